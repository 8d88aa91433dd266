# reports
=== uni-halvorn-press 2032-09-14
PRESS OFFICE, UNIVERSITY OF HALVORN – No. 88

Archaeologists of the university have recovered a hoard of 61 bronze objects at Tesselmoor. The deposit, thought to date from about 900 BC, lay seventy centimetres deep beneath a layer of birch bark and contains socketed axes, neck rings and a pair of drinking horns with their fittings intact.

The pit came to light on 2 August during a student excavation led by Professor Ulrika Dzhemal. "We were about to close the trench," she says.

With the bronzes lay the jaw of a dog. The block has been lifted in one piece and is in the university laboratory, where opening it will take until spring.

Radiocarbon samples have been sent to two institutes; results are awaited in November.

The exact location is being withheld to protect the site. The university thanks the landowner, who wishes to remain anonymous.
=== moor-messenger 2032-09-17
"It was my spade, not the professor's"

Asked about the bronzes the whole country is talking of, Gerlof Tamminga, 74, peat-cutter, puts his cup down hard. He it was, he says, who hit the first ring, on the last Friday of July, three days before any student set foot in the bog. He rang the heritage office the same afternoon. The office confirms a call.

At the university they see it otherwise. "Mr Tamminga showed us an old harness buckle from another field," says Ulrika Dzhemal.

There's money in the question. The finder of a hoard is due a tenth of its value, unless he was digging on behalf of a public body.

Tamminga isn't hiding where it happened: behind his own sheds, in a field that belongs to his sister-in-law, Wiebke Tamminga.

The heritage office will hear both sides on the 28th. Visitors have meanwhile trampled a fence. Four were fined at the weekend.
=== spade-and-trowel 2033-01-01
THE TESSELMOOR BRONZES: OLDER AND MORE NUMEROUS

For once the laboratory gives rather than takes away. Both dating institutes put the bark above the hoard between 1130 and 1050 BC, a good century and a half earlier than announced in September. "I was wrong, happily," comments excavator Ulrika Dzhemal.

And the block keeps yielding. From 61 objects the list had grown to 74 by the time we went to press, eight axes among the newcomers, with a third of the soil still untouched. The drinking horns turn out to be a single one, broken in two.

The jaw that lay among them is a young wolf's; the first label said dog.

Last month the heritage office recognised the peat-cutter Gerlof Tamminga as finder. The university has filed an objection. A court in Halvorn will deal with it in the summer.

Replicas can be seen in the moor museum from Easter; the originals never will be, if the conservators get their way.
# marks
contradiction: uni-halvorn-press: came to light on 2 August during a student excavation || moor-messenger: on the last Friday of July, three days before any student set foot in the bog
dispute: moor-messenger: It was my spade, not the professor's || moor-messenger: showed us an old harness buckle from another field
dispute: uni-halvorn-press: during a student excavation led by Professor Ulrika Dzhemal || moor-messenger: He it was, he says, who hit the first ring
dispute: spade-and-trowel: the heritage office recognised the peat-cutter Gerlof Tamminga as finder || spade-and-trowel: The university has filed an objection
change: spade-and-trowel: From 61 objects the list had grown to 74
change: uni-halvorn-press: results are awaited in November || spade-and-trowel: Both dating institutes put the bark above the hoard between 1130 and 1050 BC
change: moor-messenger: The heritage office will hear both sides on the 28th || spade-and-trowel: Last month the heritage office recognised the peat-cutter Gerlof Tamminga as finder
alike: uni-halvorn-press: The exact location is being withheld || moor-messenger: isn't hiding where it happened: behind his own sheds
correction: uni-halvorn-press: thought to date from about 900 BC || spade-and-trowel: a good century and a half earlier than announced in September || spade-and-trowel: I was wrong, happily
correction: uni-halvorn-press: a pair of drinking horns with their fittings intact || spade-and-trowel: The drinking horns turn out to be a single one, broken in two
correction: uni-halvorn-press: With the bronzes lay the jaw of a dog || spade-and-trowel: is a young wolf's; the first label said dog
alike: spade-and-trowel: the list had grown to 74 || spade-and-trowel: eight axes among the newcomers
alike: moor-messenger: belongs to his sister-in-law, Wiebke Tamminga || moor-messenger: Gerlof Tamminga, 74, peat-cutter
alike: moor-messenger: Gerlof Tamminga, 74, peat-cutter || spade-and-trowel: the list had grown to 74
alike: spade-and-trowel: Replicas can be seen in the moor museum from Easter || spade-and-trowel: the originals never will be
same: uni-halvorn-press: a hoard of 61 bronze objects || moor-messenger: the bronzes the whole country is talking of
same: uni-halvorn-press: Radiocarbon samples have been sent to two institutes || spade-and-trowel: Both dating institutes put the bark above the hoard
same: uni-halvorn-press: opening it will take until spring || spade-and-trowel: with a third of the soil still untouched
unknown: uni-halvorn-press: results are awaited in November
unknown: moor-messenger: The heritage office will hear both sides on the 28th
unknown: spade-and-trowel: A court in Halvorn will deal with it in the summer
