# reports
=== coastguard-log 2033-06-11
RESCUE CENTRE SKELLVIK – EXTRACT 0611/03

02:14 Mayday relayed by ferry AMBER SKY. Yacht PETRONELLA making water, 9 nm W of Skellvik Head. Persons on board: 5.
02:31 Lifeboat GUDRUN away, crew of seven.
02:50 Helicopter R7 requested. Available in 40 min.
03:20 Skipper by VHF: persons on board are 6, not 5. Infant had been left out of the count.
03:48 Four transferred to GUDRUN. Sea state 5, wind SW 7.
04:05 R7 on scene. Two lifted, incl. infant. All accounted for.
04:40 PETRONELLA sank, 57 m of water. Navigational warning issued. Slight diesel sheen.
05:10 GUDRUN alongside, North Quay. One casualty, mild hypothermia, to district hospital by road.
05:30 R7 landed at Ramsund airfield, two passengers well, collected by police.
05:45 Case closed. Cause given by skipper: struck floating container. Not verified. Accident board informed; board to decide if inquiry is opened.
=== radio-skellvik 2033-06-11
Eight o'clock, this is Aino Bergqvist-Tan with the news from the islands.

A family and their friends owe their lives to a lucky ferry this morning. The Amber Sky was on the night run when her mate heard a weak call from a yacht in trouble. Six people, a baby among them, were brought ashore in the small hours, some aboard the lifeboat and the rest by air.

The lifeboat then took the yacht in tow, and she is now lying at the North Quay with her pumps running.

What made the hole? The skipper, a dentist from Ramsund, speaks of a container drifting just under the surface. The ferry's captain, Leocadio Vuk, says his crew swept the area with the searchlight for a full hour and there was nothing there.

One person was taken to hospital but has been discharged since, with orders to drink cocoa.

In other news, the hymn-book dispute at Norra church…
=== archipelago-weekly 2033-06-16
"I heard my daughter before I saw her"

Five days on, Rosalind Okpara still sleeps in her life jacket, she jokes. She was one of the two who went up on the winch, eight-month-old Mette strapped to her chest, some seventeen kilometres off Skellvik Head.

Below them the Petronella, thirty-four feet of oak built by her grandfather, rolled over and went down at twenty to five on Saturday. The family watched from the lifeboat's deck.

Two of the party ended up in hospital with hypothermia: her husband Casper, kept in overnight, and his brother.

Coxswain Sunniva Achterberg calls it a routine job. Her boat had taken seventeen minutes to get away, "and at that hour half my people are in pyjamas". It was the Gudrun's fourteenth launch this year; by the same week of last year it had been nine.

On Tuesday the accident board opened an inquiry. A diver is to film the wreck as soon as the swell drops, which could show what tore the planks.
# marks
contradiction: coastguard-log: PETRONELLA sank, 57 m of water || radio-skellvik: she is now lying at the North Quay with her pumps running
contradiction: radio-skellvik: The lifeboat then took the yacht in tow || archipelago-weekly: rolled over and went down at twenty to five on Saturday
contradiction: coastguard-log: One casualty, mild hypothermia, to district hospital by road || archipelago-weekly: Two of the party ended up in hospital with hypothermia
contradiction: radio-skellvik: One person was taken to hospital || archipelago-weekly: Two of the party ended up in hospital with hypothermia
contradiction: radio-skellvik: has been discharged since || archipelago-weekly: her husband Casper, kept in overnight
dispute: radio-skellvik: speaks of a container drifting just under the surface || radio-skellvik: swept the area with the searchlight for a full hour and there was nothing there
dispute: coastguard-log: Cause given by skipper: struck floating container || radio-skellvik: swept the area with the searchlight for a full hour and there was nothing there
change: coastguard-log: board to decide if inquiry is opened || archipelago-weekly: On Tuesday the accident board opened an inquiry
correction: coastguard-log: Persons on board: 5 || coastguard-log: persons on board are 6, not 5
alike: coastguard-log: Four transferred to GUDRUN || coastguard-log: Two lifted, incl. infant
alike: coastguard-log: Four transferred to GUDRUN || radio-skellvik: Six people, a baby among them, were brought ashore
alike: coastguard-log: Lifeboat GUDRUN away, crew of seven || coastguard-log: persons on board are 6
alike: archipelago-weekly: It was the Gudrun's fourteenth launch this year || archipelago-weekly: by the same week of last year it had been nine
same: coastguard-log: PETRONELLA sank, 57 m of water || archipelago-weekly: rolled over and went down at twenty to five on Saturday
same: coastguard-log: 9 nm W of Skellvik Head || archipelago-weekly: some seventeen kilometres off Skellvik Head
same: coastguard-log: Two lifted, incl. infant || archipelago-weekly: one of the two who went up on the winch
same: coastguard-log: persons on board are 6 || radio-skellvik: Six people, a baby among them
same: coastguard-log: struck floating container || radio-skellvik: speaks of a container drifting just under the surface
unknown: coastguard-log: board to decide if inquiry is opened
unknown: archipelago-weekly: which could show what tore the planks
