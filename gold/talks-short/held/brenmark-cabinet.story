# reports
=== brenmark-tribune 2030-06-17
Agrarians name their terms

Ten days after the election, the Agrarian League has put a figure on its loyalty: zero. That is the level to which the diesel levy must fall, party leader Hauke Terling said on Sunday evening, unless the Civic Union wants to find its votes for the budget somewhere else.

"We have 31 seats and they aren't decoration," Terling told a cheering hall in Oberfeld.

The Civic Union, which came first but lacks a majority, introduced the levy in 2028 and spends most of the proceeds on railways. Its negotiators would say only that "everything is being discussed, including things that will not happen".

A second round is planned for Wednesday at the old customs house. Should it fail, President Lindgaard may call on the Social Left to try.
=== radio-brenmark-news 2030-06-18
... and staying with the coalition talks. The Civic Union has answered, and the answer is about a person.

Deputy leader Swantje Moll said this morning that the interior ministry was there for the Agrarian League to take, subject to Hauke Terling giving up his seat on the board of the Oberfeld dairy group. A minister, she said, can't have two masters.

Moll didn't mention the diesel levy. Asked about it twice, she replied that she'd come to talk about standards in public life.

From the Agrarians, nothing yet. A spokesman said Mr Terling was at a silver wedding and wouldn't be reading the news until tomorrow.

Talks continue Wednesday, ten o'clock.

In Tornby, firefighters have brought the peat fire under control. Residents can return once the smoke has gone.
# marks
talks: yes
party: Agrarian League | Agrarians | Hauke Terling | party leader Hauke Terling | Mr Terling
party: Civic Union | The Civic Union | Swantje Moll | Moll
wait: brenmark-tribune: Agrarian League | votes for the budget | the level to which the diesel levy must fall
wait: radio-brenmark-news: Civic Union | the interior ministry was there for the Agrarian League to take | Hauke Terling giving up his seat on the board
