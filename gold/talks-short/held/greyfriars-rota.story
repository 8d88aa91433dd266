# reports
=== greyfriars-gazette 2029-03-02
"NOT ONE EXTRA HOUR"

Eleven operations were put off at Greyfriars Infirmary yesterday as nurses kept to their contracted hours for a fifth day.

At issue is Plan 12, a rota which has staff on twelve-hour nights four times running. It was pinned up in January without, say the nurses, so much as a cup of tea beforehand.

"You'll not get one extra hour out of us till Plan 12 is off the wall," said Imke Rasull, ward sister and shop steward of the Nurses' Federation. She had just come off a night and was looking for her bus pass.

A patient on Ward 6, Alf Purslow, 81, said he had no complaints, apart from the custard.

The Infirmary Trust asked for its side to be heard next week.
=== health-service-weekly 2029-03-05
TRUST WOULD BIN ROTA, AT A PRICE

The Greyfriars Infirmary Trust has let it be understood that it is not wedded to Plan 12.

Its withdrawal, chief executive Lorcan Thewlis told us, is tied to an end of the overtime ban. "I can't tear up one rota with nobody to fill the gaps in the next. I would be sending Ward 6 home."

Mr Thewlis, who came from the water industry, said morale was better than reported. The Federation called that remarkable.

The dispute is followed in other trusts, at least three of which have similar plans in the drawer. Both camps have accepted Judge Emerita Noor Halloran as go-between. She has asked for a room with a window and no flip chart.
=== radio-north-quay 2029-03-09
[NEWS AT ONE]

It's over at Greyfriars. At noon today Judge Halloran had the two of them, Sister Rasull and Mr Thewlis, push their letters across the same table at the same moment. His withdraws Plan 12. Hers calls off the overtime ban. Both take effect straight away, and the operating theatres are back to a full list tomorrow.

Listeners on Ward 6 report cheering, and, for once, trifle.

A new rota is already in draft. The Trust says it goes up on the wards after the Federation has been through it line by line, which might take a fortnight. Pay, everyone agreed, is for another day: that ballot comes in May.

Elsewhere, the ring road is shut again.
# marks
talks: yes
party: Nurses' Federation | the Federation | nurses | Imke Rasull | Sister Rasull | us
party: Greyfriars Infirmary Trust | the Trust | Infirmary Trust | Lorcan Thewlis | Mr Thewlis
wait: greyfriars-gazette: Nurses' Federation | get one extra hour out of us | Plan 12 is off the wall
wait: health-service-weekly: Greyfriars Infirmary Trust | Its withdrawal | an end of the overtime ban
wait: radio-north-quay: Greyfriars Infirmary Trust | it goes up on the wards | the Federation has been through it line by line
