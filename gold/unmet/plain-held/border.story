# reports
=== interpress-agency 2031-05-12
Soldiers killed in clash on Karvelia-Norrad border

DASHEV, Karvelia - At least four soldiers were killed and nine wounded on Monday when troops from Karvelia and Norrad exchanged fire near the Sheven Pass, officials on both sides said, in the worst violence on the disputed frontier for six years.

The fighting began shortly before 5 a.m. close to the village of Orlitsa and lasted about three hours, Karvelia's defence ministry said. It said Norradian troops had opened fire first on a Karvelian patrol.

Norrad's army rejected that account. A spokesman, Colonel Bertan Hoss, said Karvelian soldiers had crossed the demarcation line and fired on an observation post. "We responded to an attack," he told reporters in the Norradian capital, Ulmark.

Karvelia said three of its soldiers had died. Norrad confirmed the death of one serviceman. It was not immediately clear whether artillery had been used.

Residents of Orlitsa, which has about 1,200 inhabitants, were told to stay indoors. The main road through the pass was closed to traffic.

The two countries have disputed the pass since the 1974 partition of the Sheven district. A truce signed in 2025 ended a conflict that killed more than 600 people.

The regional security body, the Eastern Council, called on both governments to show restraint. Its secretary-general, Maud Terling, said she planned to travel to Dashev on Wednesday.

=== velden-tribune 2031-05-13
Shelling resumes at Sheven Pass as death toll climbs to 11

Fighting between Karvelia and Norrad continued for a second day on Tuesday, with the number of dead rising to 11, including two civilians.

Norrad's army said four of its soldiers had now been killed. Karvelia put its losses at five soldiers and said a couple in their sixties died when a shell hit their house in Orlitsa.

Colonel Bertan Hoss, the Norradian army spokesman, denied that his forces had fired on the village. "We have not used artillery against any settlement," he said.

More than 800 people have fled Orlitsa, according to the district governor, Petra Vasny. Most were taken by bus to schools in the town of Brenov, 30 kilometres to the west.

The violence started before dawn on Monday, when patrols of the two armies traded fire near the pass. Each government accuses the other of shooting first. Tuesday's shelling went on for some five hours, residents said.

The two countries have disputed the pass since the 1974 partition of the Sheven district. Some 600 people lost their lives in the last war, which ended with a ceasefire agreement six years ago.

Maud Terling, the head of the Eastern Council, has put off a visit to Dashev that was due on Wednesday because the airport there has been closed to civil flights. A new date has not been announced.

=== karvelia-foreign-ministry 2031-05-14
Statement on the situation at the Sheven Pass

The Ministry of Foreign Affairs of the Republic of Karvelia informs the public that, following contacts with the Eastern Council, the Government has agreed to the Council's proposal for an immediate ceasefire at the Sheven Pass. The ceasefire is to enter into force at 6 p.m. on 15 May.

Since 12 May, when Norradian forces opened fire on a Karvelian patrol inside Karvelian territory, eight Karvelian servicemen and two civilians have lost their lives. A further 31 persons have been injured. The Ministry expresses its condolences to their families.

The Ministry rejects as unfounded the claims of the Norradian side that Karvelian soldiers crossed the demarcation line. The patrol was at all times at least 400 metres from the line.

At the request of the district authorities, 950 residents of Orlitsa have been evacuated to Brenov, where they are receiving shelter and medical care.

Two Karvelian soldiers, Sergeant Ilan Dorvic and Private Tomas Ruel, are missing. Their whereabouts are not known. The Ministry calls on Norrad to state without delay whether they are being held.

Foreign Minister Adela Kronin will meet her Norradian counterpart, Jost Imberg, in the neutral city of Halmary on 16 May. The meeting will be chaired by the Secretary-General of the Eastern Council, Maud Terling.

=== channel-nine-news 2031-05-15
Guns fall silent at Sheven Pass as truce takes hold

A ceasefire between Karvelia and Norrad came into effect on Thursday evening after four days of fighting that left 17 people dead.

The truce, brokered by the Eastern Council, began at 6 p.m. A Channel Nine crew in Brenov heard the last explosions about 20 minutes before the deadline. Norrad's president, Emmerich Stol, said his troops had orders not to fire unless attacked.

Karvelia has lost eight soldiers and two civilians, while Norrad says seven of its servicemen were killed.

Norrad acknowledged for the first time on Thursday that it is holding two Karvelian soldiers, who were captured on Tuesday. Colonel Bertan Hoss said the men were in good health and would be handed over "in due course".

It remains unclear who fired first. The Norradian army says its observation post came under attack, while Karvelia says its patrol was fired on without warning on its own side of the line.

Nearly 1,000 villagers from Orlitsa are still sleeping in school halls in Brenov. The governor of the district, Petra Vasny, said they could begin to return at the weekend if the truce held.

The foreign ministers of the two countries, Adela Kronin and Jost Imberg, are due to hold talks in Halmary on Friday. Council chief Maud Terling will preside.

=== world-courier 2031-05-17
Karvelia and Norrad swap prisoners and agree to monitors

HALMARY - Norrad freed two captured Karvelian soldiers on Saturday, a day after the foreign ministers of the two states agreed to let international observers patrol the Sheven Pass.

Sergeant Ilan Dorvic and Private Tomas Ruel walked across a bridge near Orlitsa shortly after noon. Karvelia in turn released a Norradian corporal who had been detained on Wednesday.

At talks in Halmary on Friday, Adela Kronin of Karvelia and Jost Imberg of Norrad signed a four-page document under which 60 unarmed monitors from the Eastern Council will be stationed along the line. The first are expected within ten days. Who will pay for the mission was left open.

The ceasefire, which began on Thursday at 6 p.m., was largely holding. Norrad accused Karvelia of firing two mortar rounds on Friday night. Karvelia's defence ministry said no such incident had taken place.

The clashes, which began on Monday, killed 18 people: nine Karvelian soldiers, one of whom died of his wounds on Friday, seven Norradian soldiers and two residents of Orlitsa.

The Norradian army now says the first shots on Monday were fired at 5.40 a.m., after Karvelian troops approached an observation post. The Council's monitors have no mandate to establish who started the fighting, Ms Terling said.

About 300 of the evacuated villagers went home on Saturday. The road through the pass reopened to cars, but lorries are still being turned back.

# marks
change: interpress-agency: At least four soldiers were killed || velden-tribune: the number of dead rising to 11 || channel-nine-news: four days of fighting that left 17 people dead || world-courier: killed 18 people
change: interpress-agency: three of its soldiers had died || velden-tribune: put its losses at five soldiers || karvelia-foreign-ministry: eight Karvelian servicemen and two civilians have lost their lives || world-courier: nine Karvelian soldiers, one of whom died of his wounds
change: interpress-agency: Norrad confirmed the death of one serviceman || velden-tribune: four of its soldiers had now been killed || channel-nine-news: Norrad says seven of its servicemen were killed
change: interpress-agency: she planned to travel to Dashev on Wednesday || velden-tribune: has put off a visit to Dashev
change: karvelia-foreign-ministry: The ceasefire is to enter into force at 6 p.m. || channel-nine-news: came into effect on Thursday evening || world-courier: was largely holding
change: karvelia-foreign-ministry: Their whereabouts are not known || channel-nine-news: it is holding two Karvelian soldiers || world-courier: Norrad freed two captured Karvelian soldiers on Saturday
change: velden-tribune: More than 800 people have fled Orlitsa || karvelia-foreign-ministry: 950 residents of Orlitsa have been evacuated || channel-nine-news: Nearly 1,000 villagers from Orlitsa || world-courier: About 300 of the evacuated villagers went home
change: karvelia-foreign-ministry: will meet her Norradian counterpart, Jost Imberg || channel-nine-news: are due to hold talks in Halmary on Friday || world-courier: signed a four-page document
change: interpress-agency: The main road through the pass was closed || world-courier: The road through the pass reopened to cars
change: channel-nine-news: would be handed over "in due course" || world-courier: Norrad freed two captured Karvelian soldiers on Saturday
same: interpress-agency: exchanged fire near the Sheven Pass || velden-tribune: patrols of the two armies traded fire near the pass
same: interpress-agency: Norradian troops had opened fire first || karvelia-foreign-ministry: Norradian forces opened fire on a Karvelian patrol || channel-nine-news: Karvelia says its patrol was fired on without warning
same: interpress-agency: A truce signed in 2025 ended a conflict || velden-tribune: ended with a ceasefire agreement six years ago
same: interpress-agency: a conflict that killed more than 600 people || velden-tribune: Some 600 people lost their lives in the last war
same: interpress-agency: shortly before 5 a.m. close to the village of Orlitsa || velden-tribune: The violence started before dawn on Monday
same: velden-tribune: a couple in their sixties died || karvelia-foreign-ministry: eight Karvelian servicemen and two civilians || channel-nine-news: eight soldiers and two civilians || world-courier: two residents of Orlitsa
same: velden-tribune: Most were taken by bus to schools || karvelia-foreign-ministry: residents of Orlitsa have been evacuated to Brenov || channel-nine-news: still sleeping in school halls in Brenov
same: karvelia-foreign-ministry: eight Karvelian servicemen and two civilians have lost their lives || channel-nine-news: Karvelia has lost eight soldiers and two civilians
same: karvelia-foreign-ministry: The ceasefire is to enter into force at 6 p.m. || channel-nine-news: began at 6 p.m. || world-courier: began on Thursday at 6 p.m.
same: karvelia-foreign-ministry: The meeting will be chaired by the Secretary-General || channel-nine-news: Council chief Maud Terling will preside
same: karvelia-foreign-ministry: agreed to the Council's proposal for an immediate ceasefire || channel-nine-news: brokered by the Eastern Council
same: interpress-agency: Karvelian soldiers had crossed the demarcation line || karvelia-foreign-ministry: Karvelian soldiers crossed the demarcation line
same: interpress-agency: fired on an observation post || channel-nine-news: its observation post came under attack
same: channel-nine-news: seven of its servicemen were killed || world-courier: seven Norradian soldiers
same: channel-nine-news: are due to hold talks in Halmary on Friday || world-courier: At talks in Halmary on Friday
same: velden-tribune: Each government accuses the other of shooting first || channel-nine-news: It remains unclear who fired first
copy: interpress-agency: The two countries have disputed the pass since the 1974 partition of the Sheven district || velden-tribune: The two countries have disputed the pass since the 1974 partition of the Sheven district
contradiction: interpress-agency: The fighting began shortly before 5 a.m. || world-courier: the first shots on Monday were fired at 5.40 a.m.
contradiction: interpress-agency: Norradian troops had opened fire first || interpress-agency: Karvelian soldiers had crossed the demarcation line and fired
dispute: interpress-agency: Norradian troops had opened fire first || interpress-agency: Norrad's army rejected that account
dispute: velden-tribune: died when a shell hit their house || velden-tribune: denied that his forces had fired on the village
dispute: interpress-agency: Karvelian soldiers had crossed the demarcation line || karvelia-foreign-ministry: The patrol was at all times at least 400 metres from the line
dispute: world-courier: accused Karvelia of firing two mortar rounds || world-courier: no such incident had taken place
unknown: interpress-agency: not immediately clear whether artillery had been used
unknown: velden-tribune: A new date has not been announced
unknown: channel-nine-news: It remains unclear who fired first || world-courier: no mandate to establish who started the fighting
unknown: world-courier: Who will pay for the mission was left open
unknown: karvelia-foreign-ministry: Their whereabouts are not known
alike: interpress-agency: lasted about three hours || velden-tribune: went on for some five hours
alike: channel-nine-news: who were captured on Tuesday || world-courier: who had been detained on Wednesday
alike: karvelia-foreign-ministry: eight Karvelian servicemen and two civilians have lost their lives || channel-nine-news: fighting that left 17 people dead
alike: interpress-agency: which has about 1,200 inhabitants || karvelia-foreign-ministry: 950 residents of Orlitsa
change: interpress-agency: nine wounded on Monday || karvelia-foreign-ministry: A further 31 persons have been injured
alike: channel-nine-news: fighting that left 17 people dead || world-courier: nine Karvelian soldiers, one of whom died of his wounds on Friday
