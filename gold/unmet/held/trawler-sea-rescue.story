# reports
=== skellan-coastguard 2031-02-03
Incident summary 0203/11 - F/V MARIA ESPERANCA

All times local.

0510 Mayday on VHF 16. Trawler taking water 22 nautical miles NW of Cape Skellan. Skipper gives nine persons on board. Wind NW 10, seas 8 metres.

0521 Lifeboat Thomas Gryffudd launched from Port Ennor. Helicopter R-7 airborne 0534.

0602 R-7 on scene. Vessel listing heavily. Five lifted by winch, of whom one unresponsive.

0640 Vessel capsized. Two recovered from life raft by the lifeboat.

0715 Unresponsive casualty pronounced dead at Ennor General.

Search continues for two persons with lifeboat, R-7 and M/T Baltic Heron, standing by.

Owner: Pescas Lourido, Vilanoura. Vessel built 1998, length 31 m.
=== ennor-evening-post 2031-02-04
Trawler tragedy: hunt called off at dusk

Hope has run out for a father and son swept from a foreign trawler in Monday's storm. At a quarter to five last night, with the light gone and waves as tall as houses, the coastguard stood down its crews.

Seven of the ten men aboard the Maria Esperança came ashore at Port Ennor alive. A cook, Benvindo Tavares, 51, could not be revived.

"Another half an hour and we'd have had none of them," said coxswain Delyth Pascoe, whose lifeboat plucked three from a raft.

Survivors described a hatch that would not shut. "It was rusted through, we told the office at Christmas," said engineer Kofi Amenyah through an interpreter. In Vilanoura, shipowner Anxo Lourido would have none of it: the boat, he said, had passed inspection on 9 January.

The men were given dry clothes by the Fishermen's Mission and cake by more or less everyone else.
=== agencia-atlantica 2031-02-06
Young sailor found alive on islet two days on

VILANOURA, 6 Feb (AA) - A deckhand given up for lost in the sinking of the Maria Esperança has been discovered alive on an uninhabited rock off Cape Skellan.

Iago Bastos, 20, had lived on rainwater and limpets in the ruin of a lighthouse keeper's hut. A birdwatcher's drone spotted his orange suit on Wednesday afternoon. Nothing has been seen of his father, Duarte, 48.

The coastguard said it had been told nine were on board because the skipper, in the confusion, left himself out; the true figure was ten.

That brings the number of survivors to eight. The cook's body will be flown home tomorrow.

Investigators of the Marine Accident Bureau confirm that the ship carried a certificate dated January 9, but the inspector who signed it was, they note, on holiday that week. The Bureau has not said when it will report.
# marks
contradiction: skellan-coastguard: Two recovered from life raft by the lifeboat || ennor-evening-post: whose lifeboat plucked three from a raft
contradiction: skellan-coastguard: gives nine persons on board || ennor-evening-post: Seven of the ten men aboard
dispute: ennor-evening-post: It was rusted through, we told the office at Christmas || ennor-evening-post: shipowner Anxo Lourido would have none of it
dispute: ennor-evening-post: had passed inspection on 9 January || agencia-atlantica: the inspector who signed it was, they note, on holiday that week
change: skellan-coastguard: Search continues for two persons || ennor-evening-post: the coastguard stood down its crews
change: ennor-evening-post: Hope has run out for a father and son || agencia-atlantica: has been discovered alive on an uninhabited rock
change: ennor-evening-post: Seven of the ten men aboard || agencia-atlantica: brings the number of survivors to eight
change: skellan-coastguard: of whom one unresponsive || skellan-coastguard: Unresponsive casualty pronounced dead at Ennor General
change: skellan-coastguard: Vessel listing heavily || skellan-coastguard: 0640 Vessel capsized
correction: agencia-atlantica: the true figure was ten || skellan-coastguard: gives nine persons on board
alike: skellan-coastguard: Five lifted by winch || skellan-coastguard: Two recovered from life raft
alike: agencia-atlantica: A deckhand given up for lost || ennor-evening-post: A cook, Benvindo Tavares, 51, could not be revived
same: skellan-coastguard: Unresponsive casualty pronounced dead || ennor-evening-post: A cook, Benvindo Tavares, 51, could not be revived
same: ennor-evening-post: had passed inspection on 9 January || agencia-atlantica: the ship carried a certificate dated January 9
same: skellan-coastguard: seas 8 metres || ennor-evening-post: waves as tall as houses
unknown: agencia-atlantica: Nothing has been seen of his father
unknown: agencia-atlantica: has not said when it will report
