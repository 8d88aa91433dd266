# reports
=== brackwater-financial-news 2036-09-15
Regulator ties approval of Halven-Trennick merger to sale of depots

Brackwater's competition authority has told supermarket chains Halven and Trennick that it will not clear their 6.8 billion merger until they have signed a contract for the sale of 44 northern depots and shops, two people with knowledge of the matter said on Monday.

The authority fears that the merged group would control more than half of the food trade in the north. It rejects a mere promise to sell later, which the companies offered in July.

Halven's chief executive, Dorothea Pym, said the companies were "in advanced talks with a serious buyer". She did not name it. Trennick declined to comment.

According to the same people, the buyer is Corvan, a discount chain based in Little Marsh. Corvan operates 310 shops and has said that it wants to expand in the north.

Shares in Halven closed 1.2 per cent lower, while Trennick lost 3 per cent. The companies hope to complete the merger by the end of the year. A break fee of 150 million falls due if it has not been completed by 31 March.
=== little-marsh-gazette 2036-09-17
Corvan boss: "We sign when the authority has spoken"

The chairman of Corvan, Alasdair Finch, confirmed yesterday that his company was bidding for 44 depots and shops of Halven and Trennick. A contract was ready down to the last comma, Finch told the Gazette at the opening of a new branch in Quay Street.

There is a catch, however. "We will not sign the contract for the depots before the competition authority has cleared the merger," said Finch. "Otherwise I would be buying from two firms that may never be one, and I would be sitting there with half of the lorries."

Corvan is offering 520 million for the whole package. Finch, who began as a butcher's apprentice in Little Marsh, ruled out paying more. He also said that all 5,100 employees would keep their jobs for two years.

The shop workers' union asks for five years. Its secretary for the region, Maeve Durrant, said that she would meet Finch next week.

Meanwhile, customers in Quay Street were chiefly interested in the free sausages. About 600 had been handed out by noon, the branch manager said.
=== brackwater-competition-authority 2036-09-19
Halven/Trennick: state of the proceedings

The Competition Authority of Brackwater, in response to reports in the press, gives the following information on the proposed merger of Halven plc and Trennick plc.

In its provisional findings of 30 July, the Authority came to the view that the merger may be expected to lessen competition in the retail supply of groceries in the northern counties. It indicated that a sale of 44 sites to a single suitable purchaser would be likely to meet its concerns.

The Authority considers Corvan Stores Ltd to be a suitable purchaser in principle. It has not received a signed agreement. The Authority's decision depends on such an agreement. It is not its practice to clear a merger on the strength of drafts.

The Authority has noted the public remarks by the chairman of Corvan. It sees no need to comment on them. It is open to the parties to agree on a contract that becomes void if the merger should not go ahead.

The statutory deadline for the final report is 14 November.
=== capital-herald 2036-09-22
Halven seeks way out of supermarket stalemate

By our business staff

Halven has asked its lawyers to draw up a contract with Corvan that would lapse if the planned merger with Trennick were forbidden, its chief executive, Dorothea Pym, said on Monday.

The move follows a hint by the Competition Authority on Friday. "We would be foolish not to try it," Pym told investors in a conference call. Trennick supported the step, its finance director, Hugo Wain, said in the same call.

Whether Corvan will play along is uncertain. A spokeswoman for the discounter said that it had received nothing in writing and that its position was unchanged. Corvan's banks are said to dislike conditional contracts because the loans would have to be kept ready for months.

Analysts at Merrow Stead put the chances of the merger at 55 per cent. "Everybody is standing at the door and saying, after you," one of them wrote.

Halven and Trennick together employ 88,000 people in 1,140 shops.
# marks
talks: yes
party: competition authority | Brackwater's competition authority | the competition authority | Regulator | the authority | The authority | The Competition Authority of Brackwater | The Authority | the Authority | the Competition Authority
party: Halven | Halven plc | Dorothea Pym | Pym
party: Trennick | Trennick plc | Hugo Wain
party: Corvan | Corvan Stores Ltd | Alasdair Finch | Finch | the chairman of Corvan | the discounter | the buyer
party: The shop workers' union | Maeve Durrant
third: Corvan's banks
third: Merrow Stead
wait: brackwater-financial-news: competition authority | approval of Halven-Trennick merger | sale of depots
wait: brackwater-financial-news: competition authority | clear their 6.8 billion merger | they have signed a contract for the sale of 44 northern depots and shops
wait: little-marsh-gazette: Corvan | We sign | the authority has spoken
wait: little-marsh-gazette: Corvan | sign the contract for the depots | the competition authority has cleared the merger
wait: brackwater-competition-authority: competition authority | The Authority's decision | such an agreement
knot: 2 4 | the authority clears the merger only after the contract for the depots is signed, Corvan signs that contract only after the merger is cleared (1 and 5 say the same as 2, 3 the same as 4)
position: brackwater-financial-news: competition authority | wants | a contract for the sale of 44 northern depots and shops
position: brackwater-financial-news: competition authority | rejects | a mere promise to sell later
position: brackwater-financial-news: Halven | offers | a mere promise to sell later
position: brackwater-financial-news: Trennick | offers | a mere promise to sell later
position: brackwater-financial-news: Halven | wants | to complete the merger by the end of the year
position: brackwater-financial-news: Trennick | wants | to complete the merger by the end of the year
position: little-marsh-gazette: Corvan | offers | 520 million for the whole package
position: little-marsh-gazette: Corvan | rejects | ruled out paying more
position: little-marsh-gazette: Corvan | offers | all 5,100 employees would keep their jobs for two years
position: little-marsh-gazette: The shop workers' union | wants | asks for five years
position: brackwater-competition-authority: competition authority | accepts | considers Corvan Stores Ltd to be a suitable purchaser in principle
position: brackwater-competition-authority: competition authority | rejects | to clear a merger on the strength of drafts
position: brackwater-competition-authority: competition authority | offers | to agree on a contract that becomes void if the merger should not go ahead
position: capital-herald: Halven | offers | a contract with Corvan that would lapse if the planned merger with Trennick were forbidden
position: capital-herald: Trennick | accepts | Trennick supported the step
