# reports
=== tarn-press 2032-02-17
Measles outbreak closes schools in Pellwick

PELLWICK, Feb 17 (Tarn Press) - Health authorities in the coastal county of Pellwick closed nine schools on Tuesday after 34 children fell ill with measles.

Five children are in hospital. None is in danger, the county health board said.

The outbreak began at a birthday party at a swimming pool on January 30, the board's director, Dr Joan Ames, said. She said almost all of those infected had not been vaccinated.

About 81 percent of children in Pellwick have had two doses, compared with 93 percent in the country as a whole.

The schools will reopen on March 1. The board has ordered 4,000 doses of vaccine, which are to arrive on Thursday.
=== pellwick-county-health-board 2032-02-17
PUBLIC NOTICE NO. 3 - MEASLES

Confirmed cases as of 12:00: 34 (30 children under 16, 4 adults). A further 11 suspected cases await laboratory results.

In hospital: 5.

Vaccination status of confirmed cases: none 27; one dose 4; two doses 1; not known 2.

Source: under investigation. The Board has not identified an index case and asks the public not to speculate.

Closed with effect from 18 February: eight schools (list overleaf). Dunmore Primary is not closed; it was included in Notice no. 2 by mistake.

Vaccination is free of charge at the Town Hall daily 10:00-18:00. No appointment is needed. Vaccine is in stock.

Pregnant women who have had contact with a case should telephone first.

Dr J. Ames, Director
=== pellwick-mercury 2032-02-20
Queue round the Town Hall, and none to be had

At ten there were two hundred of them. At eleven a young man came out and said there was no vaccine, and had been none since Wednesday. At noon it rained.

The four thousand doses that were to come yesterday are at Carrow, in a lorry, whose cooling failed. New ones are promised for Monday.

The toll stands at 58, among them two nurses. Nine are in the infirmary, one of them, a boy of three, on a ventilator.

Where did it start? Not at Mrs Harker's party, says Mrs Harker, who has had her windows egged. "Every child at that pool was vaccinated. I asked." Two of the mothers say she did not.

Pastor Clem Ames, who preaches against the needle at Dunmore Chapel - his flock no relation of Dr Ames's statistics, nor he of hers - told us that measles "makes strong children". Dr Ames's reply we cannot print.

Dunmore Primary closed this morning: no teachers left.
=== tarn-press-2 2032-04-06
Pellwick measles outbreak over after 143 cases, one death

PELLWICK, April 6 (Tarn Press) - Health officials on Tuesday declared an end to a measles outbreak in Pellwick county that infected 143 people and killed a three-year-old boy.

It was the country's first death from measles since 2009.

Genetic tests traced the virus to a ferry worker who had returned from abroad in mid-January, the national institute of health said. The birthday party that had first been blamed played no part, it said.

The share of children with two doses has risen to 92 percent. Almost 9,000 people were vaccinated in seven weeks.

The county health board's director, Dr Joan Ames, apologised to the family who gave the party. Pastor Clem Ames, an opponent of vaccination, said his own grandchildren had now been vaccinated. He did not say why.

All schools have been open since March 15, two weeks later than planned.
# marks
contradiction: tarn-press: after 34 children fell ill with measles || pellwick-county-health-board: 30 children under 16, 4 adults
contradiction: tarn-press: closed nine schools || pellwick-county-health-board: eight schools (list overleaf)
contradiction: tarn-press: The outbreak began at a birthday party at a swimming pool || pellwick-county-health-board: The Board has not identified an index case
contradiction: tarn-press: The outbreak began at a birthday party || tarn-press-2: The birthday party that had first been blamed played no part
contradiction: pellwick-county-health-board: Vaccine is in stock || pellwick-mercury: had been none since Wednesday
dispute: pellwick-mercury: Every child at that pool was vaccinated. I asked || pellwick-mercury: Two of the mothers say she did not
dispute: tarn-press: The outbreak began at a birthday party at a swimming pool || pellwick-mercury: Not at Mrs Harker's party
correction: pellwick-county-health-board: it was included in Notice no. 2 by mistake || tarn-press: closed nine schools
correction: tarn-press-2: played no part || tarn-press: The outbreak began at a birthday party
change: pellwick-county-health-board: Confirmed cases as of 12:00: 34 || pellwick-mercury: The toll stands at 58 || tarn-press-2: infected 143 people
change: tarn-press: Five children are in hospital || pellwick-mercury: Nine are in the infirmary
change: tarn-press: None is in danger || pellwick-mercury: on a ventilator || tarn-press-2: killed a three-year-old boy
change: tarn-press: are to arrive on Thursday || pellwick-mercury: New ones are promised for Monday
change: tarn-press: The schools will reopen on March 1 || tarn-press-2: All schools have been open since March 15
change: pellwick-county-health-board: Dunmore Primary is not closed || pellwick-mercury: Dunmore Primary closed this morning
change: tarn-press: About 81 percent of children || tarn-press-2: has risen to 92 percent
change: pellwick-mercury: makes strong children || tarn-press-2: his own grandchildren had now been vaccinated
change: pellwick-county-health-board: Source: under investigation || tarn-press-2: traced the virus to a ferry worker
same: tarn-press: Five children are in hospital || pellwick-county-health-board: In hospital: 5
same: tarn-press: has ordered 4,000 doses of vaccine || pellwick-mercury: The four thousand doses
same: pellwick-mercury: a boy of three || tarn-press-2: a three-year-old boy
same: pellwick-mercury: Not at Mrs Harker's party || tarn-press-2: played no part
unknown: pellwick-county-health-board: not known 2
unknown: pellwick-mercury: Where did it start?
unknown: tarn-press-2: He did not say why
unknown: pellwick-county-health-board: A further 11 suspected cases await laboratory results
alike: pellwick-mercury: Pastor Clem Ames || tarn-press: Dr Joan Ames
alike: tarn-press: About 81 percent of children in Pellwick || tarn-press: 93 percent in the country as a whole
alike: tarn-press: almost all of those infected had not been vaccinated || pellwick-county-health-board: two doses 1
alike: tarn-press: has ordered 4,000 doses || tarn-press-2: Almost 9,000 people were vaccinated
alike: pellwick-county-health-board: Confirmed cases as of 12:00: 34 || pellwick-county-health-board: A further 11 suspected cases
