# reports
=== lanter-press-agency 2031-01-14
Eleven dead as commuter train hits freight wagons near Vessingby

VESSINGBY, Jan 14 (LPA) - A packed commuter train ploughed into a string of stationary freight wagons early on Tuesday, killing at least 11 people and injuring around 60, emergency services said.

The 06:12 service from Torrhamn, run by the private operator Kustlinjen, was carrying some 240 passengers when it pulled out of Askmo. The impact came roughly four minutes later, on a single-track stretch beside the sawmill.

"The signal was green. I saw it with my own eyes," said Henrik Ostrander, who was waiting at the level crossing.

The driver, a 44-year-old man with two decades of service, was among the dead, regional police chief Amalia Roth told reporters at the scene. Crews with hydraulic cutters were still working in the second carriage at midday.

The line will stay shut until at least Thursday. Transport Minister Jorun Haldane cut short a visit abroad and was due to reach the site in the evening.
=== daily-ledger 2031-01-15
Driver fights for life as questions mount over Askmo signal

Three more bodies were lifted from the crushed second carriage overnight, taking the death toll from Tuesday's collision to 14.

Contrary to what police announced in the first hours, the man at the controls survived. He lies in an induced coma at Torrhamn University Hospital; officers had mistaken for him an off-duty colleague who was riding in the cab.

Railnet, which owns the track, rejects any suggestion that its equipment failed. "That signal was red and had been red for six minutes," said spokesman Petter Lindqvale.

Hospitals have treated 63 people, nine of whom remain in intensive care. Scanned tickets show that 187 people were on board, about 30 of them pupils of the Vessingby agricultural college.

Ms Haldane reached the site only on Wednesday morning, her flight having been held up by fog. She would not say whether Kustlinjen might lose its licence.
=== transport-ministry 2031-01-17
Statement on the Askmo accident

The Minister has learned with sorrow that a fifteenth victim, a student aged 19, succumbed to her injuries on Thursday night.

Services between Torrhamn and Vessingby resumed this Friday at 05:00 with a speed limit of 40 km/h past the sawmill. Kustlinjen has agreed to carry bereaved families free of charge.

The Accident Board has read out the train's data recorder. Its preliminary note finds that the signal protecting the section stood at danger when the train passed it. Why the automatic brake did not engage is not yet established; the Board will publish an interim report within 30 days.

Five timber wagons had been left on the running line by a shunting crew whose locomotive had broken down. The crew had reported them to the control room at 05:51.

A national minute of silence will be held on Monday at noon. The Minister thanks the 210 firefighters, medics and volunteers who took part in the rescue.
# marks
contradiction: lanter-press-agency: was carrying some 240 passengers || daily-ledger: 187 people were on board
dispute: lanter-press-agency: The signal was green || daily-ledger: That signal was red
change: lanter-press-agency: killing at least 11 people || daily-ledger: taking the death toll from Tuesday's collision to 14 || transport-ministry: a fifteenth victim, a student aged 19, succumbed to her injuries
change: lanter-press-agency: The line will stay shut until at least Thursday || transport-ministry: resumed this Friday at 05:00
change: lanter-press-agency: was due to reach the site in the evening || daily-ledger: reached the site only on Wednesday morning
correction: daily-ledger: the man at the controls survived || lanter-press-agency: was among the dead
alike: lanter-press-agency: injuring around 60 || daily-ledger: Hospitals have treated 63 people
alike: daily-ledger: Hospitals have treated 63 people || daily-ledger: nine of whom remain in intensive care
alike: daily-ledger: 187 people were on board || daily-ledger: about 30 of them pupils
alike: lanter-press-agency: The 06:12 service from Torrhamn || transport-ministry: reported them to the control room at 05:51
same: daily-ledger: That signal was red || transport-ministry: the signal protecting the section stood at danger
same: lanter-press-agency: a string of stationary freight wagons || transport-ministry: Five timber wagons had been left on the running line
unknown: daily-ledger: would not say whether Kustlinjen might lose its licence
unknown: transport-ministry: Why the automatic brake did not engage is not yet established
