# reports
=== corvale-united-medical 2031-09-22
Club statement: squad update

Following Sunday's 2-2 draw at Port Essel, Corvale United can confirm that four first-team players are currently unavailable.

Captain Dario Vance has a grade-two hamstring strain and will be out for four to six weeks. Tiago Lemm (ankle) will miss Saturday's derby against Norrick. Goalkeeper Piet Hollis underwent successful surgery on a broken finger this morning. Young defender Sam Okafer is following concussion protocols.

Midfielder Luka Brandt, who was replaced at half-time, was withdrawn for tactical reasons and is fit.

The club has full confidence in head of medical services Dr Hanne Vey and in her department.

No comment will be made on speculation about training methods.
=== the-daily-whistle 2031-09-23
CROCKED-VALE! Seven down and boss gets blame

CORVALE'S treatment room is so full they are queuing in the car park.

SEVEN stars are now on the sick list after skipper Dario Vance pulled up clutching his hamstring at Port Essel, and the Whistle can reveal the dressing room has had ENOUGH of boss Gerd Malik's brutal double sessions.

"They run us till we break, then they run us again," said one senior pro.

Vance is feared OUT until Christmas. And Luka Brandt, hooked at the break on Sunday, has done his KNEE. A pal said: "He couldn't get up his own stairs."

United pair Lemm and Okafer are crocked as well, and keeper Piet Hollis is nursing a busted wrist.

Malik, who lost eleven players at his last club, snapped: "I train footballers, not chess players. We do less than anyone in this league."

Chairwoman Ida Corless is backing her man. For now.
=== essel-news-agency 2031-09-27
Norrick 3 Corvale United 0

NORRICK, Sept 27 (ENA) - Injury-hit Corvale United fell to a 3-0 defeat at Norrick on Saturday, their third match without a win, and lost another player when striker Jonas Vance was carried off after 20 minutes.

Vance, 19, the younger brother of captain Dario, is to have a scan on Monday. Corvale are without nine players.

Tiago Lemm returned from an ankle injury and played the full 90 minutes. Midfielder Luka Brandt was missing with what coach Gerd Malik called "a knee we have known about since Sunday".

Malik rejected suggestions that his training was to blame. "It is bad luck, and a bad pitch," he said.

Norrick's head groundsman said the pitch was the best in the league.

The visitors had 58 percent of the ball and did not manage a shot on target.
=== corvale-evening-argus 2031-10-02
Malik out, Vey out, and nobody says why

It took Corvale United ten days to travel from "full confidence" to the exit. Dr Hanne Vey left yesterday "by mutual consent". This morning coach Gerd Malik followed her.

Chairwoman Ida Corless read two sentences and took no questions. Assistant Bruno Tesk takes the team to Lower Marle on Sunday; a permanent successor will be named "in due course".

A report the board ordered from sports scientist Prof. Aldo Renn, seen by this newspaper, counts nineteen muscle injuries since July, twice the league average, and lays them at the door of "training loads without parallel in the division". It clears the pitch.

Better news from the ward: Jonas Vance's scan showed bruising, nothing worse. His brother Dario jogged on Wednesday and could be back by mid-October, ahead of plan.

We must put one thing right. Last week we repeated from the Whistle that Piet Hollis had broken his wrist. It was a finger.
# marks
contradiction: corvale-united-medical: four first-team players are currently unavailable || the-daily-whistle: SEVEN stars are now on the sick list
contradiction: corvale-united-medical: was withdrawn for tactical reasons and is fit || the-daily-whistle: has done his KNEE
contradiction: corvale-united-medical: was withdrawn for tactical reasons and is fit || essel-news-agency: a knee we have known about since Sunday
contradiction: corvale-united-medical: will be out for four to six weeks || the-daily-whistle: feared OUT until Christmas
contradiction: corvale-united-medical: a broken finger || the-daily-whistle: a busted wrist
dispute: the-daily-whistle: They run us till we break, then they run us again || the-daily-whistle: We do less than anyone in this league
dispute: essel-news-agency: It is bad luck, and a bad pitch || essel-news-agency: said the pitch was the best in the league
contradiction: essel-news-agency: It is bad luck, and a bad pitch || corvale-evening-argus: It clears the pitch
contradiction: the-daily-whistle: We do less than anyone in this league || corvale-evening-argus: training loads without parallel in the division
correction: corvale-evening-argus: It was a finger || the-daily-whistle: a busted wrist
change: the-daily-whistle: SEVEN stars are now on the sick list || essel-news-agency: Corvale are without nine players
change: corvale-united-medical: will miss Saturday's derby against Norrick || essel-news-agency: Tiago Lemm returned from an ankle injury
change: corvale-united-medical: has full confidence in head of medical services Dr Hanne Vey || corvale-evening-argus: Dr Hanne Vey left yesterday
change: the-daily-whistle: Chairwoman Ida Corless is backing her man || corvale-evening-argus: This morning coach Gerd Malik followed her
change: corvale-united-medical: out for four to six weeks || corvale-evening-argus: could be back by mid-October
change: essel-news-agency: is to have a scan on Monday || corvale-evening-argus: Jonas Vance's scan showed bruising
same: corvale-united-medical: who was replaced at half-time || the-daily-whistle: hooked at the break on Sunday
same: corvale-united-medical: has a grade-two hamstring strain || the-daily-whistle: pulled up clutching his hamstring
same: the-daily-whistle: has done his KNEE || essel-news-agency: missing with what coach Gerd Malik called "a knee
unknown: corvale-evening-argus: a permanent successor will be named "in due course"
unknown: corvale-evening-argus: nobody says why
unknown: corvale-united-medical: No comment will be made on speculation about training methods
alike: corvale-united-medical: Captain Dario Vance || essel-news-agency: striker Jonas Vance
alike: the-daily-whistle: lost eleven players at his last club || the-daily-whistle: SEVEN stars are now on the sick list
alike: corvale-united-medical: Sunday's 2-2 draw || essel-news-agency: a 3-0 defeat
alike: essel-news-agency: Corvale are without nine players || corvale-evening-argus: nineteen muscle injuries since July
alike: essel-news-agency: had 58 percent of the ball || essel-news-agency: did not manage a shot on target
