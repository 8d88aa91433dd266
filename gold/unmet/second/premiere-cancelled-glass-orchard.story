# reports
=== veritas-entertainment-wire 2033-09-08
"Glass Orchard" premiere called off hours before red carpet

SAINT-ORAN, Sept 8 (VEW) - The world premiere of Mina Dray's "The Glass Orchard" was cancelled on Thursday, four hours before it was due to open the Saint-Oran film festival.

The festival gave "technical reasons" and said the opening film would be replaced by a restored silent comedy. It declined to elaborate.

The producer, Silvan Kett, said a court order obtained by the novelist Ada Brandhorst had barred the screening. A clerk at the Saint-Oran court said no such order had been issued.

The film, which cost 30 million florins, stars Joel Marsh as a beekeeper who loses his memory. Its general release is set for October 7.

Dray was not available for comment.
=== starlight-magazine 2033-09-09
TEARS AT THE PALACE! What REALLY happened to The Glass Orchard

The dress was sewn. The bees (yes, real bees!) were in their hotel. And then - nothing!

Insiders tell Starlight it had NOTHING to do with any court. "Joel hadn't seen the final cut. He saw it on Wednesday night and went through the roof," dishes a source close to the star. "They've cut forty minutes of him."

Marsh, 46, stormed out of the Hotel Regent at dawn and flew home to his ranch. His rep denies everything: "Joel adores the film. He is in Saint-Oran with a bad throat."

And Mina? The director, 39, was spotted having oysters with festival boss Laurent Oude, looking anything but heartbroken.

The 45-million-florin epic has been in trouble since day one: two writers, three cameramen and one divorce. The author of the book, Ada Brandhorst, is said to loathe it. She's never set foot in a cinema.

Will it ever be seen? Don't hold your breath!
=== festival-of-saint-oran 2033-09-10
Communique of the Direction

The Festival wishes to put an end to rumours.

The screening of "The Glass Orchard" on 8 September was cancelled because the copy delivered to us at 14:10 that day was incomplete: reels four and five lacked sound. No court, no actor and no author had any part in the decision, which was taken by the Director of the Festival, M. Laurent Oude, alone.

M. Oude and Ms Dray did not meet on the 8th or the 9th of September. M. Oude is allergic to shellfish.

A complete copy arrived this morning. The film will be shown on Saturday 17 September, at 21:00, as the closing film.

Tickets for the 8th remain valid. It is not yet known which members of the cast will attend.
=== the-long-reel-blog
At last, bees

So I saw it. On Sunday the eighteenth, not the Saturday (thunderstorm, open-air screen, don't ask), at half past nine, in a wet anorak.

"The Glass Orchard" is a lovely, lopsided thing. Two hours and five minutes, of which Joel Marsh is in about twelve. He sat three rows in front of me and laughed. Afterwards I asked him about the famous night. "I did see it on the Wednesday," he said, "and I did shout. Then I saw it again." He'd been in bed at the Regent all that week with a throat.

Silvan Kett has been fired by his own company. Turns out there was a letter from Brandhorst's lawyer, never a court order; he "misread" it. The novelist came, by the way, on two sticks, and cried.

Corrections corner: I wrote last week that the thing cost 45 million. I took that from Starlight. It was 30.

General release has been moved from the seventh of October to some time in the new year. When exactly? The distributor shrugs.
# marks
contradiction: veritas-entertainment-wire: had barred the screening || veritas-entertainment-wire: no such order had been issued
contradiction: veritas-entertainment-wire: had barred the screening || festival-of-saint-oran: No court, no actor and no author had any part in the decision
contradiction: starlight-magazine: flew home to his ranch || starlight-magazine: He is in Saint-Oran with a bad throat
contradiction: starlight-magazine: flew home to his ranch || the-long-reel-blog: in bed at the Regent all that week with a throat
contradiction: veritas-entertainment-wire: which cost 30 million florins || starlight-magazine: The 45-million-florin epic
contradiction: starlight-magazine: having oysters with festival boss Laurent Oude || festival-of-saint-oran: did not meet on the 8th or the 9th of September
dispute: starlight-magazine: went through the roof || starlight-magazine: Joel adores the film
contradiction: starlight-magazine: Joel adores the film || the-long-reel-blog: and I did shout
contradiction: starlight-magazine: She's never set foot in a cinema || the-long-reel-blog: The novelist came, by the way, on two sticks
correction: the-long-reel-blog: It was 30 || starlight-magazine: The 45-million-florin epic
correction: the-long-reel-blog: never a court order || veritas-entertainment-wire: a court order obtained by the novelist Ada Brandhorst
change: veritas-entertainment-wire: was cancelled on Thursday || festival-of-saint-oran: will be shown on Saturday 17 September, at 21:00 || the-long-reel-blog: On Sunday the eighteenth, not the Saturday
change: veritas-entertainment-wire: Its general release is set for October 7 || the-long-reel-blog: has been moved from the seventh of October to some time in the new year
change: veritas-entertainment-wire: The producer, Silvan Kett, || the-long-reel-blog: has been fired by his own company
change: festival-of-saint-oran: was incomplete || festival-of-saint-oran: A complete copy arrived this morning
change: starlight-magazine: is said to loathe it || the-long-reel-blog: and cried
change: veritas-entertainment-wire: due to open the Saint-Oran film festival || festival-of-saint-oran: as the closing film
same: veritas-entertainment-wire: technical reasons || festival-of-saint-oran: reels four and five lacked sound
same: starlight-magazine: He saw it on Wednesday night || the-long-reel-blog: I did see it on the Wednesday
same: starlight-magazine: NOTHING to do with any court || festival-of-saint-oran: No court, no actor and no author
same: veritas-entertainment-wire: no such order had been issued || the-long-reel-blog: never a court order
unknown: veritas-entertainment-wire: It declined to elaborate
unknown: starlight-magazine: Will it ever be seen?
unknown: festival-of-saint-oran: It is not yet known which members of the cast will attend
unknown: the-long-reel-blog: When exactly?
unknown: veritas-entertainment-wire: Dray was not available for comment
alike: starlight-magazine: Marsh, 46, || starlight-magazine: The director, 39,
alike: the-long-reel-blog: Two hours and five minutes || the-long-reel-blog: is in about twelve
alike: festival-of-saint-oran: at 21:00 || the-long-reel-blog: at half past nine
alike: the-long-reel-blog: and I did shout || the-long-reel-blog: and laughed
