# reports
=== norlan-press 2033-05-11
Acid tank leak at Brennick plant, 17 in hospital

BRENNICK, May 11 (Norlan Press) - A storage tank at the Halden chemical works in Brennick leaked up to 40 tonnes of hydrochloric acid on Wednesday, sending a white cloud over the town and 17 people to hospital, the fire service said.

Residents were told to stay indoors and keep windows shut. Two schools were evacuated.

Fire chief Arne Moll said the leak had been stopped by 3 p.m. He said some acid had run into the river Tarne.

Most of those in hospital complained of sore throats and burning eyes. One, a plant worker, was in a critical condition.

Halden employs 480 people in Brennick, where it makes additives for paint. The cause of the leak was not known.
=== halden-chemicals 2033-05-11
Incident at our Brennick site - information for the press

At 11:20 today a flange on tank T-6 failed. Approximately 12 tonnes of dilute hydrochloric acid were released. The entire quantity was retained in the bund provided for this purpose. No product has entered the river Tarne.

The leak was closed at 13:05 by our works fire brigade.

A visible vapour was formed. According to our measurements it presented no danger at any time to the population.

One employee slipped in the course of the operation and is receiving hospital treatment for a broken leg. His condition is stable.

Production on lines 1 and 2 has been suspended. Line 3 is operating normally.

Tank T-6 was inspected in January and no defects were found.
=== brennick-gazette 2033-05-14
Dead trout and a dead man

They were lying on their sides below the weir yesterday, three deep, the whites of their bellies up: several hundred trout, said the anglers; 1,140, said the county, which had somebody count.

"If nothing got into the river," said angler Per Moll, "then these must have died of old age." (Mr Moll has been asked about his brother, the fire chief, so often this week that he has had a badge made: NOT RELATED.)

The Halden man, pump fitter Ivo Strand, 38, died on Thursday night. He had not broken a leg. The infirmary says he had breathed the acid. The company said yesterday that its first notice had been "based on incomplete information".

The county measured, at noon on Wednesday in Mill Street, four times the permitted value.

Tank T-6 was not inspected in January. The inspector came, we learn, and was sent away because there was frost on the ladder.

Nobody we spoke to could say when Line 3 will stop.
=== county-environment-office 2033-06-02
Decision 33/118

The County Environment Office has today withdrawn the operating licence of Halden Chemicals AG for the Brennick works in its entirety. All three lines stand still as of 08:00.

The Office finds that 26 tonnes of acid were released on 11 May, of which at least 9 tonnes reached the river Tarne by way of a rainwater drain not shown on the plans.

Of the 31 persons treated in hospital, one died. All others have been discharged.

Bathing in and fishing from the Tarne, prohibited since 12 May, are again permitted above the weir. Below the weir the prohibition remains in force; no date can be given for its end.

The public prosecutor has opened proceedings against three members of the management. Their names are not published.

The figure of 1,140 dead fish, released by this Office, referred to trout only. The total was 2,900.
# marks
contradiction: norlan-press: leaked up to 40 tonnes of hydrochloric acid || halden-chemicals: Approximately 12 tonnes of dilute hydrochloric acid were released
contradiction: halden-chemicals: Approximately 12 tonnes || county-environment-office: 26 tonnes of acid were released on 11 May
contradiction: norlan-press: some acid had run into the river Tarne || halden-chemicals: No product has entered the river Tarne
contradiction: halden-chemicals: The entire quantity was retained in the bund || county-environment-office: at least 9 tonnes reached the river Tarne
dispute: halden-chemicals: No product has entered the river Tarne || brennick-gazette: then these must have died of old age
contradiction: norlan-press: in a critical condition || halden-chemicals: His condition is stable
contradiction: halden-chemicals: treatment for a broken leg || brennick-gazette: He had not broken a leg
contradiction: halden-chemicals: presented no danger at any time to the population || brennick-gazette: four times the permitted value
contradiction: halden-chemicals: Tank T-6 was inspected in January || brennick-gazette: Tank T-6 was not inspected in January
contradiction: norlan-press: had been stopped by 3 p.m. || halden-chemicals: The leak was closed at 13:05
contradiction: brennick-gazette: several hundred trout, said the anglers || brennick-gazette: 1,140, said the county
correction: brennick-gazette: based on incomplete information || halden-chemicals: treatment for a broken leg
correction: county-environment-office: referred to trout only || brennick-gazette: 1,140, said the county
change: norlan-press: One, a plant worker, was in a critical condition || brennick-gazette: died on Thursday night
change: norlan-press: 17 people to hospital || county-environment-office: Of the 31 persons treated in hospital
change: halden-chemicals: Line 3 is operating normally || county-environment-office: All three lines stand still
change: county-environment-office: prohibited since 12 May || county-environment-office: are again permitted above the weir
same: norlan-press: sending a white cloud over the town || halden-chemicals: A visible vapour was formed
same: brennick-gazette: died on Thursday night || county-environment-office: one died
same: norlan-press: some acid had run into the river Tarne || county-environment-office: at least 9 tonnes reached the river Tarne
unknown: norlan-press: The cause of the leak was not known
unknown: brennick-gazette: Nobody we spoke to could say when Line 3 will stop
unknown: county-environment-office: no date can be given for its end
unknown: county-environment-office: Their names are not published
alike: brennick-gazette: angler Per Moll || norlan-press: Fire chief Arne Moll
alike: county-environment-office: 26 tonnes of acid || county-environment-office: at least 9 tonnes
alike: county-environment-office: are again permitted above the weir || county-environment-office: Below the weir the prohibition remains in force
alike: brennick-gazette: 1,140, said the county || county-environment-office: The total was 2,900
alike: halden-chemicals: Production on lines 1 and 2 has been suspended || halden-chemicals: Line 3 is operating normally
