# reports
=== radio-nacional-corduna 2031-08-05
Bulletin, 20:00

Good evening. For more than three hours now, most of Corduna is without electricity. The supply failed at seven minutes to five this afternoon, first in the south, then, within a minute, as far as the northern border. Grid company Redcor says nine million customers are affected.

The Interior Ministry says there are no fatalities. Firefighters have freed people from more than four hundred lifts. In the capital the metro was evacuated on foot. Airports are running on generators; trains are not running at all.

What happened? A cyber attack, says deputy premier Ramiro Solchaga. A heat-damaged line, says Redcor. We simply don't know yet.

Tomorrow's schools: closed. Hospitals have diesel for two days.

If you are hearing us on a car radio, please tell your neighbours. And keep your fridge shut.
=== la-voz-publica 2031-08-07
Eleven hours in the dark

It was nearly four in the morning when the lamps of the Gran Avenida flickered back. Eleven hours the country had been dark: a record nobody wanted.

By Wednesday noon, 98 per cent of the 7.4 million customers cut off had current again, Redcor reports. The rest, on the Altaya plateau, had to wait until evening.

Three people died, all of them in the town of Perdiz, when a generator filled a basement bar with fumes. The Interior Ministry, which had said there were no victims, apologised for speaking too soon.

Deputy premier Solchaga no longer mentions hackers. Redcor now blames not the heat but an operator's slip at the Monteclaro substation. "Our man did what the manual told him to," the electricians' union responds.

Shops threw away food worth 60 million, by the retailers' count.

Pupils return to class this morning.
=== energy-regulator 2031-09-30
Preliminary findings on the supply interruption of 5 August

1. The interruption began at 16:53 and lasted, for the last consumers reconnected, 26 hours.

2. It originated at the Monteclaro substation, where a breaker was opened during maintenance on the strength of an outdated instruction. The operator acted in conformity with the manual. Responsibility lies with the company.

3. No indication of outside interference was found. The examination of the control software is still in progress.

4. Four deaths are attributed to the event: three by carbon monoxide in Perdiz and one at the Hospital of Santa Brígida, where a respirator failed on 6 August.

5. Redcor had announced in 2029 that the substation would be modernised by mid-2030. Work has not begun.

6. Proceedings carrying a fine of up to 30 million have been opened. Redcor may submit observations within two months.
# marks
contradiction: radio-nacional-corduna: nine million customers are affected || la-voz-publica: the 7.4 million customers cut off
dispute: radio-nacional-corduna: A cyber attack, says deputy premier Ramiro Solchaga || radio-nacional-corduna: A heat-damaged line, says Redcor
dispute: la-voz-publica: now blames not the heat but an operator's slip || la-voz-publica: Our man did what the manual told him to
dispute: la-voz-publica: now blames not the heat but an operator's slip || energy-regulator: Responsibility lies with the company
dispute: radio-nacional-corduna: A cyber attack, says deputy premier || energy-regulator: No indication of outside interference was found
change: radio-nacional-corduna: most of Corduna is without electricity || la-voz-publica: had current again
change: la-voz-publica: Three people died, all of them in the town of Perdiz || energy-regulator: Four deaths are attributed to the event
change: radio-nacional-corduna: Tomorrow's schools: closed || la-voz-publica: Pupils return to class this morning
change: radio-nacional-corduna: A heat-damaged line, says Redcor || la-voz-publica: now blames not the heat but an operator's slip
change: radio-nacional-corduna: A cyber attack, says deputy premier || la-voz-publica: no longer mentions hackers
change: energy-regulator: would be modernised by mid-2030 || energy-regulator: Work has not begun
correction: la-voz-publica: apologised for speaking too soon || radio-nacional-corduna: there are no fatalities
alike: la-voz-publica: Eleven hours the country had been dark || energy-regulator: lasted, for the last consumers reconnected, 26 hours
alike: la-voz-publica: Three people died, all of them in the town of Perdiz || energy-regulator: one at the Hospital of Santa Brígida
alike: la-voz-publica: food worth 60 million || energy-regulator: a fine of up to 30 million
alike: radio-nacional-corduna: For more than three hours now || la-voz-publica: Eleven hours the country had been dark
alike: radio-nacional-corduna: Hospitals have diesel for two days || energy-regulator: a respirator failed on 6 August
same: radio-nacional-corduna: failed at seven minutes to five this afternoon || energy-regulator: The interruption began at 16:53
same: la-voz-publica: on the Altaya plateau, had to wait until evening || energy-regulator: for the last consumers reconnected, 26 hours
same: la-voz-publica: a generator filled a basement bar with fumes || energy-regulator: three by carbon monoxide in Perdiz
same: la-voz-publica: Our man did what the manual told him to || energy-regulator: acted in conformity with the manual
unknown: energy-regulator: The examination of the control software is still in progress
unknown: energy-regulator: Proceedings carrying a fine of up to 30 million have been opened
