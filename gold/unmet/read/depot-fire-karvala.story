# reports
=== karvala-fire-service 2031-06-22
Operations log, Sunday 22 June

02:47 Automatic alarm received, paint depot of Tolvanen & Sons, Dyers' Quay.

02:58 First pump on scene. Roof of hall B alight over its whole length. Second alarm given.

03:20 Night watchman Ilmari Sorsa led out by crew 4, smoke inhalation, conveyed to the Deaconess hospital. No further persons in the building.

03:41 Explosion, drum store. Two firefighters burned on hands and face.

04:05 Residents of Dyers' Quay and Lime Street told to leave; 320 persons taken to the ice rink by city buses.

06:30 Fire contained. Hall B lost, hall C smoke damage only, hall A untouched.

09:15 Air readings at the school and the fish market below limit values. Windows may be opened.

11:00 Residents may return.

Twelve vehicles and 74 personnel deployed. Cause: not determined. Site handed over to police at 13:30.
=== republic-times 2031-06-23
Blast rocks harbour as paint works burn to the ground

KARVALA - All three halls of the Tolvanen paint works were destroyed in the early hours of Sunday in a blaze whose smoke was seen thirty kilometres out to sea.

More than 300 people spent the night on camp beds between the goalposts of the municipal ice rink. They were allowed home shortly before midday.

Three people were hurt: two members of the fire brigade and a security guard who had been asleep on the first floor. "I was wide awake and doing my round," the guard, Ilmari Sorsa, insisted from his hospital bed.

Anneli Tolvanen, whose grandfather founded the firm, put the damage at four million crowns. The insurer Meriturva spoke of "closer to two and a half".

Detectives are treating the fire as suspicious. A man was seen running along the quay minutes before the alarm; he has not been identified.

The works employs 58.
=== channel-two-news 2031-06-26
Owner's son held over quay blaze

Good evening. Police in Karvala have arrested a 31-year-old man in connection with Sunday's fire at the Tolvanen paint depot. Channel Two understands he is Juho Tolvanen, a son of the managing director.

His lawyer, Saga Brink, told us her client was at a wedding in the capital that night, two hundred kilometres away. Prosecutors say he was not: his phone, they claim, was logged by a mast on Dyers' Quay at twenty to three.

Tolvanen had until Monday been described by police as a witness.

Meanwhile production has restarted in hall A, with thirty of the workforce back at the mixing vats. The remainder are on paid leave until August. The night watchman, Ilmari Sorsa, was discharged yesterday; one of the injured firefighters is still receiving treatment.

A judge rules tomorrow on whether the suspect stays in custody. And the weather is next.
# marks
contradiction: karvala-fire-service: hall A untouched || republic-times: All three halls of the Tolvanen paint works were destroyed
contradiction: republic-times: All three halls of the Tolvanen paint works were destroyed || channel-two-news: production has restarted in hall A
dispute: republic-times: who had been asleep on the first floor || republic-times: I was wide awake and doing my round
dispute: channel-two-news: her client was at a wedding in the capital that night || channel-two-news: Prosecutors say he was not
alike: republic-times: put the damage at four million crowns || republic-times: spoke of "closer to two and a half"
change: karvala-fire-service: Cause: not determined || republic-times: Detectives are treating the fire as suspicious || channel-two-news: have arrested a 31-year-old man
change: channel-two-news: until Monday been described by police as a witness || channel-two-news: have arrested a 31-year-old man
change: karvala-fire-service: conveyed to the Deaconess hospital || channel-two-news: was discharged yesterday
change: karvala-fire-service: told to leave || karvala-fire-service: Residents may return
alike: karvala-fire-service: 320 persons taken to the ice rink || republic-times: More than 300 people spent the night
alike: karvala-fire-service: Two firefighters burned on hands and face || republic-times: Three people were hurt
alike: karvala-fire-service: Two firefighters burned on hands and face || channel-two-news: one of the injured firefighters is still receiving treatment
alike: republic-times: The works employs 58 || channel-two-news: thirty of the workforce back at the mixing vats
same: karvala-fire-service: Residents may return || republic-times: allowed home shortly before midday
same: karvala-fire-service: Night watchman Ilmari Sorsa led out by crew 4 || republic-times: a security guard who had been asleep
same: karvala-fire-service: Explosion, drum store || republic-times: Blast rocks harbour
unknown: republic-times: he has not been identified
unknown: channel-two-news: A judge rules tomorrow on whether the suspect stays in custody
