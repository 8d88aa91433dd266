# reports
=== board
Electoral Board of the City of Quillan
Notice no. 17

The recount of the mayoral election of 6 March 2033 was completed today. Valid votes: 36,371. Davit Oake: 18,190. Renata Sorrel: 18,181.

The Board declares Davit Oake elected. Turnout was 63.1 percent; the figure of 61 percent published on 7 March did not include postal votes.

The request of the Harbour List to strike out the votes of the Fishmarket station is rejected. An appeal may be lodged with the Administrative Court within ten days.

Quillan, 12 March 2033
Lucan Frey, President

=== evening
Recount ordered in Quillan after 41-vote margin

Monday, 7 March 2033 - The electoral board of Quillan ordered a recount on Monday after the first count put Mayor Renata Sorrel 41 votes ahead of her challenger, Davit Oake.

Sorrel won 18,204 votes and Oake 18,163, the board said. The recount begins on Wednesday and is to be finished by Saturday.

Oake said that a box from the Fishmarket polling station had been opened during the night. "I have two witnesses," he told supporters. The board's president, Lucan Frey, said no box had been touched.

Turnout was 61 percent, the highest since 2013.

Sorrel's Harbour List has claimed victory. Her campaign manager, Ivo Brandl, called the allegation "a fairy tale for bad losers".

Observers from the Regional Council will attend the recount.

=== quillan-post
Oake ahead by nine as boxes run out

With all but two stations recounted, challenger Davit Oake leads Mayor Renata Sorrel by nine votes, officials of the electoral board said on Thursday night.

Board president Lucan Frey admitted that a box from the Fishmarket station had been opened. It happened by mistake, he said, and nothing was taken out. On Monday he had said no box was touched.

The mayor's people want the Fishmarket votes struck out. Oake's lawyers refuse. "Every one of those papers is good," said Selma Grist, who speaks for Oake. She denied that the challenger had paid the two witnesses, as the Harbour List claims.

No observers have come from the Regional Council, party workers in the hall complained. A spokeswoman for the Council said two observers had been present since Wednesday morning.

Turnout was put at 63 percent. The result will be announced on Saturday.

# marks
dispute: evening: a box from the Fishmarket polling station had been opened during the night || evening: no box had been touched
contradiction: evening: no box had been touched || quillan-post: admitted that a box from the Fishmarket station had been opened
contradiction: quillan-post: admitted that a box from the Fishmarket station had been opened || quillan-post: no box was touched
dispute: quillan-post: She denied that the challenger had paid the two witnesses || quillan-post: as the Harbour List claims
dispute: quillan-post: No observers have come from the Regional Council || quillan-post: two observers had been present since Wednesday morning
dispute: quillan-post: The mayor's people want the Fishmarket votes struck out || quillan-post: Oake's lawyers refuse
change: evening: 41 votes ahead of her challenger || quillan-post: leads Mayor Renata Sorrel by nine votes
change: evening: Oake 18,163 || board: Davit Oake: 18,190
change: evening: Sorrel won 18,204 votes || board: Renata Sorrel: 18,181
change: evening: Turnout was 61 percent || board: Turnout was 63.1 percent
change: evening: Turnout was 61 percent || quillan-post: Turnout was put at 63 percent
contradiction: evening: Turnout was 61 percent || quillan-post: Turnout was put at 63 percent
change: evening: The recount begins on Wednesday || board: The recount of the mayoral election of 6 March 2033 was completed today
change: quillan-post: The mayor's people want the Fishmarket votes struck out || board: The request of the Harbour List to strike out the votes of the Fishmarket station is rejected
change: evening: Observers from the Regional Council will attend || quillan-post: two observers had been present since Wednesday morning
change: evening: Observers from the Regional Council will attend || quillan-post: No observers have come from the Regional Council
alike: evening: Oake 18,163 || evening: Sorrel won 18,204 votes
alike: board: Valid votes: 36,371 || evening: Sorrel won 18,204 votes
same: evening: no box had been touched || quillan-post: no box was touched
same: quillan-post: leads Mayor Renata Sorrel by nine votes || board: Renata Sorrel: 18,181
unknown: board: An appeal may be lodged
