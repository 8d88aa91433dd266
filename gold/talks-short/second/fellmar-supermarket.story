# reports
=== hartwell-dairies-exchange-notice 2031-10-06
HARTWELL DAIRIES GROUP — REGULATORY ANNOUNCEMENT

Update on customer relationship

The Group announces that deliveries to its second-largest customer, Fellmar Stores, remain suspended as from 29 September. Fellmar accounted for 17 per cent of Group revenue in the last financial year.

The suspension follows Fellmar's unilateral deduction of 3.1m florins in so-called promotional contributions. The Directors regard those deductions as having no basis in contract. Resumption of deliveries is conditional on repayment of the deductions in full.

In the meantime volumes are being diverted to powder and to export. The Group's guidance for the year is withdrawn; new guidance will be given at the interim results in December.

Enquiries: C. Lowther, Company Secretary
=== grocers-gazette 2031-10-10
Empty fridges, full inboxes

At Fellmar's store in Quay Street the yoghurt shelf holds, as of Thursday, a laminated apology and some oat drink.

Buyers at the chain are unrepentant. "Hartwell signed up to the spring promotion, Hartwell pays its share," says commercial director Bo Tarran. But he is prepared to be pragmatic, he insists. The three million would be returned, every florin of it, with an audit to follow. There's just one thing he must have beforehand: "milk on the lorries. No deliveries, no repayment. I don't send money to somebody who's starving my shops."

Smaller dairies have noticed. Two have already been asked whether they could fill the gap, and one of them, Pell & Daughter, said it would only consider doing so under a three-year contract.

Tarran has given himself a fortnight. Hartwell did not return our calls.
# marks
talks: yes
party: HARTWELL DAIRIES GROUP | Hartwell | The Group | The Directors
party: Fellmar Stores | Fellmar | the chain | Bo Tarran | Tarran
party: Pell & Daughter
wait: hartwell-dairies-exchange-notice: HARTWELL DAIRIES GROUP | Resumption of deliveries | repayment of the deductions in full
wait: grocers-gazette: Fellmar Stores | no repayment | No deliveries
wait: grocers-gazette: Pell & Daughter | it would only consider doing so | a three-year contract
knot: 1 2 | deliveries only after repayment of the deductions, repayment only after deliveries
