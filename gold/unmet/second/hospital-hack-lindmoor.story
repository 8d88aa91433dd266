# reports
=== norther-news-service 2033-01-24
Hackers cripple Lindmoor hospital, operations cancelled

LINDMOOR, Jan 24 (NNS) - A cyber attack shut down the computer systems of Lindmoor's main hospital on Monday, forcing it to cancel all planned operations and turn ambulances away, the hospital said.

No patient data had been stolen, hospital director Professor Agnes Thole said.

Staff were working with pen and paper. Emergency patients were taken to Gressing, 50 km away.

The attackers left a note demanding 80 bitcoin within five days, police said. It was unclear who was behind the attack.

The hospital has 900 beds and treats 40,000 inpatients a year. Thole said she expected the systems to be running again by Wednesday.
=== gressing-anzeiger 2033-01-25
Our hospital full to the corridors

Forty-one ambulances in one night. On Sunday there were six. They come down the valley road from Lindmoor, one behind the other, and stop where they can.

"We had a stroke lady on the road for fifty-five minutes," says driver Tom Ahlers. "In Lindmoor she'd have been four." She died towards morning. Would she have lived? Senior physician Dr Ulla Thole - her sister runs the house in Lindmoor - says there is no way of telling.

No patient data had been stolen, hospital director Professor Agnes Thole said. A nurse there showed us another thing: a page on the net, since midnight, with eleven names, eleven birthdays, eleven diagnoses. Hers was one of them.

The ransom, we hear, is a hundred and twenty bitcoin, not eighty. The police won't say.

Gressing has put off its own planned operations until Thursday. It hopes.
=== federal-office-for-network-security
Notice to operators of hospitals - 31 January 2033

The incident at Lindmoor (24 January) was caused by the malicious programme PALEFOX. Access was gained through the account of an outside maintenance firm on 9 December 2032. The account was not protected by a second factor.

The ransom demanded was 120 bitcoin. The hospital has not paid.

Data of about 62,000 patients was copied. The first statement by the hospital, according to which no data had been taken, was made in good faith and was wrong.

At present 70 per cent of the systems are in operation. Planned operations were resumed on 30 January to a limited extent. Full operation is expected by the end of February.

The group calling itself "Sleet" has claimed responsibility. This Office can neither confirm nor deny the claim.

There is at present no evidence that any death was connected with the attack.
=== podcast-root-cause
EPISODE 88, TRANSCRIPT, EXTRACT

...so it's June, and guess what. They did pay. Not the hospital, the insurer. Ninety bitcoin, on the twenty-eighth of January, through a chap in Varnia. Director Thole told the state parliament yesterday, quote, I did not know, unquote. Her own head of IT, Sven Mattes, says he forwarded her the receipt. So one of them has a bad memory.

Thole's on leave. Mattes is acting director of, well, everything with a plug.

And the woman on the valley road? The prosecutor says now that she'd probably have survived with treatment in time. So the network office's line, no evidence of any death, that's gone.

Was it Sleet? Sleet says no. Sleet said yes in January. Two lads of nineteen and twenty-two were arrested in Gressing last week, and my guest, Dr Lena Mattes - not the IT man's wife, please stop mailing - thinks they've got the wrong ones.

Oh, and I said last time it was sixty-two thousand patients. That was January's figure. It's two hundred and ten.
# marks
contradiction: norther-news-service: No patient data had been stolen || gressing-anzeiger: with eleven names, eleven birthdays, eleven diagnoses
contradiction: norther-news-service: No patient data had been stolen || federal-office-for-network-security: Data of about 62,000 patients was copied
contradiction: norther-news-service: demanding 80 bitcoin || gressing-anzeiger: a hundred and twenty bitcoin, not eighty
contradiction: norther-news-service: demanding 80 bitcoin || federal-office-for-network-security: The ransom demanded was 120 bitcoin
contradiction: podcast-root-cause: I did not know || podcast-root-cause: he forwarded her the receipt
contradiction: federal-office-for-network-security: There is at present no evidence || podcast-root-cause: she'd probably have survived
dispute: podcast-root-cause: were arrested in Gressing last week || podcast-root-cause: thinks they've got the wrong ones
correction: federal-office-for-network-security: was made in good faith and was wrong || norther-news-service: No patient data had been stolen
correction: gressing-anzeiger: not eighty || norther-news-service: demanding 80 bitcoin
correction: podcast-root-cause: It's two hundred and ten || podcast-root-cause: it was sixty-two thousand patients
change: norther-news-service: to be running again by Wednesday || federal-office-for-network-security: Full operation is expected by the end of February
change: norther-news-service: forcing it to cancel all planned operations || federal-office-for-network-security: Planned operations were resumed on 30 January
change: federal-office-for-network-security: has claimed responsibility || podcast-root-cause: Sleet says no
change: norther-news-service: hospital director Professor Agnes Thole || podcast-root-cause: Thole's on leave
change: gressing-anzeiger: there is no way of telling || podcast-root-cause: she'd probably have survived with treatment in time
change: federal-office-for-network-security: about 62,000 patients || podcast-root-cause: It's two hundred and ten
change: podcast-root-cause: Her own head of IT, Sven Mattes || podcast-root-cause: Mattes is acting director
copy: norther-news-service: No patient data had been stolen, hospital director Professor Agnes Thole said. || gressing-anzeiger: No patient data had been stolen, hospital director Professor Agnes Thole said.
same: gressing-anzeiger: a hundred and twenty bitcoin || federal-office-for-network-security: The ransom demanded was 120 bitcoin
same: norther-news-service: were taken to Gressing || gressing-anzeiger: They come down the valley road from Lindmoor
same: federal-office-for-network-security: about 62,000 patients || podcast-root-cause: sixty-two thousand patients
same: federal-office-for-network-security: has claimed responsibility || podcast-root-cause: Sleet said yes in January
unknown: norther-news-service: It was unclear who was behind the attack
unknown: gressing-anzeiger: Would she have lived?
unknown: gressing-anzeiger: The police won't say
unknown: federal-office-for-network-security: can neither confirm nor deny the claim
unknown: podcast-root-cause: Was it Sleet?
alike: federal-office-for-network-security: The hospital has not paid || podcast-root-cause: Not the hospital, the insurer
alike: federal-office-for-network-security: The ransom demanded was 120 bitcoin || podcast-root-cause: Ninety bitcoin
alike: gressing-anzeiger: Senior physician Dr Ulla Thole || norther-news-service: hospital director Professor Agnes Thole
alike: podcast-root-cause: Dr Lena Mattes || podcast-root-cause: head of IT, Sven Mattes
alike: federal-office-for-network-security: on 9 December 2032 || federal-office-for-network-security: at Lindmoor (24 January)
alike: gressing-anzeiger: Forty-one ambulances in one night || gressing-anzeiger: On Sunday there were six
