# reports
=== eastern-energy-monitor 2034-10-03
Tess line: supplier wants cash up front

State exporter Tessgas has told its largest customer that it will resume pumping into the Tess line only against prepayment for the whole fourth quarter, according to a letter seen by this journal.

The customer, the utility Lode Energie of Pannel, fell sixty days behind in the spring. It has since cleared the arrears, but Tessgas writes that "confidence isn't a book entry".

Flows stopped on 27 September. Storage in Pannel stands at 71 per cent, enough until mid-January in a normal winter, until Christmas in a cold one.

Between the two lies Miravia, whose pipeline company Mirtrans carried the gas under a contract that ran out the same week. Traders reported prices at the Gostel hub 6 per cent up on the day.

Tessgas did not answer questions sent to its press office.
=== pannel-evening-news 2034-10-05
Winter gas: Lode keeps its hand on its wallet

Lode Energie has the 380 million florins Tessgas is asking for. It just isn't sending them yet.

"Pay a quarter in advance for gas that nobody has undertaken to carry? I'd be dismissed, and rightly," chief financial officer Petra Aumann told the Evening News.

What she needs to see before the prepayment leaves the bank is Mirtrans's signature under a new transit contract. The draft has been in Miravia since August.

Households needn't worry for the moment, she said, and tariffs would remain unchanged until at least February.

The city's swimming baths have lowered the water temperature by two degrees.
=== mirtrans-press-service 2034-10-06
Mirtrans on the situation at the Tess line

In reply to numerous enquiries, the press service of Mirtrans JSC states the following.

The company is a reliable carrier and has no part in the commercial differences between the exporter and the buyer.

An idle pipe costs Mirtrans 1.2 million lats a day. In 2029 the company signed for volumes that were never delivered and was left with the bill. The lesson has been learned: the new transit contract can be signed as soon as Tessgas has resumed pumping at the Orsk-Tal entry point. Our duty engineers are standing by around the clock.

Scheduled maintenance on the northern branch goes on. Farmers in the Tal district are reminded that no digging is allowed within thirty metres of the line until the marker posts have been replaced.
# marks
talks: yes
party: Tessgas | the exporter | supplier
party: Lode Energie | Lode | Petra Aumann | the buyer
party: Mirtrans | Mirtrans JSC | the company
wait: eastern-energy-monitor: Tessgas | resume pumping into the Tess line | prepayment for the whole fourth quarter
wait: pannel-evening-news: Lode Energie | the prepayment leaves the bank | Mirtrans's signature under a new transit contract
wait: mirtrans-press-service: Mirtrans | the new transit contract can be signed | Tessgas has resumed pumping at the Orsk-Tal entry point
knot: 1 2 3 | gas waits for the money, money for the contract, contract for the gas
