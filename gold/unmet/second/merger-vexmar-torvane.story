# reports
=== corin-business-wire 2032-04-19
Vexmar and Torvane agree 9.4 billion merger

AMBERTON, April 19 (Corin Business Wire) - Elevator makers Vexmar and Torvane said on Monday they had agreed to merge in an all-share deal worth 9.4 billion crowns, creating the world's third-largest company in the sector.

Vexmar shareholders will own 58 percent of the new group, to be called Vextor. It will be led by Vexmar chief executive Lucian Oram and have its headquarters in Amberton.

The companies expect savings of 300 million crowns a year. No plants will be closed, they said in a joint statement.

The boards of both companies backed the deal unanimously. It is subject to approval by shareholders and by the Corin competition authority and is due to be completed by the end of the year.

Torvane shares rose 14 percent. Vexmar fell 3 percent.
=== torvane-works-council 2032-04-22
To all colleagues

You will have read in the papers that no plants will be closed. We have read something else: a paper of the Vexmar finance department, page 31, according to which Sarnau and Klein-Ost are to be "phased out" by 2035. That is 2,600 of us.

Mr Oram told us yesterday that the paper is a forgery. Our own chief, Mrs Edda Torvane, told us that it is genuine but "out of date". They may like to agree between themselves.

It is also not true that our board was unanimous. The three employee members voted against. We know, for we are they.

The council rejects this merger in its present form. We are not against every merger. We shall march in Sarnau on Saturday.

What will become of our pension fund, nobody has been able to tell us.

Henk Oram, chairman (and before you ask again: no)
=== the-amberton-standard 2032-08-06
Analysis: going up, going down

Big mergers seldom die of one wound. Vextor, which would have been born at Christmas, has been bleeding since spring.

First the shares: Torvane's have fallen by a third since April, so that a bargain of 9.4 billion is now, on paper, one of barely seven. Then the authority, which on Tuesday opened a second, "in-depth" review and let it be known that it sees trouble in hospitals, where the pair have four lifts in five. Then Mrs Torvane, who in April called it "the marriage of my dreams" and last week, before the shareholders, "a marriage".

Mr Oram remains serene. "There is no plan B because plan A is working," he told this newspaper. Two people close to the talks say that plan B was put before his board in June.

The new headquarters, lately, were to be in Sarnau.

In our edition of 4 August we said the authority's review would last ninety days. It is ninety working days.
=== corin-business-wire-2 2032-10-11
Vexmar calls off Torvane merger

AMBERTON, Oct 11 (Corin Business Wire) - Elevator maker Vexmar on Monday called off its planned merger with rival Torvane, citing conditions set by the Corin competition authority.

Vexmar said the two sides had ended the talks by mutual agreement. Torvane said it had learned of the decision from the news and would demand a break fee of 200 million crowns. Vexmar said no such fee was due.

The authority said it had not set any conditions because its review was not finished.

Vexmar chief executive Lucian Oram will leave at the end of the month. A successor has not been named. Edda Torvane stays as head of Torvane, in which her family holds 41 percent.

The deal was worth 9.4 billion crowns when it was announced in April. Torvane shares fell 22 percent on Monday; Vexmar rose 6 percent.
# marks
contradiction: corin-business-wire: No plants will be closed || torvane-works-council: Sarnau and Klein-Ost are to be "phased out" by 2035
contradiction: corin-business-wire: The boards of both companies backed the deal unanimously || torvane-works-council: The three employee members voted against
contradiction: torvane-works-council: the paper is a forgery || torvane-works-council: it is genuine but "out of date"
contradiction: the-amberton-standard: There is no plan B || the-amberton-standard: plan B was put before his board in June
contradiction: corin-business-wire-2: had ended the talks by mutual agreement || corin-business-wire-2: it had learned of the decision from the news
contradiction: corin-business-wire-2: citing conditions set by the Corin competition authority || corin-business-wire-2: it had not set any conditions
dispute: corin-business-wire-2: would demand a break fee of 200 million crowns || corin-business-wire-2: no such fee was due
correction: the-amberton-standard: It is ninety working days || the-amberton-standard: the authority's review would last ninety days
correction: torvane-works-council: It is also not true that our board was unanimous || corin-business-wire: The boards of both companies backed the deal unanimously
change: corin-business-wire: had agreed to merge || corin-business-wire-2: called off its planned merger
change: corin-business-wire: have its headquarters in Amberton || the-amberton-standard: lately, were to be in Sarnau
change: the-amberton-standard: the marriage of my dreams || the-amberton-standard: "a marriage"
change: corin-business-wire: It will be led by Vexmar chief executive Lucian Oram || corin-business-wire-2: will leave at the end of the month
change: corin-business-wire: worth 9.4 billion crowns || the-amberton-standard: one of barely seven
change: corin-business-wire: Torvane shares rose 14 percent || the-amberton-standard: have fallen by a third since April || corin-business-wire-2: Torvane shares fell 22 percent on Monday
same: corin-business-wire: worth 9.4 billion crowns || corin-business-wire-2: was worth 9.4 billion crowns when it was announced
same: corin-business-wire: due to be completed by the end of the year || the-amberton-standard: would have been born at Christmas
same: torvane-works-council: no plants will be closed || corin-business-wire: No plants will be closed
unknown: torvane-works-council: What will become of our pension fund, nobody has been able to tell us
unknown: corin-business-wire-2: A successor has not been named
alike: torvane-works-council: Henk Oram, chairman || corin-business-wire: Vexmar chief executive Lucian Oram
alike: torvane-works-council: rejects this merger in its present form || torvane-works-council: We are not against every merger
alike: corin-business-wire: will own 58 percent of the new group || corin-business-wire-2: her family holds 41 percent
alike: corin-business-wire: Torvane shares rose 14 percent || corin-business-wire: Vexmar fell 3 percent
alike: corin-business-wire: savings of 300 million crowns || corin-business-wire-2: a break fee of 200 million crowns
