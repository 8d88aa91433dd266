# reports
=== frontier-news-kharan 2034-07-03
Kharan crossing stays shut

The border crossing at Kharan will remain closed until Dastan has paid for the damage to the customs house, the foreign ministry of Omrak said on Sunday.

The crossing, used by some 600 lorries a day, was shut on 19 June after a crowd from the Dastani side set fire to the building. Two Omraki officers were hurt. Omrak puts the damage at 1.8 million rubels.

Dastan's foreign minister, Yusuf Kerim, offered on Friday to pay half of that sum. He said his country insists on a joint investigation before it accepts any responsibility.

Drivers have been waiting on both sides for two weeks. Fruit worth several hundred thousand rubels has spoiled, according to the hauliers' association, which has appealed to both governments to open at least one lane.
=== omrak-state-agency 2034-07-05
TASHIR (State Agency) - Omrak and Dastan will hold talks on the Kharan border crossing on Thursday, the foreign ministry in Tashir announced on Tuesday.

Deputy Foreign Minister Leyla Sadik will lead the Omraki delegation. She said Omrak had accepted the proposal of a joint investigation and regards the offer of half the damage as a first step.

"Our neighbours have shown good will," Sadik said. "We expect them to pay the rest within a month."

The talks will take place in a tent on the bridge at Kharan, at the suggestion of Dastan. Experts of the two customs services are to meet there a day earlier.

Lorries carrying medicine have been let through since Monday. Trade between the two countries amounted to 740 million rubels last year, most of it by way of Kharan.
# marks
talks: yes
party: Omrak | foreign ministry of Omrak | the foreign ministry in Tashir | Leyla Sadik | Sadik
party: Dastan | Yusuf Kerim
wait: frontier-news-kharan: Omrak | The border crossing at Kharan will remain closed | Dastan has paid for the damage to the customs house
wait: frontier-news-kharan: Dastan | it accepts any responsibility | a joint investigation
