# reports
=== republic-news-agency 2026-10-12
Verdict due this week in trial of former Tessara mayor

TESSARA - A court in Tessara is expected to deliver its verdict on Wednesday in the corruption trial of the city's former mayor, Leandro Voss, who is accused of taking bribes for building contracts.

Prosecutors say Voss, 61, accepted 1.4 million dinars from the construction firm Castrel between 2017 and 2021 in return for contracts worth more than 90 million. They have asked for nine years in prison.

Voss, who led the port city for 12 years, denies all the charges. In his closing statement on Monday he said the payments were loans from a friend, Castrel's founder Dario Mench. "I never sold a single decision," he told the court.

Mench, 67, is also on trial. He has admitted making the payments but says Voss demanded them. Prosecutors want him to be given three years because he cooperated with the investigation.

The trial opened in March and has heard 54 witnesses. A third defendant, the former head of the city's planning department, Ilse Kornfeld, fell ill in May and will be tried separately.

Voss resigned in November 2022, a week after police searched his office. He was arrested in January 2023 and freed on bail four months later.

Where most of the money went has never been established. Investigators have traced only 300,000 dinars.

=== tessara-evening-news 2026-10-13
Voss verdict postponed until Thursday after judge falls ill

The judgment in the bribery case against Leandro Voss will be read out a day later than planned because a member of the three-judge panel has been taken ill, the Tessara district court said on Tuesday.

It will now be announced on Thursday at 10 a.m., court spokeswoman Nuria Fell said. She dismissed speculation on social media that the judges could not agree.

Mr Voss, the mayor of Tessara from 2010 to 2022, is alleged to have received 1.4 million dinars from the building company Castrel. The state has called for a nine-year sentence. His lawyers want him acquitted.

On Monday, the last day of the hearing, Mr Voss again protested his innocence and said he had borrowed the money. His co-accused, the builder Dario Mench, has told the court that it was paid at the mayor's request.

Mr Voss resigned in October 2022 after detectives raided the town hall. He spent four months in custody.

Where most of the money went has never been established. The prosecution believes that part of it was taken abroad; the defence says it was spent on medical treatment for Mr Voss's late wife.

About 200 journalists have asked for seats. The court has room for 60.

=== northern-chronicle 2026-10-15
Ex-mayor of Tessara jailed for seven years

Leandro Voss, who ran Tessara for more than a decade, was sentenced to seven years in prison on Thursday after being found guilty of taking bribes from a construction company.

The court found that he had received 1.1 million dinars from Castrel. It acquitted him on two of nine counts, which concerned a further 300,000, for lack of proof.

Presiding judge Amadeo Renk said the former mayor had "treated the city as his private property". The claim that the payments were loans was "not credible", he said, since no contract was ever written and nothing was paid back.

Dario Mench, the founder of Castrel, was convicted of bribery and received a suspended sentence of two years. The judge said his confession had counted in his favour.

Mr Voss was not taken into custody. He may remain at liberty until the judgment is final but has had to hand in his passport. He left the building by a back door and made no comment.

His lawyer, Teresa Almqvist, said she would study the written grounds before deciding whether to appeal. The prosecution also said it had not made up its mind. Both sides have until 29 October.

Proceedings against the former planning chief, Ilse Kornfeld, whose case was split off in the spring, are to begin in January.

The judgment took four hours to read.

=== public-broadcaster-news-site 2026-10-16
Former Tessara mayor to appeal against conviction

Lawyers for the former mayor of Tessara, Leandro Voss, said on Friday that they would appeal against his conviction for corruption.

Voss was given a seven-year jail term on Thursday for accepting bribes of 1.1 million dinars from the construction group Castrel. "The judgment is based on the word of a man who wanted to save himself," his lawyer, Teresa Almqvist, said, referring to the builder Dario Mench, who was the main witness against him.

Mench's own lawyer rejected that description and said his client had told the truth "from the first day". Mench, who got a two-year suspended sentence, does not intend to appeal.

Chief prosecutor Hugo Sandrin, who had sought nine years, said he was satisfied with the outcome on the main points. He would decide next week whether to challenge the acquittal on the remaining counts.

Voss, 61, is at liberty. He has surrendered his passport and must report to police twice a week. His defence says the money was lent to him to pay for his wife's treatment.

The city of Tessara plans to sue him for damages, its present mayor, Clara Ondine, said. She put the loss to the city at 6 million dinars.

Voss's party, the Civic League, said it was considering his expulsion.

The appeal court in Grand Harbour is not expected to hear the case before next summer.

=== tessara-evening-news-saturday 2026-10-17
Voss lodges appeal as party throws him out

Leandro Voss's lawyers filed an appeal on Saturday against the former mayor's seven-year prison sentence, the district court confirmed.

The Civic League, for which he sat in the city council for two decades, expelled him the same day by 31 votes to four. Mr Voss said through his lawyer that he had already left the party on Friday. A party official said no letter of resignation had arrived.

He was convicted on Thursday of having taken 1.1 million dinars in bribes from the firm Castrel for contracts on the new harbour terminal. The district judges cleared him of two other charges.

The public prosecutor has not yet decided whether to appeal as well. Hugo Sandrin said on Friday that a decision would come next week.

The appeal will be heard in Grand Harbour. No date has been fixed; a spokesman for that court mentioned "the second half of next year".

Castrel, now owned by a foreign group, said on Saturday that it would pay the city of Tessara 2.5 million dinars in compensation. Mayor Clara Ondine welcomed the offer but said the damage was far greater. She has announced a civil action against her predecessor.

Correction: On Tuesday we reported that Mr Voss stepped down as mayor in October 2022. He did so in November of that year, after a police search of his office.

# marks
change: republic-news-agency: is expected to deliver its verdict on Wednesday || tessara-evening-news: It will now be announced on Thursday at 10 a.m. || northern-chronicle: was sentenced to seven years in prison on Thursday
change: northern-chronicle: before deciding whether to appeal || public-broadcaster-news-site: they would appeal against his conviction || tessara-evening-news-saturday: filed an appeal on Saturday
change: public-broadcaster-news-site: said it was considering his expulsion || tessara-evening-news-saturday: expelled him the same day
change: republic-news-agency: who is accused of taking bribes || northern-chronicle: found guilty of taking bribes from a construction company
change: republic-news-agency: They have asked for nine years in prison || northern-chronicle: was sentenced to seven years in prison
change: republic-news-agency: want him to be given three years || northern-chronicle: received a suspended sentence of two years
change: republic-news-agency: accepted 1.4 million dinars from the construction firm Castrel || northern-chronicle: he had received 1.1 million dinars from Castrel
change: republic-news-agency: He was arrested in January 2023 || republic-news-agency: freed on bail four months later
change: republic-news-agency: will be tried separately || northern-chronicle: are to begin in January
change: northern-chronicle: The prosecution also said it had not made up its mind || public-broadcaster-news-site: He would decide next week
same: republic-news-agency: accepted 1.4 million dinars from the construction firm Castrel || tessara-evening-news: have received 1.4 million dinars from the building company Castrel
same: republic-news-agency: They have asked for nine years in prison || tessara-evening-news: The state has called for a nine-year sentence || public-broadcaster-news-site: who had sought nine years
same: republic-news-agency: denies all the charges || tessara-evening-news: again protested his innocence
same: republic-news-agency: the payments were loans from a friend || tessara-evening-news: he had borrowed the money || northern-chronicle: The claim that the payments were loans || public-broadcaster-news-site: the money was lent to him
same: republic-news-agency: says Voss demanded them || tessara-evening-news: it was paid at the mayor's request
same: republic-news-agency: who led the port city for 12 years || tessara-evening-news: the mayor of Tessara from 2010 to 2022 || northern-chronicle: who ran Tessara for more than a decade
same: republic-news-agency: freed on bail four months later || tessara-evening-news: He spent four months in custody
same: northern-chronicle: was sentenced to seven years in prison || public-broadcaster-news-site: was given a seven-year jail term || tessara-evening-news-saturday: the former mayor's seven-year prison sentence
same: northern-chronicle: he had received 1.1 million dinars from Castrel || public-broadcaster-news-site: bribes of 1.1 million dinars || tessara-evening-news-saturday: taken 1.1 million dinars in bribes
same: northern-chronicle: acquitted him on two of nine counts || public-broadcaster-news-site: the acquittal on the remaining counts || tessara-evening-news-saturday: cleared him of two other charges
same: northern-chronicle: received a suspended sentence of two years || public-broadcaster-news-site: who got a two-year suspended sentence
same: northern-chronicle: has had to hand in his passport || public-broadcaster-news-site: He has surrendered his passport
same: northern-chronicle: may remain at liberty until the judgment is final || public-broadcaster-news-site: Voss, 61, is at liberty
same: republic-news-agency: fell ill in May and will be tried separately || northern-chronicle: whose case was split off in the spring
same: republic-news-agency: a week after police searched his office || tessara-evening-news: after detectives raided the town hall || tessara-evening-news-saturday: after a police search of his office
same: republic-news-agency: Voss resigned in November 2022 || tessara-evening-news-saturday: He did so in November of that year
same: tessara-evening-news: medical treatment for Mr Voss's late wife || public-broadcaster-news-site: to pay for his wife's treatment
same: public-broadcaster-news-site: plans to sue him for damages || tessara-evening-news-saturday: a civil action against her predecessor
same: public-broadcaster-news-site: He would decide next week || tessara-evening-news-saturday: a decision would come next week
same: public-broadcaster-news-site: The appeal court in Grand Harbour || tessara-evening-news-saturday: The appeal will be heard in Grand Harbour
same: republic-news-agency: He has admitted making the payments || northern-chronicle: his confession had counted in his favour
same: public-broadcaster-news-site: not expected to hear the case before next summer || tessara-evening-news-saturday: "the second half of next year"
copy: republic-news-agency: Where most of the money went has never been established || tessara-evening-news: Where most of the money went has never been established
contradiction: republic-news-agency: Voss resigned in November 2022 || tessara-evening-news: Mr Voss resigned in October 2022
dispute: republic-news-agency: the payments were loans from a friend || northern-chronicle: were loans was "not credible", he said
dispute: republic-news-agency: denies all the charges
dispute: tessara-evening-news: dismissed speculation on social media that the judges could not agree
dispute: public-broadcaster-news-site: a man who wanted to save himself || public-broadcaster-news-site: Mench's own lawyer rejected that description
dispute: tessara-evening-news: part of it was taken abroad || tessara-evening-news: it was spent on medical treatment
dispute: tessara-evening-news-saturday: he had already left the party on Friday || tessara-evening-news-saturday: no letter of resignation had arrived
correction: tessara-evening-news: Mr Voss resigned in October 2022 || tessara-evening-news-saturday: He did so in November of that year
unknown: republic-news-agency: Where most of the money went has never been established || tessara-evening-news: Where most of the money went has never been established
unknown: northern-chronicle: had not made up its mind || tessara-evening-news-saturday: has not yet decided whether to appeal as well
unknown: tessara-evening-news-saturday: No date has been fixed
alike: republic-news-agency: accepted 1.4 million dinars || republic-news-agency: traced only 300,000 dinars
alike: public-broadcaster-news-site: the loss to the city at 6 million dinars || tessara-evening-news-saturday: 2.5 million dinars in compensation
alike: public-broadcaster-news-site: does not intend to appeal || tessara-evening-news-saturday: filed an appeal on Saturday
alike: northern-chronicle: found guilty of taking bribes || northern-chronicle: It acquitted him on two of nine counts
alike: tessara-evening-news: the mayor of Tessara from 2010 to 2022 || tessara-evening-news-saturday: sat in the city council for two decades
alike: tessara-evening-news: About 200 journalists have asked for seats || tessara-evening-news: The court has room for 60
alike: republic-news-agency: traced only 300,000 dinars || northern-chronicle: which concerned a further 300,000
alike: republic-news-agency: accepted 1.4 million dinars || northern-chronicle: he had received 1.1 million dinars
alike: republic-news-agency: They have asked for nine years in prison || northern-chronicle: was sentenced to seven years in prison
