# reports
=== vardal-club-notice 2033-08-19
CLUB STATEMENT: TOMAS ILKE

Vardal Athletic can confirm that terms have been agreed in principle with Brune FC for the transfer of midfielder Tomas Ilke.

In light of comments made elsewhere, the club wishes to set the record straight. Vardal has never "moved the goalposts". The fee was settled on 11 August and has not changed. What the club has asked for, and continues to ask for, is that the first instalment be paid as the two chairmen shook hands on it. The player's registration papers will be released upon payment of that first instalment.

Tomas has trained with the under-21s this week at his own request. He leaves, when he leaves, with our gratitude for 143 appearances and that goal against Stennick.

Season-ticket holders are reminded that the north stand stays shut until the new roof has been inspected.
=== radio-brune-drivetime 2033-08-20
...and to the Ilke saga, which gets no shorter. Brune's sporting director, Palle Gerrit, rang in to the programme an hour ago and he was not in the mood for small talk. Have a listen.

"We've been here before with another club, I won't say who. Paid up, and the boy's documents took six weeks. Never again. The first instalment doesn't leave our bank while his registration papers are sitting in a drawer in Vardal. Simple as that."

I asked him about the medical. It turns out that's stuck too, for a different reason: Ilke's agent, Rena Moss, says her client won't see Brune's doctor without a signature under the image-rights page. Gerrit says that's a "five-minute job" and it'll be done tomorrow.

The window shuts on the thirty-first, eleven days from now. Traffic next, and there's a lorry over on the ring road.
# marks
talks: yes
party: Vardal Athletic | Vardal | the club
party: Brune FC | Brune | Palle Gerrit | Gerrit
party: Tomas Ilke | Ilke | Tomas | Rena Moss | The player | her client
wait: vardal-club-notice: Vardal Athletic | The player's registration papers will be released | payment of that first instalment
wait: radio-brune-drivetime: Brune FC | The first instalment doesn't leave our bank | his registration papers are sitting in a drawer in Vardal
wait: radio-brune-drivetime: Tomas Ilke | her client won't see Brune's doctor | a signature under the image-rights page
knot: 1 2 | papers only after the first instalment, first instalment only after the papers
