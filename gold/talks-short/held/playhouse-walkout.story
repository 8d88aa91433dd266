# reports
=== vellbruck-courier 2032-11-08
ENSEMBLE WALKS OUT OF "THE MILLER'S WIDOW"

The actors of the Vellbruck Playhouse left the stage in the middle of the second act on Saturday, in costume, and have not been back.

The reason has a name. Benedikt Sorau, for fourteen years the theatre's dramaturge, was dismissed on Friday by the city's culture department. He learned of it from the porter.

"We will stand on that stage again once his dismissal has been revoked in writing," says an open letter bearing twenty-six signatures, from the leading lady to the prompter. It hangs in the glass case where the programme used to be.

City hall speaks of budget rules that were broken. Sorau himself would say nothing except that he was reading Chekhov and sleeping badly.

Ticket holders get their money back at the box office until the end of the month.
=== studio-four-radio 2032-11-09
[JINGLE. PRESENTER:]

Good evening. Day four without a performance at the Playhouse, and it's the busiest month of the year for the house.

I caught culture councillor Ilse Mandrey on the town hall steps. She was in a hurry, but not in a bad temper.

[CLIP:] "Nobody says the last word has been spoken on Mr Sorau. First let ordinary working life return to the Playhouse. Then I look at his file with fresh eyes. I can't do that with a drum beating under my window."

[PRESENTER:] There was indeed a drum. The ensemble's spokeswoman, Karla Wint, was holding it. She told us there were three more in the props room.

Premiere of The Miller's Widow was down for the nineteenth. The theatre won't say whether that date stands.

Now, the weather.
# marks
talks: yes
party: Ensemble | the actors | Karla Wint | actors of the Vellbruck Playhouse | We
party: city hall | Ilse Mandrey | culture councillor | culture department | the city
party: Benedikt Sorau | Sorau | Mr Sorau
wait: vellbruck-courier: Ensemble | stand on that stage again | his dismissal has been revoked in writing
wait: studio-four-radio: city hall | I look at his file with fresh eyes | ordinary working life return to the Playhouse
would-knot: 1 2 | that the actors back on stage are the "ordinary working life", and that the revocation can only come out of the fresh look at the file
