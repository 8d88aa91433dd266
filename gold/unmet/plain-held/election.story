# reports
=== sarvia-news-agency 2029-05-13
Governing party ahead in Sarvia vote, early count shows

MORVENA - Prime Minister Anselm Dorvik's Civic Union was leading in Sunday's parliamentary election in Sarvia, with 41.2 percent of the vote, according to the first official results.

The Alliance for Renewal of opposition leader Katya Lumiere had 38.9 percent after 54 percent of ballots had been counted, the Electoral Commission said. The Farmers' League was third with 9.4 percent.

Polling stations closed at 8 p.m. in a vote dominated by rising food prices and by Sarvia's dispute with neighbouring Orvesk over water. Turnout was 67 percent, the commission said. It was 61 percent at the last election, in 2025.

"It looks good, but the night is long," Dorvik told supporters in the capital, Morvena. Lumiere said that the large cities had yet to report and that she was confident of victory.

The 180 seats in parliament are distributed in proportion to votes. Parties that obtain less than 5 percent receive no seats. Sarvia has been governed by the Civic Union since 2021.

Voting was extended by two hours in the port of Halvik because ballot papers arrived late. The Alliance called this suspicious. The commission said a lorry had broken down.

Final results are expected on Tuesday.

=== morvena-herald 2029-05-14
Lumiere overtakes Dorvik by a whisker as both claim victory

The opposition has moved ahead in the race for Sarvia's parliament, turning the election into the closest in the country's history.

With 97 percent of the ballots counted by Monday afternoon, Katya Lumiere's Alliance for Renewal stood at 40.3 percent, 0.2 points more than the Civic Union of Prime Minister Anselm Dorvik, which had led on election night. The gap is about 7,000 votes.

Lumiere declared herself the winner. "Sarvia has voted for change," she told a crowd that the police put at 15,000. Dorvik said his party had won and that the votes still missing, from the eastern districts and from citizens abroad, would show it.

The Farmers' League, which with 9.6 percent could tip the scales, has not said whom it will support. Its chairman, Bohdan Teller, is to meet both leaders on Wednesday.

In Halvik, where voting was extended by two hours on Sunday because ballot papers arrived late, the Civic Union said it had evidence that people had voted twice. It gave no details. The Electoral Commission said it had received no complaint.

Participation was put at 69 percent. Four years ago it was 61.

Dorvik, 58, has been prime minister since his party came to power in 2021.

=== electoral-commission-of-sarvia 2029-05-15
Preliminary final result of the parliamentary election of 13 May 2029

The Electoral Commission today announced the preliminary final result of the parliamentary election. All 4,812 polling stations have reported.

Alliance for Renewal: 1,402,118 votes (40.2 per cent), 77 seats. Civic Union: 1,397,906 votes (40.1 per cent), 77 seats. Farmers' League: 334,500 votes (9.6 per cent), 18 seats. Green Path: 178,300 votes (5.1 per cent), 8 seats. No other list reached the threshold of 5 per cent.

The number of votes cast was 3,489,700. Turnout was 68.7 per cent. The preliminary figure of 67 per cent given on election night did not include postal ballots.

The Commission has received 43 complaints, among them one from the Civic Union concerning 31 polling stations in Halvik. They will be dealt with by 21 May. The extension of voting hours in Halvik was decided unanimously by the Commission and was lawful. The cause was the late arrival of a lorry carrying ballot papers.

A recount shall be held if the Commission finds that irregularities may have influenced the distribution of seats. At present it sees no grounds for a recount.

The final result will be certified on 25 May.

=== northern-broadcasting 2029-05-18
Court orders recount in Sarvian port city

Sarvia's Constitutional Court has ordered a recount in the port city of Halvik, five days after a parliamentary election that left the two biggest parties level.

The judges ruled by six to three on Friday that the ballots of 31 polling stations must be counted again by Monday. They thereby granted a motion by the Civic Union of Prime Minister Anselm Dorvik. The Electoral Commission had seen no reason for such a step.

Dorvik's party claims that at least 5,200 people in Halvik cast two votes. The opposition Alliance for Renewal, which is ahead by 4,212 votes, calls this an invention. Its leader, Katya Lumiere, said she respected the verdict but was certain that the lead would stand.

International observers reported no serious irregularities. "The delay in Halvik was badly explained, but we did not see fraud," said mission head Peder Vanning.

Both camps have 77 of the 180 seats, so that the 18 deputies of the Farmers' League will decide who governs. Chairman Bohdan Teller met Lumiere and Dorvik on Thursday, a day later than planned. He said afterwards that he would not commit himself before the recount was finished.

About 20,000 supporters of the Alliance marched through Morvena on Friday evening. The police spoke of 9,000. Eleven people were detained; it was not known on what charges.

=== weekly-courier 2029-05-21
Recount confirms opposition lead; Teller to back Lumiere

The recount in Halvik has confirmed the narrow victory of Sarvia's opposition. After the second count of the ballots from 31 polling stations, the Alliance for Renewal leads by 4,187 votes, 25 fewer than before, the Electoral Commission announced on Monday.

The commission found 38 cases of people voting twice. The Civic Union had spoken of more than 5,000.

Hours later the leader of the Farmers' League, Bohdan Teller, said his 18 members of parliament would elect Katya Lumiere as head of government. The 180 seats in parliament are distributed in proportion to votes; together the two parties have 95 of them. Teller is to become agriculture minister.

Prime Minister Anselm Dorvik refused to concede. "This is not over," he said, and announced that he would appeal to the Constitutional Court. The court had ordered the recount last Thursday with a majority of six to three.

The Civic Union's general secretary, Vera Maslin, resigned in protest at his course. The final result is to be certified on Friday as planned. Parliament will convene on 4 June.

Lumiere, 46, a former judge, promised to lower the tax on food and to reopen talks with Orvesk over water. Whether the Green Path, with its eight seats, will join the coalition remains open.

All eleven people detained during Friday's march of the Alliance in Morvena have been released without charge.

# marks
change: sarvia-news-agency: with 41.2 percent of the vote || morvena-herald: stood at 40.3 percent, 0.2 points more than the Civic Union || electoral-commission-of-sarvia: 1,402,118 votes (40.2 per cent), 77 seats
change: sarvia-news-agency: after 54 percent of ballots had been counted || morvena-herald: With 97 percent of the ballots counted || electoral-commission-of-sarvia: All 4,812 polling stations have reported
change: morvena-herald: The gap is about 7,000 votes || northern-broadcasting: which is ahead by 4,212 votes || weekly-courier: leads by 4,187 votes
change: electoral-commission-of-sarvia: it sees no grounds for a recount || northern-broadcasting: has ordered a recount in the port city || weekly-courier: has confirmed the narrow victory
change: morvena-herald: has not said whom it will support || northern-broadcasting: would not commit himself before the recount was finished || weekly-courier: would elect Katya Lumiere as head of government
change: morvena-herald: is to meet both leaders on Wednesday || northern-broadcasting: met Lumiere and Dorvik on Thursday
change: morvena-herald: it had received no complaint || electoral-commission-of-sarvia: The Commission has received 43 complaints
change: northern-broadcasting: Eleven people were detained || weekly-courier: have been released without charge
change: sarvia-news-agency: Turnout was 67 percent || electoral-commission-of-sarvia: Turnout was 68.7 per cent
change: sarvia-news-agency: Final results are expected on Tuesday || electoral-commission-of-sarvia: today announced the preliminary final result of the parliamentary election
same: sarvia-news-agency: It was 61 percent at the last election, in 2025 || morvena-herald: Four years ago it was 61
same: sarvia-news-agency: Prime Minister Anselm Dorvik's Civic Union was leading || morvena-herald: which had led on election night
same: sarvia-news-agency: has been governed by the Civic Union since 2021 || morvena-herald: since his party came to power in 2021
same: sarvia-news-agency: Voting was extended by two hours in the port of Halvik || morvena-herald: where voting was extended by two hours on Sunday || electoral-commission-of-sarvia: The extension of voting hours in Halvik
same: sarvia-news-agency: a lorry had broken down || electoral-commission-of-sarvia: the late arrival of a lorry carrying ballot papers
same: sarvia-news-agency: Parties that obtain less than 5 percent receive no seats || electoral-commission-of-sarvia: reached the threshold of 5 per cent
same: sarvia-news-agency: Turnout was 67 percent || electoral-commission-of-sarvia: preliminary figure of 67 per cent given on election night
same: electoral-commission-of-sarvia: (40.1 per cent), 77 seats || northern-broadcasting: Both camps have 77 of the 180 seats
same: electoral-commission-of-sarvia: 334,500 votes (9.6 per cent), 18 seats || northern-broadcasting: the 18 deputies of the Farmers' League || weekly-courier: his 18 members of parliament
same: electoral-commission-of-sarvia: concerning 31 polling stations in Halvik || northern-broadcasting: the ballots of 31 polling stations must be counted again || weekly-courier: the ballots from 31 polling stations
same: electoral-commission-of-sarvia: it sees no grounds for a recount || northern-broadcasting: had seen no reason for such a step
same: morvena-herald: people had voted twice || northern-broadcasting: at least 5,200 people in Halvik cast two votes || weekly-courier: had spoken of more than 5,000
same: northern-broadcasting: The judges ruled by six to three || weekly-courier: with a majority of six to three
same: electoral-commission-of-sarvia: will be certified on 25 May || weekly-courier: is to be certified on Friday as planned
same: electoral-commission-of-sarvia: (5.1 per cent), 8 seats || weekly-courier: with its eight seats
same: sarvia-news-agency: Sarvia's dispute with neighbouring Orvesk over water || weekly-courier: to reopen talks with Orvesk over water
same: northern-broadcasting: marched through Morvena on Friday evening || weekly-courier: during Friday's march of the Alliance in Morvena
same: northern-broadcasting: Eleven people were detained || weekly-courier: All eleven people detained
copy: sarvia-news-agency: extended by two hours in the port of Halvik because ballot papers arrived late || morvena-herald: extended by two hours on Sunday because ballot papers arrived late
copy: sarvia-news-agency: The 180 seats in parliament are distributed in proportion to votes || weekly-courier: The 180 seats in parliament are distributed in proportion to votes
contradiction: northern-broadcasting: The judges ruled by six to three on Friday || weekly-courier: The court had ordered the recount last Thursday
contradiction: northern-broadcasting: at least 5,200 people in Halvik cast two votes || weekly-courier: found 38 cases of people voting twice
contradiction: northern-broadcasting: About 20,000 supporters of the Alliance marched || northern-broadcasting: The police spoke of 9,000
dispute: northern-broadcasting: at least 5,200 people in Halvik cast two votes || northern-broadcasting: calls this an invention
dispute: sarvia-news-agency: The Alliance called this suspicious || sarvia-news-agency: a lorry had broken down
dispute: morvena-herald: Lumiere declared herself the winner || morvena-herald: Dorvik said his party had won
alike: morvena-herald: Participation was put at 69 percent || electoral-commission-of-sarvia: Turnout was 68.7 per cent
alike: electoral-commission-of-sarvia: has received 43 complaints || electoral-commission-of-sarvia: concerning 31 polling stations in Halvik
alike: morvena-herald: a crowd that the police put at 15,000 || northern-broadcasting: The police spoke of 9,000
alike: northern-broadcasting: Both camps have 77 of the 180 seats || weekly-courier: have 95 of them
unknown: morvena-herald: has not said whom it will support
unknown: northern-broadcasting: it was not known on what charges
unknown: weekly-courier: will join the coalition remains open
correction: electoral-commission-of-sarvia: given on election night did not include postal ballots || sarvia-news-agency: Turnout was 67 percent
