# reports
=== meridian-agency-vellik 2035-10-03
VELLIK, Oct 3 (Meridian) - Sareth rejected calls for an immediate truce around the besieged town of Garrow on Wednesday, saying its artillery would fall silent only after the sixty-two border guards captured in August had been handed over.

"These are our sons. They come first," government spokesman Ludo Hask told a news conference in the capital.

The Upper Valley Council, whose fighters hold Garrow, has offered no list of names. Aid workers believe most of the guards are kept in a former cannery.

At least nine civilians were killed by shells on Tuesday. Neighbouring Norrholm said it was ready to open a field hospital at Lenn once both sides have guaranteed the road.

Wheat futures rose two per cent.
=== hoel-mediators-diary 2035-10-05
Friday. Slept three hours in the car. Fog.

Saw Commander Ruvo at last, in a schoolroom with the alphabet still up. He gave me plum brandy and then a lecture. The Council is not a kidnapper, he says; the border guards eat what his own people eat. I asked him straight when they'd go home. He pointed at the ceiling, where the plaster had come down that morning.

"You do not march prisoners over open fields under fire. Let the guns be quiet over Garrow. That same evening I hand over the border guards, the sixty-two of them, and you may count."

I told him what Hask had told me. He shrugged. He'd heard it on the wireless.

Two old men, each holding the end of a rope, each saying: you first. I thought of my brother and the bicycle.

The boots are drying on the stove. To the capital again tomorrow if the bridge holds.
# marks
talks: yes
party: Sareth | Ludo Hask | Hask
party: The Upper Valley Council | The Council | Commander Ruvo
party: Norrholm
wait: meridian-agency-vellik: Sareth | its artillery would fall silent | the sixty-two border guards captured in August had been handed over
wait: meridian-agency-vellik: Norrholm | open a field hospital at Lenn | both sides have guaranteed the road
wait: hoel-mediators-diary: The Upper Valley Council | I hand over the border guards | Let the guns be quiet over Garrow
knot: 1 3 | guns quiet only after the border guards are handed over, border guards only after the guns are quiet
