# reports
=== institute-of-volcanology 2031-08-26
BULLETIN 14/31 - PICO ORUNA - 26 AUGUST, 09:00 LOCAL

Alert level: ORANGE (raised from yellow at 05:30).

Seismicity: 340 events in 24 h, largest M 3.1. Tremor continuous since 03:10.

Deformation: inflation of the western flank, 4 cm since 20 August.

Gas: sulphur dioxide 2,100 t/day. Ash emission: none observed.

Assessment: an eruption within days to weeks is possible. It is not certain. Its style cannot be predicted.

Recommendation: exclusion zone of 4 km around the summit. Evacuation of settlements is not recommended at present.

Airport Santa Brisa: open.

Note: Bulletin 13/31 gave the sulphur dioxide flux as 21,000 t/day. The correct value was 1,900.

Next bulletin: 27 August or upon significant change.
=== isla-oruna-radio 2031-08-27
HOURLY NEWS, 1500, WEDNESDAY

The mountain is awake. At eleven minutes past one Pico Oruna threw up a column of ash eight kilometres high, and it's still going. If you are in Las Cenas, Tabor or Upper Rincon: leave now, with what you stand in. Buses are at the church.

The alert level is red. The airport at Santa Brisa shut at two.

Mayor Candela Roig of Las Cenas says everyone is out but for a few farmers. We've just had one of them on the line, Jacinto Roig, who is her father-in-law, and he says half the village is sitting in the bar.

Two hikers from the mainland were on the crater rim this morning, inside the closed zone. Nobody has heard from them.

The institute says yesterday it warned of just this. The mayor says yesterday it told her there was no need to go. More at four.
=== atlantic-press 2031-08-28
Six missing as Oruna volcano erupts

SANTA BRISA, Aug 28 (Atlantic Press) - A volcano on the island of Oruna erupted for a second day on Thursday, burying a village in ash and forcing 6,500 people to flee, officials said.

Six people were missing, among them two hikers who were near the crater when the eruption began. No deaths were reported.

Ash rose to a height of 11 km. Flights to Santa Brisa were cancelled until Sunday at the earliest.

The evacuation of Las Cenas was completed on Wednesday before 3 p.m., Mayor Candela Roig said. Residents said buses were still picking people up after dark.

The eruption is the first of Pico Oruna since 1949. The institute of volcanology kept its alert at red, the highest of four levels.

President Luz Amaro is to visit the island on Friday.
=== la-brisa-weekly
Ash Thursday, ash Friday, ash Sunday

Three weeks on, you still find it in the sugar. The institute lowered the alert to orange on Monday, the mountain merely smokes, and the first charter landed yesterday with eleven tourists and a cello.

Two did not come back. Of the six who were missing, four turned up within a day - three in a cousin's cellar in Tabor, one in the capital, where he had gone to see a dentist. The hikers, a couple from Port Amity, were found on the ninth of September. Their guide, whom nobody had counted, has not been.

Was Las Cenas empty at three o'clock? The parish register of buses says the last one left at 20.40. Mayor Roig, who told the country otherwise, now says that she "meant the centre".

President Amaro never came: ash, then a cold, then the budget.

And a word to our readers who wrote in. This was not the first eruption since 1949, as the agencies had it. There was a small one in 1977. My grandmother kept a jar.
# marks
change: institute-of-volcanology: Alert level: ORANGE || isla-oruna-radio: The alert level is red || la-brisa-weekly: lowered the alert to orange on Monday
change: institute-of-volcanology: Airport Santa Brisa: open || isla-oruna-radio: The airport at Santa Brisa shut at two || la-brisa-weekly: the first charter landed yesterday
change: institute-of-volcanology: Ash emission: none observed || isla-oruna-radio: a column of ash eight kilometres high || atlantic-press: Ash rose to a height of 11 km
change: institute-of-volcanology: Evacuation of settlements is not recommended at present || isla-oruna-radio: leave now, with what you stand in
change: atlantic-press: Six people were missing || la-brisa-weekly: four turned up within a day
change: atlantic-press: No deaths were reported || la-brisa-weekly: Two did not come back
change: isla-oruna-radio: Nobody has heard from them || la-brisa-weekly: were found on the ninth of September
change: atlantic-press: is to visit the island on Friday || la-brisa-weekly: President Amaro never came
change: atlantic-press: was completed on Wednesday before 3 p.m. || la-brisa-weekly: now says that she "meant the centre"
contradiction: isla-oruna-radio: everyone is out but for a few farmers || isla-oruna-radio: half the village is sitting in the bar
contradiction: atlantic-press: was completed on Wednesday before 3 p.m. || atlantic-press: buses were still picking people up after dark
contradiction: atlantic-press: was completed on Wednesday before 3 p.m. || la-brisa-weekly: the last one left at 20.40
contradiction: atlantic-press: is the first of Pico Oruna since 1949 || la-brisa-weekly: There was a small one in 1977
contradiction: isla-oruna-radio: says yesterday it warned of just this || institute-of-volcanology: Evacuation of settlements is not recommended at present
dispute: isla-oruna-radio: The institute says yesterday it warned of just this || isla-oruna-radio: The mayor says yesterday it told her there was no need to go
correction: institute-of-volcanology: The correct value was 1,900 || institute-of-volcanology: gave the sulphur dioxide flux as 21,000 t/day
correction: la-brisa-weekly: This was not the first eruption since 1949 || atlantic-press: is the first of Pico Oruna since 1949
same: institute-of-volcanology: Evacuation of settlements is not recommended || isla-oruna-radio: it told her there was no need to go
same: isla-oruna-radio: were on the crater rim this morning || atlantic-press: were near the crater when the eruption began
same: atlantic-press: buses were still picking people up after dark || la-brisa-weekly: the last one left at 20.40
unknown: institute-of-volcanology: Its style cannot be predicted
unknown: isla-oruna-radio: Nobody has heard from them
unknown: la-brisa-weekly: Their guide, whom nobody had counted, has not been
unknown: la-brisa-weekly: Was Las Cenas empty at three o'clock?
alike: isla-oruna-radio: Mayor Candela Roig || isla-oruna-radio: Jacinto Roig, who is her father-in-law
alike: isla-oruna-radio: Two hikers from the mainland || atlantic-press: Six people were missing
alike: atlantic-press: burying a village in ash || atlantic-press: No deaths were reported
alike: institute-of-volcanology: exclusion zone of 4 km || isla-oruna-radio: eight kilometres high
alike: institute-of-volcanology: is possible || institute-of-volcanology: It is not certain
