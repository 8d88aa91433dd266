# reports
=== radio-marlgate 2030-12-03
[STUDIO. ANCHOR: RUAN]

Ten weeks without heating at Larkfield Court. With me is Dunya Askerel of the tenants' committee. You still collect the rent, don't you?

ASKEREL: Every month, into a locked account. A hundred and four households. You can see the statements.

ANCHOR: Why not pass it on?

ASKEREL: We did, in 2027. They gave us a fan heater each and a leaflet on draughts. This time Pellmore gets the back rent with the boilers running. I want to burn my hand on a radiator first.

ANCHOR: They might go to court.

ASKEREL: Then the judge is welcome to keep his coat on.

ANCHOR: Pellmore Homes didn't want to send anybody to the studio. They did send something else, to every flat in the building, and we'll have that on our website tonight.
=== notice-under-the-doors unknown
PELLMORE HOMES
Customer Relations

To all residents of Larkfield Court

Dear resident,

We are aware that the heating in Blocks A to D is out of service and regret any discomfort this may cause.

Two replacement burners and a circulation pump have been delivered to our depot. We draw your attention to the sum of 218,400 presently withheld by residents. Upon receipt of the arrears in full, the boilers will be put back into operation within four working days.

Electric heaters may be hired from the caretaker at 3.50 a week. Kindly do not run more than one per flat, as this overloads the risers.

The office is closed from 24 December to 2 January. In an emergency, please use the contact form.

Yours faithfully,
Pellmore Homes
# marks
talks: yes
party: Tenants' committee | Dunya Askerel | residents | tenants | We
party: Pellmore Homes | Pellmore | They
wait: radio-marlgate: Tenants' committee | Pellmore gets the back rent | the boilers running
wait: notice-under-the-doors: Pellmore Homes | the boilers will be put back into operation | receipt of the arrears in full
knot: 1 2 | the tenants release the rent when the boilers run, the landlord starts the boilers when the rent is there
