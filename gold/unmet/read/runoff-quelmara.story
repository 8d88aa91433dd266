# reports
=== sudpress 2031-10-12
Ibarrondo, Tchakarian headed for runoff in Quelmara as turnout dips

SAN TELMO DE QUELMARA, Oct 12 (SUDPRESS) - Conservative senator Leandro Ibarrondo led Sunday's presidential election with 38.4 percent of the vote after 61 percent of polling tables had been tallied, ahead of former central banker Nairi Tchakarian on 35.9.

With neither near the outright majority needed to win, the two will meet again on November 9.

Participation reached 64 percent, the electoral commission said, the lowest figure since the return of democracy. Voting passed off calmly except in the river province of Anzoa, where four polling stations failed to open because boats carrying the ballot papers ran aground.

"The night is young," Tchakarian, 57, told a few hundred followers outside the Hotel Europa. Her rival stayed at his ranch and sent a message of thanks.

Incumbent Baltasar Reyne, barred from a third term, urged both camps to keep the peace.
=== el-meridiano 2031-10-14
The banker overtakes the rancher

What the first night gave, the second day took away. With all but a handful of the 19,200 tables now counted, it is Nairi Tchakarian who stands in front: 37.2 per cent against 36.8 for Senator Ibarrondo, a gap of barely 31,000 ballots.

The senator's campaign cried foul. "Ballot boxes spent ten hours in unguarded lorries," said its manager, Prudencio Lasalle. The commission's president, Judge Mirta Ocampo, answered within the hour: "Each lorry had two soldiers and a party witness in it."

In Anzoa, seven polling stations never opened on Sunday; their 2,900 electors vote tomorrow. It will not alter the order at the top, our statisticians believe.

Third-placed Ewan Castellar, whose 14 per cent everybody now wants, has promised to name his favourite before the week is out.

Ibarrondo addressed some 6,000 supporters in the capital on Sunday night, wearing the blue poncho of his first campaign.
=== electoral-commission 2031-10-20
Communiqué No. 31

1. The National Electoral Commission, meeting in plenary, proclaims the final results of the first round. N. Tchakarian: 3,011,407 votes (37.3 %). L. Ibarrondo: 2,962,118 (36.7 %). E. Castellar: 1,130,020 (14.0 %). Other candidates, blank and void: the remainder.

2. Participation amounted to 67.1 % of the roll. The figure of 64 % given out on election night did not include citizens abroad and was mistaken.

3. Voting in the province of Anzoa was completed on 15 October without incident.

4. The challenge lodged by the Ibarrondo campaign concerning transport of the boxes is dismissed, Commissioner Quiroz dissenting. An appeal to the Constitutional Tribunal is open until Thursday.

5. At the request of both candidates, the second round is moved from 9 to 16 November, so as not to coincide with the pilgrimage to Santa Ilda.

6. The date of the televised debate will be communicated separately.
# marks
contradiction: sudpress: four polling stations failed to open || el-meridiano: seven polling stations never opened on Sunday
contradiction: sudpress: Her rival stayed at his ranch || el-meridiano: Ibarrondo addressed some 6,000 supporters in the capital on Sunday night
dispute: el-meridiano: Ballot boxes spent ten hours in unguarded lorries || el-meridiano: Each lorry had two soldiers and a party witness in it
change: sudpress: led Sunday's presidential election with 38.4 percent || el-meridiano: it is Nairi Tchakarian who stands in front
change: sudpress: will meet again on November 9 || electoral-commission: moved from 9 to 16 November
change: el-meridiano: their 2,900 electors vote tomorrow || electoral-commission: was completed on 15 October without incident
change: el-meridiano: The senator's campaign cried foul || electoral-commission: concerning transport of the boxes is dismissed
change: el-meridiano: 37.2 per cent against 36.8 for Senator Ibarrondo || electoral-commission: 3,011,407 votes (37.3 %)
correction: electoral-commission: The figure of 64 % given out on election night || sudpress: Participation reached 64 percent
alike: sudpress: 61 percent of polling tables had been tallied || sudpress: Participation reached 64 percent
alike: el-meridiano: a gap of barely 31,000 ballots || electoral-commission: 3,011,407 votes (37.3 %). L. Ibarrondo: 2,962,118
alike: sudpress: told a few hundred followers outside the Hotel Europa || el-meridiano: some 6,000 supporters in the capital
same: el-meridiano: whose 14 per cent everybody now wants || electoral-commission: E. Castellar: 1,130,020 (14.0 %)
unknown: el-meridiano: has promised to name his favourite before the week is out
unknown: electoral-commission: The date of the televised debate will be communicated separately
unknown: electoral-commission: An appeal to the Constitutional Tribunal is open until Thursday
