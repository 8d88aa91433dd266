# reports
=== meridian-news-agency 2033-01-21
Castavar links detainees' fate to hostage engineers

PORT ELLAS, Jan 21 (Meridian) - Castavar's cabinet has tied any release of sixty men held in Dorrin fort to the return of the nineteen engineers kidnapped at the Ulu dam, two officials who would not be named said on Friday.

The decision, taken late on Thursday, is to be carried to the Free Belt Movement by a Saltese go-between, they said. It closes a debate in which the justice minister had argued for letting a dozen of the prisoners go as a sign of goodwill.

"There were people in the room who wanted to go first," one of the officials said. "They lost."

The government declined to comment. Families of the engineers, who are employed by the dam builder Hydrane, have camped outside the interior ministry for nine days.

Work at the dam is suspended.
=== belt-radio-transcript unknown
[Monitored broadcast, translated. Speaker identified as Commander Asu, spokesman of the Free Belt Movement.]

Good evening, people of the Belt. The government has sent us a letter. It's a short letter. It says, give us the engineers.

We also can write short letters. Where are our sixty? They're in Dorrin, where there is no window. Some of them are boys.

So here is our answer, and the man from Salt has it in his pocket already. When the sixty walk out of Dorrin, the engineers will go home to their families. They're in good health. They eat what we eat. One had a fever, and it has passed.

We don't threaten anyone. If soldiers come up the valley road they'll find it mined, as they know.

Now the music, and after the music, prices from the market at Tollo.
# marks
talks: yes
party: Castavar | Castavar's cabinet | The government
party: Free Belt Movement | Commander Asu
wait: meridian-news-agency: Castavar | any release of sixty men held in Dorrin fort | the return of the nineteen engineers kidnapped at the Ulu dam
wait: belt-radio-transcript: Free Belt Movement | the engineers will go home to their families | the sixty walk out of Dorrin
knot: 1 2 | each side lets its captives go only after the other's are out
