# reports
=== skerrin-fisheries-office 2030-09-02
Ports: position of the Government

Following the breakdown of the annual herring consultation, the harbours of Lunn, Westervoe and Great Skerrin have been closed to vessels flying the flag of Halm since midnight.

The measure is not a punishment. The Skerrin Isles have asked Halm, four years running, for the catch logs of its pelagic fleet. They have not come. Once the logs have been handed over, complete and unaltered, the harbours will be reopened to Halmish trawlers without further formality.

Vessels in distress may of course enter at any time. Skippers should call the duty officer on channel 12.

The Government recalls that the shared stock has fallen by a third since 2026 and that its own boats have observed every reduction. A scientific survey cruise will leave Lunn next week, weather permitting, with observers from both countries on board.
=== halm-daily-courier 2030-09-05
No logs for islanders who bar the door, says minister

Fisheries Minister Torvald Hesk has ruled out giving the Skerrin Isles a single page of the fleet's catch logs with Halmish boats shut out of the islands' harbours.

"Blackmail is a poor way to ask for paperwork," he told the fisheries committee. "They'll get the logs. They'll get them after the harbours have been reopened, from my own hand if they like."

Eleven trawlers are now landing at Brackmouth, a day's steaming further south. The owners' federation puts the extra fuel at 40,000 crowns a week.

Opposition speaker Mina Fallow asked why the logs had been kept back in the first place. The minister said they contained commercial secrets, and added that he would gladly discuss it when Ms Fallow had read the treaty.

The committee meets again on Thursday.
=== northern-wire 2030-09-19
Halm, Skerrin Isles end herring row

LUNN, Sept 19 (NW) - Halm delivered four years of catch logs to the Skerrin Isles on Friday and trawlers from Halm tied up in Lunn for the first time in 17 days, ending a quarrel that had threatened to spill over into next year's quota.

Officials said the exchange took place at noon, on the quay, with the secretary of the Northern Herring Commission looking on.

"Somebody held a watch," said one diplomat. "It was all rather silly and it worked."

The two governments agreed to resume consultations on the 2031 catch in October. Herring was quoted slightly lower in Brackmouth.

Skippers said the first landing, some 180 tonnes, would be sold at auction on Saturday. Fisheries Minister Torvald Hesk welcomed what he called a return to good manners. The islands' government made no comment beyond confirming that all three harbours were open.
# marks
talks: yes
party: Skerrin Isles | the Government | islanders
party: Halm | Fisheries Minister Torvald Hesk | Torvald Hesk | the minister
wait: skerrin-fisheries-office: Skerrin Isles | the harbours will be reopened to Halmish trawlers | the logs have been handed over, complete and unaltered
wait: halm-daily-courier: Halm | giving the Skerrin Isles a single page of the fleet's catch logs | Halmish boats shut out of the islands' harbours
wait: halm-daily-courier: Halm | They'll get them | the harbours have been reopened
