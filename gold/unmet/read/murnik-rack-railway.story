# reports
=== valley-wire 2032-08-16
MURNIK (Valley Wire) – A carriage of the Murnik rack railway left the rails on the descent from the Sattelhorn on Sunday afternoon and came to rest against a larch, forty metres above a ravine. At least 17 passengers were injured, three of them badly, the fire brigade said.

The train with 88 people on board had started from the summit shortly after four. In the Kessel curve the rear of its two carriages jumped the rack. Two helicopters and sixty rescuers were deployed until dusk.

Driver Radomir Quispe, 58, was unhurt. He is being questioned as a witness. Public prosecutor Elfriede Mbatha said it was too early to name a cause; heat, which can bend rails, and a worn toothed wheel were among the possibilities.

The line, opened in 1898, carries some 210,000 passengers a year. It is closed until further notice.
=== radio-murnik 2032-08-16
Seven o'clock and the valley is quiet; no whistle today.

Here is what we have overnight. The number of injured has gone up, to twenty-three. That is because several hikers went home first and only noticed their bruises in bed. Three are still in intensive care in the capital, and one of these, a woman of sixty, is said to be in a critical state.

The train carried 88 people, the railway says. Our reporter Kwabena Lischka counted seats yesterday: there are 72. "Standing is allowed, as on any tram," replies the railway's director, Annegret Sipos. The Transport Office in the capital begs to differ: on rack lines it is prohibited.

Was it the heat? The thermometer at Kessel said thirty-six. At the stationmaster's, twenty-nine, in the shade.

The morning service at Saint Barbara's will be for the injured. Buses to the Sattel hut every hour, from the church.
=== murnik-railway-notice 2032-08-23
To our passengers, neighbours and friends

The public prosecutor yesterday lifted the closure of the lower section. From tomorrow trains run again between Murnik and the Kessel halt, seated passengers only. The upper section stays shut until the autumn; how long in detail depends on the new rack.

A woman of sixty died on Thursday. Our thoughts are with her family. Of the others taken to hospital, one is still there.

We have to withdraw what we said about the load. The conductor's clicker shows 93 and not 88, five children under six not having been counted.

A carriage of the Murnik rack railway left the rails on the descent from the Sattelhorn because, as the experts' first report has it, a bolt in the rear axle broke. It had been replaced in May. Whether the supplier, Gebr. Onyango-Falk, or our workshop is answerable the court will have to say.

Director Annegret Sipos has asked to be released. Hamza Thorvaldsen leads the company until a successor is chosen.
# marks
copy: valley-wire: A carriage of the Murnik rack railway left the rails on the descent from the Sattelhorn || murnik-railway-notice: A carriage of the Murnik rack railway left the rails on the descent from the Sattelhorn
dispute: radio-murnik: "Standing is allowed, as on any tram," replies the railway's director || radio-murnik: begs to differ: on rack lines it is prohibited
change: valley-wire: At least 17 passengers were injured || radio-murnik: The number of injured has gone up, to twenty-three
change: radio-murnik: a woman of sixty, is said to be in a critical state || murnik-railway-notice: A woman of sixty died on Thursday
change: radio-murnik: Three are still in intensive care || murnik-railway-notice: Of the others taken to hospital, one is still there
change: valley-wire: It is closed until further notice || murnik-railway-notice: lifted the closure of the lower section || murnik-railway-notice: From tomorrow trains run again between Murnik and the Kessel halt
change: radio-murnik: the railway's director, Annegret Sipos || murnik-railway-notice: has asked to be released || murnik-railway-notice: Hamza Thorvaldsen leads the company until a successor is chosen
change: valley-wire: it was too early to name a cause || murnik-railway-notice: a bolt in the rear axle broke
change: radio-murnik: "Standing is allowed, as on any tram," || murnik-railway-notice: seated passengers only
correction: valley-wire: The train with 88 people on board || murnik-railway-notice: The conductor's clicker shows 93 and not 88
correction: radio-murnik: The train carried 88 people, the railway says || murnik-railway-notice: We have to withdraw what we said about the load
alike: valley-wire: At least 17 passengers were injured || valley-wire: three of them badly
alike: radio-murnik: The train carried 88 people || radio-murnik: counted seats yesterday: there are 72
alike: radio-murnik: The thermometer at Kessel said thirty-six || radio-murnik: At the stationmaster's, twenty-nine, in the shade
alike: murnik-railway-notice: lifted the closure of the lower section || murnik-railway-notice: The upper section stays shut until the autumn
alike: radio-murnik: The number of injured has gone up, to twenty-three || radio-murnik: Three are still in intensive care
same: valley-wire: three of them badly || radio-murnik: Three are still in intensive care
same: valley-wire: The train with 88 people on board || radio-murnik: The train carried 88 people
unknown: valley-wire: it was too early to name a cause
unknown: murnik-railway-notice: is answerable the court will have to say
unknown: murnik-railway-notice: until a successor is chosen
