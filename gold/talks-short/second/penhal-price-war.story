# reports
=== penhal-mercury-pumps 2031-08-04
Penhal pumps at war: petrol under a crown

Motorists queued down to the roundabout on Saturday as the price war between Penhal's two biggest filling stations entered a third week.

Gull Oil fired the opening shot on 17 July. Trident, over the road, answered within the hour, and neither has given ground since. By Saturday evening both boards showed 97.9.

"I'll go up the day he goes up," said Gull's manager, Rudi Castle, nodding across the carriageway. "My regulars know I won't be beaten." Trident's Anna Weld, asked whether she'd surrender, laughed. "We look at his board at six every morning and knock off a tenth. He does the same at ten past. We've never spoken."

Experts say prices will not recover before the holidays end. The small garage at Tollbar has stopped selling fuel altogether until it's over.
=== trident-trading-update 2031-08-07
TRIDENT RETAIL FUELS — TRADING UPDATE

Volumes in the four weeks to 2 August rose by 22 per cent, against a fall in gross margin of 31 per cent. The decline is attributable to aggressive local competition in the Penhal and Brack areas, where the Company has defended its position and will continue to do so for as long as competitors price below cost.

Shop sales, notably ice and charcoal, were strong.

The Company expects margins to return to normal levels once summer promotions across the industry have run their course. The opening of the Brack bypass site depends on the weather.

The interim dividend is unchanged.
# marks
talks: no
