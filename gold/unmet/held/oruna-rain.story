# reports
=== met-service 2032-01-19
Preliminary climate bulletin 3/2032

Station Oruna Lighthouse: 214.6 mm of rain in the 24 hours to 07:00 on Sunday 18 January. Subject to quality control, this displaces the 198.2 mm of November 1961 (Pellow Moor) as the highest daily amount in the national series, which begins in 1904.

Station Oruna Harbour, three kilometres inland: 171 mm, a record for that station only.

Wind: gusts up to 118 km/h at the Lighthouse, 94 km/h at the Harbour. Lowest pressure 968 hPa.

Warnings: red, issued Saturday 15:40; lowered to orange Sunday 09:00; cancelled today 06:00.

The Lighthouse gauge is to be inspected on Thursday. Until then the value must be quoted as provisional.

Outlook: mainly dry until Wednesday, then light showers from the west. River levels on the Cape, which peaked at 3.12 m at Mill Bridge, are forecast to be back within their banks tonight.
=== radio-cape 2032-01-19
[07:00 BULLETIN / KERTU / 1'10"]

Good morning. The Cape is mopping up after what forecasters think was the wettest day this country has ever measured. More than two hundred millimetres came down on the lighthouse. A hundred and seventy-one at the harbour. [PAUSE]

Fennel Street has now spent two nights on camp beds. Thirty-one households are in the sports hall, according to the warden there; twenty-eight, if you ask the town hall.

Residents are angry about the timing. The red warning did not come until nearly six on Saturday evening, when, as one told us, "my freezer was already floating". [CLIP: PRIBIL, 0'08"]

No one has been injured, say police.

If you're waiting for the number 4: it turns round at the mill today. Tidewater Buses reckons on the full route from tomorrow.

And the schools? Open, all but one. Saint Brannoc Primary has no heating and lets the children sleep in. Back after the weather… [JINGLE]
=== oruna-mercury 2032-01-24
A record goes down the drain

It was the wettest day ever, and now it wasn't. The inspectors who climbed the lighthouse on Thursday found a gutter dripping straight into the rain gauge, and yesterday the weather service struck out its 214.6 millimetres. "It ought never to have left the house," said duty climatologist Mihkel Asante-Roo. What really fell may never be established.

So Pellow Moor keeps the crown it has worn since 1961.

Keeper Jolanta Firth is not amused. "There was no gutter over that gauge on Saturday. I emptied it myself at noon."

Better news from Fennel Street. The last families left the sports hall on Wednesday, and Saint Brannoc's rooms are warm again. One volunteer, aged 19, needed six stitches on Tuesday after a window broke in her hands.

The number 4, promised for the same day, was not running to the point again until Thursday; Tidewater blames a sunken drain cover. The mayor puts the damage at two million, the shopkeepers' guild at close to three.
# marks
contradiction: met-service: red, issued Saturday 15:40 || radio-cape: The red warning did not come until nearly six on Saturday evening
dispute: radio-cape: Thirty-one households are in the sports hall, according to the warden there || radio-cape: twenty-eight, if you ask the town hall
dispute: oruna-mercury: found a gutter dripping straight into the rain gauge || oruna-mercury: There was no gutter over that gauge on Saturday
change: met-service: red, issued Saturday 15:40 || met-service: lowered to orange Sunday 09:00 || met-service: cancelled today 06:00
change: radio-cape: Tidewater Buses reckons on the full route from tomorrow || oruna-mercury: was not running to the point again until Thursday
change: radio-cape: Thirty-one households are in the sports hall || oruna-mercury: The last families left the sports hall on Wednesday
change: radio-cape: Saint Brannoc Primary has no heating || oruna-mercury: Saint Brannoc's rooms are warm again
correction: met-service: 214.6 mm of rain in the 24 hours to 07:00 on Sunday 18 January || oruna-mercury: yesterday the weather service struck out its 214.6 millimetres
alike: met-service: 214.6 mm of rain in the 24 hours || radio-cape: More than two hundred millimetres came down on the lighthouse
alike: met-service: Station Oruna Harbour, three kilometres inland: 171 mm || met-service: Station Oruna Lighthouse: 214.6 mm of rain
alike: radio-cape: No one has been injured, say police || oruna-mercury: One volunteer, aged 19, needed six stitches on Tuesday
alike: met-service: gusts up to 118 km/h at the Lighthouse || met-service: 94 km/h at the Harbour
alike: oruna-mercury: The mayor puts the damage at two million || oruna-mercury: the shopkeepers' guild at close to three
alike: radio-cape: Open, all but one || radio-cape: Saint Brannoc Primary has no heating
same: met-service: the highest daily amount in the national series || radio-cape: the wettest day this country has ever measured
same: met-service: three kilometres inland: 171 mm || radio-cape: A hundred and seventy-one at the harbour
same: met-service: the 198.2 mm of November 1961 (Pellow Moor) || oruna-mercury: Pellow Moor keeps the crown it has worn since 1961
unknown: met-service: The Lighthouse gauge is to be inspected on Thursday
unknown: oruna-mercury: What really fell may never be established
