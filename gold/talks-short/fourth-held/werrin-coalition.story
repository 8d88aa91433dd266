# reports
=== werrin-public-radio 2033-10-10
Three-party talks in Werrin stuck on budget and ministries

Two weeks after the election in Werrin, the talks on a coalition of Social Union, Liberal Alliance and Greens have run into their first serious trouble.

The leader of the Liberal Alliance, Konrad Achten, said after a meeting in the capital, Meersum, on Monday that his party would not agree to the budget framework before it was settled who would get the finance ministry. "You do not sign for a house without knowing who holds the key," Achten said.

The Social Union, which came first with 29 per cent, wants new debt of 20 billion for schools and railways. The Liberals reject new debt. They are offering to support the sale of state holdings instead.

The Greens did not comment on Monday's round. They finished third with 14 per cent and would be needed for a majority. Their main demand is an end to coal by 2038.

The outgoing prime minister, Walter Rook, remains in office until a successor is elected. President Elise Namur has asked the parties to present a government by Christmas.
=== meersumer-nachrichten 2033-10-12
Sandoval keeps ministries off the table

Social Union leader Maria Sandoval does not intend to talk about posts for the time being. The distribution of ministries, the finance ministry included, would be settled only after the Greens had approved the climate chapter, Sandoval said on Wednesday at party headquarters.

It was a matter of order, she explained. The Greens' approval needed a party congress, and she would not go to her own people with a list of names that a congress could turn to waste paper the following day.

Within the Social Union, the finance ministry is regarded as the natural right of the largest party. Deputy leader Jonas Frey has been mentioned as a candidate. Sandoval said she could also picture a Liberal in the post. That is new.

"We want this coalition," she stressed. A minority government was out of the question for her, and so was a grand coalition with the National Conservatives, who had come second.

The Conservatives' parliamentary leader, Bertram Hold, said that his door was open. He would wait for a call, but not by the telephone.
=== green-party-werrin-press-service 2033-10-13
Resolution of the party council on the coalition talks

The party council of the Greens in Werrin discussed the state of the coalition talks on Thursday and adopted the following resolution by 48 votes to 5.

The Greens want a government of progress with the Social Union and the Liberal Alliance. The draft of the climate chapter is a good basis. It contains an end to coal by 2039, a year later than we asked for; we can accept this.

However, a chapter without money is only paper. The Greens will not approve the climate chapter as long as the Liberal Alliance has not agreed to the budget framework. Our congress will therefore not be called at present.

We reject the sale of the state railway. On other holdings we are willing to talk.

Our co-chairs, Signe Moor and Tobias Reh, said: "Nobody gains from delay. We are three parties, and each of us has read the same election result."

For enquiries, please contact the press office.
=== alpine-news-agency 2033-10-17
Werrin parties circle round each other; president urges haste

MEERSUM (ANA) - Werrin's president, Elise Namur, called on the three parties negotiating a coalition on Monday to overcome what she described as a standstill.

Namur, whose office is largely ceremonial, saw the party leaders one after the other at her residence. She does not take part in the talks.

After his meeting, Liberal leader Konrad Achten said that nothing had changed for his party. Maria Sandoval of the Social Union spoke of a good conversation. Signe Moor, one of the two leaders of the Greens, said that she was hopeful of a date for the next round.

A source close to the president said she had suggested that all three questions be voted on in one package on one day. Achten told reporters that he did not rule this out.

An opinion poll by the institute Demos-Panel showed that 54 per cent of voters would prefer a new election if there was no government by Christmas. The state's budget for the current year is in force until 31 December.
# marks
talks: yes
party: Social Union | The Social Union | the Social Union | Maria Sandoval | Sandoval | Social Union leader Maria Sandoval | Jonas Frey
party: Liberal Alliance | The leader of the Liberal Alliance | the Liberal Alliance | The Liberals | Konrad Achten | Achten | Liberal leader Konrad Achten
party: Greens | The Greens | the Greens | Signe Moor | Tobias Reh | The party council of the Greens in Werrin
third: Elise Namur | President Elise Namur | Namur | Werrin's president | president
third: National Conservatives | the National Conservatives | The Conservatives | Bertram Hold
third: Walter Rook
wait: werrin-public-radio: Liberal Alliance | agree to the budget framework | it was settled who would get the finance ministry
wait: meersumer-nachrichten: Social Union | The distribution of ministries, the finance ministry included | the Greens had approved the climate chapter
wait: meersumer-nachrichten: Greens | The Greens' approval | a party congress
wait: meersumer-nachrichten: National Conservatives |  | a call
wait: green-party-werrin-press-service: Greens | approve the climate chapter | the Liberal Alliance has not agreed to the budget framework
knot: 1 2 5 | the Liberals agree to the budget framework only after the finance ministry is settled, the Social Union settles the ministries only after the Greens have approved the climate chapter, the Greens approve it only after the Liberals have agreed to the budget framework
position: werrin-public-radio: Social Union | wants | new debt of 20 billion for schools and railways
position: werrin-public-radio: Liberal Alliance | rejects | The Liberals reject new debt
position: werrin-public-radio: Liberal Alliance | offers | to support the sale of state holdings instead
position: werrin-public-radio: Greens | wants | an end to coal by 2038
position: meersumer-nachrichten: Social Union | rejects | to talk about posts for the time being
position: meersumer-nachrichten: Social Union | offers | she could also picture a Liberal in the post
position: meersumer-nachrichten: Social Union | wants | We want this coalition
position: meersumer-nachrichten: Social Union | rejects | A minority government was out of the question for her
position: meersumer-nachrichten: Social Union | rejects | a grand coalition with the National Conservatives
position: green-party-werrin-press-service: Greens | wants | a government of progress with the Social Union and the Liberal Alliance
position: green-party-werrin-press-service: Greens | accepts | an end to coal by 2039
position: green-party-werrin-press-service: Greens | rejects | the sale of the state railway
position: green-party-werrin-press-service: Greens | offers | On other holdings we are willing to talk
position: alpine-news-agency: Liberal Alliance | accepts | he did not rule this out
