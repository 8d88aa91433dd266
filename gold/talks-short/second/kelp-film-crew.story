# reports
=== call-sheet-grips-local 2031-05-20
CALL SHEET
Grips, Sparks & Carpenters, Local 9

Re: "The Kelp Gatherers" (Blue Anchor Pictures)

Folks, day 22 of a 40-day shoot and we're doing sixteens. Sixteen hours, then the drive. Kenny put the tracking van in a ditch on Friday. He's fine. The van is not.

The producers say the weather's to blame. Weather doesn't write the schedule.

What we've told them: no more night work before there's a proper rest break of eleven hours in the contract. Days we'll do, and gladly; it's a good picture. We've also asked for hot food after ten and for beds at the location. We'd settle the rest of it for any two of three: the food, the beds, the petrol.

Show of hands in the barn, Thursday at lunch.
=== screen-business-today 2031-05-23
Blue Anchor puts rest break on the table

Blue Anchor Pictures has offered the crew of its period drama The Kelp Gatherers an eleven-hour turnaround, sources close to the production tell us, with hot meals thrown in.

Line producer Fay Orrell confirmed the gist. "It's in the lawyer's bag," she said from the location. "The moment our insurer okays the longer schedule I sign it. I'm not asking the crew for anything first. They've been angels, tired ones."

The insurer, Halberd Mutual, is expected to answer on Monday. The extra six days would put the budget at about 11m dorins.

Star Linus Vane, who plays the lighthouse keeper, has been seen making sandwiches.
# marks
talks: yes
party: Grips, Sparks & Carpenters, Local 9 | the crew
party: Blue Anchor Pictures | Blue Anchor | The producers | Fay Orrell
party: Halberd Mutual | our insurer | The insurer
wait: call-sheet-grips-local: Grips, Sparks & Carpenters, Local 9 | no more night work | there's a proper rest break of eleven hours in the contract
wait: call-sheet-grips-local: Grips, Sparks & Carpenters, Local 9 | We'd settle the rest of it | any two of three: the food, the beds, the petrol
wait: screen-business-today: Blue Anchor Pictures | I sign it | our insurer okays the longer schedule
