# reports
=== stairwell-newsletter 2030-11-02
THE STAIRWELL
News of Dunmoor Court Tenants' Association, four sides, free, please pass on

Lift: dead since 8 September. Mrs Abara on the eleventh floor has now carried her shopping up 3,960 stairs, she counts. Her knees send regards to the landlord.

What we agreed on Thursday, for those who were working: since August a hundred and six households have put their rent into the association's own account at the Penny Bank. It is all there, you may look at the book. And there it remains till such time as both lifts are running again. Nobody has "stolen" anything, whatever Castlegate's man shouted in the yard.

Legal aid evening: Wednesday, laundry room. Bring your letters, opened or unopened.

Found: one child's glove, red. Ask Jonas at number 14.
=== castlegate-letter-to-residents 2030-11-09
Dear Resident,

Castlegate Homes Ltd shares your frustration at the continuing unavailability of the lifts at Dunmoor Court.

We have obtained three quotations and identified a preferred contractor. You will appreciate that works of this order, estimated at 148,000 crowns, must be financed out of income. We are therefore obliged to inform you that the contractor will be instructed following settlement of all arrears on the building.

Residents who have signed up to payments by instalment need take no action. A hardship officer, Ms Lisbet Crane, is available on weekday mornings.

We would also remind all households that bicycles may not be kept on landings.

Yours faithfully,
Edwin Rook
Head of Property
# marks
talks: yes
party: Dunmoor Court Tenants' Association | the association | a hundred and six households | Residents | all households
party: Castlegate Homes Ltd | Castlegate | the landlord | Edwin Rook
wait: stairwell-newsletter: Dunmoor Court Tenants' Association | there it remains | both lifts are running again
wait: castlegate-letter-to-residents: Castlegate Homes Ltd | the contractor will be instructed | settlement of all arrears on the building
would-knot: 1 2 | closes only if handing over the rent in the association's account is the settlement of all arrears, and instructing the contractor is getting the lifts running
