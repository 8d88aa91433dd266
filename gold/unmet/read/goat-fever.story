# reports
=== agriculture-ministry 2031-11-12
Statement on caprine lung fever in Upper Zelkova

The Federal Veterinary Laboratory today confirmed caprine lung fever in a holding at Drenje, municipality of Brod-on-Sava-Hill. It is the first outbreak in the country since 2009.

Of the 240 goats of the holding, 38 have died. The remaining animals will be culled tomorrow under official supervision; the owner is to be compensated at market value.

A protection zone of three kilometres and a surveillance zone of ten kilometres have been established around the holding. Within both, the movement of goats and sheep is forbidden until further notice.

The disease is not transmissible to humans. Milk and cheese may be consumed without restriction.

How the pathogen entered the holding is under investigation. The holding had purchased no animals this year.

Minister Quirina Salvesen appealed to all keepers to report coughing animals without delay. Hotline: 0800 44 17, daily from seven to nineteen hours.
=== herd-and-hay 2031-11-20
Goat cough: seven farms, and one fair too many?

At the weekend it was three holdings, on Tuesday five, and as this issue goes to print seven are closed off. The dead and culled together now come to 611 goats.

It began with Matija Oyarzun's herd at Drenje, and about it there's a story the ministry doesn't tell. "He bought two bucks at the autumn fair in Lisac, I stood beside him," a neighbour says. Oyarzun shakes his head: "I bought a bell."

The ban on movements has since been stretched from ten kilometres to the whole district. Sheep are exempt again, for not one has tested positive.

What that means on the farms is told by cheesemaker Apolline Devrić, 90 animals, none ill: her buyers in the capital have cancelled although her cheese is, officially, harmless. Four of five, at any rate.

The chief vet expects the peak before Advent. Her predecessor, in retirement, expects it after New Year.
=== radio-zelkova 2031-12-19
[NEWS 18:00. MORNAR READS]

The goat plague is over, says the ministry. Three weeks without a new case: from midnight the barriers come down in Upper Zelkova. Nine farms were hit in all and a good thousand animals lost, only a fraction of them to the disease itself.

The source has been traced. A lorry that had not been disinfected carried hay from over the border to Drenje in October. The driver is being questioned; his name has not been given out.

Minister Salvesen won't be at the thanksgiving mass on Sunday. She handed in her resignation this morning. Her deputy, Bogumil Traoré, takes over for the time being. Whether it had to do with the goats? "No," said she, twice.

Farmers are still waiting for compensation. The ministry states that four fifths has been paid out. "Not one coin has reached Drenje," says the herders' union.

Now the snow…
# marks
dispute: agriculture-ministry: The holding had purchased no animals this year || herd-and-hay: He bought two bucks at the autumn fair in Lisac
dispute: herd-and-hay: "He bought two bucks at the autumn fair in Lisac, I stood beside him," a neighbour says || herd-and-hay: Oyarzun shakes his head: "I bought a bell."
dispute: radio-zelkova: The ministry states that four fifths has been paid out || radio-zelkova: Not one coin has reached Drenje
change: agriculture-ministry: confirmed caprine lung fever in a holding at Drenje || herd-and-hay: seven are closed off || radio-zelkova: Nine farms were hit in all
change: herd-and-hay: At the weekend it was three holdings || herd-and-hay: on Tuesday five || herd-and-hay: as this issue goes to print seven are closed off
alike: agriculture-ministry: 38 have died || herd-and-hay: The dead and culled together now come to 611 goats
change: herd-and-hay: The dead and culled together now come to 611 goats || radio-zelkova: a good thousand animals lost
change: agriculture-ministry: a surveillance zone of ten kilometres || herd-and-hay: has since been stretched from ten kilometres to the whole district || radio-zelkova: from midnight the barriers come down in Upper Zelkova
change: agriculture-ministry: the movement of goats and sheep is forbidden || herd-and-hay: Sheep are exempt again
change: agriculture-ministry: How the pathogen entered the holding is under investigation || radio-zelkova: The source has been traced
change: agriculture-ministry: Minister Quirina Salvesen appealed to all keepers || radio-zelkova: She handed in her resignation this morning || radio-zelkova: Her deputy, Bogumil Traoré, takes over for the time being
alike: agriculture-ministry: Of the 240 goats of the holding || agriculture-ministry: 38 have died
alike: agriculture-ministry: A protection zone of three kilometres || agriculture-ministry: a surveillance zone of ten kilometres
alike: herd-and-hay: The chief vet expects the peak before Advent || herd-and-hay: Her predecessor, in retirement, expects it after New Year
alike: radio-zelkova: a good thousand animals lost || radio-zelkova: only a fraction of them to the disease itself
alike: agriculture-ministry: Milk and cheese may be consumed without restriction || herd-and-hay: her buyers in the capital have cancelled
alike: herd-and-hay: Four of five, at any rate || radio-zelkova: four fifths has been paid out
same: agriculture-ministry: Milk and cheese may be consumed without restriction || herd-and-hay: although her cheese is, officially, harmless
same: agriculture-ministry: confirmed caprine lung fever in a holding at Drenje || herd-and-hay: It began with Matija Oyarzun's herd at Drenje
unknown: agriculture-ministry: How the pathogen entered the holding is under investigation
unknown: radio-zelkova: his name has not been given out
