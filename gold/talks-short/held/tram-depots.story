# reports
=== lindmouth-echo 2029-10-11
TRAMS STAY IN THE SHEDS AS ROTA ROW HARDENS

Lindmouth's trams spent a fourth day behind locked doors on Thursday, and the two sides could not even agree on when they had last spoken.

Odalys Brenk, who runs Lindmouth Tramways, told the Echo her company would table a new pay figure "the day both depots are open again, and not an hour sooner". The old offer of 3.1 per cent had lapsed on Monday, she said.

At Carrow Lane some forty drivers stood round a brazier in the drizzle. They let a breakdown wagon out at noon, to applause.

The Transport Guild is asking for 5 per cent and an end to split shifts. Its branch secretary, Tavish Orrel, was to address members last night and gave no interviews.

Pupils of Saint Wen's walked to school again. The council has hired eleven coaches until Sunday; after that, a spokesman said, the money runs out.
=== guild-bulletin 2029-10-12
TO ALL MEMBERS AT CARROW LANE AND NORTHSIDE

Brothers, sisters,

You filled the hall on Thursday night and you voted, 212 to 9. For those who were on the gate, here is what the Guild decided.

Our doors at both depots open when management has put a new pay figure in front of us. A promise of a figure won't do it. Ms Brenk had all summer to find one.

Strike pay is handed out at the club on Saturday between ten and two. Bring your card.

We have heard the talk of agency crews from the mainland. Should one of them take out a tram, the night line to the infirmary, which your colleagues have kept running out of decency, stops too.

The branch thanks the bakers of Tolle Street for the rolls.

T. Orrel, for the committee
# marks
talks: yes
party: Transport Guild | Guild | drivers | Tavish Orrel | the branch | we
party: Lindmouth Tramways | Odalys Brenk | Ms Brenk | management | her company
wait: lindmouth-echo: Lindmouth Tramways | table a new pay figure | both depots are open again
wait: guild-bulletin: Transport Guild | Our doors at both depots open | management has put a new pay figure in front of us
knot: 1 2 | the company waits for open depots before any new figure, the Guild for the new figure before it opens the depots
