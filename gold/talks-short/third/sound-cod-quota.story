# reports
=== ministry-of-fisheries-quota 2032-08-29
MINISTRY OF FISHERIES
Notice on the cod fishery in the Outer Sound

Under the agreement of 2028 between Skarland and Venn, cod in the Outer Sound may be fished from 1 September to 30 November. Skarland's share of this year's quota is 14,200 tonnes.

Vessels over 15 metres may not leave port before their tracking equipment has been tested. Tests take place daily at Hamm and Storvik from 7 a.m.

Fishing will be closed once 95 per cent of the quota has been landed. Landings are published every Monday on the Ministry's website.

Licence holders who demand a correction of their individual share are asked to write to the regional office by 12 September. An offer of exchange between vessels of the same owner requires no permission.
=== storvik-fishing-news 2032-09-05
Good start to the cod season

The cod season in the Outer Sound opened on Wednesday in calm weather, and most boats from Storvik returned with full holds.

"It's the best first week I have seen in years," said skipper Arne Holm, who landed nine tonnes on Friday. The price at auction rose to 31 crowns a kilo after buyers from Venn joined the bidding.

Four boats had to wait until Thursday because their tracking equipment failed the test. The supplier, Marisat, said the fault had been found and offered to replace the units free of charge.

Scientists at the Marine Institute in Hamm will hold talks for schoolchildren on Saturday about the life of the cod. They recommended in May that the quota be kept at its present level, and both governments accepted the recommendation.
# marks
talks: no
