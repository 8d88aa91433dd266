# reports
=== parish-leaf-saint-orm 2032-09-03
PARISH LEAF — Saint Orm's, Norby

The Meadow again. As most of you know, the town would like the lower half of the glebe meadow for its new school, and has offered us the old fire station in exchange, together with a sum for the bells.

The vestry met on Tuesday and prayed about it, some of us longer than others. We are not against a school. Let nobody say so. But eleven generations lie at the top of that field, and we shan't part with a yard of it unless the town binds itself never to build above the hedge. Put that into the deed, and the vestry will gladly vote.

The fire station has dry rot, the Archdeacon says. So have I, replied Miss Tofte, and I'm still useful.

Harvest supper: bring a plate.
=== norby-weekly-argus 2032-09-10
Council: hedge clause "no trouble"

Mayor Conrad Ulm has told the Argus that he sees no obstacle to a promise that the upper glebe meadow remain untouched for ever.

"We never wanted the top," he said. "They'll have their clause, it's being drafted as we speak, and we're asking for nothing in exchange for it."

A question mark hangs over money, however. The county, which is to pay for two thirds of the school, won't release its share pending a survey of the old drains, and the surveyor is in plaster after a fall from his own loft. The earliest date is the 27th.

Opposition councillor Birte Hjelm thinks the school should go on the station yard instead, or else on the site of the closed brewery. "Anywhere but a field with cows in it," she said.
# marks
talks: yes
party: Saint Orm's | The vestry
party: the town | Council | Mayor Conrad Ulm
party: The county
wait: parish-leaf-saint-orm: Saint Orm's | we shan't part with a yard of it | the town binds itself never to build above the hedge
wait: parish-leaf-saint-orm: Saint Orm's | the vestry will gladly vote | Put that into the deed
wait: norby-weekly-argus: The county | won't release its share | a survey of the old drains
