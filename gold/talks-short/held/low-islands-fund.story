# reports
=== global-dispatch 2031-12-09
Low islands withhold names from storm fund text

VELLAMO, Dec 9 (Global Dispatch) - Twenty-two low-lying states said on Tuesday they would keep their signatures off the storm fund declaration pending written pledges from the industrial bloc for the years after 2035.

"A speech does not hold back the sea," said Ruta Makoa, who speaks for the group, known as the Atoll Forum.

The industrial bloc has so far spoken of 14 billion without saying who pays what. Its chief negotiator, Anselm Drury, told a briefing that a breakdown by country might be ready on Thursday and that he saw no drama.

He did attach a string of his own: the World Clearing Bank must first have appointed an independent auditor. The bank said it had received eleven applications and hoped to choose by March.

One delegation was said to be staying away from the closing session on Friday until the city that will host the fund had been named.
# marks
talks: yes
party: Atoll Forum | Twenty-two low-lying states | Low islands | the group | Ruta Makoa
party: industrial bloc | the industrial bloc | Anselm Drury
wait: global-dispatch: Atoll Forum | keep their signatures off the storm fund declaration | written pledges from the industrial bloc for the years after 2035
wait: global-dispatch: industrial bloc |  | the World Clearing Bank must first have appointed an independent auditor
wait: global-dispatch: - | staying away from the closing session | the city that will host the fund had been named
