# reports
=== peloton-agency 2033-07-08
VESSAR (Peloton) – Itziar Vandermolen won the fourth and hardest stage of the Tour of Vessar on Thursday, climbing alone to the observatory at Pic Gaillon in 4 hours 11 minutes, and took over the yellow jersey from Lwazi Hartikainen, who lost more than six minutes and dropped to ninth.

Three kilometres from the top a spectator's umbrella brought down five riders of the chasing group. Two of them, Ngozi Brambilla and Saskia Treviño, did not finish. Brambilla broke a collarbone.

The jury has asked for video footage of the fall and will announce this evening whether the times of those held up are to be corrected.

Vandermolen leads by 1 minute 48 seconds before today's rest day. The race ends on Sunday in Vessar with a time trial over 22 kilometres.

Organisers put the number of spectators along the mountain at 80,000.
=== gaillon-valley-leader 2033-07-08
Queen of the Mountain, and an umbrella

Itziar Vandermolen won the fourth and hardest stage of the Tour of Vessar on Thursday, climbing alone to the observatory, and half our valley saw it from folding chairs. The gendarmes counted 35,000 of us; it felt like more.

The fall everybody's talking about happened outside the Pastorello bakery, a kilometre and a half below the summit. A gust took an umbrella; six women went over it. "No gust," says baker Odile Pastorello. "He was waving it like a flag." The man ran off up the path and hasn't been identified.

Ngozi Brambilla was treated in our clinic for a cracked wrist and was eating plums on the terrace by evening. Team doctor Hwang says she'd start again tomorrow if it were up to her.

On Saturday the road down to Lower Gaillon belongs to the race from ten until four. The milk lorry comes at five in the morning instead of eleven.
=== vessar-cycling-union 2033-07-12
COMMUNIQUÉ 9 – Tour of Vessar, final

1. General classification: 1. Hartikainen L.; 2. Vandermolen I., at 0:04; 3. Lindroos-Mbeki A., at 2:30.

2. By decision of 8 July, six riders held up at Pic Gaillon were given the time of the group in which they had been riding. Protests against this by two teams are dismissed.

3. Rider Vandermolen was penalised two minutes for taking a bottle outside the feeding zone on Saturday. Her team states that the bottle was handed to her by a child and was empty. The commissaires uphold the penalty.

4. Stage 5, shortened from 164 to 121 km owing to the landslide at Lower Gaillon, counts in full.

5. In Communiqué 6 the medical list gave rider Brambilla with a fractured collarbone. The entry belonged to rider Treviño and is corrected herewith.

6. The doping samples of the final day are at the laboratory.
# marks
copy: peloton-agency: Itziar Vandermolen won the fourth and hardest stage of the Tour of Vessar on Thursday, climbing alone to the observatory || gaillon-valley-leader: Itziar Vandermolen won the fourth and hardest stage of the Tour of Vessar on Thursday, climbing alone to the observatory
contradiction: peloton-agency: Brambilla broke a collarbone || gaillon-valley-leader: treated in our clinic for a cracked wrist
contradiction: peloton-agency: Three kilometres from the top || gaillon-valley-leader: a kilometre and a half below the summit
contradiction: peloton-agency: brought down five riders of the chasing group || gaillon-valley-leader: six women went over it
dispute: gaillon-valley-leader: A gust took an umbrella || gaillon-valley-leader: He was waving it like a flag
dispute: vessar-cycling-union: for taking a bottle outside the feeding zone || vessar-cycling-union: handed to her by a child and was empty
change: peloton-agency: Vandermolen leads by 1 minute 48 seconds || vessar-cycling-union: 1. Hartikainen L.; 2. Vandermolen I., at 0:04
change: peloton-agency: took over the yellow jersey from Lwazi Hartikainen || vessar-cycling-union: 1. Hartikainen L.; 2. Vandermolen I., at 0:04
change: peloton-agency: will announce this evening whether the times of those held up are to be corrected || vessar-cycling-union: six riders held up at Pic Gaillon were given the time of the group
change: vessar-cycling-union: shortened from 164 to 121 km owing to the landslide at Lower Gaillon
change: gaillon-valley-leader: at five in the morning instead of eleven
correction: peloton-agency: Brambilla broke a collarbone || vessar-cycling-union: The entry belonged to rider Treviño and is corrected herewith
correction: vessar-cycling-union: gave rider Brambilla with a fractured collarbone || vessar-cycling-union: The entry belonged to rider Treviño
alike: peloton-agency: brought down five riders || peloton-agency: Two of them, Ngozi Brambilla and Saskia Treviño, did not finish
alike: peloton-agency: Organisers put the number of spectators along the mountain at 80,000 || gaillon-valley-leader: The gendarmes counted 35,000 of us
alike: peloton-agency: brought down five riders || vessar-cycling-union: six riders held up at Pic Gaillon
alike: vessar-cycling-union: was penalised two minutes || vessar-cycling-union: Vandermolen I., at 0:04
alike: peloton-agency: a time trial over 22 kilometres || vessar-cycling-union: shortened from 164 to 121 km
same: peloton-agency: a spectator's umbrella brought down || gaillon-valley-leader: A gust took an umbrella; six women went over it
unknown: peloton-agency: will announce this evening whether the times of those held up are to be corrected
unknown: gaillon-valley-leader: ran off up the path and hasn't been identified
unknown: vessar-cycling-union: The doping samples of the final day are at the laboratory
