# reports
=== national-wire 2028-11-06
Commuter train derails near Pellworth, killing at least seven

PELLWORTH - At least seven people were killed and 40 injured when a commuter train came off the rails outside Pellworth station on Monday morning, police said.

The 7.12 service from Aldenmere to the capital, Corvane, was carrying about 230 passengers when its first three carriages left the track on a curve two kilometres south of the station. Two of them overturned.

The train driver, a 44-year-old man, was pulled from the cab with serious injuries and taken to Corvane General Hospital.

"I heard a loud bang and then everything tipped over," said Hanne Lorrick, a student who was in the second carriage.

The operator, Westrail, said it was too early to speculate about the cause. The line between Aldenmere and Corvane was closed in both directions and was expected to stay shut for several days.

The Railway Accident Board said four investigators were on their way. A spokeswoman, Ingra Solder, said the data recorder had not yet been found.

Transport Minister Colm Arden cancelled a trip abroad and was due to visit the site on Tuesday.

It was the deadliest rail accident in the country since the Tarrow Bridge collision of 2009, in which 22 people died.

=== corvane-post 2028-11-07
Nine dead in Pellworth crash; recorder recovered

The death toll from Monday's derailment at Pellworth rose to nine after two passengers died in hospital overnight, the health authority said on Tuesday.

Another 52 people were hurt, 11 of them seriously. Rescue teams ended their search of the overturned carriages at about 3 a.m. and said nobody else was trapped.

The train left the rails on a bend south of Pellworth station shortly before 8 a.m. It had around 260 people on board, according to Westrail, which based its estimate on ticket sales.

Investigators recovered the data recorder from the wreckage on Tuesday morning. Ingra Solder, of the Railway Accident Board, said it was damaged but could be read. She did not say how fast the train had been going.

The speed limit on the curve is 80 kilometres an hour. Two passengers told the Corvane Post that the train had been moving noticeably faster than usual.

The drivers' union, the LDA, warned against blaming the driver, who remains in a serious condition. Its leader, Ruben Vost, said members had complained about worn track on the section as early as June. Westrail said it had no record of any such complaint.

Transport Minister Colm Arden laid a wreath at the site and promised "a full and independent inquiry".

The accident was the worst on the country's railways since 22 people were killed at Tarrow Bridge in 2009.

=== railway-accident-board 2028-11-09
Press release: Preliminary findings on the derailment at Pellworth

The Railway Accident Board today publishes its first findings on the derailment of train 1407 near Pellworth on 6 November 2028, in which ten persons died and 52 were injured.

Data from the on-board recorder show that the train entered the curve at 118 kilometres an hour. The permitted speed at that point is 80 kilometres an hour. The emergency brake was applied four seconds before the derailment.

The train consisted of six carriages, of which four derailed. Ticket and camera records indicate that 247 passengers and three crew members were on board.

The automatic train control equipment, which should have slowed the train, was not active on the section concerned. The Board has not yet established why the equipment was switched off or on whose instructions.

An inspection of the track has found no defect that could have caused the derailment. The rails were replaced in 2026.

The Board has not been able to interview the driver because of his medical condition. It expects to speak to him next week.

The line will remain closed until the Board has completed its work on site, at the latest on 14 November. A final report will be published within twelve months.

=== broadcaster-one-online 2028-11-10
Pellworth train was far over speed limit, investigators say

A commuter train that crashed at Pellworth on Monday, killing 10 people, was going nearly 40 kilometres an hour too fast, investigators have found.

The Railway Accident Board said the train had been travelling at 118 km/h when it reached the bend, where the maximum is 80. An automatic safety system that should have reduced its speed had been turned off.

Westrail said on Friday that the system was taken out of service on 2 November by the state-owned network company, Corvia Track, for maintenance work. Corvia Track denied this. Its chief executive, Sonja Mellin, said the operator itself had asked for the equipment to be disconnected after repeated false alarms.

The Board said it had found no fault in the rails, which were renewed two years ago. Union leader Ruben Vost, who had pointed to worn track, said he accepted the finding.

The driver, aged 46, has been with Westrail for 15 years. He is out of danger and is expected to be questioned next week.

Prosecutors in Corvane have opened an inquiry into possible manslaughter. No one has been named as a suspect, they said.

Mr Arden resisted calls to resign. "My job is to make sure that this does not happen again," he said.

Trains between Aldenmere and Corvane are to start running again on 14 November.

=== corvane-post-saturday 2028-11-11
Line to reopen early as first victims are buried

Trains will run again between Aldenmere and Corvane from Monday, a day earlier than planned, after investigators finished their work at the scene of the Pellworth derailment.

Westrail said speeds on the curve would be limited to 60 kilometres an hour until the automatic train control was back in operation.

The Railway Accident Board said the train had been travelling at 118 km/h when it reached the bend. The crash cost the lives of ten people. Six of those injured are still in hospital.

On Saturday some 400 mourners attended the funeral in Aldenmere of Jonas Breck, 17, and his sister Mira, 15, the youngest of the dead.

The dispute over who disconnected the safety equipment continued. The network company, Corvia Track, published an e-mail dated 30 October in which a Westrail manager asks for the system to be switched off. Westrail said the message referred to a different section of the line.

Colm Arden, the transport minister, rejected demands that he step down. He said on Saturday that an outside expert, the retired judge Livia Comrath, would lead the inquiry he had announced.

Correction: In our report of Tuesday we said that about 260 people were on board the train. The Railway Accident Board has put the figure at 250, including three crew.

# marks
change: national-wire: At least seven people were killed || corvane-post: rose to nine after two passengers died || railway-accident-board: in which ten persons died
change: national-wire: killed and 40 injured || corvane-post: Another 52 people were hurt
change: national-wire: the data recorder had not yet been found || corvane-post: Investigators recovered the data recorder from the wreckage || railway-accident-board: Data from the on-board recorder show
change: national-wire: was due to visit the site on Tuesday || corvane-post: laid a wreath at the site
change: corvane-post: the driver, who remains in a serious condition || broadcaster-one-online: He is out of danger
change: national-wire: was closed in both directions || railway-accident-board: at the latest on 14 November || broadcaster-one-online: start running again on 14 November || corvane-post-saturday: from Monday, a day earlier than planned
change: corvane-post: promised "a full and independent inquiry" || corvane-post-saturday: would lead the inquiry he had announced
change: corvane-post: She did not say how fast the train || railway-accident-board: entered the curve at 118 kilometres an hour
change: corvane-post: 11 of them seriously || corvane-post-saturday: Six of those injured are still in hospital
change: national-wire: too early to speculate about the cause || broadcaster-one-online: nearly 40 kilometres an hour too fast
same: national-wire: came off the rails outside Pellworth station || corvane-post: left the rails on a bend south of Pellworth station || railway-accident-board: the derailment of train 1407 near Pellworth || broadcaster-one-online: A commuter train that crashed at Pellworth
same: railway-accident-board: in which ten persons died || broadcaster-one-online: on Monday, killing 10 people || corvane-post-saturday: cost the lives of ten people
same: corvane-post: Another 52 people were hurt || railway-accident-board: and 52 were injured
same: railway-accident-board: entered the curve at 118 kilometres an hour || broadcaster-one-online: had been travelling at 118 km/h || corvane-post-saturday: had been travelling at 118 km/h
same: corvane-post: The speed limit on the curve is 80 || railway-accident-board: The permitted speed at that point is 80 || broadcaster-one-online: where the maximum is 80
same: railway-accident-board: was not active on the section concerned || broadcaster-one-online: should have reduced its speed had been turned off
same: railway-accident-board: found no defect that could have caused the derailment || broadcaster-one-online: had found no fault in the rails
same: railway-accident-board: The rails were replaced in 2026 || broadcaster-one-online: which were renewed two years ago
same: national-wire: the deadliest rail accident in the country || corvane-post: the worst on the country's railways
same: national-wire: in which 22 people died || corvane-post: 22 people were killed at Tarrow Bridge in 2009
same: railway-accident-board: It expects to speak to him next week || broadcaster-one-online: is expected to be questioned next week
same: broadcaster-one-online: Mr Arden resisted calls to resign || corvane-post-saturday: rejected demands that he step down
same: corvane-post: members had complained about worn track || broadcaster-one-online: who had pointed to worn track
same: broadcaster-one-online: the operator itself had asked for the equipment || corvane-post-saturday: a Westrail manager asks for the system to be switched off
same: railway-accident-board: passengers and three crew members were on board || corvane-post-saturday: at 250, including three crew
same: corvane-post: the train had been moving noticeably faster than usual || broadcaster-one-online: far over speed limit, investigators say
same: national-wire: pulled from the cab with serious injuries || corvane-post: the driver, who remains in a serious condition
copy: broadcaster-one-online: the train had been travelling at 118 km/h when it reached the bend || corvane-post-saturday: the train had been travelling at 118 km/h when it reached the bend
contradiction: national-wire: a 44-year-old man || broadcaster-one-online: The driver, aged 46
contradiction: national-wire: its first three carriages left the track || railway-accident-board: six carriages, of which four derailed
contradiction: national-wire: was carrying about 230 passengers || corvane-post: around 260 people on board || railway-accident-board: 247 passengers and three crew members
contradiction: broadcaster-one-online: by the state-owned network company, Corvia Track, for maintenance work || broadcaster-one-online: the operator itself had asked for the equipment
dispute: corvane-post: members had complained about worn track || corvane-post: it had no record of any such complaint
dispute: broadcaster-one-online: the system was taken out of service on 2 November || broadcaster-one-online: Corvia Track denied this
dispute: corvane-post-saturday: a Westrail manager asks for the system || corvane-post-saturday: referred to a different section of the line
correction: corvane-post: around 260 people on board || corvane-post-saturday: put the figure at 250, including three crew
unknown: railway-accident-board: has not yet established why the equipment was switched off || corvane-post-saturday: The dispute over who disconnected the safety equipment continued
unknown: national-wire: too early to speculate about the cause
unknown: broadcaster-one-online: No one has been named as a suspect
unknown: corvane-post: She did not say how fast the train
alike: railway-accident-board: 247 passengers and three crew members || corvane-post-saturday: at 250, including three crew
alike: corvane-post: Another 52 people were hurt || corvane-post-saturday: Six of those injured are still in hospital
alike: national-wire: Two of them overturned || railway-accident-board: six carriages, of which four derailed
alike: railway-accident-board: The permitted speed at that point is 80 || corvane-post-saturday: would be limited to 60 kilometres an hour
alike: broadcaster-one-online: was taken out of service on 2 November || corvane-post-saturday: an e-mail dated 30 October
change: corvane-post: members had complained about worn track || broadcaster-one-online: said he accepted the finding
alike: national-wire: The 7.12 service from Aldenmere || corvane-post: shortly before 8 a.m.
