# reports
=== meridian-news-agency 2028-11-06
Kharun rebels name price for nine kidnapped engineers

BESH (Meridian) - The Dawn Front, which has held nine engineers in the mountains of eastern Kharun since August, said on Monday that it would free them in exchange for the release of forty of its fighters.

In a recording sent to local stations, the group's commander, known as Abu Lorin, said the hostages were in good health. "Not one of them will see his family again until our brothers are out of Talmet prison," the voice said.

Talmet lies across the border in Serrat, where the fighters were caught in 2026 and sentenced to long terms. Kharun, whose citizens most of the hostages are, has no authority over the prison.

Kharun's interior ministry said it had received the recording and was examining it. "We do not pay ransom and we never have," a ministry spokesman, Davit Oru, told Meridian. He confirmed that the government in Besh was in touch with the kidnappers through the Emirate of Quraif.

The nine were working on a dam near the town of Isk when gunmen stopped their bus. Two of them are citizens of Serrat.
=== serrat-herald 2028-11-08
Serrat will let fighters go if Besh takes responsibility

VARNA HILL - The government is willing to release forty members of the Dawn Front from Talmet prison, but not before Kharun has given a written guarantee that they will be kept off the border, Justice Minister Petra Sonn said on Wednesday.

Sonn said she had put this to the Kharun ambassador on Tuesday evening. "We have buried 31 policemen because of these men. Without a guarantee there will be no release," she said.

Serrat refuses to hand the men over to the group directly. It wants them flown to a third country for at least five years. The Emirate of Quraif has let it be known that it could take them in.

Relatives of the two Serratian engineers held up photographs outside the ministry. "Four months are enough," said Alma Brisk, whose husband is among the captives.

The police union criticised the plan. Its chairman, Tor Hagen, said that the men would be back in the hills within a year. Sonn said that she understood the anger but that the state owed its citizens every effort.
=== besh-evening-post 2028-11-09
Guarantee signed, says prime minister

Kharun has signed the guarantee demanded by its neighbour Serrat for the release of forty Dawn Front prisoners, Prime Minister Kamil Asar told reporters on Thursday.

The document was handed to Serrat's ambassador at noon, Asar said. In it, Kharun undertakes to keep the men at least 300 kilometres from the common border, should they ever return from Quraif.

"We have not tied our signature to anything. We do not bargain with a neighbour over human lives," he said, denying a newspaper report that Besh had held the paper back until the first hostages were free.

The prime minister rejected a second demand of the kidnappers, a payment of three million dollars, which was made known on Wednesday. He said the group had been told through Quraif that it would get "not a cent".

The foreign ministry of Quraif confirmed that an aircraft was ready in the capital, Sahm. It declined to say when it would take off. Families of the engineers were invited to the prime minister's office for Friday morning.
=== quraif-state-news 2028-11-12
Emirate receives forty detainees; nine engineers on their way home

SAHM - The Emirate of Quraif announced on Sunday that nine engineers held in Kharun since August had been handed over to its envoys near the town of Isk at dawn.

The Minister of State for Mediation, Sheikh Nasr al-Habib, said that the engineers had been seen by a doctor and were tired but well. Seven were driven to Besh, while the two citizens of Serrat were flown home aboard an aircraft of the Emirate.

Forty detainees released by Serrat landed in Sahm on Saturday night. They will live in the Emirate for five years under the terms agreed by all sides.

The minister stressed that no money had been paid. He expressed the thanks of the Emirate to the governments of Kharun and Serrat for their trust.

In a short message, the Dawn Front said that it had kept its word. It repeated that it wanted an amnesty for all its members in Kharun and said that it would lay down no weapon as long as the army remained in the eastern valleys.
# marks
talks: yes
party: Dawn Front | The Dawn Front | Kharun rebels | Abu Lorin | the group | the kidnappers
party: Serrat | Petra Sonn | Justice Minister Petra Sonn | Sonn | The government
party: Kharun | Besh | the government in Besh | Kharun's interior ministry | Davit Oru | Kamil Asar | Prime Minister Kamil Asar | Asar | prime minister | The prime minister
third: Quraif | the Emirate of Quraif | The Emirate of Quraif | the Emirate | Emirate | The foreign ministry of Quraif | Sheikh Nasr al-Habib | Minister of State for Mediation
third: The police union | Tor Hagen
wait: meridian-news-agency: Dawn Front | free them | the release of forty of its fighters
wait: meridian-news-agency: Dawn Front | Not one of them will see his family again | our brothers are out of Talmet prison
wait: serrat-herald: Serrat | let fighters go | Besh takes responsibility
wait: serrat-herald: Serrat | release forty members of the Dawn Front from Talmet prison | Kharun has given a written guarantee that they will be kept off the border
wait: serrat-herald: Serrat | release | a guarantee
wait: quraif-state-news: Dawn Front | lay down no weapon | the army remained in the eastern valleys
position: meridian-news-agency: Dawn Front | wants | the release of forty of its fighters
position: meridian-news-agency: Kharun | rejects | We do not pay ransom
position: serrat-herald: Serrat | offers | willing to release forty members of the Dawn Front from Talmet prison
position: serrat-herald: Serrat | wants | a written guarantee that they will be kept off the border
position: serrat-herald: Serrat | rejects | to hand the men over to the group directly
position: serrat-herald: Serrat | wants | them flown to a third country for at least five years
position: besh-evening-post: Kharun | accepts | Kharun has signed the guarantee demanded by its neighbour Serrat
position: besh-evening-post: Kharun | offers | to keep the men at least 300 kilometres from the common border
position: besh-evening-post: Dawn Front | wants | a payment of three million dollars
position: besh-evening-post: Kharun | rejects | a payment of three million dollars
position: quraif-state-news: Dawn Front | wants | an amnesty for all its members in Kharun
position: quraif-state-news: Dawn Front | rejects | it would lay down no weapon
