# reports
=== inland-press 2036-01-14
Four arrested in Varenia over bribes for patrol boats

ESTERGAD - Varenian police on Monday arrested four people, including a senior defence official, on suspicion of taking or paying bribes in connection with the purchase of patrol boats, prosecutors said.

The official was named as Colonel Radomir Teschel, head of procurement at the defence ministry. The other suspects are two employees of the shipbuilder Norvik Marine and a lawyer from the capital, Estergad. Their names were not released.

According to the public prosecutor's office, bribes of at least 3.2 million doras were paid between 2032 and 2034 so that Norvik would win a contract for six boats worth 240 million doras. The money was transferred through companies in the island state of Saint Corran.

About 120 officers searched 14 offices and homes, among them the ministry's procurement department.

Norvik Marine said it was cooperating with the authorities and knew of no illegal payments. Teschel's lawyer, Ottilie Brandauer, said her client was innocent.

Defence Minister Casimir Hald, who signed the contract in June 2033, is not under suspicion, prosecutors said. Hald told reporters he was "deeply shocked" and had full confidence in the judiciary.

The first of the six boats was delivered last year. It has spent most of the time since then in dock because of engine trouble.

=== estergad-telegraph 2036-01-16
Ministry suspends colonel; prosecutors find cash in garage

Investigators have discovered 740,000 doras in cash in a garage rented by Colonel Radomir Teschel, the defence ministry official who was arrested on Monday, a person close to the inquiry told the Telegraph.

Teschel, who headed procurement at the ministry, was suspended from duty on Tuesday. A judge ordered on Wednesday that he and two others be held in custody for up to three months. The fourth suspect, a lawyer, was released on bail of 50,000 doras.

The affair concerns a contract for six patrol boats, awarded in 2033 to Norvik Marine for 240 million doras. Investigators believe that Norvik paid at least 3.2 million doras in bribes, which went through firms in Saint Corran.

Teschel's lawyer denied that the money in the garage belonged to him. "My client has not entered this garage for two years," said Ottilie Brandauer.

The opposition Liberal Front demanded the resignation of Defence Minister Casimir Hald. Party leader Mireille Sonck said Hald had overruled two expert opinions that favoured a cheaper bid from the Dastan shipyard. The minister's spokesman rejected the accusation. There had been only one expert opinion, he said, and it had recommended Norvik.

Parliament's defence committee will hold a special session on Friday.

The first boat was delivered in 2035. It has spent most of the time since then in dock because of engine trouble.

=== channel-six-varenia 2036-01-18
Hald clings to office as committee sees secret report

Defence Minister Casimir Hald has said he will not step down over the patrol boat affair, after a heated session of parliament's defence committee in Estergad.

Members were shown a classified report of May 2033 in which navy experts advised against the boats of Norvik Marine, three of those present told Channel Six. A second paper reached the same conclusion. On Wednesday the minister's spokesman had insisted that just one opinion existed. On Friday he said he had been wrongly informed.

Hald himself told the committee that he had not seen either document before he signed the 240 million dora contract. His former state secretary, Benno Latsch, contradicted him: he said he had placed both on the minister's desk.

Prosecutors meanwhile made a fifth arrest. Jorun Velde, until last year Norvik's head of sales, was taken into custody at Estergad airport on Thursday evening as she was about to board a plane. Her lawyer said she had been going on holiday.

The total of the suspected bribes has risen to 5.1 million doras, the prosecutor's office said. Colonel Teschel alone is believed to have received 1.9 million.

Who else was paid remains unclear. A spokesman for the prosecutors would not comment on whether Hald's immunity would be lifted.

Prime Minister Linus Aarend said the minister had his confidence.

=== public-prosecutor-estergad 2036-01-21
Statement on the investigation in the matter of Norvik Marine

The Public Prosecutor's Office of Estergad today requested that parliament lift the immunity of a member of the government. The person concerned is suspected of breach of trust. He is presumed innocent until proven guilty.

The investigation is at present directed against eight persons. Four of them are in custody. One suspect was released on bail on 16 January. On 19 January one suspect made an extensive confession. For tactical reasons no further details can be given.

Contrary to media reports, the sum of money secured in a garage in the Lindmoor district amounts to 470,000 doras and not to 740,000 doras. The garage was rented under a false name. Its connection with one of the suspects is being examined.

The suspected payments total 5.1 million doras and were made in 17 instalments between March 2032 and November 2034. The authorities of Saint Corran have been asked for legal assistance. An answer has not been received.

In the course of the investigation, 14 premises were searched on 14 January and a further five on 17 January.

=== the-northern-reader 2036-01-22
Varenian defence minister quits in boat bribery scandal

Varenia's defence minister, Casimir Hald, resigned on Tuesday, a day after prosecutors asked parliament to lift his immunity as they investigate bribes for the purchase of naval patrol boats.

"I have done nothing wrong, but I want to spare the government further damage," Hald said. Only four days earlier he had ruled out leaving. Prime Minister Linus Aarend, who had backed him until the end, named Interior Minister Freya Dolm as acting successor.

Hald, 61, is suspected of breach of trust because he approved a deal for six vessels with Norvik Marine in 2033 against the advice of his own navy. He maintains that he never saw the two reports in question. His former deputy, Benno Latsch, says he gave them to him personally.

According to the broadcaster Channel Six, it was Norvik's former sales chief Jorun Velde who made the confession announced on Monday. Inland Press reported, citing court sources, that it was Teschel. Prosecutors declined to name the person.

Five suspects have been arrested since 14 January. The alleged bribes amount to 5.1 million doras and, prosecutors say, were made in 17 instalments between March 2032 and November 2034. At first, investigators had assumed 3.2 million.

Norvik said on Tuesday that it had dismissed two employees. It acknowledged "payments that cannot be explained". Two of the six boats have been delivered so far; the government has stopped paying for the rest.

Parliament is to vote on Hald's immunity on Thursday. He will keep his seat as a deputy.

# marks
change: inland-press: bribes of at least 3.2 million doras || channel-six-varenia: has risen to 5.1 million doras
change: inland-press: Hald, who signed the contract in June 2033, is not under suspicion || public-prosecutor-estergad: requested that parliament lift the immunity of a member of the government || the-northern-reader: resigned on Tuesday, a day after prosecutors asked
change: channel-six-varenia: has said he will not step down || the-northern-reader: resigned on Tuesday
change: estergad-telegraph: There had been only one expert opinion || channel-six-varenia: he said he had been wrongly informed
change: inland-press: arrested four people, including a senior defence official || channel-six-varenia: Prosecutors meanwhile made a fifth arrest || the-northern-reader: Five suspects have been arrested since 14 January
change: inland-press: knew of no illegal payments || the-northern-reader: acknowledged "payments that cannot be explained"
change: inland-press: police on Monday arrested four people || estergad-telegraph: he and two others be held in custody
change: estergad-telegraph: will hold a special session on Friday || channel-six-varenia: after a heated session of parliament's defence committee
change: channel-six-varenia: whether Hald's immunity would be lifted || public-prosecutor-estergad: requested that parliament lift the immunity || the-northern-reader: is to vote on Hald's immunity on Thursday
change: inland-press: searched 14 offices and homes || public-prosecutor-estergad: a further five on 17 January
same: inland-press: head of procurement at the defence ministry || estergad-telegraph: who headed procurement at the ministry
same: inland-press: a contract for six boats worth 240 million doras || estergad-telegraph: awarded in 2033 to Norvik Marine for 240 million doras || channel-six-varenia: he signed the 240 million dora contract || the-northern-reader: a deal for six vessels with Norvik Marine in 2033
same: inland-press: bribes of at least 3.2 million doras || estergad-telegraph: paid at least 3.2 million doras in bribes || the-northern-reader: investigators had assumed 3.2 million
same: inland-press: through companies in the island state of Saint Corran || estergad-telegraph: which went through firms in Saint Corran
same: inland-press: searched 14 offices and homes || public-prosecutor-estergad: 14 premises were searched on 14 January
same: estergad-telegraph: was released on bail of 50,000 doras || public-prosecutor-estergad: One suspect was released on bail on 16 January
same: estergad-telegraph: There had been only one expert opinion || channel-six-varenia: had insisted that just one opinion existed
same: estergad-telegraph: had overruled two expert opinions || the-northern-reader: against the advice of his own navy
same: channel-six-varenia: he had not seen either document || the-northern-reader: he never saw the two reports in question
same: channel-six-varenia: he had placed both on the minister's desk || the-northern-reader: he gave them to him personally
same: channel-six-varenia: has risen to 5.1 million doras || public-prosecutor-estergad: The suspected payments total 5.1 million doras || the-northern-reader: The alleged bribes amount to 5.1 million doras
same: public-prosecutor-estergad: lift the immunity of a member of the government || the-northern-reader: asked parliament to lift his immunity
same: public-prosecutor-estergad: one suspect made an extensive confession || the-northern-reader: who made the confession announced on Monday
same: public-prosecutor-estergad: is suspected of breach of trust || the-northern-reader: is suspected of breach of trust
same: channel-six-varenia: has said he will not step down || the-northern-reader: he had ruled out leaving
same: channel-six-varenia: Jorun Velde, until last year Norvik's head of sales || the-northern-reader: Norvik's former sales chief Jorun Velde
same: channel-six-varenia: said the minister had his confidence || the-northern-reader: who had backed him until the end
same: inland-press: The first of the six boats was delivered last year || estergad-telegraph: The first boat was delivered in 2035
copy: inland-press: It has spent most of the time since then in dock because of engine trouble || estergad-telegraph: It has spent most of the time since then in dock because of engine trouble
copy: public-prosecutor-estergad: were made in 17 instalments between March 2032 and November 2034 || the-northern-reader: were made in 17 instalments between March 2032 and November 2034
contradiction: estergad-telegraph: 740,000 doras in cash in a garage || public-prosecutor-estergad: amounts to 470,000 doras
contradiction: the-northern-reader: it was Norvik's former sales chief Jorun Velde || the-northern-reader: it was Teschel
contradiction: channel-six-varenia: he had not seen either document || channel-six-varenia: he had placed both on the minister's desk
dispute: estergad-telegraph: Hald had overruled two expert opinions || estergad-telegraph: The minister's spokesman rejected the accusation
dispute: estergad-telegraph: in a garage rented by Colonel Radomir Teschel || estergad-telegraph: denied that the money in the garage belonged to him
dispute: channel-six-varenia: as she was about to board a plane || channel-six-varenia: she had been going on holiday
alike: public-prosecutor-estergad: at present directed against eight persons || the-northern-reader: Five suspects have been arrested
alike: channel-six-varenia: has risen to 5.1 million doras || channel-six-varenia: is believed to have received 1.9 million
alike: public-prosecutor-estergad: Four of them are in custody || the-northern-reader: Five suspects have been arrested
alike: the-northern-reader: Hald, resigned on Tuesday || the-northern-reader: He will keep his seat as a deputy
unknown: inland-press: Their names were not released
unknown: channel-six-varenia: Who else was paid remains unclear
unknown: public-prosecutor-estergad: An answer has not been received
unknown: the-northern-reader: Prosecutors declined to name the person
correction: estergad-telegraph: 740,000 doras in cash in a garage || public-prosecutor-estergad: Contrary to media reports
