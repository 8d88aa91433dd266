# reports
=== ledger
Tonight Halvik belongs to no one

In Summer Norland Group still swore that it had no interest in its neighbour. On Wednesday its chairman, Petter Vang, stood in the lobby of Halvik Bank and shook every hand he could find.

The board was unanimous, Vang said. "All nine directors are behind us."

It was not, said Ingeborg Lien, one of the nine. Lien told The Ledger that she and another member had voted against the sale. She called the price of 62 crowns an insult to the savers.

Marit Osland will leave the bank in January, a spokesman for Norland confirmed. Who will follow her is not known.

The family fund of the Brandts, which holds 22 percent of the shares, has not decided yet, Jorunn Brandt said in the evening. "We are reading the papers."

The union accuses Norland of planning to cut 1,100 jobs. Vang rejected that: "There is no such plan and there never was."

Shares in Halvik rose 11 percent to 60.5 crowns.

=== norland-statement
NORLAND GROUP - STOCK EXCHANGE NOTICE

Storhavn, 12 November 2032. Norland Group has raised its offer for Halvik Bank from 62 to 66 crowns a share. The offer now values Halvik at 10.0 billion crowns.

The Brandt family fund, which owns 22 percent of the share capital, has undertaken to accept the offer. The offer period ends on 3 December 2032.

The offer is conditional on the approval of the Financial Supervisory Authority and on acceptance by holders of at least 90 percent of the shares.

"We are pleased that the largest owner shares our view," says Petter Vang, chairman of the board.

Norland intends to move the headquarters of the joint bank to Storhavn. No decision has been taken on branches.

=== wire
Halvik Bank's board backs sale to Norland, sources say

STORHAVN (Meridian Wire) - The board of Halvik Bank voted on Tuesday to recommend a takeover offer from Norland Group of 62 crowns a share, two people familiar with the matter said.

The offer values the bank at 9.4 billion crowns. Seven of the nine directors were in favour, according to one of the people. Neither company would comment.

Chief executive Marit Osland, who has led Halvik since 2026, is to stay on after the merger, the people said.

Halvik's largest shareholder, the Brandt family fund, owns 22 percent. Its head, Jorunn Brandt, said on Monday that she would not sell at any price below 70 crowns.

If the takeover is completed, about 1,100 jobs could go, the bank workers' union says. Norland has previously said that it plans no dismissals.

The financial watchdog has until 30 November to decide.

# marks
contradiction: wire: Seven of the nine directors were in favour || ledger: All nine directors are behind us
dispute: ledger: The board was unanimous || ledger: It was not
dispute: ledger: The board was unanimous || ledger: she and another member had voted against the sale
contradiction: wire: Marit Osland, who has led Halvik since 2026, is to stay on || ledger: Marit Osland will leave the bank in January
dispute: ledger: The union accuses Norland of planning to cut 1,100 jobs || ledger: Vang rejected that
dispute: ledger: The union accuses Norland of planning to cut 1,100 jobs || ledger: There is no such plan and there never was
dispute: wire: about 1,100 jobs could go, the bank workers' union says || wire: it plans no dismissals
change: wire: a takeover offer from Norland Group of 62 crowns a share || norland-statement: Norland Group has raised its offer for Halvik Bank from 62 to 66 crowns a share
change: wire: The offer values the bank at 9.4 billion crowns || norland-statement: The offer now values Halvik at 10.0 billion crowns
change: wire: she would not sell at any price below 70 crowns || ledger: has not decided yet || norland-statement: has undertaken to accept the offer
alike: wire: at any price below 70 crowns || norland-statement: from 62 to 66 crowns a share
alike: wire: until 30 November to decide || norland-statement: ends on 3 December 2032
alike: wire: Seven of the nine directors were in favour || ledger: she and another member had voted against the sale
alike: ledger: to 60.5 crowns || ledger: the price of 62 crowns
same: wire: owns 22 percent || ledger: holds 22 percent of the shares || norland-statement: owns 22 percent of the share capital
same: wire: Seven of the nine directors were in favour || ledger: she and another member had voted against the sale
unknown: ledger: Who will follow her is not known
unknown: wire: Neither company would comment
unknown: norland-statement: No decision has been taken on branches
unknown: wire: has until 30 November to decide
