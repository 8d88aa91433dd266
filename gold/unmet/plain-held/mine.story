# reports
=== pan-coast-agency 2027-11-08
Roof collapse traps miners in northern Dravia

KOLLVIK - A roof collapse at a zinc mine in northern Dravia trapped at least 17 miners on Monday, and two men were found dead, the state mining inspectorate said.

The accident happened at 5.40 a.m. at the Storfell mine, 30 kilometres east of the town of Kollvik. Some 86 people were underground at the time; most of them reached the surface on their own.

The trapped men are believed to be on the 420-metre level. Rescuers heard knocking signals shortly after noon, said the head of the rescue operation, Espen Granlund. "We know that some of them are alive," he said.

Boldane-Harke, the company that owns the mine, said the cause was unknown. The inspectorate spoke of a possible tremor. The seismological institute in the capital, Ravnsmoor, said its instruments had not recorded an earthquake in the area.

Storfell, opened in 1968, employs 640 people and is the biggest employer in the region. In 2016 five miners died there in a fire.

Rescue teams from three neighbouring mines were on their way. Drilling of a supply hole was to begin in the evening.

=== kollvik-dagblad 2027-11-09
Knocking gives families hope at Storfell

Families of the men trapped in the Storfell mine waited through the night in the sports hall in Kollvik as rescue teams drilled towards the 420-metre level.

The number of missing was put at 16 on Tuesday after one miner thought to be underground was found to have changed shifts. The bodies of two men, aged 29 and 47, were recovered on Monday, a few hours after the roof came down.

The drilling of a supply hole, announced for Monday evening, did not start until 4 a.m. because a rig broke down. By Tuesday afternoon the drill had reached a depth of 150 metres, said Espen Granlund, who leads the rescue.

A miner who escaped, Tor Elvestad, told this newspaper that workers had warned of cracks in the roof in October. "We told the foreman twice," he said. Boldane-Harke denied that any warning had been received.

The trade union demanded an independent inquiry. According to union figures, the company had cut spending on safety at the mine by a third since 2024.

The accident occurred at 4.50 on Monday morning. More than 80 people were in the mine when the roof gave way.

Storfell, opened in 1968, employs 640 people and is the biggest employer in the region. Five men lost their lives in a fire there eleven years ago.

=== dravia-public-radio 2027-11-11
Drill reaches trapped miners: twelve alive

Rescuers in northern Dravia have made contact with twelve miners who have been trapped underground since Monday.

A drill broke through into a chamber on the 420-metre level at 2.15 on Thursday morning. A camera lowered through the narrow hole showed the men sitting beside a loading machine. Two of them are hurt, one seriously, rescue chief Espen Granlund said. They were given water, food and a telephone line.

Of the four other missing men there is no trace. The twelve reported by telephone that they had not seen them since the collapse.

A wider shaft, through which the men are to be lifted out in a capsule, will take four to six days, Granlund said. Work on it started on Thursday morning.

Energy Minister Solveig Ranna, who visited the site, said the government would appoint an independent commission. She said the inspectorate had last checked the mine in March and had found no shortcomings. The union said that the inspection had not included the 420-metre level.

The company, Boldane-Harke, has suspended the manager of the mine, Jonas Weller. On Tuesday it had denied that employees had drawn attention to cracks. It now says that a note from a foreman has been found and is being examined.

What caused the roof to fall is still not known.

=== boldane-harke-newsroom 2027-11-14
All twelve men brought to safety

Boldane-Harke is deeply relieved to announce that all twelve of our colleagues who were trapped in the Storfell mine have been brought to the surface. The first man was lifted out at 6.10 a.m. today, 14 November, and the last at 9.35 a.m. The rescue was completed two days earlier than had been expected.

All twelve have been taken to Kollvik hospital. One of them has undergone surgery. None is in a life-threatening condition.

The search for the four men who are still missing continues. Our thoughts are with them and their families, and with the families of the two colleagues who died on 8 November.

We thank the more than 200 rescuers, who came from four neighbouring mines, and the drilling firm Tessen, which provided its equipment free of charge.

Production at Storfell will remain suspended until further notice. All employees will continue to receive full pay.

The company has found a written note, dated 19 October, in which a foreman reported cracks on the 420-metre level. The note did not reach the management. We regret this. An external law firm will examine how this could happen.

=== ravnsmoor-morning-post 2027-11-15
Two more bodies found in Storfell after rescue of twelve

Rescue workers found the bodies of two more miners in Storfell on Monday, one day after twelve of their colleagues had been lifted to the surface following six days underground. The death toll now stands at four. Two men are still missing.

"We are continuing to search, but hope is fading," said Espen Granlund, head of the operation.

The twelve survivors were pulled up in a steel capsule on Sunday through a shaft 66 centimetres wide. Eleven have left hospital, a doctor in Kollvik said. The twelfth, who had an operation on his leg, will stay for a week.

Police opened an investigation against two managers of the mine on suspicion of negligent homicide. They did not give names. A lawyer for Jonas Weller, the suspended manager, confirmed that he was one of them and said he had never been shown the foreman's note about cracks. The foreman, Knut Aaseby, said he had handed it to Weller in person.

The inspectorate had last checked the mine in March and found no shortcomings. The company's account that the note never reached management is "simply untrue", the union said.

Energy Minister Solveig Ranna on Monday named the retired judge Asta Kvamme as chair of the commission of inquiry. It is to report by June. In 2016, when six miners died in a fire in the same mine, no inquiry was held.

Boldane-Harke shares have lost 22 percent in a week. When the mine will reopen is uncertain.

# marks
change: pan-coast-agency: trapped at least 17 miners on Monday || kollvik-dagblad: The number of missing was put at 16 || dravia-public-radio: have made contact with twelve miners || boldane-harke-newsroom: have been brought to the surface
change: pan-coast-agency: two men were found dead || ravnsmoor-morning-post: The death toll now stands at four
change: dravia-public-radio: Of the four other missing men there is no trace || boldane-harke-newsroom: search for the four men who are still missing continues || ravnsmoor-morning-post: Two men are still missing
change: pan-coast-agency: Drilling of a supply hole was to begin in the evening || kollvik-dagblad: did not start until 4 a.m. || dravia-public-radio: A drill broke through into a chamber
change: kollvik-dagblad: denied that any warning had been received || dravia-public-radio: a note from a foreman has been found || boldane-harke-newsroom: The note did not reach the management
change: kollvik-dagblad: demanded an independent inquiry || dravia-public-radio: the government would appoint an independent commission || ravnsmoor-morning-post: named the retired judge Asta Kvamme as chair
change: dravia-public-radio: will take four to six days || boldane-harke-newsroom: was completed two days earlier than had been expected
change: dravia-public-radio: has suspended the manager of the mine || ravnsmoor-morning-post: opened an investigation against two managers
change: boldane-harke-newsroom: All twelve have been taken to Kollvik hospital || ravnsmoor-morning-post: Eleven have left hospital
change: pan-coast-agency: Rescue teams from three neighbouring mines were on their way || boldane-harke-newsroom: who came from four neighbouring mines
same: pan-coast-agency: A roof collapse at a zinc mine || kollvik-dagblad: after the roof came down
same: pan-coast-agency: two men were found dead || kollvik-dagblad: The bodies of two men, aged 29 and 47 || boldane-harke-newsroom: the two colleagues who died on 8 November
same: pan-coast-agency: Some 86 people were underground at the time || kollvik-dagblad: More than 80 people were in the mine
same: pan-coast-agency: are believed to be on the 420-metre level || dravia-public-radio: into a chamber on the 420-metre level
same: pan-coast-agency: Rescuers heard knocking signals || kollvik-dagblad: Knocking gives families hope
same: pan-coast-agency: said the cause was unknown || dravia-public-radio: What caused the roof to fall is still not known
same: pan-coast-agency: In 2016 five miners died there in a fire || kollvik-dagblad: Five men lost their lives in a fire there eleven years ago
same: pan-coast-agency: the head of the rescue operation, Espen Granlund || kollvik-dagblad: Espen Granlund, who leads the rescue || dravia-public-radio: rescue chief Espen Granlund
same: kollvik-dagblad: denied that any warning had been received || dravia-public-radio: had denied that employees had drawn attention to cracks
same: kollvik-dagblad: workers had warned of cracks in the roof in October || boldane-harke-newsroom: a foreman reported cracks on the 420-metre level
same: dravia-public-radio: a note from a foreman has been found || boldane-harke-newsroom: has found a written note, dated 19 October || ravnsmoor-morning-post: the foreman's note about cracks
same: dravia-public-radio: are to be lifted out in a capsule || ravnsmoor-morning-post: were pulled up in a steel capsule on Sunday
same: boldane-harke-newsroom: The first man was lifted out at 6.10 a.m. today, 14 November || ravnsmoor-morning-post: twelve of their colleagues had been lifted to the surface
same: boldane-harke-newsroom: One of them has undergone surgery || ravnsmoor-morning-post: who had an operation on his leg
same: dravia-public-radio: has suspended the manager of the mine, Jonas Weller || ravnsmoor-morning-post: Jonas Weller, the suspended manager
same: boldane-harke-newsroom: The note did not reach the management || ravnsmoor-morning-post: account that the note never reached management
same: dravia-public-radio: Of the four other missing men || boldane-harke-newsroom: the four men who are still missing
same: dravia-public-radio: trapped underground since Monday || ravnsmoor-morning-post: following six days underground
same: pan-coast-agency: Drilling of a supply hole was to begin in the evening || kollvik-dagblad: announced for Monday evening
copy: pan-coast-agency: opened in 1968, employs 640 people and is the biggest employer in the region || kollvik-dagblad: opened in 1968, employs 640 people and is the biggest employer in the region
copy: dravia-public-radio: the inspectorate had last checked the mine in March and had found no shortcomings || ravnsmoor-morning-post: The inspectorate had last checked the mine in March and found no shortcomings
contradiction: pan-coast-agency: The accident happened at 5.40 a.m. || kollvik-dagblad: The accident occurred at 4.50 on Monday morning
contradiction: pan-coast-agency: In 2016 five miners died there in a fire || ravnsmoor-morning-post: when six miners died in a fire
contradiction: ravnsmoor-morning-post: he had never been shown the foreman's note || ravnsmoor-morning-post: he had handed it to Weller in person
dispute: pan-coast-agency: The inspectorate spoke of a possible tremor || pan-coast-agency: had not recorded an earthquake in the area
dispute: kollvik-dagblad: "We told the foreman twice," || kollvik-dagblad: denied that any warning had been received
dispute: boldane-harke-newsroom: The note did not reach the management || ravnsmoor-morning-post: is "simply untrue", the union said
alike: pan-coast-agency: Some 86 people were underground at the time || pan-coast-agency: trapped at least 17 miners
alike: kollvik-dagblad: The number of missing was put at 16 || dravia-public-radio: Of the four other missing men
alike: dravia-public-radio: had found no shortcomings || dravia-public-radio: the inspection had not included the 420-metre level
alike: pan-coast-agency: employs 640 people || boldane-harke-newsroom: the more than 200 rescuers
unknown: pan-coast-agency: said the cause was unknown
unknown: dravia-public-radio: What caused the roof to fall is still not known
unknown: ravnsmoor-morning-post: When the mine will reopen is uncertain
unknown: ravnsmoor-morning-post: They did not give names
correction: pan-coast-agency: trapped at least 17 miners on Monday || kollvik-dagblad: was found to have changed shifts
