# reports
=== governor
Statement by the Governor of the Province of Tamm
11 April 2031

I have today ordered that the old mill channel at Orsel be opened. The village of Lanow was cleared in the night; all 310 inhabitants are safe.

The engineers of Tamm Power informed my staff this morning that a crack of eleven centimetres had been found in the eastern wing of the dam. I have dismissed the head of the crisis staff. Her deputy, Roman Ebert, takes over.

Five people have lost their lives. Two are still missing.

The army has had 600 soldiers in Orsel since Thursday afternoon. A further 400 will follow if the water rises above nine metres.

Emeric Dahl

=== orsel-bote
"The wall is breathing": what the engineers say

For two days the mayor of Orsel, Agnes Tull, has been wearing the same boots. She says she was told on Tuesday evening by an engineer of the dam company that the wall would not last the week. "He used the word crack," Tull says.

The provincial staff says there is no crack. The dam company itself, Tamm Power, would not answer questions.

Some 6,500 have left the lower town, by the mayor's count. The army's 600 men have not come. "We were promised soldiers, we got a helicopter with a camera," she said.

The death toll has risen to four, the hospital said. One of the three missing was found alive in an attic.

On Thursday evening the river stood at 8.1 metres. Trains to Kostrow are running again on one track.

Tull wants the water let out through the old mill channel. The governor has so far refused, because that would flood the village of Lanow.

=== service
Dam at Orsel holds as thousands leave lower town

ORSEL, 9 April (Eastern Press) - About 4,000 people left the lower town of Orsel overnight as the river Tamm rose to its highest level in forty years, the provincial crisis staff said on Wednesday.

The dam above the town is holding, said crisis staff head Katarina Voss. "There is no crack and there will be none," she told a press conference. She denied reports that engineers had warned of a break.

Two people have died, a farmer who tried to save his cattle and a fire-fighter. Three are missing.

The water stood at 7.8 metres at noon. Governor Emeric Dahl said the army would send 600 soldiers. They are to arrive on Thursday morning.

Schools in the whole province stay closed until Monday.

The rail line to Kostrow has been cut since Tuesday, the railway said.

# marks
contradiction: service: About 4,000 people left the lower town || orsel-bote: Some 6,500 have left the lower town
dispute: service: There is no crack and there will be none || orsel-bote: He used the word crack
dispute: service: She denied reports that engineers had warned of a break || orsel-bote: the wall would not last the week
contradiction: orsel-bote: The provincial staff says there is no crack || orsel-bote: He used the word crack
change: service: Two people have died || orsel-bote: The death toll has risen to four || governor: Five people have lost their lives
change: service: Three are missing || governor: Two are still missing
change: service: The water stood at 7.8 metres at noon || orsel-bote: the river stood at 8.1 metres
change: service: the army would send 600 soldiers || orsel-bote: The army's 600 men have not come || governor: The army has had 600 soldiers in Orsel since Thursday afternoon
change: service: The rail line to Kostrow has been cut since Tuesday || orsel-bote: Trains to Kostrow are running again
change: orsel-bote: The governor has so far refused || governor: I have today ordered that the old mill channel at Orsel be opened
change: service: There is no crack || governor: a crack of eleven centimetres had been found
change: service: crisis staff head Katarina Voss || governor: I have dismissed the head of the crisis staff
alike: governor: A further 400 will follow || governor: 600 soldiers in Orsel
alike: service: Three are missing || orsel-bote: One of the three missing was found alive
same: service: There is no crack || orsel-bote: there is no crack
unknown: orsel-bote: would not answer questions
unknown: governor: Two are still missing
