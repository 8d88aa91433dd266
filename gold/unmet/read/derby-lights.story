# reports
=== tolmira-echo 2031-10-06
Floodlights out, tempers up: derby abandoned at 2–1

Twenty-two players groped their way off Lower Meadow on Saturday evening after the floodlights failed in the 71st minute, with the home side 2–1 in front. Referee Oyelaran Bisi gave it half an hour, then sent everyone home.

"Somebody pulled the plug," said Tolmira coach Ines Quarrato, whose team had just struck the bar. Her counterpart Pavo Lindqvist was having none of it: "A fuse from 1987, that is all it was."

A crowd of 640, the biggest at the Meadow since the promotion season, left by the east gate under the torches of the stewards, one of whom turned an ankle on the steps. Police made no arrests.

The whole ninety minutes will be replayed on 15 October, the league's fixtures secretary told this paper last night. Tickets stay valid. Tolmira had led early through Dragan Ochieng before Hradnik scored twice in four minutes.
=== sk-hradnik-newsletter 2031-10-08
From the board: what happened on Saturday

Dear members,

much has been written, so here is what the board knows. Our lights died in the 64th minute. They were not switched off by anyone; our electrician, Mr Yusupov, found a burnt fuse the size of a thumb and has sent it to the insurer, whose finding should be with us by the end of the month.

Through the turnstile came 412 paying guests, to which add the holders of season tickets. Thank you all for leaving so calmly. Nobody was hurt, and there was no work for the police.

Whoever has kept the stub from Saturday gets into the replay without paying again.

And an apology from the treasurer: in the September issue the bar takings were given as 2,310 crowns. Two digits had changed places. It ought to have read 3,210.

Training for the under-elevens moves from Tuesday to Thursday until the lights are back.
=== northern-league-office 2031-10-10
Notice to clubs no. 27

1. SK Hradnik v. Tolmira, abandoned on 4 October. The replay arranged for Wednesday the 15th is put back by one week. It kicks off on the 22nd at 18:00, and not at Lower Meadow but on neutral ground, at Kastel Park.

2. The score at the time of abandonment, two goals to one for Hradnik, is void. Goals and cautions alike are struck from the record, with the exception of the dismissal of T. Marchetti (Tolmira), which is carried over.

3. SK Hradnik is fined 500 crowns for defective equipment. The club had asked for a warning only. An appeal may be lodged within ten days; the club has not said whether it means to use this right.

4. The request by Tolmira to be awarded the points is refused.

Signed for the competitions committee: Hallgerd Nwosu, secretary
# marks
contradiction: tolmira-echo: the floodlights failed in the 71st minute || sk-hradnik-newsletter: Our lights died in the 64th minute
contradiction: tolmira-echo: one of whom turned an ankle on the steps || sk-hradnik-newsletter: Nobody was hurt
dispute: tolmira-echo: "Somebody pulled the plug," said Tolmira coach Ines Quarrato || tolmira-echo: "A fuse from 1987, that is all it was."
dispute: tolmira-echo: "Somebody pulled the plug," said Tolmira coach Ines Quarrato || sk-hradnik-newsletter: They were not switched off by anyone
change: tolmira-echo: will be replayed on 15 October || northern-league-office: is put back by one week || northern-league-office: kicks off on the 22nd at 18:00
change: sk-hradnik-newsletter: Training for the under-elevens moves from Tuesday to Thursday
correction: sk-hradnik-newsletter: the bar takings were given as 2,310 crowns || sk-hradnik-newsletter: It ought to have read 3,210
alike: tolmira-echo: A crowd of 640 || sk-hradnik-newsletter: came 412 paying guests
alike: northern-league-office: Goals and cautions alike are struck from the record || northern-league-office: the dismissal of T. Marchetti (Tolmira), which is carried over
alike: tolmira-echo: Tolmira had led early through Dragan Ochieng || tolmira-echo: with the home side 2–1 in front
same: tolmira-echo: Tickets stay valid || sk-hradnik-newsletter: Whoever has kept the stub from Saturday gets into the replay without paying again
same: tolmira-echo: Police made no arrests || sk-hradnik-newsletter: there was no work for the police
same: tolmira-echo: with the home side 2–1 in front || northern-league-office: two goals to one for Hradnik
same: tolmira-echo: A fuse from 1987, that is all it was || sk-hradnik-newsletter: found a burnt fuse the size of a thumb
unknown: sk-hradnik-newsletter: whose finding should be with us by the end of the month
unknown: northern-league-office: the club has not said whether it means to use this right
