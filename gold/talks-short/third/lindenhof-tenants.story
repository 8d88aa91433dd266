# reports
=== city-of-marbach-press-office 2033-04-04
CITY OF MARBACH
Press office

The City of Marbach will begin the renovation of the Lindenhof estate on 2 May. Work on the 412 flats will cost 38 million thalers and take two years.

Mayor Brigitte Sander met representatives of the Lindenhof Tenants' Association at the town hall on Monday. The City rejected a demand by the association for a rent freeze of ten years and offered a limit of 2 per cent a year until 2038.

Tenants will be moved to temporary flats in Westpark free of charge. The signing of a transfer form is a precondition for the allocation of a temporary flat. Forms are available in four languages.

A further meeting with the association has been arranged for 19 April.
=== marbach-courier 2033-04-06
Tenants refuse to sign

Tenants of the Lindenhof estate refuse to sign the city's transfer forms until they have been given a written guarantee that they can return to their flats, the Lindenhof Tenants' Association said on Tuesday.

"Three hundred families are supposed to pack their things, and nobody tells them on paper that they may come back," chairwoman Zeynep Aksoy said at a meeting attended by about 250 residents.

Aksoy called the limit of 2 per cent a step in the right direction. Her association would drop its demand for a rent freeze in return for a limit of 1 per cent, she said.

City spokesman Holger Pratt said that a guarantee was being examined by the legal department and that the answer would be given at the meeting on 19 April.
# marks
talks: yes
party: CITY OF MARBACH | The City | Brigitte Sander | Holger Pratt
party: Lindenhof Tenants' Association | the association | Tenants | Zeynep Aksoy | Aksoy
wait: city-of-marbach-press-office: CITY OF MARBACH | the allocation of a temporary flat | The signing of a transfer form
wait: marbach-courier: Lindenhof Tenants' Association | sign the city's transfer forms | they have been given a written guarantee that they can return to their flats
wait: marbach-courier: Lindenhof Tenants' Association | drop its demand for a rent freeze | a limit of 1 per cent
