# reports
=== bourse-wire 2031-04-07
BRIEF-Dravenbrau says not in talks with Oakhurst

DRAVEN, April 7 (Bourse Wire) - Family-controlled brewer Dravenbrau AG on Monday denied a magazine report that it was negotiating a sale to Oakhurst Partners. "There are no talks, there have been no talks," finance chief Ulla Seidenfaden said in an e-mail.

Oakhurst, which already owns 9.8 percent of the stock, did not return calls.

Shares in the maker of Sankt Wendel lager, founded in 1743 by Benedictine monks on an island in the river Drave, closed 11 percent higher at 46.20 marks, their best day in six years.

Dravenbrau, which brews 7.1 million hectolitres a year at four sites, has seen volumes shrink as drinkers turn to alcohol-free brands. It reports first-quarter figures on April 24.

The founding Kettwig family holds 52 percent, split among 31 cousins.
=== the-chancellor 2031-04-16
Oakhurst lays 2.6 billion on the bar

So there was something in it after all. Private equity house Oakhurst yesterday made public an offer of 51 marks a share for Dravenbrau, valuing the brewery at 2.6 billion, and let slip that the two sides had been meeting since February in a hunting lodge.

Chairman Reinhold Kettwig called the price "an insult with foam on top". His cousin Theodora, who speaks for the Lauenhagen branch and its 14 per cent, finds it "worth a conversation".

Unions fear for the smallest of the five breweries, at Nieder-Trauen, and its 240 jobs. Oakhurst's Malcolm Adeyinka vows to close nothing for three years.

Shares in the maker of Sankt Wendel lager, founded in 1743 by Benedictine monks on an island in the river Drave, ended the day at 52.10, a sign that the market smells a higher bid.

Dravenbrau will give its formal answer on 2 May.
=== dravenbrau-ag 2031-05-02
Ad hoc announcement

The Management and Supervisory Boards of Dravenbrau AG have resolved unanimously to recommend acceptance of the improved public offer of Oakhurst Partners in the amount of 57.50 marks per share in cash.

Shareholders representing 41 % of the capital, among them all members of the Kettwig family bar three, have irrevocably undertaken to tender. Oakhurst's own holding stands at 12.4 %.

Mr Reinhold Kettwig lays down his office with effect from the end of the annual meeting on 18 June; Ms Theodora Kettwig has been nominated as successor.

The bidder guarantees all locations until the end of 2036. Headcount in administration is to be reduced by 90 through natural turnover.

In view of the offer, publication of the figures for the first quarter was put back from 24 April to 14 May.

The transaction requires clearance by the Cartel Office, whose decision is awaited in the autumn.
# marks
contradiction: bourse-wire: there have been no talks || the-chancellor: the two sides had been meeting since February
contradiction: bourse-wire: at four sites || the-chancellor: the smallest of the five breweries
dispute: bourse-wire: it was negotiating a sale to Oakhurst Partners || bourse-wire: There are no talks
alike: the-chancellor: called the price "an insult with foam on top" || the-chancellor: finds it "worth a conversation"
change: the-chancellor: an offer of 51 marks a share || dravenbrau-ag: in the amount of 57.50 marks per share
change: bourse-wire: already owns 9.8 percent of the stock || dravenbrau-ag: Oakhurst's own holding stands at 12.4 %
change: the-chancellor: Chairman Reinhold Kettwig || dravenbrau-ag: Ms Theodora Kettwig has been nominated as successor
change: the-chancellor: called the price "an insult with foam on top" || dravenbrau-ag: have resolved unanimously to recommend acceptance
change: the-chancellor: to close nothing for three years || dravenbrau-ag: guarantees all locations until the end of 2036
change: bourse-wire: It reports first-quarter figures on April 24 || dravenbrau-ag: was put back from 24 April to 14 May
change: bourse-wire: closed 11 percent higher at 46.20 marks || the-chancellor: ended the day at 52.10
alike: the-chancellor: an offer of 51 marks a share || the-chancellor: ended the day at 52.10
alike: bourse-wire: The founding Kettwig family holds 52 percent || dravenbrau-ag: Shareholders representing 41 % of the capital
alike: bourse-wire: The founding Kettwig family holds 52 percent || the-chancellor: the Lauenhagen branch and its 14 per cent
alike: the-chancellor: and its 240 jobs || dravenbrau-ag: Headcount in administration is to be reduced by 90
change: the-chancellor: will give its formal answer on 2 May || dravenbrau-ag: have resolved unanimously to recommend acceptance
copy: bourse-wire: of Sankt Wendel lager, founded in 1743 by Benedictine monks on an island in the river Drave || the-chancellor: of Sankt Wendel lager, founded in 1743 by Benedictine monks on an island in the river Drave
unknown: dravenbrau-ag: whose decision is awaited in the autumn
