# reports
=== meridia-labour-wire 2032-02-09
Bakers at Goldcrust walk out over night pay

PORT HALE, Feb 9 (MLW) - Workers at Goldcrust, Meridia's largest bakery chain, went on strike at midnight on Sunday in a dispute over night-shift pay, shutting most of its 212 shops, the Food Workers' Union said.

The union said 3,800 of the chain's 4,500 employees had joined the strike. Goldcrust said fewer than half of its staff had stayed away and that 150 shops were open as usual.

The union is asking for a 12 percent rise for night work. The company has offered 4 percent.

"We knead the bread, they slice the money," union secretary Dolores Quill told a rally in Port Hale. Police put the crowd at 2,000, organisers at 5,000.

No talks are planned.
=== goldcrust-statement 2032-02-11
An open letter to our customers

Dear friends of Goldcrust,

For three days a small minority has been keeping you from your morning roll. We are sorry.

It is being said that our night bakers earn less than they did five years ago. That is untrue: their pay has risen by 9 per cent. It is being said that we fly in bakers from abroad. Not one person has been brought in to replace a colleague on strike.

Our offer, which we have today raised to 6 per cent, is the best in the trade. It remains on the table until Friday, 13 February, at noon, and will not be improved.

All 212 of our shops will open tomorrow.

Our door is open, day and night. So, soon, will be our ovens.

Yours,
Conrad Baines, Managing Director
=== hale-evening-post 2032-02-12
No rolls, no rise, no end

By nine this morning we had walked past fourteen Goldcrust shops. Twelve were dark. In the thirteenth a young man in a paper hat told us, in broken Meridian, that he came from Sorvenia, that he had landed on Tuesday and that he did not know what a picket was.

"Then let me explain," said Dolores Quill, who happened to be outside.

The union sends its answer to Mr Baines's six per cent: twelve, or nothing. "He says we've had nine per cent in five years," says oven-man Curtis Baines, on strike for the first time in his life and, yes, a nephew of the director. "Bread's gone up thirty. You do the sum."

At the mill in Dunmoor the flour is backing up, and since yesterday 200 millers have been sent home.

Nobody can say who has been paying for the soup on Harbour Street. The union says it isn't.

Labour minister Hugh Pell has offered to mediate. Neither side has accepted.
=== meridia-labour-wire-2 2032-02-24
Goldcrust strike ends after two weeks with 8 percent deal

PORT HALE, Feb 24 (MLW) - Workers at Goldcrust, Meridia's largest bakery chain, voted on Tuesday to end a 15-day strike after the company agreed to raise night pay by 8 percent from April.

The vote was 61 percent in favour, the Food Workers' Union said. In Dunmoor, members voted against by two to one.

Union secretary Dolores Quill, who had urged members to reject the deal, said she would step down in the summer. It was not known who would succeed her.

The agreement was reached in talks led by Labour Minister Hugh Pell. Goldcrust will pay a one-off bonus of 300 marks to every night worker. It admitted employing 44 bakers from Sorvenia during the strike.

Managing director Conrad Baines said both sides had won. An earlier version of this report gave the length of the strike as 14 days.
# marks
dispute: meridia-labour-wire: 3,800 of the chain's 4,500 employees had joined the strike || meridia-labour-wire: fewer than half of its staff had stayed away
dispute: meridia-labour-wire: shutting most of its 212 shops || meridia-labour-wire: 150 shops were open as usual
dispute: meridia-labour-wire: Police put the crowd at 2,000 || meridia-labour-wire: organisers at 5,000
contradiction: goldcrust-statement: a small minority || meridia-labour-wire: 3,800 of the chain's 4,500 employees
contradiction: goldcrust-statement: Not one person has been brought in to replace a colleague on strike || hale-evening-post: that he had landed on Tuesday
contradiction: goldcrust-statement: Not one person has been brought in to replace a colleague on strike || meridia-labour-wire-2: It admitted employing 44 bakers from Sorvenia
contradiction: goldcrust-statement: All 212 of our shops will open tomorrow || hale-evening-post: Twelve were dark
dispute: goldcrust-statement: our night bakers earn less than they did five years ago || goldcrust-statement: their pay has risen by 9 per cent
dispute: hale-evening-post: He says we've had nine per cent in five years || hale-evening-post: Bread's gone up thirty
contradiction: goldcrust-statement: will not be improved || meridia-labour-wire-2: agreed to raise night pay by 8 percent from April
correction: meridia-labour-wire-2: a 15-day strike || meridia-labour-wire-2: gave the length of the strike as 14 days
change: meridia-labour-wire: The company has offered 4 percent || goldcrust-statement: today raised to 6 per cent || meridia-labour-wire-2: raise night pay by 8 percent
change: meridia-labour-wire: No talks are planned || hale-evening-post: has offered to mediate || meridia-labour-wire-2: was reached in talks led by Labour Minister Hugh Pell
change: meridia-labour-wire: went on strike at midnight on Sunday || meridia-labour-wire-2: voted on Tuesday to end
change: hale-evening-post: twelve, or nothing || meridia-labour-wire-2: The vote was 61 percent in favour
change: meridia-labour-wire: union secretary Dolores Quill || meridia-labour-wire-2: said she would step down in the summer
copy: meridia-labour-wire: Workers at Goldcrust, Meridia's largest bakery chain, || meridia-labour-wire-2: Workers at Goldcrust, Meridia's largest bakery chain,
same: goldcrust-statement: their pay has risen by 9 per cent || hale-evening-post: we've had nine per cent in five years
same: goldcrust-statement: today raised to 6 per cent || hale-evening-post: Mr Baines's six per cent
same: meridia-labour-wire: asking for a 12 percent rise || hale-evening-post: twelve, or nothing
unknown: hale-evening-post: Nobody can say who has been paying for the soup
unknown: meridia-labour-wire-2: It was not known who would succeed her
alike: goldcrust-statement: Conrad Baines, Managing Director || hale-evening-post: oven-man Curtis Baines
alike: goldcrust-statement: risen by 9 per cent || meridia-labour-wire: a 12 percent rise for night work
alike: meridia-labour-wire-2: 61 percent in favour || meridia-labour-wire-2: members voted against by two to one
alike: meridia-labour-wire: 3,800 of the chain's || hale-evening-post: 200 millers have been sent home
alike: meridia-labour-wire-2: after two weeks || meridia-labour-wire-2: a 15-day strike
