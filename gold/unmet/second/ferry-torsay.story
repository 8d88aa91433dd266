# reports
=== marenta-press 2032-08-14
Ferry with 312 aboard adrift off Torsay

LENNICK, Aug 14 (Marenta Press) - A passenger ferry carrying 312 people lost both engines on Saturday morning and drifted for almost three hours in Skerran Sound before a tug took it in tow, the coastguard said.

No one was hurt. The Maid of Torsay left Lennick at 7.40 a.m. and came to a stop about four miles short of Port Skaill, the island's only harbour.

The coastguard said a fire in the main switchboard was the likely cause. Passengers described smoke on the car deck and an announcement that they should put on life jackets.

The vessel, built in 2009, passed its last inspection in March.

It was towed back to Lennick, where it arrived shortly after 1 p.m. The operator, Sound Lines, cancelled all sailings for the rest of the weekend.

It was not immediately clear who had given the order to drop anchor.
=== sound-lines-statement 2032-08-14
Statement on the 07:40 sailing

Sound Lines apologises to the 286 passengers whose journey to Torsay was interrupted this morning.

At 08:25 an alarm sounded in the engine room of the Maid of Torsay. The starboard engine shut itself down; the master, Captain Una Brodie, then stopped the port engine as a precaution. At no time was there a fire on board. Some vapour from an overheated cable was noticed on the car deck.

Our crew of 26 acted with complete professionalism. At no time were passengers asked to put on life jackets.

The vessel is now safely alongside at Lennick. All sailings on Saturday and Sunday are cancelled. We expect to resume the normal timetable on Monday.

Passengers will be refunded in full. The company will be making no further comment while the cause is being established.
=== skaill-lantern 2032-08-17
"We sat there like ducks": four hours on the Sound

Morag Fenn had a wedding cake on her lap. It was meant for her niece, at noon, in Port Skaill church. It got as far as the middle of the Sound, and so did she.

"Four hours we bobbed about," says Mrs Fenn, 71. "There was smoke, there was a bang, and a lad of nineteen going round with life jackets. If that is not a fire, I'd like to see one."

Two people, one a stewardess, were treated for smoke in Lennick infirmary and sent home the same evening.

Monday's boat never came. Nor has today's. The shelves at Brodie's stores (Ken Brodie, the grocer, is asked daily whether he is married to the captain; he is not) are out of bread and milk. The council has asked for an army landing craft. It has had no answer.

Sound Lines, which on Saturday swore to a normal timetable by Monday, now says "later in the week".

For the record: the Maid was built in 2006, and in these columns we have been saying for years that she is too old.
=== radio-lennick 2032-08-20
NEWS 0700 FRIDAY - READER: Iain

Good morning. The Torsay ferry is running again. The Maid of Torsay left Lennick ten minutes ago with a hundred and forty on board, on one engine and at half speed. The crossing will take two hours instead of fifty minutes. A full service is now promised for the first of September.

The Marine Safety Board has put out its first findings. It says there was a fire: it was small, it was in the switchboard, and it burned out by itself in under five minutes. What set it off, the Board does not know yet.

Sound Lines has withdrawn its statement of last Saturday. A spokeswoman told us, quote, we were given wrong information from the ship, unquote. Captain Una Brodie has been stood down on full pay.

And the Skaill Lantern asks us to say that the ship was built in 2009 and not, as the paper had it, in 2006.

Weather next.
# marks
dispute: marenta-press: a fire in the main switchboard was the likely cause || sound-lines-statement: At no time was there a fire on board
contradiction: marenta-press: lost both engines || sound-lines-statement: then stopped the port engine as a precaution
contradiction: marenta-press: drifted for almost three hours || skaill-lantern: Four hours we bobbed about
contradiction: marenta-press: an announcement that they should put on life jackets || sound-lines-statement: At no time were passengers asked to put on life jackets
contradiction: sound-lines-statement: At no time were passengers asked to put on life jackets || skaill-lantern: a lad of nineteen going round with life jackets
contradiction: marenta-press: No one was hurt || skaill-lantern: were treated for smoke in Lennick infirmary
contradiction: marenta-press: built in 2009 || skaill-lantern: the Maid was built in 2006
correction: radio-lennick: the ship was built in 2009 and not, as the paper had it, in 2006 || skaill-lantern: the Maid was built in 2006
correction: radio-lennick: Sound Lines has withdrawn its statement of last Saturday || sound-lines-statement: At no time was there a fire on board
contradiction: sound-lines-statement: At no time was there a fire on board || radio-lennick: It says there was a fire
change: sound-lines-statement: We expect to resume the normal timetable on Monday || skaill-lantern: now says "later in the week" || radio-lennick: A full service is now promised for the first of September
change: skaill-lantern: Monday's boat never came || radio-lennick: The Torsay ferry is running again
change: sound-lines-statement: the master, Captain Una Brodie || radio-lennick: Captain Una Brodie has been stood down
same: marenta-press: cancelled all sailings for the rest of the weekend || sound-lines-statement: All sailings on Saturday and Sunday are cancelled
same: marenta-press: a fire in the main switchboard || radio-lennick: it was in the switchboard
same: marenta-press: smoke on the car deck || skaill-lantern: There was smoke
unknown: marenta-press: It was not immediately clear who had given the order to drop anchor
unknown: radio-lennick: What set it off, the Board does not know yet
unknown: skaill-lantern: It has had no answer
alike: marenta-press: carrying 312 people || sound-lines-statement: the 286 passengers
alike: marenta-press: carrying 312 people || radio-lennick: with a hundred and forty on board
alike: sound-lines-statement: Captain Una Brodie || skaill-lantern: Ken Brodie, the grocer
alike: radio-lennick: two hours || radio-lennick: instead of fifty minutes
alike: marenta-press: left Lennick at 7.40 a.m. || sound-lines-statement: At 08:25 an alarm sounded
