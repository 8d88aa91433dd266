# reports
=== global-south-news-service 2035-12-03
Donors and island states far apart on climate fund

KESSANDRA (GSNS) - Talks on a new fund for countries struck by rising seas opened in Kessandra on Monday with rich and poor nations at odds over who should run it.

The Group of Donors, eleven industrial countries, has promised 30 billion dollars. But it will not transfer the first instalment until the rules of the fund have been adopted, the group's chief negotiator, Ludovic Stern, told the opening session.

The Coast and Island Alliance, which speaks for 46 countries, is calling for half of the seats on the board. "It is our houses that are under water. We should not have to knock at the door of a fund that bears our name," said the Alliance's chairwoman, Tui Manaloa.

The donors offer a third of the seats. They want decisions to be made by a majority of three quarters.

The conference is chaired by the environment minister of the host country Ambria, Rosalind Quay. It is due to end on 12 December. Some 4,000 delegates have registered.
=== stern-und-welt 2035-12-05
Money first? Alliance shows itself flexible

On the third day of the climate conference in Kessandra, the Coast and Island Alliance has shown some give in the dispute over the new fund.

The Alliance would vote for the rules as soon as it had been promised 20 of the 42 seats on the board, its chairwoman, Tui Manaloa, said on Wednesday. That would be less than half, but more than the 14 that the donors have so far been willing to grant.

Manaloa made it plain that she was not asking for money in advance. "We do not say: no vote without cash. We say: no vote without a voice," she said.

The donors reacted with caution. Their negotiator Ludovic Stern said that he had to consult his eleven governments. A decision on the seats did not hang on the Alliance's vote, he said; it hung on the arithmetic in the capitals.

Environmental groups criticised the donors. "They are haggling about chairs while villages drown," said Nora Fenn of the organisation Blue Line.

The sum of 30 billion dollars is to be paid over six years.
=== ambria-ministry-of-environment 2035-12-08
Presidency presents compromise on the fund

The Presidency of the Kessandra conference today presented a compromise on the composition of the board of the Coastal Resilience Fund.

Under the proposal, the Coast and Island Alliance will appoint 18 members, the Group of Donors 18, and the remaining six will be chosen by both jointly. Decisions are to be taken by a two-thirds majority.

Minister Rosalind Quay held consultations with both groups throughout Friday night. She stated: "Neither side will love this text. I have asked both to sleep on it."

The Coast and Island Alliance has informed the Presidency that it accepts the majority of two thirds. The Group of Donors has informed the Presidency that it accepts the number of 42 members. The other points remain in brackets.

The Presidency has no view on the size of the contributions, which are a matter for the contributors. Ambria, as host, has not pledged a contribution.

A revised text will be circulated on Monday at noon, once the lawyers have compared the language versions.
=== the-hartwell-times 2035-12-12
Fund for drowning coasts is born, after an all-nighter

By our environment correspondent in Kessandra

At ten past six this morning, with several delegates asleep on their papers, the conference in Kessandra adopted the rules of the Coastal Resilience Fund.

The Coast and Island Alliance gets 19 seats of 42, one fewer than it had last asked for. The Group of Donors keeps 17; six members will be chosen jointly. The donors gave up their demand for a majority of three quarters.

"We came for half and we leave with a key to the front door," said Tui Manaloa, the chairwoman of the Alliance, who wore a garland of paper flowers for the occasion.

The first instalment of five billion dollars will be transferred in March. Ludovic Stern, who negotiated for the donors, said that nothing more stood in the way of it now that the rules were in force.

Not everybody was cheerful. The Alliance had also wanted compensation for past losses, which the donors refused to discuss. Blue Line called the fund "a bucket for the ocean".
# marks
talks: yes
party: Group of Donors | The Group of Donors | the Group of Donors | the donors | The donors | Donors | eleven industrial countries | Ludovic Stern
party: Coast and Island Alliance | The Coast and Island Alliance | the Coast and Island Alliance | the Alliance | The Alliance | Alliance | island states | Tui Manaloa | Manaloa
third: Ambria | Rosalind Quay | Minister Rosalind Quay | The Presidency | the Presidency | Presidency | The Presidency of the Kessandra conference
third: Blue Line | Nora Fenn | Environmental groups
wait: global-south-news-service: Group of Donors | transfer the first instalment | the rules of the fund have been adopted
wait: stern-und-welt: Coast and Island Alliance | vote for the rules | it had been promised 20 of the 42 seats on the board
wait: stern-und-welt: Coast and Island Alliance | vote | a voice
wait: stern-und-welt: Group of Donors | A decision on the seats | the arithmetic in the capitals
wait: ambria-ministry-of-environment: Ambria | A revised text will be circulated on Monday at noon | the lawyers have compared the language versions
position: global-south-news-service: Group of Donors | offers | has promised 30 billion dollars
position: global-south-news-service: Coast and Island Alliance | wants | half of the seats on the board
position: global-south-news-service: Group of Donors | offers | a third of the seats
position: global-south-news-service: Group of Donors | wants | decisions to be made by a majority of three quarters
position: stern-und-welt: Coast and Island Alliance | wants | 20 of the 42 seats on the board
position: stern-und-welt: Group of Donors | offers | the 14 that the donors have so far been willing to grant
position: ambria-ministry-of-environment: Coast and Island Alliance | accepts | the majority of two thirds
position: ambria-ministry-of-environment: Group of Donors | accepts | the number of 42 members
position: the-hartwell-times: Coast and Island Alliance | accepts | 19 seats of 42
position: the-hartwell-times: Group of Donors | accepts | gave up their demand for a majority of three quarters
position: the-hartwell-times: Coast and Island Alliance | wants | compensation for past losses
position: the-hartwell-times: Group of Donors | rejects | compensation for past losses
