# reports
=== sport-and-media-weekly 2036-08-10
New season, new channel: where to watch the league

The Corval football league returns on Friday, and for the first time all 306 matches will be shown by a single broadcaster, Arena Vision.

The company signed a four-year contract with the league in January after an auction that took three rounds. It pays 210 million crowns a season.

Viewers need a subscription, which costs 19 crowns a month. Customers of the former broadcaster, Canal Norte, can have their old decoders exchanged at any Arena shop, provided they bring the contract with them. The app will not start until the latest version has been installed.

Arena's programme begins at 6 p.m. with a talk show. Former international Dino Pereira, who rejected an offer to coach Atletico Corval in June, will be one of the experts in the studio.
=== corval-evening-news 2036-08-13
Arena Vision apologises for broken streams

The broadcaster Arena Vision apologised on Saturday after tens of thousands of viewers missed most of the opening match of the football league between Atletico Corval and Union Praia.

The streams failed at 8.20 p.m., shortly before the first goal, and were not restored before the second half. Atletico won 3-1.

"We had far more viewers than expected. The servers are now three times as strong," said the company's technical director, Uwe Stammler. He said subscribers would get a refund as soon as the cause has been established.

The league said in a statement that it had full confidence in its partner. On social media, fans demanded free months and joked about the old days with Canal Norte.

Praia's coach Beto Salles refused to blame the referee for the defeat.
# marks
talks: no
