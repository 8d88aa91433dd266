# reports
=== allied-press 2037-09-14
Velmark's prime minister faces confidence vote after partner quits coalition

TORSHAVEN SOUTH, Velmark - Prime Minister Henrik Aldane will ask parliament for a vote of confidence on Wednesday after a junior partner left his coalition in a dispute over pension reform, his office said on Monday.

The Rural Union, which has 14 seats, said it could no longer support the plan to raise the retirement age from 65 to 67. Its departure leaves Aldane's Liberal Alliance and the Greens with 70 of the 150 seats in the National Assembly.

"The reform is necessary and I will not withdraw it," Aldane told a news conference.

Rural Union leader Brita Solheim resigned as agriculture minister on Monday morning together with two other ministers from her party.

The leader of the opposition Social Democrats, Marek Tollin, said his party would vote against the government. He denied having made a deal with Solheim.

Aldane, 52, has been in office since February 2035. If he loses the vote, the president may ask another politician to form a cabinet or call an early election. The next regular election is due in February 2039.

About 20,000 people protested against the pension plan in the capital on Saturday, according to police. Organisers put the turnout at 50,000.

It was not clear on Monday how the five independent members would vote.

=== assembly-gazette 2037-09-15
Vote on Aldane's future pushed back to Thursday

The confidence vote that will decide the fate of Henrik Aldane's government has been delayed by a day and will now be held on Thursday, the Speaker of the National Assembly, Oda Fenwick, announced on Tuesday.

Ms Fenwick said members had asked for more time to debate the prime minister's statement. The opposition accused the government of playing for time. "They are counting and they do not have the numbers," said Social Democrat leader Marek Tollin.

The government was plunged into crisis on Monday when the Rural Union pulled out of the coalition over the proposal to lift the pension age by two years to 67. Three ministers, including the party's leader, Brita Solheim, stepped down.

The prime minister held talks on Tuesday with the five independents, two of whom said afterwards that they would back him. The others have not declared their position.

Ms Solheim rejected a report by the newspaper Morgenblad that she had been promised the post of foreign minister in a cabinet led by Mr Tollin. "That is pure invention," she said.

Police said some 20,000 demonstrators took part in Saturday's march against the reform.

Aldane, 52, has been in office since February 2035. His Liberal Alliance has fallen to 19 percent in the latest poll.

=== torshaven-times-online 2037-09-17
Government falls as Aldane loses confidence vote

Henrik Aldane's two-and-a-half-year-old government collapsed on Thursday when parliament voted by 77 to 72 to withdraw its confidence.

The Rural Union voted as a bloc with the opposition. One member, the independent Kaspar Lund, was absent because of illness.

"I accept the decision of this house," Mr Aldane told deputies. He drove to the presidential palace an hour later and handed in his resignation to President Sunniva Grell, who asked him to stay on as caretaker until a successor is appointed.

The president will meet the leaders of all parties on Friday. She has not said whether she favours a new coalition or fresh elections.

Mr Tollin called for a general election on 8 November. Ms Solheim said her party preferred to try to form a government first.

The defeat came after the prime minister failed to win over enough independents. Two of the five supported him, two opposed him.

The dispute centred on a bill that would have put up the retirement age from 65 to 67 by 2045. Trade unions, which brought 25,000 people onto the streets on Saturday according to the police, welcomed the result.

Mr Aldane did not say whether he would remain leader of the Liberal Alliance. Party sources said Finance Minister Ylva Renner was the most likely candidate to succeed him.

=== capital-radio-news-site 2037-09-18
Tollin asked to form government after Aldane's fall

President Sunniva Grell on Friday gave Social Democrat leader Marek Tollin ten days to try to form a new government, a day after Henrik Aldane was toppled in a confidence vote.

Ms Grell announced her decision after meeting the heads of seven parties. She said an early election would be held in November if the attempt failed.

Mr Tollin, who had demanded an election on Thursday, said he would accept the task "out of responsibility". He needs the support of the Rural Union, which has 14 seats, for a majority.

Rural Union leader Brita Solheim said she was ready for talks. She confirmed that she had met Mr Tollin twice in August but said the meetings had nothing to do with the formation of a government.

Mr Aldane tendered his resignation on Thursday evening after losing the vote by 77 to 72. He said on Friday that he was also giving up the leadership of the Liberal Alliance. Finance Minister Ylva Renner said she would stand in the contest to replace him, to be decided at a party congress on 17 October.

Kaspar Lund, the member who missed Thursday's vote, denied that he had been ill. He told Capital Radio that he had stayed away on purpose because he "could not choose between two bad options".

The fate of the pension bill is uncertain. Mr Tollin has promised to scrap it.

=== international-observer 2037-09-19
Analysis: Velmark's new alliance still has to be built

When Henrik Aldane lost his majority on Monday, few in Velmark's capital expected him to be out of office by the end of the week. On Thursday he was defeated by five votes and quit.

The president has now turned to Marek Tollin of the Social Democrats, who has until 28 September to put together a cabinet. His party and the Left List have 60 seats. With the Rural Union they would have 74, two short of a majority in the 150-member assembly.

Talks between the two parties begin on Monday. The Rural Union left the outgoing government because it opposed a later retirement age, but it also wants lower taxes on farms, which the Social Democrats have always refused.

A spokesman for Mr Tollin said on Saturday that the Rural Union had been offered four ministries. Ms Solheim's office said that no offer had been received.

Mr Aldane is caretaker prime minister. He said on Friday that he would not seek another term as head of his party. Ylva Renner, the finance minister, is running to succeed him; a second candidate, the mayor of Nordby, Arve Kloster, announced on Saturday that he would challenge her.

The pension law, which would have raised the age limit to 67, is not expected to return. Whether Velmark can pay for pensions without it is a question that nobody in the capital was ready to answer.

# marks
change: allied-press: a vote of confidence on Wednesday || assembly-gazette: will now be held on Thursday || torshaven-times-online: parliament voted by 77 to 72
change: allied-press: It was not clear on Monday how the five independent members would vote || assembly-gazette: two of whom said afterwards that they would back him || torshaven-times-online: Two of the five supported him, two opposed him
change: torshaven-times-online: did not say whether he would remain leader || capital-radio-news-site: he was also giving up the leadership
change: torshaven-times-online: will meet the leaders of all parties on Friday || capital-radio-news-site: after meeting the heads of seven parties
change: torshaven-times-online: She has not said whether she favours a new coalition || capital-radio-news-site: ten days to try to form a new government
change: torshaven-times-online: Mr Tollin called for a general election on 8 November || capital-radio-news-site: said he would accept the task
change: torshaven-times-online: was the most likely candidate to succeed him || capital-radio-news-site: said she would stand in the contest || international-observer: is running to succeed him
change: allied-press: I will not withdraw it || capital-radio-news-site: The fate of the pension bill is uncertain || international-observer: is not expected to return
change: capital-radio-news-site: said she was ready for talks || international-observer: Talks between the two parties begin on Monday
same: allied-press: a junior partner left his coalition || assembly-gazette: the Rural Union pulled out of the coalition || international-observer: The Rural Union left the outgoing government
same: allied-press: to raise the retirement age from 65 to 67 || assembly-gazette: to lift the pension age by two years to 67 || torshaven-times-online: put up the retirement age from 65 to 67 || international-observer: would have raised the age limit to 67
same: allied-press: resigned as agriculture minister on Monday morning together with two other ministers || assembly-gazette: Three ministers, including the party's leader
same: allied-press: The Rural Union, which has 14 seats || capital-radio-news-site: the Rural Union, which has 14 seats
same: torshaven-times-online: parliament voted by 77 to 72 || capital-radio-news-site: losing the vote by 77 to 72 || international-observer: he was defeated by five votes
same: torshaven-times-online: handed in his resignation to President Sunniva Grell || capital-radio-news-site: tendered his resignation on Thursday evening || international-observer: defeated by five votes and quit
same: torshaven-times-online: to stay on as caretaker || international-observer: Mr Aldane is caretaker prime minister
same: capital-radio-news-site: gave Social Democrat leader Marek Tollin ten days || international-observer: has until 28 September to put together a cabinet
same: capital-radio-news-site: he was also giving up the leadership || international-observer: would not seek another term as head of his party
same: capital-radio-news-site: said she would stand in the contest to replace him || international-observer: the finance minister, is running to succeed him
same: allied-press: Aldane, 52, has been in office since February 2035 || torshaven-times-online: Henrik Aldane's two-and-a-half-year-old government
same: allied-press: About 20,000 people protested against the pension plan || assembly-gazette: some 20,000 demonstrators took part
same: torshaven-times-online: Kaspar Lund, was absent || capital-radio-news-site: Kaspar Lund, the member who missed Thursday's vote
same: torshaven-times-online: Mr Tollin called for a general election || capital-radio-news-site: who had demanded an election on Thursday
same: torshaven-times-online: government collapsed on Thursday || capital-radio-news-site: a day after Henrik Aldane was toppled
copy: allied-press: Aldane, 52, has been in office since February 2035 || assembly-gazette: Aldane, 52, has been in office since February 2035
contradiction: torshaven-times-online: was absent because of illness || capital-radio-news-site: he had stayed away on purpose
contradiction: assembly-gazette: some 20,000 demonstrators took part || torshaven-times-online: which brought 25,000 people onto the streets on Saturday
contradiction: allied-press: About 20,000 people protested || allied-press: Organisers put the turnout at 50,000
alike: capital-radio-news-site: the Rural Union, which has 14 seats, for a majority || international-observer: two short of a majority
dispute: allied-press: He denied having made a deal with Solheim
dispute: assembly-gazette: promised the post of foreign minister || assembly-gazette: "That is pure invention," she said
dispute: torshaven-times-online: was absent because of illness || capital-radio-news-site: denied that he had been ill
dispute: international-observer: had been offered four ministries || international-observer: no offer had been received
dispute: assembly-gazette: members had asked for more time || assembly-gazette: accused the government of playing for time
unknown: allied-press: It was not clear on Monday how the five independent members would vote || assembly-gazette: The others have not declared their position
unknown: torshaven-times-online: She has not said whether she favours
unknown: torshaven-times-online: did not say whether he would remain leader
unknown: capital-radio-news-site: The fate of the pension bill is uncertain
unknown: international-observer: a question that nobody in the capital was ready to answer
alike: allied-press: The next regular election is due in February 2039 || torshaven-times-online: a general election on 8 November
alike: allied-press: with 70 of the 150 seats || torshaven-times-online: parliament voted by 77 to 72
alike: international-observer: have 60 seats || international-observer: they would have 74
alike: torshaven-times-online: to stay on as caretaker || international-observer: defeated by five votes and quit
alike: allied-press: He denied having made a deal || capital-radio-news-site: she had met Mr Tollin twice in August
