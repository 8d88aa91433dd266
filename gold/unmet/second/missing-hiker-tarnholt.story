# reports
=== mountain-rescue-tarnholt
MISSION LOG 117 - MISSING WALKER - TARNHOLT RIDGE

Thu 16 Oct
19:50 Call from Dorn Hut. Guest E. Lindqvist, 34, red jacket, not back. Left 08:30 for Tarnholt summit. Alone.
20:40 Team A (6) leaves valley.
23:15 Team A at summit cross. Entry in book: "E.L., 12:40, all well".
23:50 Fog. Search stopped.

Fri 17 Oct
06:30 Teams A, B, C (19 persons, 3 dogs).
09:10 Helicopter grounded, wind.
11:25 Glove found, east couloir. Blue. Hut warden: not hers.
15:00 Phone last located 14:55 Thursday, west side. Network operator cannot say more closely.
17:40 Stopped.

Sat 18 Oct
07:00 All teams moved to west side.
10:20 Nothing.
16:00 Ms Lindqvist's partner M. Lindqvist (no relation, same name by chance) states she had spoken of meeting "a friend" on the ridge. Name unknown.
=== alvany-press-bureau 2031-10-18
Search for hiker enters third day in Alvany mountains

TARNHOLT, Oct 18 (APB) - Rescuers searched for a third day on Saturday for a 36-year-old hiker who vanished on the Tarnholt ridge, and said hopes of finding her alive were fading.

Eva Lindqvist, a teacher from the capital, set out alone from the Dorn Hut on Thursday morning. She did not reach the summit, police said.

About 40 people with dogs and a helicopter took part in the search. Temperatures fell to minus 8 degrees Celsius overnight.

The search has been moved to the western side of the ridge after a mobile phone signal was traced there.

The hut warden said she had been wearing a yellow jacket. Police spokesman Olaf Renk said he had no reason to suspect a crime.
=== tarnholt-messenger 2031-10-20
Alive! Four nights in a hayloft

It was a cow that found her. On Sunday, a little after four, farmer Veit Dornauer's Liesl put her head into the old loft at Unter Sarn and would not take it out again.

Inside, under a heap of last summer's hay, with a broken ankle, a bar and a half of chocolate and a very good temper, lay Eva Lindqvist, 34.

She had been to the top ("I signed the book!"), had come down on the wrong side in the fog, fallen, and crawled for six hours. Her jacket? Red. "Like a letterbox. I lay there thinking: how can they not see it?"

They could not because for two days they were looking in the east. "With what we knew, that was right," says rescue chief Brita Renk. "With what they knew, it was daft," says Veit Dornauer, who had told them on Friday that he had heard shouts in the west. Mrs Renk says no such call was ever logged.

Three nights, not four, she spent in the loft: the heading was set before we had counted. And the friend on the ridge? "What friend?" says Miss Lindqvist.
=== alvany-interior-ministry 2031-11-24
Answer to parliamentary question 31/902 (Hon. G. Tosch)

1. The search for Ms E. L. began on 16 October and ended on 19 October 2031. Up to 57 persons were deployed at one time; the helicopter flew on two of the four days.

2. It is correct that a call from a farmer was received on 17 October at 13:12. It was noted on a slip of paper and not entered in the log. The head of the Tarnholt rescue service, Ms B. Renk, has since apologised to the person concerned.

3. Police initially stated that Ms L. had not reached the summit. This was an error.

4. The cost was 86,000 talers. Whether Ms L. will be asked to bear part of it has not been decided.

5. Ms L. left hospital on 2 November. She is again teaching.

6. The post of head of the Tarnholt rescue service has been held since 15 November by Mr T. Osk.
# marks
contradiction: mountain-rescue-tarnholt: E. Lindqvist, 34 || alvany-press-bureau: a 36-year-old hiker
contradiction: mountain-rescue-tarnholt: red jacket || alvany-press-bureau: wearing a yellow jacket
contradiction: mountain-rescue-tarnholt: Entry in book: "E.L., 12:40, all well" || alvany-press-bureau: She did not reach the summit
contradiction: alvany-press-bureau: a 36-year-old hiker || tarnholt-messenger: Eva Lindqvist, 34
contradiction: alvany-press-bureau: wearing a yellow jacket || tarnholt-messenger: Her jacket? Red
contradiction: mountain-rescue-tarnholt: she had spoken of meeting "a friend" on the ridge || tarnholt-messenger: What friend?
contradiction: tarnholt-messenger: no such call was ever logged || tarnholt-messenger: had told them on Friday that he had heard shouts in the west
dispute: tarnholt-messenger: With what we knew, that was right || tarnholt-messenger: With what they knew, it was daft
correction: tarnholt-messenger: Three nights, not four, || tarnholt-messenger: Four nights in a hayloft
correction: alvany-interior-ministry: This was an error || alvany-press-bureau: She did not reach the summit, police said
correction: alvany-interior-ministry: a call from a farmer was received on 17 October at 13:12 || tarnholt-messenger: no such call was ever logged
change: mountain-rescue-tarnholt: 11:25 Glove found, east couloir || mountain-rescue-tarnholt: All teams moved to west side
change: alvany-press-bureau: hopes of finding her alive were fading || tarnholt-messenger: Alive!
change: mountain-rescue-tarnholt: Helicopter grounded, wind || alvany-press-bureau: a helicopter took part in the search
change: tarnholt-messenger: with a broken ankle || alvany-interior-ministry: She is again teaching
change: tarnholt-messenger: rescue chief Brita Renk || alvany-interior-ministry: has been held since 15 November by Mr T. Osk
change: mountain-rescue-tarnholt: Team A (6) || mountain-rescue-tarnholt: 19 persons, 3 dogs || alvany-press-bureau: About 40 people
same: mountain-rescue-tarnholt: All teams moved to west side || alvany-press-bureau: moved to the western side of the ridge
same: mountain-rescue-tarnholt: "E.L., 12:40, all well" || tarnholt-messenger: I signed the book!
same: tarnholt-messenger: had told them on Friday || alvany-interior-ministry: was received on 17 October at 13:12
same: tarnholt-messenger: no such call was ever logged || alvany-interior-ministry: not entered in the log
unknown: mountain-rescue-tarnholt: Network operator cannot say more closely
unknown: mountain-rescue-tarnholt: Name unknown
unknown: alvany-interior-ministry: Whether Ms L. will be asked to bear part of it has not been decided
alike: alvany-press-bureau: Police spokesman Olaf Renk || tarnholt-messenger: Brita Renk
alike: mountain-rescue-tarnholt: Ms Lindqvist's partner M. Lindqvist || alvany-press-bureau: Eva Lindqvist, a teacher
alike: alvany-press-bureau: About 40 people || alvany-interior-ministry: Up to 57 persons
alike: mountain-rescue-tarnholt: Blue. Hut warden: not hers || mountain-rescue-tarnholt: red jacket
