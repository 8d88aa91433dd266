# reports
=== larrow-morning-post 2029-11-14
Museum sets price for return of Sulani bronzes

Trustees of the Larrow Museum of Mankind voted 9-4 last night to give back the forty-one Sulani bronzes in its East Gallery, but not while they are being sued for them.

Withdrawal of the action pending in the Marrin high court is, in the words of the resolution, "a precondition of any transfer of the objects".

"We are happy to be generous. We're less happy to be generous in handcuffs," the chair of the trustees, Lady Orla Penhew, said after the four-hour meeting.

Her concern, colleagues say, is less the bronzes than what else the court may order: the suit claims ninety years of lost exhibition income.

The East Gallery will stay open to visitors until the school holidays end. A replacement display of ship models is in preparation.
=== sulan-ministry-of-culture 2029-11-17
PRESS RELEASE 88/29

The Minister of Arts and Culture, the Hon. Josia Temwe, received the ambassador of Larrow this morning and conveyed to her the reaction of the Republic of Sulan to the resolution of the museum trustees.

The Minister welcomed the trustees' recognition, late as it is, that the bronzes belong to the people of Sulan.

He recalled that similar assurances were given in 1974 and in 2003. On neither occasion did a single object leave Larrow. It would therefore be imprudent to give up the suit in the Marrin court with the bronzes still behind glass abroad. Our lawyers will withdraw it when all forty-one have been transferred to the National Gallery at Ambele, and they have been instructed accordingly.

The Minister further announced that the National Gallery will extend its opening hours as of 1 December.
# marks
talks: yes
party: Larrow Museum of Mankind | Museum | museum trustees | the trustees | Lady Orla Penhew
party: Sulan | Republic of Sulan | The Minister | Josia Temwe | Minister of Arts and Culture
wait: larrow-morning-post: Larrow Museum of Mankind | give back the forty-one Sulani bronzes | while they are being sued for them
wait: larrow-morning-post: Larrow Museum of Mankind | any transfer of the objects | Withdrawal of the action pending in the Marrin high court
wait: sulan-ministry-of-culture: Sulan | give up the suit in the Marrin court | the bronzes still behind glass abroad
wait: sulan-ministry-of-culture: Sulan | Our lawyers will withdraw it | all forty-one have been transferred to the National Gallery at Ambele
knot: 2 4 | transfer only after the suit is withdrawn, suit withdrawn only after the transfer
