# reports
=== union-press 2033-06-01
Gunmen hold dozens hostage in Belmora bank

BELMORA - Armed men seized a bank in the centre of Belmora on Wednesday and were holding about 30 people hostage, police in the Republic of Estaval said.

The attackers entered the main branch of Banco Litoral on Garrison Square at around 10.15 a.m., shortly after it opened. Witnesses spoke of three or four men with automatic rifles and masks.

A security guard, Davi Morant, 58, was shot and wounded. He was carried out by colleagues and taken to hospital, where his condition was described as serious.

Police sealed off the area and evacuated about 600 people from nearby offices and a nursery. Snipers took up positions on roofs.

The head of the city's police, Commissioner Renata Oliva, said negotiators had been in contact with the gunmen by telephone since noon. "They have made demands, which I will not discuss," she told reporters.

It was unclear who the men were or whether they belonged to any group. Interior Minister Bastian Greve said there was no evidence of a terrorist motive.

The gunmen released a pregnant woman at about 4 p.m. Police said they were questioning her.

Belmora, a port city with 700,000 inhabitants, has seen a series of bank robberies this year, but none had involved hostages.

=== belmora-observer 2033-06-02
Siege enters second day as gunmen free eight hostages

The men who have occupied Banco Litoral's head office in Belmora since Wednesday released eight captives overnight, among them two children, but were still holding at least 20 people on Thursday.

Commissioner Renata Oliva said three armed men were inside the building. They had asked for 2 million lirans and a vehicle to take them to the airport, she confirmed. The government would not pay, Interior Minister Bastian Greve said.

Two police sources told the Belmora Observer that the leader of the group was Nestor Calvan, 36, a former soldier who was dismissed from the army in 2029. Police declined to confirm this.

The bank guard who was wounded when the gunmen stormed in, Davi Morant, died in hospital early on Thursday. He leaves a wife and three children.

A deadline set by the hostage-takers passed at 6 p.m. without incident. Police said the talks would go on and that there were no plans to storm the building. "Patience is our best weapon," Ms Oliva said.

Police sealed off the area and evacuated about 600 people from nearby offices and a nursery. Some 150 of them have been put up in hotels.

Relatives waiting in a sports hall complained that they had been given no information. The city administration rejected this and said psychologists had been with the families since Wednesday afternoon.

=== national-police-estaval 2033-06-03
Press release: Hostages freed in Belmora

At 4.50 a.m. today officers of the Special Intervention Unit of the National Police entered the premises of Banco Litoral in Belmora and ended the hostage-taking that began on 1 June. All 22 persons who were still being held have been freed.

The operation lasted seven minutes. Two perpetrators were killed. A third was arrested with minor injuries. Two police officers were wounded, neither of them seriously. Five hostages were treated for the effects of smoke.

The decision to intervene was taken by the Minister of the Interior after shots were heard inside the building at 4.31 a.m. and contact with the perpetrators had been broken off.

The arrested man is a 29-year-old citizen of Estaval. The identity of the dead is being established. Three rifles, a pistol and about two kilograms of explosives were secured.

The National Police thanks the population of Belmora for its patience. Garrison Square will remain closed until Sunday for the collection of evidence.

The public prosecutor's office has opened proceedings for murder, hostage-taking and attempted extortion. As in every case in which officers use firearms, an inquiry into the operation will be carried out by the Police Supervision Office.

=== estaval-broadcasting-online 2033-06-03
Police storm Belmora bank, two hostage-takers shot dead

Special forces stormed a bank in Belmora before dawn on Friday and freed the last 22 hostages, ending a siege of more than 40 hours.

Two of the gunmen were shot dead and one was captured alive. Nobody among the captives was seriously hurt, according to police.

The raid began at about 4.50 a.m. and was over within minutes. Interior Minister Bastian Greve, who gave the order, said officers had to act because the men had begun to shoot. "We had no choice," he said.

One of the freed hostages, the cashier Lea Santorel, gave a different account. She told Estaval Broadcasting that she had heard no shots before the police blew open the door. A police spokesman stood by the official version.

The government confirmed that the leader was Nestor Calvan, a 38-year-old former sergeant. He was one of the two who were killed. The other was his cousin, Ivo Calvan.

The gang took over the bank on Wednesday morning. They demanded 2 million lirans in ransom and a car to the airport. The security man they shot, Davi Morant, died of his injuries on Thursday.

Investigators are trying to find out how the men got explosives. There was no word on whether they had helpers outside.

Prime Minister Alma Perdigo congratulated the police. The square in front of the bank is to stay closed until Sunday.

=== harbour-tribune 2033-06-05
Suspect in Belmora siege charged with murder as questions mount over raid

A court in Belmora on Sunday ordered that the only surviving gunman from last week's bank siege be held in custody on charges of murder and hostage-taking.

The suspect, Pascal Drumond, 29, was arrested when police raided Banco Litoral early on Friday and freed 22 people. His lawyer, Odile Farran, said he had been forced to take part by the leader of the group and had not fired a shot. Prosecutors said that tests had found traces of gunpowder on his hands.

A fourth man is being sought. Officers believe he drove the attackers to the bank and left. On Thursday police had said that three men were involved, all of them inside.

The Police Supervision Office began its inquiry on Saturday. It will examine whether shots were fired in the bank before the assault, as the interior minister has said. At least two former hostages dispute this.

Bastian Greve on Sunday denied reports in the foreign press that part of the ransom had been paid. "Not one liran," he said.

Garrison Square was opened to the public again on Saturday, a day sooner than announced. About 2,000 people gathered there to remember Davi Morant, the security guard who lost his life. He will be buried on Tuesday.

The bank's employees are not expected to return to work before 13 June.

# marks
change: union-press: were holding about 30 people hostage || belmora-observer: were still holding at least 20 people || national-police-estaval: All 22 persons who were still being held have been freed
change: union-press: his condition was described as serious || belmora-observer: died in hospital early on Thursday || harbour-tribune: He will be buried on Tuesday
change: union-press: It was unclear who the men were || belmora-observer: the leader of the group was Nestor Calvan || estaval-broadcasting-online: The government confirmed that the leader was Nestor Calvan
change: belmora-observer: there were no plans to storm the building || national-police-estaval: entered the premises of Banco Litoral in Belmora
change: national-police-estaval: Garrison Square will remain closed until Sunday || harbour-tribune: was opened to the public again on Saturday
change: national-police-estaval: A third was arrested with minor injuries || harbour-tribune: be held in custody on charges of murder
change: national-police-estaval: will be carried out by the Police Supervision Office || harbour-tribune: began its inquiry on Saturday
change: union-press: "They have made demands, which I will not discuss," || belmora-observer: They had asked for 2 million lirans
change: union-press: The gunmen released a pregnant woman || belmora-observer: released eight captives overnight || national-police-estaval: All 22 persons who were still being held have been freed
change: national-police-estaval: The identity of the dead is being established || estaval-broadcasting-online: He was one of the two who were killed
change: belmora-observer: three armed men were inside the building || harbour-tribune: A fourth man is being sought
change: estaval-broadcasting-online: no word on whether they had helpers outside || harbour-tribune: he drove the attackers to the bank and left
same: union-press: Armed men seized a bank in the centre of Belmora || belmora-observer: The men who have occupied Banco Litoral's head office || national-police-estaval: the hostage-taking that began on 1 June || estaval-broadcasting-online: The gang took over the bank on Wednesday morning
same: union-press: A security guard, Davi Morant, 58, was shot || belmora-observer: The bank guard who was wounded || estaval-broadcasting-online: The security man they shot, Davi Morant
same: belmora-observer: died in hospital early on Thursday || estaval-broadcasting-online: died of his injuries on Thursday || harbour-tribune: the security guard who lost his life
same: belmora-observer: They had asked for 2 million lirans || estaval-broadcasting-online: They demanded 2 million lirans in ransom
same: belmora-observer: a vehicle to take them to the airport || estaval-broadcasting-online: a car to the airport
same: national-police-estaval: All 22 persons who were still being held have been freed || estaval-broadcasting-online: freed the last 22 hostages || harbour-tribune: early on Friday and freed 22 people
same: national-police-estaval: At 4.50 a.m. today officers of the Special Intervention Unit || estaval-broadcasting-online: The raid began at about 4.50 a.m.
same: national-police-estaval: Two perpetrators were killed || estaval-broadcasting-online: Two of the gunmen were shot dead
same: national-police-estaval: A third was arrested || estaval-broadcasting-online: one was captured alive || harbour-tribune: was arrested when police raided Banco Litoral
same: national-police-estaval: The arrested man is a 29-year-old || harbour-tribune: The suspect, Pascal Drumond, 29
same: national-police-estaval: The operation lasted seven minutes || estaval-broadcasting-online: was over within minutes
same: national-police-estaval: was taken by the Minister of the Interior || estaval-broadcasting-online: Interior Minister Bastian Greve, who gave the order
same: national-police-estaval: shots were heard inside the building || estaval-broadcasting-online: the men had begun to shoot || harbour-tribune: as the interior minister has said
same: national-police-estaval: Garrison Square will remain closed until Sunday || estaval-broadcasting-online: is to stay closed until Sunday
same: belmora-observer: the leader of the group was Nestor Calvan || estaval-broadcasting-online: the leader was Nestor Calvan
same: belmora-observer: a former soldier who was dismissed || estaval-broadcasting-online: a 38-year-old former sergeant
same: national-police-estaval: proceedings for murder, hostage-taking and attempted extortion || harbour-tribune: charges of murder and hostage-taking
same: estaval-broadcasting-online: she had heard no shots before the police || harbour-tribune: At least two former hostages dispute this
copy: union-press: Police sealed off the area and evacuated about 600 people from nearby offices || belmora-observer: Police sealed off the area and evacuated about 600 people from nearby offices
contradiction: belmora-observer: Nestor Calvan, 36, a former soldier || estaval-broadcasting-online: a 38-year-old former sergeant
contradiction: national-police-estaval: shots were heard inside the building || estaval-broadcasting-online: she had heard no shots before the police
contradiction: harbour-tribune: had not fired a shot || harbour-tribune: traces of gunpowder on his hands
dispute: belmora-observer: they had been given no information || belmora-observer: psychologists had been with the families
dispute: estaval-broadcasting-online: she had heard no shots before the police || estaval-broadcasting-online: A police spokesman stood by the official version
dispute: harbour-tribune: part of the ransom had been paid || harbour-tribune: "Not one liran," he said
dispute: harbour-tribune: he had been forced to take part || harbour-tribune: traces of gunpowder on his hands
unknown: union-press: It was unclear who the men were or whether they belonged to any group
unknown: belmora-observer: Police declined to confirm this
unknown: estaval-broadcasting-online: Investigators are trying to find out how the men got explosives
unknown: estaval-broadcasting-online: no word on whether they had helpers outside
unknown: harbour-tribune: It will examine whether shots were fired in the bank
alike: union-press: three or four men with automatic rifles || belmora-observer: three armed men were inside the building
alike: national-police-estaval: Two police officers were wounded || estaval-broadcasting-online: Nobody among the captives was seriously hurt
alike: national-police-estaval: Five hostages were treated for the effects of smoke || estaval-broadcasting-online: Nobody among the captives was seriously hurt
alike: belmora-observer: at least 20 people on Thursday || national-police-estaval: All 22 persons
alike: union-press: evacuated about 600 people || belmora-observer: Some 150 of them have been put up in hotels
alike: national-police-estaval: a 29-year-old citizen of Estaval || estaval-broadcasting-online: a 38-year-old former sergeant
