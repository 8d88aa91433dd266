# reports
=== tamund-ministry-of-waters 2033-04-08
MINISTRY OF WATERS AND LAND OF THE REPUBLIC OF TAMUND
Communiqué

1. The delegation of Tamund returned yesterday from the sixth round of talks on the River Halse.

2. The text of the treaty is complete but for two maps.

3. The Republic recalls that the upper reservoir at Sorn has been filling since December, to the grave harm of 14,000 farms downstream. It cannot put its name under a sharing of waters that do not arrive. Tamund's signature will follow the opening of the Sorn sluices by Ketland, and shall not precede it.

4. The Minister thanks the hosts for their hospitality.
=== ketland-evening-star 2033-04-10
Sluices stay shut, says Orme

KETHAVEN. The Sorn sluices could be opened tomorrow with two men and a spanner. They won't be, Energy Minister Gudrun Orme told a packed hall of the Engineers' Club last night, for the simple reason that an open sluice is a dark town.

Ketland loses a fifth of its power when the reservoir drops. To bridge the gap it counts on the Lakes Bank and its 90-million loan for turbines. "We open the sluices at Sorn when the bank's loan has been paid out," said Mrs Orme. "Tamund has its drought, I know. I've my hospitals."

She was given a barometer.
=== lakes-bank-board-note 2033-04-12
LAKES DEVELOPMENT BANK
Summary of the Board meeting (for publication)

The Directors considered the turbine loan to Ketland (90m). All technical conditions have been met. The Board reaffirmed its standing policy on shared rivers, whereby disbursement presupposes a treaty signed by every riparian state. In the present case Ketland's signature was deposited in February; that of Tamund is outstanding.

The Directors further approved the annual report, a grant for reed beds at Upper Moll, and the retirement of Mr Sten Avery, who kept the minutes for thirty-one years. The next meeting takes place on 10 May.
# marks
talks: yes
party: Tamund | The Republic | MINISTRY OF WATERS AND LAND OF THE REPUBLIC OF TAMUND
party: Ketland | Gudrun Orme | Mrs Orme
party: LAKES DEVELOPMENT BANK | the Lakes Bank | the bank | The Directors | The Board
wait: tamund-ministry-of-waters: Tamund | Tamund's signature will follow | the opening of the Sorn sluices by Ketland
wait: ketland-evening-star: Ketland | We open the sluices at Sorn | the bank's loan has been paid out
wait: lakes-bank-board-note: LAKES DEVELOPMENT BANK | disbursement | a treaty signed by every riparian state
knot: 1 2 3 | Tamund signs only after the sluices open, Ketland opens them only after the loan is paid, the bank pays only after all, Tamund too, have signed
