# reports
=== skarholm-quay-post 2030-05-14
BOATS SAIL PAST THE HALL FOR A THIRD WEEK

Another night, and another nineteen boats past the lights of Skarholm to sell their haddock in Brennhavn.

The quarrel is over the landing levy, which the Fish Hall put up to 4.5 per cent in April. "We'll tie up at Skarholm when the levy's back at three," said Joss Haldan of the Skippers' League. His lads, he added, would sooner burn diesel than pay it.

Ragna Ellinsen, who manages the Hall, does not say no. With an ice plant humming for an empty floor she would take the levy back to three per cent in return for either a week of landings or a letter, signed by all nineteen skippers, naming the day they come home.

Told of the letter, Mr Haldan scratched his ear. "A letter we can do. We've got pens."

The harbour café has cut its hours and let two girls go.
=== coastal-fishmonger 2030-05-17
SKARHOLM: PEN MEETS PAPER

By Thursday night seventeen of nineteen names stood under the Skippers' League's letter to the Fish Hall. It gives 2 June as the date of return.

The missing two belong to the Aune brothers, at present hauling nets somewhere off the Middle Bank and said to be in favour.

Buyers are watching closely. Nordkyst Cannery, which took a third of all Skarholm haddock last year, has put off renewing its contract with the Hall. That would come, purchasing chief Bo Tveitan told this journal, "as soon as there's a fleet landing on the floor, simple as that".

Prices in Brennhavn slipped to 31 a kilo on the double supply. Whiting was steady; monkfish, as ever before a holiday, went for silly money.
# marks
talks: yes
party: Skippers' League | Joss Haldan | Mr Haldan | nineteen skippers | his lads
party: Fish Hall | the Hall | Ragna Ellinsen
party: Nordkyst Cannery | Bo Tveitan
wait: skarholm-quay-post: Skippers' League | tie up at Skarholm | the levy's back at three
wait: skarholm-quay-post: Fish Hall | take the levy back to three per cent | either a week of landings or a letter, signed by all nineteen skippers
wait: coastal-fishmonger: Nordkyst Cannery | renewing its contract with the Hall | there's a fleet landing on the floor
