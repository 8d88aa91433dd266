# reports
=== world-broadcasting-tamarin 2035-01-17
The government of Sudarra says it will free 40 jailed fighters of the Tamarin Liberation Movement only in exchange for the release of four engineers who were kidnapped in November.

Interior Minister Rafiq Omari told state television on Wednesday that a list of the 40 men had been handed to mediators from the Red Lantern society. He said none of them had been convicted of murder.

The engineers, employees of the dam builder Hydrocon, were seized on the road to the Upper Tamarin dam. A video released in December showed all four alive.

Relatives of the engineers have been camping outside the interior ministry for three weeks. "We don't care who goes first," said Amina Deve, whose husband is among the hostages.
=== sudarra-independent-paper 2035-01-19
Rebels set out terms for freeing engineers

The Tamarin Liberation Movement will release the four engineers after the government has freed its 40 fighters, and not before, a spokesman for the movement said on Thursday.

The spokesman, who uses the name Commander Idris, said in a telephone call to this newspaper that the hostages were in good health and had been allowed to write letters.

The Red Lantern society confirmed that it had received names from both parties. Its director, Helene Marchetti, said the society was awaiting security guarantees from the army before it sends a convoy to the valley.

The army has not commented. Three soldiers were wounded on Tuesday when a patrol drove over a mine near the dam, where work has been suspended since the kidnapping. Hydrocon says each month of delay costs it six million dollars.
# marks
talks: yes
party: government of Sudarra | Sudarra | the government | Rafiq Omari
party: Tamarin Liberation Movement | the movement | Commander Idris
party: Red Lantern society | the society | Helene Marchetti
party: the army
wait: world-broadcasting-tamarin: government of Sudarra | free 40 jailed fighters of the Tamarin Liberation Movement | the release of four engineers
wait: sudarra-independent-paper: Tamarin Liberation Movement | release the four engineers | the government has freed its 40 fighters
wait: sudarra-independent-paper: Red Lantern society | it sends a convoy to the valley | security guarantees from the army
knot: 1 2 | the fighters are freed only in exchange for the engineers, the engineers released only after the fighters are freed
