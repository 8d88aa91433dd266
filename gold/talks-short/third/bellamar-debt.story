# reports
=== bellamar-finance-daily 2033-09-02
Bellamar waits for lender as debt talks drag on

Bellamar's third debt restructuring in twelve years has been held up pending approval of a new credit by the Development Fund, Finance Minister Inacio Prado said on Thursday.

"We cannot sign the restructuring with our creditors as long as the Fund has not approved the credit," Prado told a business conference in the capital, Porto Real.

The country owes 9.4 billion dollars to foreign bondholders and missed an interest payment in March. Under the draft agreement, they would give up 38 cents on the dollar.

The bondholders' committee, led by the investment house Keller Dane, has accepted the draft in principle. Its members hold about two thirds of the bonds. Inflation in Bellamar reached 41 per cent in August, according to the statistics office.
=== capital-markets-wire 2033-09-05
BRUNN (Capital Markets Wire) - The Development Fund said on Monday that it would not approve a new credit for Bellamar before the government has signed the restructuring with its creditors.

"Our rules are clear. Debt must be sustainable on the day we lend," the Fund's director for the region, Sigrid Falk, said in an interview.

The Fund and Bellamar agreed in June on the outlines of a credit of 2.1 billion dollars over three years. A mission of the Fund visited Porto Real last month and praised the government's budget.

Keller Dane, which leads the committee of bondholders, said it was awaiting a final text from the government. A spokesman for the finance ministry said the text was with the lawyers. Bellamar's 2038 bond was quoted at 52 cents, little changed on the day.
# marks
talks: yes
party: Bellamar | Inacio Prado | Prado | the government | the finance ministry
party: Development Fund | the Fund | Sigrid Falk
party: bondholders' committee | Keller Dane | the committee of bondholders
wait: bellamar-finance-daily: Bellamar | Bellamar's third debt restructuring | approval of a new credit by the Development Fund
wait: bellamar-finance-daily: Bellamar | sign the restructuring with our creditors | the Fund has not approved the credit
wait: capital-markets-wire: Development Fund | approve a new credit for Bellamar | the government has signed the restructuring with its creditors
wait: capital-markets-wire: Keller Dane |  | a final text from the government
knot: 2 3 | the restructuring is signed only after the credit is approved, the credit approved only after the restructuring is signed
