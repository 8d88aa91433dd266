# reports
=== capital-wire 2031-08-22
Quillara rescue stuck between Fund and bondholders

QUILLARA CITY, Aug 22 - A plan to ease Quillara's 18-billion-dinar debt stalled again on Friday, with its two largest groups of lenders each looking to the other to move.

The Lending Fund, which has 900 million set aside for the country, let it be known that the money would not be paid out before private creditors had signed the debt exchange. "We do not lend so that others may be repaid," its mission chief, Hubert Saal, said.

In a note to clients, the committee representing the bondholders took the opposite view. It named two things its members must have in hand when they sign the exchange: confirmation that the Fund's 900 million has been paid out, and last year's port accounts. The accounts, finance ministry officials said, were at the printer's.

Quillara has enough hard currency to pay for about five weeks of imports. Its next coupon falls due on 1 October.

The dinar closed at 41.3.
# marks
talks: yes
party: Lending Fund | The Lending Fund | the Fund | Hubert Saal
party: bondholders | private creditors | the committee representing the bondholders
party: Quillara | finance ministry
wait: capital-wire: Lending Fund | the money would not be paid out | private creditors had signed the debt exchange
wait: capital-wire: bondholders | sign the exchange | confirmation that the Fund's 900 million has been paid out
wait: capital-wire: bondholders | sign the exchange | last year's port accounts
knot: 1 2 | the Fund pays after the bondholders sign, the bondholders sign after the Fund has paid
