# reports
=== kinoglas-magazine 2033-09-05
Saint-Orvain: the Lantern goes to a film about nothing at all

Nobody saw it coming, least of all its director. "I had already packed," said Yevdokia Marimba-Solt, 29, on Sunday night, holding the Golden Lantern upside down. Her debut Salt Ledger, 94 minutes with a customs officer who waits for a ship, beat seventeen rivals.

The jury under the cinematographer Anselm Obuobi needed five hours and was, he told us at the bar, "of one mind from the first ballot".

Best actor: Rufino Haldane, for The Beekeeper's Alibi. Best screenplay went, deservedly, to nobody; the jury withheld it.

Not all were charmed. Half the hall sat through the closing credits in silence. I thought it the bravest choice in ten years.

The festival sold 52,000 tickets, fewer than in 2032, when there were 57,000, and its future under the tent is open: the lease on the riverside meadow ends in December and the town has not replied to the request for renewal.
=== radio-culture-script 2033-09-05
CULTURE AT NOON – item 1 – 1'20"

PRESENTER: It lasted ten days, it rained on eight of them, and last night it ended with a surprise. Salt Ledger takes the Golden Lantern of Saint-Orvain. From there, Malika Brandvold.

BRANDVOLD: Long applause, people standing on the benches, when the name was read out. The thirty-one-year-old winner could hardly speak. It had been close, though: one juror, who asks not to be named, puts it at four votes to three in the last round.

The prize brings forty thousand crowns; with the distribution grant on top it's sixty.

PRESENTER: And the actors?

BRANDVOLD: Haldane for the men. For the women Tsering Kowalczuk, who couldn't be here: she is filming in the south and sent her dog. The dog got a bigger hand than the minister.

PRESENTER: Will there be a festival next year?

BRANDVOLD: The director says certainly. The mayor says, and I quote, "not on my meadow".
=== orvain-courier 2033-09-16
Meadow saved, prize trimmed

The film festival stays by the river. On Wednesday evening the town council extended the lease, which was to run out at the end of the year, by five summers; in return the rent goes up from 9,000 to 14,000 crowns.

That hole must be filled somewhere. The Golden Lantern, worth 40,000 crowns this year, will be endowed with 35,000 in 2034, festival director Perpetua Lindgaard announced.

She also had to put something right: the 52,000 tickets reported on the closing day included free passes. The number really sold was 46,300.

Yevdokia Marimba-Solt, winner with Salt Ledger and, as her birth certificate in the town archive of all places shows, 29 years old, came back to the Bioscope on Thursday for a talk. Sixty listeners had been expected; more than two hundred queued.

Who will chair the next jury is a secret until spring.
# marks
contradiction: kinoglas-magazine: said Yevdokia Marimba-Solt, 29, on Sunday night || radio-culture-script: The thirty-one-year-old winner could hardly speak
contradiction: radio-culture-script: The thirty-one-year-old winner || orvain-courier: 29 years old, came back to the Bioscope on Thursday
alike: kinoglas-magazine: Half the hall sat through the closing credits in silence || radio-culture-script: Long applause, people standing on the benches
dispute: kinoglas-magazine: "of one mind from the first ballot" || radio-culture-script: puts it at four votes to three in the last round
dispute: radio-culture-script: The director says certainly || radio-culture-script: The mayor says, and I quote, "not on my meadow"
change: kinoglas-magazine: the town has not replied to the request for renewal || orvain-courier: the town council extended the lease
change: orvain-courier: the rent goes up from 9,000 to 14,000 crowns
change: radio-culture-script: The prize brings forty thousand crowns || orvain-courier: will be endowed with 35,000 in 2034
change: kinoglas-magazine: fewer than in 2032, when there were 57,000 || kinoglas-magazine: The festival sold 52,000 tickets
correction: kinoglas-magazine: The festival sold 52,000 tickets || orvain-courier: The number really sold was 46,300
alike: radio-culture-script: The prize brings forty thousand crowns || radio-culture-script: with the distribution grant on top it's sixty
alike: orvain-courier: Sixty listeners had been expected || orvain-courier: more than two hundred queued
alike: kinoglas-magazine: Best actor: Rufino Haldane || radio-culture-script: For the women Tsering Kowalczuk
alike: kinoglas-magazine: I thought it the bravest choice in ten years || kinoglas-magazine: Not all were charmed
alike: radio-culture-script: It lasted ten days || radio-culture-script: it rained on eight of them
same: kinoglas-magazine: the lease on the riverside meadow ends in December || orvain-courier: the lease, which was to run out at the end of the year
same: kinoglas-magazine: Best actor: Rufino Haldane || radio-culture-script: Haldane for the men
same: kinoglas-magazine: holding the Golden Lantern upside down || radio-culture-script: Salt Ledger takes the Golden Lantern of Saint-Orvain
same: radio-culture-script: The prize brings forty thousand crowns || orvain-courier: The Golden Lantern, worth 40,000 crowns this year
same: kinoglas-magazine: on Sunday night, holding the Golden Lantern || radio-culture-script: last night it ended with a surprise
unknown: kinoglas-magazine: the town has not replied to the request for renewal
unknown: orvain-courier: Who will chair the next jury is a secret until spring
