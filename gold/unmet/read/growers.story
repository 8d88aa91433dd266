# reports
=== agency
TAVERNE, 14 October 2033 - Talks between the Velmar Growers' League and the Packers' Guild broke down late on Thursday over the price of this year's pears, the League said on Friday.

"We were offered 31 cents a kilo, which does not even pay for the diesel," League chairwoman Odile Farrant told reporters outside the Corn Hall in Taverne. She said the Guild had walked out of the room shortly before midnight.

The Guild's secretary, Bastian Ivey, denied that. "Nobody walked out. Mrs Farrant closed her folder and left," he said.

The League, which speaks for about 1,200 orchards in the Velmar valley, is asking for 44 cents. Ivey said the packers could go no higher than 34.

The growers will not reopen the talks until the letter of 3 October is withdrawn, Farrant said. In that letter the Guild threatened to buy its fruit abroad.

Agriculture Minister Leonid Castagne said he was ready to mediate. A new round is planned for 20 October.

Some 300 tractors blocked the road to the Guild's cold stores on Thursday, police said.

=== ministry
Ministry of Agriculture
Press statement, 21 October 2033

Minister Leonid Castagne today welcomed the agreement between the Velmar Growers' League and the Packers' Guild. The two sides met on Thursday in Corvane under the minister's chairmanship and agreed on a price of 38 cents a kilo for this year's harvest.

The Guild has withdrawn its letter of 3 October. The League has undertaken to clear all gates by noon on Saturday.

"Both have given something, and the valley will have its harvest," the minister said.

The agreement still has to be approved by the members of the League, who vote on 25 October.

The Ministry will pay for a study of the costs of storage. Its results are expected in March.

=== valley-echo
No pears, no jam? Valley braces for empty crates

It is quiet this week at the cold stores on the Taverne road. Where 300 tractors stood last Thursday, a single hay cart now blocks the second gate.

The Growers' League puts the number of tractors at more than 500. Police stick to their figure.

Odile Farrant, who heads the League, says she has not slept much. "They think we will give in when the fruit goes soft," she says. According to Farrant, the Guild offered 31 cents and not a cent more.

That is not how Bastian Ivey remembers it. The secretary of the Packers' Guild says that he put 34 cents on the table, and that the League never answered. Did the packers withdraw the letter that so angered the valley? They did not, Ivey says, and they will not.

Farrant denies that the League gave no answer. "We answered in the room, twice," she says.

The minister's offer to mediate has been accepted by the Guild. Farrant wants to ask her members first. They meet on Sunday in Corvane.

The last strike of the growers, in 2027, lasted eleven days.

# marks
dispute: agency: the Guild had walked out of the room shortly before midnight || agency: Nobody walked out. Mrs Farrant closed her folder and left
contradiction: agency: Some 300 tractors blocked the road || valley-echo: puts the number of tractors at more than 500
contradiction: valley-echo: Where 300 tractors stood || valley-echo: puts the number of tractors at more than 500
dispute: valley-echo: the Guild offered 31 cents and not a cent more || valley-echo: he put 34 cents on the table
contradiction: agency: We were offered 31 cents a kilo || valley-echo: he put 34 cents on the table
dispute: valley-echo: the League never answered || valley-echo: Farrant denies that the League gave no answer
change: agency: until the letter of 3 October is withdrawn || ministry: The Guild has withdrawn its letter of 3 October
change: valley-echo: they will not || ministry: The Guild has withdrawn its letter of 3 October
change: agency: A new round is planned for 20 October || ministry: The two sides met on Thursday in Corvane
change: agency: he was ready to mediate || valley-echo: The minister's offer to mediate has been accepted by the Guild || ministry: under the minister's chairmanship
alike: agency: is asking for 44 cents || agency: the packers could go no higher than 34
alike: agency: is asking for 44 cents || ministry: a price of 38 cents a kilo
alike: agency: A new round is planned for 20 October || ministry: who vote on 25 October
alike: valley-echo: They meet on Sunday in Corvane || ministry: The two sides met on Thursday in Corvane
same: agency: Some 300 tractors blocked the road to the Guild's cold stores on Thursday || valley-echo: Where 300 tractors stood last Thursday
same: agency: We were offered 31 cents a kilo || valley-echo: the Guild offered 31 cents
unknown: ministry: The agreement still has to be approved by the members of the League
unknown: valley-echo: Farrant wants to ask her members first
