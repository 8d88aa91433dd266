# reports
=== financial-courier-medora 2036-06-15
Medora pharmacy merger faces new demands

The Competition Commission has told pharmacy chains Apova and Belmed that it will not approve their 1.2 billion crown merger unless they sell 85 stores in the south of the country, two people familiar with the matter said on Sunday.

The companies had offered to sell 40. The Commission considers that number too low, the people said, because the merged group would run three of four pharmacies in eleven towns.

Apova and Belmed announced the merger in February and have said it would save 60 million crowns a year. The Commission opened an in-depth investigation in April.

A spokesman for the Commission declined to comment. Belmed could not be reached.

Shares in Apova fell 4.1 per cent on Friday. Analysts at Hollis Bank said the deal would still make sense with 60 sales, though not with 85.
=== apova-investor-news 2036-06-17
Apova PLC: statement on press reports

Apova PLC notes recent press speculation on its proposed merger with Belmed SA.

Apova confirms that it is in discussions with the Competition Commission on possible remedies. Apova has today submitted an improved proposal that includes the sale of 62 stores. The board of Apova considers this proposal to be full and final.

Completion of the merger remains subject to approval by the Competition Commission. Payment of the special dividend announced on 12 February will not be made before completion.

Apova's chairman, Edmund Rhys, said: "We have listened to the Commission, and we have moved. We believe that the combined company will serve patients better in every part of Medora."

A further announcement will be made in due course.
# marks
talks: yes
party: Competition Commission | the Commission
party: Apova | Apova PLC | Edmund Rhys
party: Belmed | Belmed SA
wait: financial-courier-medora: Competition Commission | approve their 1.2 billion crown merger | they sell 85 stores in the south of the country
wait: apova-investor-news: Apova | Completion of the merger | approval by the Competition Commission
wait: apova-investor-news: Apova | Payment of the special dividend announced on 12 February | completion
