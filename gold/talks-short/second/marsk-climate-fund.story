# reports
=== pan-wire-climate 2035-11-18
MARSK, Nov 18 (PAN) - Talks on a fund for drowning coasts ran through a second night on Sunday with rich states and islands still split over who pays in, delegates said.

The Atoll Group of 23 islands said it would drop its demand for a court ruling in return for a floor of 40 billion a year. "A number, not a poem," its chief negotiator Tiare Lomu told PAN.

The Northern Five, the largest donors, are to put forward a figure on Tuesday after their finance ministers have spoken by telephone.

Oil producer Qasmar, which has yet to pledge anything, repeated that its contribution would hinge on two of three things: a seat on the board, a lighter reporting duty and a secretariat outside Europe.

Coffee ran out at 3 a.m.
=== lowland-churches-newsletter 2035-11-20
Letter from Marsk

Dear friends, I write this on a windowsill. The hall smells of oranges and wet coats.

You asked what the Five are up to. I cornered their Mr Haldane by the lifts, a tall sad man. He did not hide behind his papers. The figure is thirty-six, he told me, and it is going to be made public this afternoon whatever anyone else does. Could it grow to forty? "Not without Qasmar in," he said, and the doors shut.

Tiare Lomu wept a little at the vigil, then laughed at herself for weeping. Her island is a metre and a half high.

Pray for the interpreters, who have had no sleep.

Yours, Sister Benedikte
# marks
talks: yes
party: The Atoll Group | Tiare Lomu
party: The Northern Five | the Five | Mr Haldane
party: Qasmar
wait: pan-wire-climate: The Atoll Group | drop its demand for a court ruling | a floor of 40 billion a year
wait: pan-wire-climate: The Northern Five | put forward a figure | their finance ministers have spoken by telephone
wait: pan-wire-climate: Qasmar | its contribution | two of three things: a seat on the board, a lighter reporting duty and a secretariat outside Europe
wait: lowland-churches-newsletter: The Northern Five | Could it grow to forty | Not without Qasmar in
