# reports
=== marrowdale-constabulary 2031-02-11
Media log, Tuesday 11 Feb, 1800 hrs

Ref 0417. Robbery, Farouqi Jewellers, Bellrose Arcade, approx 1610 hrs.

Two males in courier uniforms entered, one carrying what is described as a shotgun. Glass cabinets smashed with sledgehammers. Watches, rings taken; value being assessed. Offenders made off on a single black motorcycle via Tanner Street in direction of the ring road.

A female shop assistant (22) sustained cuts to forearm, treated at scene. No shots fired.

The arcade is closed to the public until further notice. Anyone with dashcam footage from Tanner Street between 1600 and 1630 is asked to contact Det Insp Rhona Achterberg.

Ref 0418. Shed burglary, Mill Lane. Mower taken.

Ref 0419. Assistance to ambulance service, Corn Market, elderly gentleman, fall.
=== national-courier 2031-02-12
Gang of three strips arcade jeweller of GBP 900,000 in ninety seconds

It took less time than boiling an egg. A three-man gang dressed as parcel couriers hammered its way through the display cases of one of Marrowdale's oldest jewellers on Tuesday afternoon and rode off with nearly GBP 900,000 in watches and diamonds.

A single shot was fired into the ceiling, according to a barber across the arcade, Desmond Oyelaran, whose mirrors "jumped on the wall". Police maintain that no weapon was discharged.

Owner Tariq Farouqi, 71, was upstairs doing his accounts. "They took the lot, even my late wife's bracelet, which wasn't for sale," he said.

His assistant, Keeley Marsh, needed eleven stitches in her arm at the Royal Infirmary.

A burnt-out motorcycle was discovered after dark in a quarry at Stang Fell.

It is the fourth raid on a jeweller in the county since Christmas. A reward of GBP 10,000 is on offer.
=== radio-marrow 2031-02-17
News at one

Two brothers have appeared before magistrates charged with last Tuesday's arcade robbery. Lyle and Corin Penhallow, aged 26 and 29, spoke only to confirm their names. Both indicated they would plead not guilty.

The court heard a third man, said to have kept watch by the fountain, is still being sought. Police accept their first appeal was wrong to speak of just two people.

Insurers have gone through the stock and now put the haul at six hundred and forty thousand pounds. Around half of it was found in a freezer at an address on the Tor estate, along with an imitation shotgun. The bracelet belonging to Mr Farouqi's wife was not among it.

The insurers' reward has been doubled to twenty thousand.

Bellrose Arcade opened its gates again on Saturday. Mr Farouqi says his shop won't: after forty-four years he's retiring.

Next hearing, the tenth of March.
# marks
contradiction: marrowdale-constabulary: treated at scene || national-courier: needed eleven stitches in her arm at the Royal Infirmary
dispute: national-courier: A single shot was fired into the ceiling || national-courier: Police maintain that no weapon was discharged
dispute: marrowdale-constabulary: No shots fired || national-courier: A single shot was fired into the ceiling
dispute: radio-marrow: charged with last Tuesday's arcade robbery || radio-marrow: they would plead not guilty
contradiction: marrowdale-constabulary: Two males in courier uniforms entered || national-courier: A three-man gang dressed as parcel couriers
change: marrowdale-constabulary: value being assessed || radio-marrow: now put the haul at six hundred and forty thousand pounds
change: national-courier: A reward of GBP 10,000 is on offer || radio-marrow: has been doubled to twenty thousand
change: marrowdale-constabulary: The arcade is closed to the public || radio-marrow: opened its gates again on Saturday
contradiction: national-courier: nearly GBP 900,000 in watches and diamonds || radio-marrow: now put the haul at six hundred and forty thousand pounds
correction: radio-marrow: their first appeal was wrong to speak of just two people || marrowdale-constabulary: Two males in courier uniforms entered
alike: marrowdale-constabulary: what is described as a shotgun || radio-marrow: an imitation shotgun
alike: radio-marrow: Two brothers have appeared before magistrates || national-courier: A three-man gang
alike: radio-marrow: six hundred and forty thousand pounds || radio-marrow: Around half of it was found in a freezer
same: marrowdale-constabulary: Glass cabinets smashed with sledgehammers || national-courier: hammered its way through the display cases
same: marrowdale-constabulary: No shots fired || national-courier: no weapon was discharged
unknown: radio-marrow: is still being sought
unknown: radio-marrow: The bracelet belonging to Mr Farouqi's wife was not among it
