# reports
=== highland-press-agency 2027-04-15
Upriver Belisar holds out on water treaty

TEMIR (HPA) - Belisar will not open the sluices of its new Karagan dam for the summer release before its downstream neighbour Dessin ratifies the Orsa river treaty, the Belisari energy minister, Timur Askan, said on Thursday.

The treaty, signed in 2025 after eleven years of talks, gives Dessin 420 cubic metres per second from May to September. In return, Dessin is to supply Belisar with gas in winter.

"We have ratified. They have not," Askan told the agency. "A treaty is a two-way street."

Dessin's cotton growers depend on water from the Orsa for nine-tenths of their crop. Sowing has begun in the provinces of Low Orsa and Marr, and agronomists there say the fields must be watered by 5 May at the latest.

The government of Dessin, in its capital Safar, said that it would respond in due course. The two countries broke off diplomatic relations in 2016 and restored them three years later.
=== safar-daily-mirror 2027-04-16
No vote on treaty without water, deputies insist

The ruling bloc in parliament has put the ratification of the Orsa treaty on ice. Dessin is not going to ratify the treaty unless Belisar first opens the sluices for the summer, Foreign Minister Yusra Kemal said on Friday after a meeting with deputies from the cotton provinces.

"My colleagues from Low Orsa have been quite clear. No water, no vote," said Kemal.

She rejected the accusation that Safar had been dragging its feet. The parliamentary committee had cleared the treaty in February, and the gas had flowed all winter even though nobody was bound to deliver it.

Dessin demands that the release begin by the end of April. It is prepared, Kemal said, to let Belisari engineers read the gauges on its side of the border.

In Low Orsa, the farmer Habib Senn showed our reporter a canal with a dry bed. "The minister can come and sail a paper boat here," he said. The price of irrigation water on the local exchange has tripled since March.

The river commission, which has its seat in the Federation of Hale, invited both governments to a meeting on 20 April.
=== hale-foreign-office 2027-04-20
Meeting of the Orsa River Commission

The Foreign Office of the Federation of Hale confirms that the Orsa River Commission met today in Hale City at the request of its chairman, Dr Emil Farrow.

Belisar was represented by the Minister of Energy, Timur Askan, and Dessin by the Minister of Foreign Affairs, Yusra Kemal. The Federation of Hale is the seat of the Commission and depositary of the treaty; it is not a riparian state.

Dr Farrow submitted a timetable in three steps. On 23 April, Belisar opens two of the six sluices. On 24 April, the parliament of Dessin votes on the treaty. On 25 April, Belisar opens the remaining four.

Both ministers described the timetable as useful. Minister Askan asked for a deposit by Dessin of 40 million dollars as security for the gas deliveries. Minister Kemal refused the deposit.

The Commission will remain in session tomorrow. The text of the timetable has been published on the website of the Commission.
=== belisar-state-television-online 2027-04-22
Askan: we take the first step

Belisar will open two sluices of the Karagan dam on Friday morning, the energy minister, Timur Askan, announced on Thursday on his return from Hale City.

"We are taking the first step, and we trust our neighbours to take the second," Askan said at the airport. He no longer insists on a deposit for gas. Dessin's foreign minister, Yusra Kemal, had given him her word that parliament would vote on Saturday, he said.

The minister praised the chairman of the river commission, Emil Farrow, as a patient man who did not raise his voice once in two days.

The opposition in Temir spoke of a retreat. "For a year we were told that ratification had to come first. Now the water goes and the paper may follow," said Deputy Larisa Omarova.

The level of the Karagan reservoir stands at 81 per cent. Residents below the dam are asked to keep away from the banks from six in the morning.
=== safar-evening-news 2027-04-25
Treaty ratified, cotton saved

By 188 votes to 21, the parliament of Dessin ratified the treaty with Belisar on the waters of the Orsa on Saturday evening. A few hours later, on Sunday at dawn, Belisar opened the last four sluices of the Karagan dam.

The first wave is expected at the border gauge on Monday. In the cotton towns of Low Orsa, people danced in the streets.

"Two stubborn neighbours have climbed down from the same tree," Foreign Minister Yusra Kemal said in the debate. She thanked the river commission and its seat, the Federation of Hale, for their help.

The treaty will take effect when the instruments have been exchanged in Hale City. The date is to be fixed by the river commission, which will also send the engineers who are to read the gauges.

President Omar Daoud is expected to pay a visit to Temir in June. It would be the first by a head of state of Dessin since 2014. Belisar's government called the vote "a good day for both banks of the river".
# marks
talks: yes
party: Belisar | Upriver Belisar | the Belisari energy minister | Timur Askan | Askan | Minister Askan | Belisar's government
party: Dessin | Safar | Yusra Kemal | Foreign Minister Yusra Kemal | Kemal | Minister Kemal | The ruling bloc in parliament | the parliament of Dessin | The government of Dessin | its downstream neighbour Dessin | Omar Daoud | President Omar Daoud
third: river commission | The river commission | the river commission | Orsa River Commission | the Commission | The Commission | Emil Farrow | Dr Emil Farrow | Dr Farrow
third: Federation of Hale | the Federation of Hale | The Federation of Hale | The Foreign Office of the Federation of Hale
third: The opposition in Temir | Larisa Omarova
wait: highland-press-agency: Belisar | open the sluices of its new Karagan dam for the summer release | its downstream neighbour Dessin ratifies the Orsa river treaty
wait: safar-daily-mirror: Dessin | vote on treaty | water
wait: safar-daily-mirror: Dessin | ratify the treaty | Belisar first opens the sluices for the summer
wait: safar-daily-mirror: Dessin | vote | water
wait: safar-evening-news: - | The treaty will take effect | the instruments have been exchanged in Hale City
knot: 1 3 | Belisar opens the sluices only after Dessin has ratified the treaty, Dessin ratifies only after the sluices are open (2 and 4 say the same as 3); resolved in the reports belisar-state-television-online and safar-evening-news: Belisar opened two sluices first, Dessin ratified, Belisar opened the rest
position: highland-press-agency: Belisar | rejects | Belisar will not open the sluices of its new Karagan dam for the summer release
position: highland-press-agency: Belisar | wants | Dessin ratifies the Orsa river treaty
position: safar-daily-mirror: Dessin | rejects | Dessin is not going to ratify the treaty
position: safar-daily-mirror: Dessin | rejects | the accusation that Safar had been dragging its feet
position: safar-daily-mirror: Dessin | wants | the release begin by the end of April
position: safar-daily-mirror: Dessin | offers | to let Belisari engineers read the gauges on its side of the border
position: hale-foreign-office: Belisar | wants | a deposit by Dessin of 40 million dollars as security for the gas deliveries
position: hale-foreign-office: Dessin | rejects | Minister Kemal refused the deposit
position: belisar-state-television-online: Belisar | offers | Belisar will open two sluices of the Karagan dam on Friday morning
position: belisar-state-television-online: Belisar | accepts | He no longer insists on a deposit for gas
position: belisar-state-television-online: Dessin | offers | parliament would vote on Saturday
position: safar-evening-news: Dessin | accepts | the parliament of Dessin ratified the treaty
