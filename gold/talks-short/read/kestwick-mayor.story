# reports
=== kestwick-morning-radio 2033-09-21
[LIVE, 07:40. HOST: FLOOR]

Eleven seats, eleven seats, two for the Old Town List, and still no mayor in Kestwick. On the line from his boat: Joost Arendel of the Harbour Party. Morning.

ARENDEL: Morning. Bit choppy.

HOST: The Green List say you're the one who's stalling.

ARENDEL: They want my eleven hands in the air while they keep their own cards in their pocket. Solveig's people get our votes for mayor the minute they come clean about the swimming baths. Keep, close, sell to a hotel, I don't mind what. But say it.

HOST: And if they don't?

ARENDEL: There's always fresh elections. I've got nice posters left over.

HOST: Traffic next. A lorry of pumpkins has gone over at Mill Cross.
=== kestwick-observer 2033-09-23
MARREN KEEPS THE BATHS UNDER WRAPS

Solveig Marren bought leeks at the Friday market and gave little away.

Her Green List would of course say where it stood on the baths, she assured the small crowd that formed round her bicycle. Only not now. That was for the time "after it's settled who sits in the mayor's chair. You don't unpack in a house you haven't got."

Two people close to the Old Town List, both asking not to be named, said the little party would join no majority at all as long as it had not seen a written programme. So far it has been shown a menu.

Under the town charter the oldest councillor takes the chair meanwhile. That is Mr Gideon Plover, 88, who opened Tuesday's sitting with a poem.
# marks
talks: yes
party: Harbour Party | Joost Arendel | Arendel
party: Green List | Solveig Marren | Solveig's people | they
party: Old Town List | the little party
wait: kestwick-morning-radio: Harbour Party | get our votes for mayor | they come clean about the swimming baths
wait: kestwick-observer: Green List | say where it stood on the baths | it's settled who sits in the mayor's chair
wait: kestwick-observer: Old Town List | join no majority at all | it had not seen a written programme
would-knot: 1 2 | that the mayor's chair is settled by the Harbour Party's votes, and that saying where it stands is the coming clean
