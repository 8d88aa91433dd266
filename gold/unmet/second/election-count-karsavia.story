# reports
=== karsavia-telegraph-agency 2032-10-03
Ruling party ahead in Karsavia vote, exit poll shows

MELNIK, Oct 3 (KTA) - The ruling Civic Union won most votes in Karsavia's general election on Sunday but will fall short of a majority, an exit poll for state television showed.

The poll gave the Civic Union of Prime Minister Teodor Balint 38 percent, the opposition People's Alliance 34 percent and the Greens 9 percent.

Turnout was put at 67 percent at 6 p.m., an hour before polls closed.

Balint told supporters: "We have won, and we shall govern." Alliance leader Nora Sefik said it was too early to speak of winners.

The 151-seat parliament is elected for four years. Six parties were expected to clear the 5 percent threshold.

Voting was extended by two hours in the town of Drava Most, where ballot papers ran out.
=== electoral-commission 2032-10-04
Communique no. 7, 4 October, 06:30

With 88.4 per cent of polling stations reported, the Commission gives the following preliminary figures:

People's Alliance 36.2 % - 58 seats
Civic Union 35.9 % - 57 seats
Farmers' League 11.0 % - 17 seats
Greens 7.8 % - 12 seats
Union of the Coast 5.1 % - 7 seats

The remaining lists are below the threshold of 5 per cent.

Turnout: 71.3 %.

Results from 214 polling stations, most of them in Melnik, are outstanding owing to a failure of the transmission system. The cause of the failure has not been determined. There is no indication of interference.

Communique no. 6 gave the Greens 17 seats and the Farmers' League 12. The two figures were transposed. The Commission regrets the error.

Voting took place without incident in all districts and ended at 19:00 as prescribed by law.
=== melnik-observer 2032-10-05
Editorial page: A prime minister who has not read the numbers

"We have won," said Teodor Balint on Sunday night. By breakfast on Monday he had not. By Monday evening he was no longer saying it; by this morning, he was saying that the count had been stolen while the machines slept.

It is a grave word. The Commission says nothing was touched. Its own chairman, Pavel Sefik - the namesake, not the brother, of the Alliance's leader - concedes he cannot say why 214 stations went silent at ten past one.

As we go to press one voter in a hundred remains to be counted. The Alliance has 59 seats, the Union 56, and neither can do anything without the Farmers, whose leader Gavril Ost said before the vote that he would "sooner milk a bull" than sit with Ms Sefik. Yesterday he had coffee with her.

Seven in ten went to the polls, more than at any time since 2008. In Drava Most some queued until nine. They deserve better than a sulk.
=== radio-free-karsavia
EVENING BULLETIN, 29 OCTOBER

Karsavia has a new prime minister. Parliament this afternoon elected Nora Sefik by seventy-seven votes to seventy-one, with three abstentions. Her government is made up of the People's Alliance and the Farmers' League. Farmers' leader Gavril Ost becomes minister of agriculture.

Teodor Balint shook her hand. He said he accepted the result, but not the count.

The Constitutional Court on Monday threw out the Civic Union's complaint. It said a power cut in a server room had caused the delay, and no ballot was affected.

Final result, in case you have forgotten: Alliance fifty-nine, Civic Union fifty-six, Farmers seventeen, Greens twelve, Coast seven.

One of the seventy-seven must have come from the other side. Who it was, nobody will say: the ballot is secret.

Correction. At noon we said Ms Sefik was the country's first woman premier. She is the second. Our apologies to the family of the late Ilka Dorn.
# marks
contradiction: karsavia-telegraph-agency: won most votes in Karsavia's general election || electoral-commission: People's Alliance 36.2 % - 58 seats
contradiction: karsavia-telegraph-agency: Voting was extended by two hours in the town of Drava Most || electoral-commission: ended at 19:00 as prescribed by law
contradiction: electoral-commission: ended at 19:00 as prescribed by law || melnik-observer: In Drava Most some queued until nine
contradiction: karsavia-telegraph-agency: Six parties were expected to clear the 5 percent threshold || electoral-commission: The remaining lists are below the threshold
dispute: karsavia-telegraph-agency: We have won, and we shall govern || karsavia-telegraph-agency: it was too early to speak of winners
dispute: melnik-observer: the count had been stolen while the machines slept || melnik-observer: The Commission says nothing was touched
contradiction: melnik-observer: the count had been stolen while the machines slept || radio-free-karsavia: no ballot was affected
correction: electoral-commission: The two figures were transposed || electoral-commission: gave the Greens 17 seats and the Farmers' League 12
correction: radio-free-karsavia: She is the second || radio-free-karsavia: Ms Sefik was the country's first woman premier
change: karsavia-telegraph-agency: 38 percent || electoral-commission: Civic Union 35.9 %
change: electoral-commission: 58 seats || melnik-observer: The Alliance has 59 seats
change: electoral-commission: 57 seats || melnik-observer: the Union 56
change: karsavia-telegraph-agency: Turnout was put at 67 percent at 6 p.m. || electoral-commission: Turnout: 71.3 %
change: karsavia-telegraph-agency: Prime Minister Teodor Balint || radio-free-karsavia: Karsavia has a new prime minister
change: karsavia-telegraph-agency: We have won, and we shall govern || melnik-observer: the count had been stolen || radio-free-karsavia: He said he accepted the result
change: melnik-observer: sooner milk a bull || melnik-observer: Yesterday he had coffee with her || radio-free-karsavia: Farmers' leader Gavril Ost becomes minister of agriculture
change: electoral-commission: With 88.4 per cent of polling stations reported || melnik-observer: one voter in a hundred remains to be counted
change: electoral-commission: The cause of the failure has not been determined || radio-free-karsavia: a power cut in a server room had caused the delay
same: electoral-commission: Turnout: 71.3 % || melnik-observer: Seven in ten went to the polls
same: electoral-commission: Results from 214 polling stations || melnik-observer: 214 stations went silent
same: electoral-commission: There is no indication of interference || melnik-observer: The Commission says nothing was touched
same: karsavia-telegraph-agency: extended by two hours in the town of Drava Most || melnik-observer: In Drava Most some queued until nine
unknown: electoral-commission: The cause of the failure has not been determined
unknown: melnik-observer: he cannot say why 214 stations went silent
unknown: radio-free-karsavia: Who it was, nobody will say
alike: melnik-observer: Its own chairman, Pavel Sefik || karsavia-telegraph-agency: Alliance leader Nora Sefik
alike: melnik-observer: The Alliance has 59 seats || radio-free-karsavia: by seventy-seven votes
alike: electoral-commission: Civic Union 35.9 % || electoral-commission: Union of the Coast 5.1 %
alike: karsavia-telegraph-agency: Turnout was put at 67 percent at 6 p.m. || melnik-observer: Seven in ten went to the polls
