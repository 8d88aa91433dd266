# reports
=== coast-radio
Inspector tells court she handed report to Rook in person

The inspector who examined the pumps of the dredger Constance has told the court in Port Ellery that she gave her report to the harbour master herself. "I put it in his hand," Paula Denning said on Thursday.

Defence lawyer Tobias Marsh accused her of inventing the meeting. Denning rejected this and showed the judges a page of her diary.

Six of the eleven crew of the Constance died when she sank off Ellery Head.

Anselm Rook, who was harbour master for nineteen years, did not speak. His lawyer says it was a clerk who signed the papers. The clerk, Milo Tarrant, says it was Rook.

Judge Florence Adair adjourned the hearing until Monday. Tarrant was to be heard on Friday, but the court was told that he is ill.

=== gazette-verdict
Rook gets four years

PORT ELLERY, May 30, 2031 - The former harbour master Anselm Rook was sentenced on Friday to four years in prison for the deaths of six seamen on the dredger Constance.

The court found that Rook had read the inspection report and had signed the sailing papers. Judge Florence Adair said he had "weighed a day's dues against eleven lives".

Prosecutor Hedda Lyle had asked for seven years, the defence for an acquittal. Marsh said that his client would appeal.

The clerk Milo Tarrant, who had been called as a witness, never gave evidence. He is under investigation himself.

Correction: In our report of May 6 we wrote that five members of the crew drowned. A sixth man, the cook, died in hospital a week later.

=== gazette
Former harbour master on trial over sunken dredger

PORT ELLERY, May 6, 2031 - The trial of the former harbour master of Port Ellery opened on Tuesday with a plea of not guilty. Anselm Rook, 58, is accused of having let the dredger Constance leave port in November 2029 although he knew that her pumps had failed an inspection. Five of her eleven crew drowned.

Prosecutor Hedda Lyle said Rook had signed the sailing papers himself. "He read the report in the morning and signed in the afternoon," she told the court.

His lawyer, Tobias Marsh, said his client had never seen the inspection report. The signature, he said, was that of a clerk.

Rook faces up to eight years in prison. The court has set aside twelve days for the hearing. The first witness, the inspector Paula Denning, is to be heard on Thursday.

About forty relatives of the drowned men sat in the public gallery.

# marks
contradiction: gazette: Five of her eleven crew drowned || coast-radio: Six of the eleven crew of the Constance died
correction: gazette: Five of her eleven crew drowned || gazette-verdict: five members of the crew drowned
dispute: gazette: Rook had signed the sailing papers himself || gazette: was that of a clerk
dispute: gazette: He read the report in the morning || gazette: his client had never seen the inspection report
dispute: coast-radio: I put it in his hand || gazette: his client had never seen the inspection report
dispute: coast-radio: accused her of inventing the meeting || coast-radio: Denning rejected this
dispute: coast-radio: it was a clerk who signed the papers || coast-radio: says it was Rook
contradiction: gazette: was that of a clerk || gazette-verdict: had signed the sailing papers
change: gazette: is to be heard on Thursday || coast-radio: Paula Denning said on Thursday
change: coast-radio: Tarrant was to be heard on Friday || gazette-verdict: never gave evidence
change: gazette: Rook faces up to eight years in prison || gazette-verdict: was sentenced on Friday to four years in prison
alike: gazette-verdict: was sentenced on Friday to four years in prison || gazette-verdict: had asked for seven years
alike: gazette: Rook faces up to eight years in prison || gazette-verdict: had asked for seven years
same: coast-radio: Six of the eleven crew of the Constance died || gazette-verdict: the deaths of six seamen
same: gazette: that of a clerk || coast-radio: it was a clerk who signed the papers
same: gazette: the former harbour master of Port Ellery || coast-radio: who was harbour master for nineteen years
unknown: gazette-verdict: his client would appeal
unknown: gazette-verdict: He is under investigation himself
