# reports
=== capital-wire 2038-04-12
Thousands march against Quenna dam as work is due to start

ARCANDA - Thousands of people demonstrated in the capital of Tolmara on Monday against the Quenna dam, a week before construction of the country's largest power project is to begin.

Organisers said 30,000 people had taken part. Police estimated the crowd at 12,000.

The dam, 142 metres high, will flood 61 square kilometres of the Quenna valley in the north. Some 8,700 people will have to move. The government says the power station will supply 1.4 million households from 2045 and end Tolmara's dependence on imported gas.

Water Minister Adaeze Lorimer defended the project, which is to cost 5.8 billion reals. "We have been talking for 15 years. Now we will build," she said. Work would start on 19 April, she added.

Opponents, led by the Quenna River League, say that the valley's inhabitants were not properly consulted. The league has asked the Supreme Court to halt the work. The court has not said when it will decide.

The consortium Tamar-Voss, which won the contract last October, has already built access roads and a camp for 1,200 workers.

The demonstration was largely peaceful. Nine people were detained after bottles were thrown at the ministry.

=== quenna-observer 2038-04-15
Court to rule on dam on Saturday as villagers block road

The Supreme Court will announce on Saturday whether work on the Quenna dam may begin, a court official said on Thursday.

In the valley, some 400 villagers have been blocking the access road at Ferrin Bridge since Tuesday night. Twenty lorries belonging to the contractor, Tamar-Voss, were standing in a queue on Thursday. The company said it was losing 2 million reals a day.

"They offered me 40,000 reals for a farm on which four generations are buried," said Josepha Mirren, 63, from the village of Upper Quenna. The water ministry says the average compensation is 95,000.

Around 8,700 residents of 14 villages are to be resettled. The Quenna River League puts the number at more than 11,000, since it includes seasonal farmers. The ministry does not accept this figure.

The valley's population was never lawfully heard, the league argues in its application. The ministry points to 23 public meetings held between 2033 and 2036. The league says most of them took place in the capital.

The first concrete was to be poured on 19 April. Tamar-Voss now says that it will be at least a week later because of the blockade.

The dam, 142 metres high, will flood 61 square kilometres of the Quenna valley in the north.

=== tolmara-today 2038-04-17
Supreme Court stops Quenna dam for three months

Tolmara's highest court has put a halt to the building of the Quenna dam two days before the official start of work.

By five votes to four, the judges granted a stay of three months on Saturday. In that time the government must show that inhabitants of the valley were heard in the way required by law. A final judgment is due in July.

"There are serious doubts as to whether the meetings in the capital could replace meetings in the valley," said the presiding judge, Florian Achterberg.

Supporters of the Quenna River League cheered in front of the building. "The river has won a breathing space," said its chair, Ximena Dall.

Water Minister Adaeze Lorimer said the government would respect the order. She denied that the project was in danger. It would go into operation in 2045 as planned, she said. Work on roads was not affected by the ruling. The league said it was.

The road blockade at Ferrin Bridge was lifted on Saturday evening after five days. About 400 people had taken part in it.

Tamar-Voss, which has been awarded the contract for the 5.8 billion real project, declined to say whether it would claim damages.

Three police officers and a protester were injured on Friday when police tried to clear the bridge. Police said stones had been thrown at them. The villagers said the officers had used batons without warning.

=== ministry-of-water-tolmara 2038-04-19
Statement on the Quenna hydropower project

The Ministry of Water has taken note of the interim order of the Supreme Court of 17 April 2038. The construction of the main dam will not begin until the court has given its final judgment, which is expected in July. The ceremony planned for today has been cancelled.

In accordance with the order, the Ministry will hold 14 additional hearings, one in each of the villages affected, between 3 May and 12 June. Minister Adaeze Lorimer will attend at least five of them in person.

Work on access roads continues. The order does not concern it.

The Ministry has repeatedly stated that 8,712 persons will be resettled. Each family will receive a new house and on average 95,000 reals. No family has been offered less than 60,000 reals. Reports to the contrary are false.

According to an updated calculation, the total cost of the project amounts to 6.3 billion reals. The increase compared with the previous estimate of 5.8 billion is due to higher prices for steel and cement. It has no connection with the court proceedings.

The Quenna power station will supply 1.4 million households with clean electricity.

=== harbour-tribune 2038-04-20
Builder halts all Quenna work, seeks 90 million in damages

The consortium building the disputed Quenna dam said on Tuesday it had stopped all work in the valley, including on roads, and would demand 90 million reals in compensation from the state.

Tamar-Voss said it had been advised by its lawyers that the Supreme Court's order, issued on Saturday, applied to the entire site. Only on Monday the water ministry had declared that road building was going on. A ministry spokesman said he was surprised.

About 900 workers will be sent home by Friday. The consortium has set up a camp for 1,200.

The halt came as the cost of the project rose by half a billion reals to 6.3 billion. Opposition deputies accused Water Minister Adaeze Lorimer of having known of the increase in March. She denied it and said she had been informed last Thursday.

Five judges voted for the suspension and four against. It had been applied for by the Quenna River League, which argues that the inhabitants were ignored. The league also published a letter in which a farmer was offered 40,000 reals. The ministry on Monday had called such reports false; on Tuesday it said it was checking the letter.

The blockade of the access road, which ended at the weekend, is to resume if construction starts again, villagers said. One of four people hurt in Friday's clashes at Ferrin Bridge, a 19-year-old student, is still in hospital. It has not been established who gave the order to clear the bridge.

The ministry will hold 14 additional hearings, one in each of the villages affected, until 12 June.

The power station is now unlikely to be finished before 2047, the consortium said.

# marks
change: capital-wire: Work would start on 19 April || quenna-observer: it will be at least a week later because of the blockade || ministry-of-water-tolmara: The ceremony planned for today has been cancelled
change: capital-wire: has asked the Supreme Court to halt the work || quenna-observer: will announce on Saturday whether work on the Quenna dam may begin || tolmara-today: the judges granted a stay of three months on Saturday
change: quenna-observer: have been blocking the access road at Ferrin Bridge || tolmara-today: was lifted on Saturday evening after five days || harbour-tribune: is to resume if construction starts again
change: tolmara-today: declined to say whether it would claim damages || harbour-tribune: would demand 90 million reals in compensation
change: tolmara-today: It would go into operation in 2045 as planned || harbour-tribune: now unlikely to be finished before 2047
change: ministry-of-water-tolmara: Work on access roads continues || harbour-tribune: it had stopped all work in the valley, including on roads
change: ministry-of-water-tolmara: Reports to the contrary are false || harbour-tribune: it was checking the letter
change: capital-wire: The court has not said when it will decide || quenna-observer: will announce on Saturday
change: capital-wire: which is to cost 5.8 billion reals || ministry-of-water-tolmara: the total cost of the project amounts to 6.3 billion reals
same: capital-wire: Some 8,700 people will have to move || quenna-observer: Around 8,700 residents of 14 villages are to be resettled || ministry-of-water-tolmara: 8,712 persons will be resettled
same: capital-wire: which is to cost 5.8 billion reals || tolmara-today: the 5.8 billion real project || ministry-of-water-tolmara: the previous estimate of 5.8 billion
same: capital-wire: Work would start on 19 April || quenna-observer: The first concrete was to be poured on 19 April || tolmara-today: two days before the official start of work
same: capital-wire: will supply 1.4 million households from 2045 || ministry-of-water-tolmara: will supply 1.4 million households with clean electricity
same: capital-wire: the valley's inhabitants were not properly consulted || quenna-observer: The valley's population was never lawfully heard || harbour-tribune: which argues that the inhabitants were ignored
same: capital-wire: which won the contract last October || tolmara-today: which has been awarded the contract
same: capital-wire: a camp for 1,200 workers || harbour-tribune: has set up a camp for 1,200
same: quenna-observer: some 400 villagers have been blocking the access road || tolmara-today: About 400 people had taken part in it
same: quenna-observer: the average compensation is 95,000 || ministry-of-water-tolmara: on average 95,000 reals
same: quenna-observer: They offered me 40,000 reals for a farm || harbour-tribune: a farmer was offered 40,000 reals
same: tolmara-today: By five votes to four || harbour-tribune: Five judges voted for the suspension and four against
same: tolmara-today: granted a stay of three months on Saturday || ministry-of-water-tolmara: the interim order of the Supreme Court of 17 April 2038 || harbour-tribune: the Supreme Court's order, issued on Saturday
same: tolmara-today: A final judgment is due in July || ministry-of-water-tolmara: its final judgment, which is expected in July
same: tolmara-today: Work on roads was not affected by the ruling || ministry-of-water-tolmara: The order does not concern it
same: ministry-of-water-tolmara: Work on access roads continues || harbour-tribune: had declared that road building was going on
same: tolmara-today: Three police officers and a protester were injured on Friday || harbour-tribune: four people hurt in Friday's clashes at Ferrin Bridge
same: ministry-of-water-tolmara: the total cost of the project amounts to 6.3 billion reals || harbour-tribune: rose by half a billion reals to 6.3 billion
same: tolmara-today: was lifted on Saturday evening || harbour-tribune: which ended at the weekend
same: capital-wire: has asked the Supreme Court to halt the work || harbour-tribune: had been applied for by the Quenna River League
same: capital-wire: power station will supply 1.4 million households from 2045 || tolmara-today: would go into operation in 2045
copy: capital-wire: The dam, 142 metres high, will flood 61 square kilometres of the Quenna valley || quenna-observer: The dam, 142 metres high, will flood 61 square kilometres of the Quenna valley
copy: ministry-of-water-tolmara: will hold 14 additional hearings, one in each of the villages affected || harbour-tribune: will hold 14 additional hearings, one in each of the villages affected
contradiction: capital-wire: Organisers said 30,000 people had taken part || capital-wire: Police estimated the crowd at 12,000
contradiction: quenna-observer: They offered me 40,000 reals for a farm || ministry-of-water-tolmara: No family has been offered less than 60,000 reals
contradiction: ministry-of-water-tolmara: The order does not concern it || harbour-tribune: applied to the entire site
dispute: quenna-observer: puts the number at more than 11,000 || quenna-observer: The ministry does not accept this figure
dispute: tolmara-today: stones had been thrown at them || tolmara-today: the officers had used batons without warning
dispute: harbour-tribune: having known of the increase in March || harbour-tribune: she had been informed last Thursday
alike: quenna-observer: the average compensation is 95,000 || ministry-of-water-tolmara: offered less than 60,000 reals
alike: harbour-tribune: About 900 workers will be sent home || harbour-tribune: a camp for 1,200
alike: quenna-observer: 23 public meetings held between 2033 and 2036 || ministry-of-water-tolmara: 14 additional hearings, one in each of the villages
alike: tolmara-today: the government would respect the order || ministry-of-water-tolmara: Work on access roads continues
unknown: capital-wire: The court has not said when it will decide
unknown: tolmara-today: declined to say whether it would claim damages
unknown: harbour-tribune: It has not been established who gave the order to clear
