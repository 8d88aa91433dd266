# reports
=== ward-bulletin-nine 2031-03-04
WARD BULLETIN No. 9 — Ardley Infirmary branch, Carers and Nurses Union

Colleagues! Nine nights at the gate and the brazier still burns. Thanks to the bakery on Tull Street, whose buns have kept us upright.

You will have seen the Trust's letter. It says, in four pages, what it could have said in four words: come back and wait. We have come back and waited before. In 2029 we were promised back pay by Easter, and Easter has come round twice.

So the branch meeting was short, and every hand but two went up. We return to the wards the day the Trust puts the back pay in writing, with a date and a name beneath it. Not a shift sooner.

Emergency cover goes on as agreed. Children's, dialysis and the burns unit are not touched and will not be.

Hardship fund: see Dot in the porters' lodge. Bring your payslips.

Mirel Stanner, branch secretary
=== ardley-courier-interview 2031-03-07
"I would be writing a cheque in the dark"

The Courier's Hanne Pryde met Oswin Bright, chief executive of Ardley Hospitals Trust, in an office looking straight down on the picket.

Q: You can hear them singing from here. Do you open the window?

A: Sometimes. They're good.

Q: They say it would take one sheet of paper to end this.

A: It's never one sheet. I don't deny they are owed something. But I have 212 beds and cannot say who will stand beside them tomorrow morning. For as long as the wards are without their nurses, nothing about back pay goes down in writing. My board was unanimous.

Q: And the car park charges?

A: Gone from April. Nobody has to do anything for that, it was a silly charge.

Q: Have you spoken with Ms Stanner?

A: We said good morning on Tuesday. She has my number.

Q: So who blinks?

A: I'm told I have a good stare. I'd rather not need it.
# marks
talks: yes
party: Carers and Nurses Union | the branch | Ardley Infirmary branch | Mirel Stanner | Ms Stanner | their nurses
party: Ardley Hospitals Trust | the Trust | Oswin Bright | My board
wait: ward-bulletin-nine: Carers and Nurses Union | We return to the wards | the Trust puts the back pay in writing
wait: ardley-courier-interview: Ardley Hospitals Trust | nothing about back pay goes down in writing | the wards are without their nurses
knot: 1 2 | nurses return only after back pay in writing, back pay in writing only after the nurses return
