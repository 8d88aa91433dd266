# reports
=== continental-press-agency 2031-03-10
Ruvania, Kelmark envoys arrive in Halden for ceasefire talks

HALDEN (CPA) - Delegations from Ruvania and Kelmark arrived in the Ostrander capital on Monday for a first round of talks on ending seven weeks of fighting in the Sabel valley, Ostrand's foreign ministry said.

Foreign Minister Mette Aslund of Ostrand, who is mediating, met the two delegations separately at a lakeside hotel. There are no plans for them to sit at one table before Wednesday.

Ruvania's president, Jorik Danev, told reporters in Tarsa before the departure of his team that his country wanted a full ceasefire along the present line of contact. "We are ready to silence our guns, but we will not pull our artillery back from the Sabel heights unless Kelmark takes its troops off the Lomna bridge," he said.

Kelmark has held the bridge since 24 February. Its crossing is the only road into the town of Lomna, where some 14,000 people have been without regular supplies for a month.

Odrin has not commented on the remarks. A spokesman for the Kelmark army said that six soldiers were killed on Sunday by shelling from the heights. Ruvania put its own losses at four.
=== odrin-courier 2031-03-11
Kelmark: Bridge stays in our hands while guns are on the heights

The government has ruled out giving up the Lomna bridge under fire. Kelmark's troops will leave the bridge only once the Ruvanian artillery has been withdrawn from the Sabel heights, Foreign Minister Andras Vell said in parliament on Tuesday.

"Whoever asks our soldiers to walk across an open plain under the barrels of two hundred guns does not want peace," Vell said to applause from all benches.

Kelmark was, however, prepared to accept observers from Ostrand on both banks of the river, he added. He also offered the evacuation of the wounded from Lomna by road, without any conditions.

Vell rejected the idea of a ceasefire along the present line of contact, which he called a reward for aggression. Kelmark demands a return to the border of 2019.

The leader of the opposition, Ilke Tamm, said she backed the minister. An opinion poll published on Monday found that 61 per cent of those asked in Kelmark wanted the talks to go on. In Halden, the delegations spent the day with experts on maps.
=== ministry-of-foreign-affairs-ostrand 2031-03-12
Statement on the talks between Ruvania and Kelmark

The Ministry of Foreign Affairs of Ostrand announces that the delegations of Ruvania and Kelmark met in joint session in Halden today for the first time.

The session lasted for three hours and was chaired by Minister Aslund. The discussions were frank. Both delegations agreed to the evacuation of wounded persons from the town of Lomna, which will begin tomorrow at 08:00 under the supervision of the Order of Saint Brede.

No agreement was reached on the withdrawal of forces. The Minister has put to both delegations a proposal by which the withdrawal of artillery and the withdrawal of infantry would be carried out in the same twelve hours, under the eyes of Ostrander observers. The delegations have undertaken to consult their capitals.

Ostrand thanks both governments for their confidence. The Minister recalls that no military victory can replace a settlement. Ostrand stands ready to send up to 120 observers at short notice, pending the consent of both governments.

The talks will be resumed on Friday.
=== tarsa-radio-online 2031-03-14
Danev cool on Ostrand's twelve-hour plan

President Jorik Danev has reacted with reserve to the plan of the mediators in Halden for a simultaneous pullback of guns and troops.

Tarsa said on Friday that it was studying the proposal "with care and without haste". In the view of the president's office, twelve hours are too short to move heavy guns on the only paved road off the heights.

"The bridge comes first. After that we can talk about hours," the president's spokeswoman, Rada Milch, told this station.

According to Milch, Ruvania accepts observers from Ostrand but turns down any return to the border of 2019. She called the evacuation of 212 wounded people from Lomna, completed on Thursday evening, an encouraging sign.

Kelmark's delegation left the hotel in the afternoon without speaking to the press. Diplomats said that it was expected back in Halden on Monday. Fighting was reported overnight near the villages of Upper Sabel and Crane Ford; there was no word on casualties.

The price of diesel in Tarsa rose to a new high on Friday. The transport minister has appealed to drivers not to hoard fuel.
# marks
talks: yes
party: Ruvania | Tarsa | Jorik Danev | President Jorik Danev | Danev | the president's office | Rada Milch | Milch
party: Kelmark | Odrin | the Kelmark army | Andras Vell | Foreign Minister Andras Vell | Vell | The government
third: Ostrand | Ostrand's foreign ministry | Ministry of Foreign Affairs of Ostrand | Mette Aslund | Minister Aslund | The Minister | the mediators in Halden
third: Order of Saint Brede
wait: continental-press-agency: Ruvania | pull our artillery back from the Sabel heights | Kelmark takes its troops off the Lomna bridge
wait: odrin-courier: Kelmark | Bridge stays in our hands | guns are on the heights
wait: odrin-courier: Kelmark | Kelmark's troops will leave the bridge | the Ruvanian artillery has been withdrawn from the Sabel heights
wait: ministry-of-foreign-affairs-ostrand: Ostrand | send up to 120 observers at short notice | the consent of both governments
wait: tarsa-radio-online: Ruvania | talk about hours | The bridge comes first
knot: 1 3 | Ruvania withdraws its artillery only after Kelmark has left the bridge, Kelmark leaves the bridge only after the artillery is withdrawn (2 says the same as 3 in the headline)
position: continental-press-agency: Ruvania | wants | a full ceasefire along the present line of contact
position: continental-press-agency: Ruvania | offers | We are ready to silence our guns
position: odrin-courier: Kelmark | rejects | giving up the Lomna bridge under fire
position: odrin-courier: Kelmark | accepts | observers from Ostrand on both banks of the river
position: odrin-courier: Kelmark | offers | the evacuation of the wounded from Lomna by road, without any conditions
position: odrin-courier: Kelmark | rejects | a ceasefire along the present line of contact
position: odrin-courier: Kelmark | wants | a return to the border of 2019
position: ministry-of-foreign-affairs-ostrand: Ruvania | accepts | the evacuation of wounded persons from the town of Lomna
position: ministry-of-foreign-affairs-ostrand: Kelmark | accepts | the evacuation of wounded persons from the town of Lomna
position: tarsa-radio-online: Ruvania | accepts | Ruvania accepts observers from Ostrand
position: tarsa-radio-online: Ruvania | rejects | any return to the border of 2019
