# reports
=== brennholt-anzeiger 2040-03-05
Dam trial opens: villagers demand 96 million

At the regional court in Brennholt, the trial over the breach of the Ulm Brook dam began on Monday. The 214 plaintiffs, all from the villages of Nether and Upper Ulm, demand 96 million crowns in damages from the operator, Vattra Power.

The dam burst in November 2036 after two days of rain. Eleven people died.

Counsel for the plaintiffs, Dr Friederike Hahn, said in her opening speech that Vattra had known of cracks since 2033. "The company wanted to wait until the next overhaul. The water did not wait," Hahn said.

Vattra rejects the claim. Its lawyer, Casper Dorn, told the court that the flood was one that came once in a thousand years. The company bore no guilt, he said, and would fight the case through every instance.

Presiding judge Eva Stoll has set 14 days for the hearing. She said that she would not visit the site before the snow had melted. The first experts will be heard on Thursday.
=== northern-wire 2040-03-08
Expert tells court cracks in dam were visible

BRENNHOLT (Northern Wire) - Cracks in the wall of the Ulm Brook dam could be seen with the naked eye three years before it broke, an engineer told a court in Brennholt on Thursday.

Professor Aron Lisk, who was appointed by the court, said that Vattra Power should have lowered the lake. Instead, the operator kept the level high until the day of the breach.

A lawyer for Vattra, Casper Dorn, disputed the findings and asked for a second expert. The court will decide on the motion once it has heard the former dam warden. He is to appear next Wednesday.

Villagers followed the hearing on a screen in the town hall. Many wore a blue ribbon. "We want the truth to be written down by a judge," said Gerda Wolff, who lost two brothers.

Vattra's shares fell by 4 per cent. The company said it would make no provision for damages as long as there was no judgment. It employs 2,600 people in six countries.
=== brennholt-broadcasting 2040-03-14
Former warden: I reported it twice

In the trial over the Ulm Brook dam, the former warden has given evidence against his old employer. He reported the cracks twice in writing, Jost Abel told the regional court on Wednesday. He never got an answer.

Abel, 67, spoke quietly and at times with tears in his eyes. He had been told by his superiors to keep the matter to himself until the overhaul, he said. Vattra Power denied this.

The plaintiffs' lawyer, Friederike Hahn, offered apologies to Abel for the rough questions of the morning. She called his evidence the turning point of the trial.

The court turned down the motion for a second expert. Judge Eva Stoll said that the report of Professor Lisk left nothing open.

A judgment is expected in May. Vattra has already announced that it will appeal if it is found liable. The state prosecutor, who is conducting a separate inquiry, is waiting for the written judgment before deciding on charges.
# marks
talks: no
party: plaintiffs | the plaintiffs | The plaintiffs | The 214 plaintiffs | villagers | Villagers | Friederike Hahn | Dr Friederike Hahn | Hahn
party: Vattra Power | Vattra | The company | the operator | the operator, Vattra Power | Casper Dorn
third: court | the court | The court | the regional court | Eva Stoll | Judge Eva Stoll | Presiding judge Eva Stoll
third: Aron Lisk | Professor Aron Lisk | Professor Lisk
third: The state prosecutor
third: the former warden | Former warden | the former dam warden | Jost Abel | Abel
wait: brennholt-anzeiger: court | visit the site | the snow had melted
wait: northern-wire: court | decide on the motion | it has heard the former dam warden
wait: northern-wire: Vattra Power | make no provision for damages | there was no judgment
wait: brennholt-broadcasting: The state prosecutor | deciding on charges | the written judgment
position: brennholt-anzeiger: plaintiffs | wants | 96 million crowns in damages from the operator
position: brennholt-anzeiger: Vattra Power | rejects | Vattra rejects the claim
position: northern-wire: Vattra Power | wants | asked for a second expert
position: northern-wire: plaintiffs | wants | We want the truth to be written down by a judge
position: brennholt-broadcasting: plaintiffs | offers | offered apologies to Abel for the rough questions of the morning
