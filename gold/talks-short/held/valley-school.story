# reports
=== hollin-valley-news 2031-04-22
PARENTS READY TO DROP COURT CASE OVER SCHOOL MERGER

The parents of Upper Hollin will take their complaint off the judge's desk, provided a bus to the new school is promised to them on county paper. So decided some seventy of them in the fire station on Wednesday, between the hoses.

"I'm not asking for a chauffeur," said Nerys Quillan, who chairs the parents' association. "Four miles, a road with no pavement, and they're six years old."

The merger with Lower Hollin is due in September.

Piet Lammerts, the county's schools officer, called the vote a relief. He could not award the bus line before the tender closed on 15 May, he said, though there were already two bidders and the money had been set aside.

The old schoolhouse is to become a library. Or a pub, said a voice from the back.
=== teachers-voice 2031-04-29
OUR EMPTY CHAIR

Colleagues have asked why the union was missing, for the third time, when the merger committee met at County Hall.

It is no sulk. What is said in that room decides where forty of us will be working in the autumn, and not a line of it reaches the staffrooms. Our chair is going to be filled from the day the minutes lie open to every teacher. The clerk has been told as much.

On the redeployment list there has been some movement. Mr Lammerts was friendly on the telephone. The county hands it to us, he promised, as soon as both head teachers have been through the names; one of them has, the other is in hospital with her hip.

We wish Mrs Abara a quick recovery.

The spring outing is to Saltmarsh.
# marks
talks: yes
party: Parents of Upper Hollin | parents' association | Nerys Quillan | the parents
party: County | the county | Piet Lammerts | Mr Lammerts | schools officer
party: the union | Our | us
wait: hollin-valley-news: Parents of Upper Hollin | take their complaint off the judge's desk | a bus to the new school is promised to them on county paper
wait: hollin-valley-news: County | award the bus line | the tender closed on 15 May
wait: teachers-voice: the union | Our chair is going to be filled | the minutes lie open to every teacher
wait: teachers-voice: County | The county hands it to us | both head teachers have been through the names
