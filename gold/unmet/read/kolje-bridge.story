# reports
=== transit-authority 2032-04-26
Service change: Kolje Bridge – trams 6 and 11

From Monday 3 May, first tram, no trams cross the Kolje Bridge. The deck bearings on the eastern span are worn out and must be exchanged. Works last until Sunday 27 June.

Line 6 ends at Fishmarket. Line 11 is diverted via New Bridge and takes about nine minutes longer. Replacement bus 6E runs every eight minutes from Fishmarket to Kolje Square, at night every thirty.

Cyclists and pedestrians keep the northern footway. The southern one is shut.

Motor traffic may use the bridge in one direction only, towards the centre.

On an ordinary weekday 26,000 passengers ride across the bridge by tram. We know what we are asking of you. Season-ticket holders of zone B receive a credit of 15 marks. Amounts are paid out in July without application.

Ostravik Transit, Customer Information
=== radio-ostravik-traffic 2032-05-04
[TRAFFIC 16:30 / OBUYA]

Right, the bridge. Day two without trams on the Kolje, and it's not getting prettier. Six-E is meant to come every eight minutes. I stood at Fishmarket for a quarter of an hour at lunchtime with eighty other people and saw precisely none. Ostravik Transit insists the buses are on time. Make of that what you like.

If you're on a bike: both footways are closed, get off at the fire station and use New Bridge. On foot, likewise.

Cars, you can still drive in, you can't drive out.

The eleven is going round by New Bridge, allow ten minutes extra.

And a lorry has shed a load of lemonade crates at the Harbour ring, right lane only, one person with minor cuts. Nothing from the police yet as to how that happened.

Back in half an hour, with, I fear, the same.
=== ostravik-evening-post 2032-06-22
Kolje Bridge: trams back a week early, or are they?

Trams will roll over the Kolje Bridge again from Thursday, the transit authority said this morning, three days ahead of plan. At first it had promised "a full week"; that was a slip in the press office, spokesman Ferenc Adeyemi-Holt conceded at noon.

All forty-eight bearings on the eastern span have been replaced. The western ones, sixty of them, will be looked at next year. Whether that means another closure Adeyemi-Holt would not say.

Shopkeepers on Kolje Square have had enough. "Takings down by a third," claims baker Nthabiseng Ruzicka. The chamber of commerce has measured a fall of eleven per cent across the whole district.

The credit for season-ticket holders was doubled in May, after protests, to 30 marks.

Four people have been hurt on the detour since the work began, all on bicycles, two of them at the fire station. The cyclists' union has been demanding a second open footway for weeks.
# marks
contradiction: transit-authority: Cyclists and pedestrians keep the northern footway || radio-ostravik-traffic: both footways are closed, get off at the fire station and use New Bridge
contradiction: radio-ostravik-traffic: both footways are closed || ostravik-evening-post: has been demanding a second open footway for weeks
correction: ostravik-evening-post: trams back a week early, or are they || ostravik-evening-post: three days ahead of plan
dispute: radio-ostravik-traffic: for a quarter of an hour at lunchtime with eighty other people and saw precisely none || radio-ostravik-traffic: Ostravik Transit insists the buses are on time
change: transit-authority: Works last until Sunday 27 June || ostravik-evening-post: Trams will roll over the Kolje Bridge again from Thursday
change: transit-authority: receive a credit of 15 marks || ostravik-evening-post: was doubled in May, after protests, to 30 marks
change: transit-authority: no trams cross the Kolje Bridge || ostravik-evening-post: Trams will roll over the Kolje Bridge again from Thursday
change: transit-authority: The deck bearings on the eastern span are worn out || ostravik-evening-post: All forty-eight bearings on the eastern span have been replaced
correction: ostravik-evening-post: At first it had promised "a full week" || ostravik-evening-post: that was a slip in the press office
alike: transit-authority: takes about nine minutes longer || radio-ostravik-traffic: allow ten minutes extra
alike: ostravik-evening-post: Takings down by a third || ostravik-evening-post: a fall of eleven per cent across the whole district
alike: ostravik-evening-post: All forty-eight bearings on the eastern span || ostravik-evening-post: The western ones, sixty of them
alike: radio-ostravik-traffic: right lane only, one person with minor cuts || ostravik-evening-post: Four people have been hurt on the detour since the work began
alike: transit-authority: runs every eight minutes from Fishmarket || transit-authority: at night every thirty
alike: transit-authority: Replacement bus 6E runs every eight minutes || radio-ostravik-traffic: with eighty other people and saw precisely none
same: transit-authority: in one direction only, towards the centre || radio-ostravik-traffic: you can still drive in, you can't drive out
same: transit-authority: Line 11 is diverted via New Bridge || radio-ostravik-traffic: The eleven is going round by New Bridge
same: transit-authority: Replacement bus 6E runs every eight minutes || radio-ostravik-traffic: Six-E is meant to come every eight minutes
unknown: radio-ostravik-traffic: Nothing from the police yet as to how that happened
unknown: ostravik-evening-post: Whether that means another closure Adeyemi-Holt would not say
