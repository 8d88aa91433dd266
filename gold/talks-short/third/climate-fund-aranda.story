# reports
=== global-agency-aranda 2031-11-18
ARANDA (Global Agency) - Talks on a new climate fund were deadlocked on Tuesday after the Group of Island States refused to sign any emissions targets as long as industrial countries do not pay into the fund.

"We have been promised money since 2025," said the group's chair, Prime Minister Lupe Taufa of Manoa. "There's still not a cent in the account."

Delegates from 96 countries have been meeting in the port city since 10 November. A draft seen by Global Agency puts the fund's size at 45 billion dollars a year, with a question mark behind the figure.

Conference president Rosa Iturbe suspended the plenary session at noon and asked the ministers of Norland and Manoa to sound out a compromise. A new text is expected on Thursday, she said. The conference is due to close on Friday evening.
=== norland-government-release 2031-11-19
GOVERNMENT OF NORLAND
Statement by the Minister for the Environment at the Aranda conference

Norland stands by its responsibility towards countries that suffer most from rising seas.

Norland and the other members of the Industrial Group are prepared to contribute 30 billion dollars a year. Contributions can be released only when the island states have accepted binding limits on their emissions. That applies to all members of the Group alike.

The Minister, Carl Hedlund, met Prime Minister Lupe Taufa this morning. The conversation was open and friendly.

Norland also insists on an independent board for the fund as a condition for its participation. A proposal on the composition of the board was circulated by the delegation last night.

The Minister will return to the capital on Saturday.
=== aranda-evening-post 2031-11-20
Ministers miss deadline for climate text

No new text was put before the climate conference on Thursday. Conference president Rosa Iturbe said she needed another night.

Delegates described the mood as tired. Norland's minister, Carl Hedlund, and Lupe Taufa of Manoa met for three hours in a hotel near the harbour and left by different doors.

Environmental organisations criticised the delay. About 4,000 people marched through the city centre in the rain.

Iturbe has asked that the hall be kept open until Sunday.
# marks
talks: yes
party: Group of Island States | the island states | Lupe Taufa | Manoa
party: Norland | GOVERNMENT OF NORLAND | Carl Hedlund | Industrial Group | industrial countries
wait: global-agency-aranda: Group of Island States | sign any emissions targets | industrial countries do not pay into the fund
wait: norland-government-release: Norland | Contributions can be released | the island states have accepted binding limits on their emissions
wait: norland-government-release: Norland | its participation | an independent board for the fund
would-knot: 1 2 | if binding limits on emissions are emissions targets, and releasing contributions is paying into the fund
