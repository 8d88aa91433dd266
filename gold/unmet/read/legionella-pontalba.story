# reports
=== health-directorate-pontalba 2031-08-19
Public notice - severe pneumonia, eastern districts

Between 9 and 18 August, hospitals in the city notified 27 cases of legionellosis. Two patients, both over 80, have died. Ages range from 34 to 91; men account for two thirds.

The bacterium spreads through fine water droplets. It is not passed from person to person. Tap water may be drunk.

All patients live, or work, within 1,500 metres of the Saldanha market. Inspectors are taking samples from 19 cooling towers in that perimeter. The public fountains of the eastern districts have been turned off as a precaution, as have the mist sprayers on café terraces.

Anyone with high fever and a dry cough should telephone 1450 and not wait.

The next bulletin will appear on Friday.
=== agencia-litoral 2031-08-22
Outbreak in Pontalba: fifth death, laundry tower suspected

Pontalba (AL). - The number of people taken ill in the Legionella outbreak around the Saldanha market has passed sixty, with five of them dead, health director Odete Vasquinho announced this Friday. The youngest is a boy of 16.

Forty-one are in hospital. "We expect new admissions for another ten days, because that is how long the disease can hide," she said.

Suspicion rests on the roof of the industrial laundry Lavamar, where concentrations two hundred times the permitted level were measured. The firm objects. "Our tower was disinfected on 1 August and we have the invoice," its manager, Gaspar Noronha, told this agency. The contractor named on the invoice says that nobody from his company has set foot there since spring.

Stallholders complain of a collapse in custom. At the fish counters trade is down by half, by their own reckoning; the chamber of commerce speaks of a fifth.
=== diario-de-pontalba 2031-09-12
Market breathes again

The fountains are splashing once more on Saldanha square. Yesterday the Health Directorate declared the outbreak over, no new patient having been recorded since 29 August.

Its balance: 88 sick, seven dead, six still in intensive care.

Genetic typing has cleared Lavamar. The strain in the lungs of the sick came not from its roof but from an evaporator behind the municipal ice works, four streets away - a plant belonging to the city itself, and one that was missing from the inspectors' list. "We pointed the finger at the wrong roof," Odete Vasquinho admitted; she offered Lavamar a public apology. Lavamar wants compensation too. How much, its lawyers will say next week.

Mayor Crispim Adelar promised a register of cooling plants by Christmas. The opposition demands the head of the councillor for works, Inácia Bravo. She is not thinking of resigning.

Bruno Tavira, 16, the youngest patient, went back to school on Monday.
# marks
dispute: agencia-litoral: Our tower was disinfected on 1 August || agencia-litoral: nobody from his company has set foot there since spring
dispute: agencia-litoral: Suspicion rests on the roof of the industrial laundry Lavamar || agencia-litoral: The firm objects
dispute: diario-de-pontalba: demands the head of the councillor for works || diario-de-pontalba: She is not thinking of resigning
change: health-directorate-pontalba: notified 27 cases of legionellosis || agencia-litoral: has passed sixty || diario-de-pontalba: Its balance: 88 sick
change: health-directorate-pontalba: Two patients, both over 80, have died || agencia-litoral: with five of them dead || diario-de-pontalba: 88 sick, seven dead
change: health-directorate-pontalba: have been turned off as a precaution || diario-de-pontalba: The fountains are splashing once more
change: health-directorate-pontalba: Ages range from 34 to 91 || agencia-litoral: The youngest is a boy of 16
change: agencia-litoral: We expect new admissions for another ten days || diario-de-pontalba: declared the outbreak over
correction: diario-de-pontalba: We pointed the finger at the wrong roof || agencia-litoral: Suspicion rests on the roof of the industrial laundry Lavamar
alike: agencia-litoral: trade is down by half, by their own reckoning || agencia-litoral: the chamber of commerce speaks of a fifth
alike: agencia-litoral: Forty-one are in hospital || diario-de-pontalba: six still in intensive care
alike: agencia-litoral: has passed sixty || agencia-litoral: Forty-one are in hospital
alike: agencia-litoral: concentrations two hundred times the permitted level were measured || diario-de-pontalba: Genetic typing has cleared Lavamar
same: agencia-litoral: The youngest is a boy of 16 || diario-de-pontalba: Bruno Tavira, 16, the youngest patient
same: health-directorate-pontalba: within 1,500 metres of the Saldanha market || agencia-litoral: around the Saldanha market
unknown: diario-de-pontalba: How much, its lawyers will say next week
