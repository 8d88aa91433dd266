# reports
=== transocean-wire 2030-06-03
Solmar Union keeps steel tariffs, blames Ardent farm money

LYSSE (Transocean) - The Solmar Union will not lift its 25 per cent tariffs on steel from the countries of the Ardent Pact unless the Pact ends its export subsidies for grain, the Union's trade commissioner, Ines Carvel, said on Monday.

The tariffs came into force in April. They hit goods worth about 14 billion a year, above all from the Pact's largest member, Norrland.

"Cheap grain paid for by Ardent taxpayers has ruined 9,000 farms in our south," Carvel told a meeting of ministers in Lysse, the seat of the Union. She said that she was ready to travel to any place for talks.

The ministers backed her by 17 votes to 2. The two smallest members, Vey and Cassary, both of which have shipyards, wanted the tariffs to be halved at once.

There was no immediate response from the Ardent Pact. Its secretariat in Norrhaven was closed for a holiday. Steel futures rose by 1.8 per cent.
=== norrland-tribune 2030-06-05
Pact: first the penalty duties must go

NORRHAVEN - The Ardent Pact is not prepared to touch its support for grain growers as long as the Solmar Union keeps its penalty duties in place. Secretary-General Aksel Thorne said this on Wednesday in his first reaction to the Union's demands.

"We talk with a free hand or not at all," Thorne said. The aid to farmers was in line with the rules and would run until 2032, as the member states had decided.

Thorne proposed a meeting on neutral ground. The island republic of Maris has offered to play host to one. He rejected the claim that Ardent grain had ruined farms in the Union: It was three years of drought that had done so.

The mood among Norrland's steelmakers is gloomy. At the works in Skarholm, 1,200 employees are on short time. "Each month costs us the price of a new furnace," said the works manager, Bodil Krag.

Norrland's farmers' league called on Thorne to stay firm. Its members are to demonstrate in Norrhaven on Saturday.
=== government-of-maris-information-office 2030-06-07
Maris to host talks between Solmar Union and Ardent Pact

The Government of the Republic of Maris has the honour to announce that it will host talks on trade between the Solmar Union and the Ardent Pact on 20 and 21 June in Port Amity.

The Prime Minister, the Hon. Cecily Dove, wrote to Commissioner Carvel and Secretary-General Thorne on 4 June. Both have accepted the invitation. The delegations will be led by the Commissioner and the Secretary-General in person.

Maris is not a party to the dispute and takes no position on it. The Government will provide rooms, interpreters and security. It has been asked by both sides to keep the minutes.

The Prime Minister said: "Small islands live by trade. We are glad to lend our harbour to those who wish to put an end to a quarrel that makes everybody poorer."

Hotels in Port Amity will be closed to other guests from 18 June. Residents of Harbour Road are requested not to park there until the talks are over.
=== lysse-observer 2030-06-11
Carvel names her price for Port Amity

Nine days before the talks in Port Amity, Commissioner Ines Carvel has shown a little of her hand. In an interview with the Observer, she said that the Solmar Union could suspend the tariffs on steel pipes, a tenth of the total, straight away and without anything in return.

"It is a gift. I hope it will be understood as one," said Carvel. For the remainder she stuck to her line. The Union also wants Ardent ports to recognise its veterinary certificates.

Diplomats in Lysse say that the real obstacle is money. The Pact spends 2.3 billion a year on its growers, of which only a third is paid at the border.

In Norrhaven, a spokesman for Secretary-General Thorne welcomed the suspension for pipes as a step. He added that the Pact was awaiting a written text, and that it would recognise the certificates once its inspectors had visited Union slaughterhouses. Such a visit is planned for July.

The commissioner laughed off the question of whether she would resign if Port Amity failed. She had already booked her summer holiday there, she said.
# marks
talks: yes
party: Solmar Union | The Solmar Union | the Solmar Union | the Union | The Union | Ines Carvel | Commissioner Ines Carvel | Commissioner Carvel | Carvel | the Commissioner | The commissioner
party: Ardent Pact | The Ardent Pact | the Ardent Pact | the Pact | The Pact | Pact | Aksel Thorne | Secretary-General Aksel Thorne | Secretary-General Thorne | Thorne | the Secretary-General
third: Maris | Republic of Maris | the Republic of Maris | The Government of the Republic of Maris | The Government | Cecily Dove | The Prime Minister | The island republic of Maris
third: Norrland's farmers' league
third: Norrland's steelmakers | Bodil Krag
wait: transocean-wire: Solmar Union | lift its 25 per cent tariffs on steel from the countries of the Ardent Pact | the Pact ends its export subsidies for grain
wait: norrland-tribune: Ardent Pact |  | the penalty duties must go
wait: norrland-tribune: Ardent Pact | touch its support for grain growers | the Solmar Union keeps its penalty duties in place
wait: lysse-observer: Ardent Pact |  | a written text
wait: lysse-observer: Ardent Pact | recognise the certificates | its inspectors had visited Union slaughterhouses
would-knot: 1 3 | if the penalty duties are the 25 per cent tariffs on steel, and touching the support for grain growers is or contains ending the export subsidies for grain
position: transocean-wire: Solmar Union | rejects | lift its 25 per cent tariffs on steel from the countries of the Ardent Pact
position: transocean-wire: Solmar Union | wants | the Pact ends its export subsidies for grain
position: transocean-wire: Solmar Union | offers | ready to travel to any place for talks
position: norrland-tribune: Ardent Pact | rejects | touch its support for grain growers
position: norrland-tribune: Ardent Pact | wants | first the penalty duties must go
position: norrland-tribune: Ardent Pact | offers | a meeting on neutral ground
position: norrland-tribune: Ardent Pact | rejects | the claim that Ardent grain had ruined farms in the Union
position: government-of-maris-information-office: Solmar Union | accepts | Both have accepted the invitation
position: government-of-maris-information-office: Ardent Pact | accepts | Both have accepted the invitation
position: lysse-observer: Solmar Union | offers | suspend the tariffs on steel pipes, a tenth of the total, straight away
position: lysse-observer: Solmar Union | wants | Ardent ports to recognise its veterinary certificates
position: lysse-observer: Ardent Pact | accepts | welcomed the suspension for pipes as a step
position: lysse-observer: Ardent Pact | offers | it would recognise the certificates
