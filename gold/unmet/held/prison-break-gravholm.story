# reports
=== nordic-line 2031-09-08
Four inmates flee Gravholm jail in bread van

GRAVHOLM, Sept 8 (NL) - Four prisoners broke out of the high-security jail at Gravholm before dawn on Monday, overpowering two warders and leaving in the van that delivers the bread, the prison service said.

One of the officers had his jaw broken. The driver, Mads Uldall, was found tied up but unharmed in the bakery yard.

All the escapees were serving sentences for drug offences, the service said. They are thought to be unarmed. Roadblocks went up on every bridge off the island.

It was the first escape from Gravholm since the jail opened in 2009. Governor Signe Brandvold ordered a lockdown and cancelled visits.

Justice Minister Esben Okkonen ruled out stepping down. The opposition Centre Alliance called for an emergency session of parliament.
=== aftenbladet-kystland 2031-09-09
Murderer among the runaways

One of the men who got out of Gravholm on Monday had been locked up for the killing of a taxi driver. Jonne Varpula, 38, is dangerous and may be carrying an officer's pistol, police now warn. They had earlier spoken of unarmed men.

Two of the four were picked up last night without resistance in a summer cottage at Rørvik, asleep in front of a dead television.

How did they come by the gate code? From the inside, says the warders' union bluntly: a colleague on the night rota was paid. "There is not a shred of evidence for it," Governor Brandvold counters.

Readers with long memories will recall the winter of 2017, when a forger left Gravholm in a laundry basket.

Mads Uldall, the van driver, has a concussion and eight stitches above the eye. He wants to be back on his round by Thursday.
=== prison-service 2031-09-22
Information to the press, 22 September

The last of the persons who absconded from Gravholm on 8 September was detained on Saturday evening aboard a cargo vessel in the port of Lindesund. It is J.V., born 1993. A third had given himself up at a police post on the 11th. All four are thus again in custody, at three different institutions.

A prison officer aged 46 has been remanded on suspicion of having passed on the gate code for payment. He denies it.

Ms Signe Brandvold has been relieved of her duties at her own request. Mr Aksel Tormund will act as governor until the end of the year.

Visits, suspended since the escape, are possible again from 1 October. The missing service pistol has not been recovered.

Parliament's justice committee will hear the Minister on Thursday.
# marks
contradiction: nordic-line: It was the first escape from Gravholm since the jail opened in 2009 || aftenbladet-kystland: a forger left Gravholm in a laundry basket
contradiction: nordic-line: found tied up but unharmed in the bakery yard || aftenbladet-kystland: has a concussion and eight stitches above the eye
contradiction: nordic-line: All the escapees were serving sentences for drug offences || aftenbladet-kystland: had been locked up for the killing of a taxi driver
dispute: aftenbladet-kystland: a colleague on the night rota was paid || aftenbladet-kystland: There is not a shred of evidence for it
dispute: prison-service: on suspicion of having passed on the gate code for payment || prison-service: He denies it
change: nordic-line: Four prisoners broke out || aftenbladet-kystland: Two of the four were picked up last night || prison-service: All four are thus again in custody
change: nordic-line: Governor Signe Brandvold ordered a lockdown || prison-service: Mr Aksel Tormund will act as governor
change: nordic-line: ordered a lockdown and cancelled visits || prison-service: are possible again from 1 October
correction: aftenbladet-kystland: They had earlier spoken of unarmed men || nordic-line: They are thought to be unarmed
alike: nordic-line: overpowering two warders || nordic-line: One of the officers had his jaw broken
alike: prison-service: A third had given himself up at a police post on the 11th || prison-service: was detained on Saturday evening aboard a cargo vessel
alike: nordic-line: Justice Minister Esben Okkonen ruled out stepping down || prison-service: has been relieved of her duties at her own request
alike: aftenbladet-kystland: may be carrying an officer's pistol || prison-service: The missing service pistol has not been recovered
same: nordic-line: Four prisoners broke out of the high-security jail || prison-service: the persons who absconded from Gravholm on 8 September
same: aftenbladet-kystland: Jonne Varpula, 38 || prison-service: It is J.V., born 1993
same: aftenbladet-kystland: a colleague on the night rota was paid || prison-service: having passed on the gate code for payment
unknown: prison-service: The missing service pistol has not been recovered
unknown: prison-service: will hear the Minister on Thursday
