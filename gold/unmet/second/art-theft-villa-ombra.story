# reports
=== police-log-castelmora 2031-01-13
OPERATIONS LOG, CASTELMORA DISTRICT - NIGHT 12/13 JANUARY

03:12 Alarm, Villa Ombra museum, east wing. Patrol 4 sent.

03:21 Patrol 4 on scene. Ground-floor window forced. No persons seen.

03:40 Night guard located in boiler room, hands tied, unhurt. States two men, masked, one with a limp. States they spoke no word.

04:05 Director Dr F. Lauro informed by telephone.

04:50 Director on scene. Reports three paintings missing. List to follow.

05:15 Grey van found burning at Cava Road quarry. Fire service sent. Plates removed.

06:30 Handed to Art Crime Unit, Insp. Grasso.

06:45 Press enquiry. No information given.

Note: alarm company states sensor in east wing first tripped 02:31 and call was not passed on. To be verified.
=== lumera-press 2031-01-13
Thieves take Old Masters from Castelmora villa

CASTELMORA, Jan 13 (Lumera Press) - Thieves broke into the Villa Ombra museum in Castelmora early on Monday and made off with three paintings worth an estimated 20 million ducats, police and the museum said.

The stolen works include "Woman with a Quince" by the 17th-century master Iacopo Vesto. The other two were not named.

Three masked men overpowered a night guard and were gone within nine minutes, police inspector Tea Grasso said. The guard was slightly injured.

"It is as if they had cut out my eyes," museum director Fabio Lauro said.

The alarm worked perfectly and officers were on the spot at once, a spokesman for the alarm company Sentra said.

The museum, which drew 90,000 visitors last year, will remain closed until further notice.
=== il-corriere-di-mora 2031-01-16
Two Vestos and a fake

The town has always been proud of its three Vestos, and since yesterday it knows that it had only two. The third picture the thieves carried off on Monday, a "Saint Agatha", is by a nineteenth-century copyist, and the museum, which has had an expert's letter to that effect in a drawer since 2024, insured it for six million all the same.

Director Fabio Lauro denies having known. "I never saw any letter," he said. His former secretary, Pia Grasso (a cousin, she says, "about nine times removed" from the inspector), says she laid it on his desk herself.

The insurers, Fides Mutual, have stopped all payment. They value the lot at eleven million, not twenty.

And the alarm? It rang at 2.31. The police came at 3.21. Sentra says the delay was the police's. The police say nobody rang them until 3.12.

The museum opens again on Saturday, half price.
=== lumera-press-2 2031-03-04
Stolen Vesto found in laundry, director held

CASTELMORA, March 4 (Lumera Press) - Police have recovered "Woman with a Quince", one of three paintings stolen from the Villa Ombra museum in January, from a hotel laundry in the lake resort of Sant'Elmo.

The painting, by the 17th-century master Iacopo Vesto, was undamaged. There was no trace of the two other works.

Museum director Fabio Lauro was arrested on Monday on suspicion of insurance fraud. His lawyer said he was innocent and would prove it. Deputy director Nives Borg is in charge of the museum.

The night guard, who had said he was tied up by the robbers, admitted he let them in, Inspector Tea Grasso said. There were two of them, she said, not three as she had told reporters at the time.

The two robbers are still at large. The alarm firm Sentra has lost its contract with the city.
# marks
contradiction: police-log-castelmora: States two men, masked || lumera-press: Three masked men overpowered a night guard
contradiction: police-log-castelmora: hands tied, unhurt || lumera-press: The guard was slightly injured
contradiction: lumera-press: The alarm worked perfectly and officers were on the spot at once || police-log-castelmora: first tripped 02:31 and call was not passed on
contradiction: lumera-press: worth an estimated 20 million ducats || il-corriere-di-mora: They value the lot at eleven million, not twenty
dispute: il-corriere-di-mora: I never saw any letter || il-corriere-di-mora: she laid it on his desk herself
dispute: il-corriere-di-mora: Sentra says the delay was the police's || il-corriere-di-mora: The police say nobody rang them until 3.12
contradiction: lumera-press: officers were on the spot at once || il-corriere-di-mora: The police came at 3.21
contradiction: lumera-press: were gone within nine minutes || police-log-castelmora: first tripped 02:31
contradiction: lumera-press: overpowered a night guard || lumera-press-2: admitted he let them in
dispute: lumera-press-2: arrested on Monday on suspicion of insurance fraud || lumera-press-2: he was innocent and would prove it
correction: lumera-press-2: not three as she had told reporters at the time || lumera-press: Three masked men
correction: il-corriere-di-mora: since yesterday it knows that it had only two || il-corriere-di-mora: proud of its three Vestos
change: lumera-press: will remain closed until further notice || il-corriere-di-mora: The museum opens again on Saturday
change: lumera-press: museum director Fabio Lauro said || lumera-press-2: director Fabio Lauro was arrested || lumera-press-2: Deputy director Nives Borg is in charge of the museum
change: lumera-press: made off with three paintings || lumera-press-2: Police have recovered "Woman with a Quince"
change: lumera-press-2: who had said he was tied up by the robbers || lumera-press-2: admitted he let them in
copy: lumera-press: by the 17th-century master Iacopo Vesto || lumera-press-2: by the 17th-century master Iacopo Vesto
same: police-log-castelmora: 03:21 Patrol 4 on scene || il-corriere-di-mora: The police came at 3.21
same: police-log-castelmora: first tripped 02:31 || il-corriere-di-mora: It rang at 2.31
same: police-log-castelmora: Reports three paintings missing || lumera-press: made off with three paintings
same: police-log-castelmora: two men, masked || lumera-press-2: There were two of them
unknown: lumera-press: The other two were not named
unknown: lumera-press-2: There was no trace of the two other works
unknown: lumera-press-2: The two robbers are still at large
unknown: police-log-castelmora: To be verified
alike: lumera-press: made off with three paintings || il-corriere-di-mora: it had only two
alike: il-corriere-di-mora: Pia Grasso || lumera-press: police inspector Tea Grasso
alike: lumera-press: worth an estimated 20 million ducats || il-corriere-di-mora: insured it for six million
alike: police-log-castelmora: sensor in east wing first tripped 02:31 || police-log-castelmora: 03:12 Alarm
