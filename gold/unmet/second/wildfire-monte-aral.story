# reports
=== tavira-press-agency 2032-07-19
Wildfire forces 1,400 from homes near Monte Aral

BRESCO, July 19 (TPA) - A wildfire driven by strong winds burned more than 2,000 hectares of pine forest on Monday and forced the evacuation of about 1,400 people from three villages on the southern slope of Monte Aral, officials said.

Some 350 firefighters with six aircraft were fighting the flames. Two firefighters were slightly injured.

The fire broke out shortly before noon near a road-building site above the village of Quelha. Regional governor Sol Arrida said everything pointed to negligence.

The villages of Quelha, Ponte Seca and Vila Dor were empty by nightfall, the governor's office said. Highway A7 was closed.

There were no reports of deaths.
=== civil-protection-aral 2032-07-20
Situation report no. 4 - 20 July, 18:00

Burnt area: 4,850 ha (provisional, by satellite). Perimeter contained: 15 %.

Forces: 610 personnel, 142 vehicles, 9 aircraft (2 grounded by smoke from 14:00).

Evacuated: 3,200 persons from five localities, of which 410 are lodged in Bresco sports hall.

Casualties: 1 dead (male, approx. 80, found at Quelha; identity not yet established). 7 injured, of whom 3 firefighters.

Roads: A7 reopened 12:00. N14 closed.

Origin: under investigation by the judicial police. No hypothesis is favoured at this stage.

Forecast: wind to drop overnight. Containment expected within 48 hours.

Note: the total of 5,100 ha given in situation report no. 3 was a typing error and should have read 4,100 ha.
=== o-farol-de-bresco 2032-07-21
"He went back for the goats"

They had told Anselmo Pires to leave at two. They told him again at four. At five, says his daughter, he was in the truck, and at ten past five he was not.

"He went back for the goats," says Lurdes Pires, on a camp bed in the Bresco sports hall. "The goats are fine."

Her father was 83. He is so far the only victim of a fire that has eaten 6,000 hectares of the mountain and made 3,200 people homeless for now. In Quelha, not everyone had gone on Monday night, whatever the governor's office says: this reporter counted eleven lit windows at ten.

Who lit it? On the site above Quelha the firm Estradas Lumo had men cutting steel that morning. The firm says no one was working on Monday at all, it being the local saint's day. "I heard the saw," says baker Rui Pires, who is no kin of the dead man.

Yesterday's forecast of calm did not hold. At dawn the wind got up again and crossed the N14.
=== tavira-press-agency-2 2032-07-26
Monte Aral fire out after seven days, three dead

BRESCO, July 26 (TPA) - Firefighters on Monday declared a wildfire on Monte Aral extinguished after a week in which it killed three people and destroyed 7,300 hectares of forest.

All evacuees have been allowed to return, except for residents of Vila Dor, where there is no drinking water. It is not known how many houses were lost.

Judicial police detained a 44-year-old foreman of the construction firm Estradas Lumo on suspicion of causing a fire by negligence. The firm, which had denied anyone was at work that day, said it would cooperate.

Regional governor Sol Arrida resigned on Saturday over delays in the evacuation of Quelha. His deputy, Mara Tell, has taken over until elections in the autumn.

A second fire, which broke out on Friday near Cabo Lindo, 60 kilometres away, was still burning on Monday and had destroyed 900 hectares.
# marks
change: tavira-press-agency: burned more than 2,000 hectares || civil-protection-aral: 4,850 ha || o-farol-de-bresco: has eaten 6,000 hectares || tavira-press-agency-2: destroyed 7,300 hectares of forest
change: tavira-press-agency: There were no reports of deaths || civil-protection-aral: 1 dead || tavira-press-agency-2: it killed three people
change: tavira-press-agency: about 1,400 people from three villages || civil-protection-aral: 3,200 persons from five localities || tavira-press-agency-2: All evacuees have been allowed to return
change: tavira-press-agency: Some 350 firefighters with six aircraft || civil-protection-aral: 610 personnel, 142 vehicles, 9 aircraft
change: tavira-press-agency: Highway A7 was closed || civil-protection-aral: A7 reopened 12:00
change: tavira-press-agency: Regional governor Sol Arrida said || tavira-press-agency-2: Regional governor Sol Arrida resigned on Saturday
change: civil-protection-aral: identity not yet established || o-farol-de-bresco: Her father was 83
change: civil-protection-aral: wind to drop overnight || o-farol-de-bresco: At dawn the wind got up again
change: civil-protection-aral: No hypothesis is favoured at this stage || tavira-press-agency-2: detained a 44-year-old foreman
contradiction: tavira-press-agency: were empty by nightfall || o-farol-de-bresco: counted eleven lit windows at ten
contradiction: tavira-press-agency: everything pointed to negligence || civil-protection-aral: No hypothesis is favoured at this stage
dispute: o-farol-de-bresco: no one was working on Monday at all || o-farol-de-bresco: I heard the saw
contradiction: o-farol-de-bresco: had men cutting steel that morning || o-farol-de-bresco: no one was working on Monday at all
correction: civil-protection-aral: should have read 4,100 ha || civil-protection-aral: the total of 5,100 ha
same: civil-protection-aral: 3,200 persons from five localities || o-farol-de-bresco: made 3,200 people homeless for now
same: civil-protection-aral: 1 dead (male, approx. 80, found at Quelha || o-farol-de-bresco: He is so far the only victim
same: o-farol-de-bresco: The firm says no one was working on Monday at all || tavira-press-agency-2: had denied anyone was at work that day
unknown: civil-protection-aral: identity not yet established
unknown: o-farol-de-bresco: Who lit it?
unknown: tavira-press-agency-2: It is not known how many houses were lost
unknown: civil-protection-aral: under investigation by the judicial police
alike: civil-protection-aral: approx. 80 || o-farol-de-bresco: Her father was 83
alike: civil-protection-aral: 3,200 persons from five localities || civil-protection-aral: 410 are lodged in Bresco sports hall
alike: o-farol-de-bresco: Anselmo Pires || o-farol-de-bresco: baker Rui Pires
alike: tavira-press-agency: Two firefighters were slightly injured || civil-protection-aral: 7 injured, of whom 3 firefighters
alike: tavira-press-agency-2: destroyed 7,300 hectares || tavira-press-agency-2: had destroyed 900 hectares
alike: tavira-press-agency-2: declared a wildfire on Monte Aral extinguished || tavira-press-agency-2: was still burning on Monday
alike: tavira-press-agency-2: All evacuees have been allowed to return || tavira-press-agency-2: except for residents of Vila Dor
