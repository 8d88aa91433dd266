# reports
=== velland-press-agency 2031-12-08
At least nine dead as trains collide in Velland

OSTWICK, Dec 8 (VPA) - Two passenger trains collided head-on near Ostwick in northern Velland on Monday, killing at least nine people and injuring dozens, police said.

The 6.52 express from Varnholm ran into a local train on a single-track section at about 7.15 a.m. The local train had come to a halt, police said.

The driver of the express was among the dead. The driver of the local train survived.

Some 240 people were aboard the two trains. The line has been closed.

Transport Minister Ruth Engelen, who flew to the scene, said a signal had shown red. "Somebody went past it," she said.

Velland's last major rail accident was in 2019, when 22 people died at Kolm.
=== velland-railways 2031-12-08
Release 2 - 16:30

At 07:09 today train X 204 (Varnholm - Ostwick - Brae) and train L 17 (Brae - Ostwick) came into contact between Ostwick and Hemm.

We mourn 11 people. 46 were injured, 8 of them seriously. Our thoughts are with their families.

Both trains were in motion. The speed is being determined from the recorders, of which one has been recovered.

All signals on this section were in working order. A statement as to the colour shown cannot be made at this time.

Contrary to what was said in our Release 1, the driver of train L 17 has not died. He is in hospital. We apologise to his family.

A replacement bus service will run from tomorrow, 05:00. The section is expected to reopen on Thursday.

Information for relatives: telephone 0800 117.
=== ostwick-chronicle 2031-12-10
"It was green. I'd swear it in church"

Arvid Quist had his forehead on the window, as he has every weekday for eleven years. He saw the signal at Hemm go by. "Green," he says. "I'd swear it in church."

In the next bed lies Ole Bergh, 29, driver of the local train. He remembers standing still. "I was stopped at the board. I saw his lights, and I ran." The railways say both trains were moving. The police, who said on Monday the local was standing, now say they "would rather wait".

Twelve dead, since the schoolgirl Tilda Roos died last night. Her uncle, signalman Gert Roos, was on duty in Hemm. He has been questioned for six hours and let go.

What had he set? At the Hemm box they work with levers from 1961, and paper. The page for Monday is missing.

Minister Engelen, who on Monday knew at once that somebody had passed a red, told the chamber yesterday she had "never spoken of any colour".
=== rail-accident-bureau 2032-01-30
Interim report 3/32 - summary

The Bureau finds as follows.

(a) The collision occurred at 07:09:40. Train X 204 was travelling at 88 km/h. Train L 17 was stationary.

(b) The signal at Hemm showed green to train X 204. It ought to have shown red. The driver of X 204 committed no error.

(c) The signal was not set by the signalman. A cable had been crossed during maintenance on the night of 6 December by a contractor. Mr G. Roos acted in accordance with the rules.

(d) The page missing from the train register was found among the papers of the district manager, Mr S. Bergh (no relation of the driver of L 17). How it came there has not been established.

Twelve persons died at the scene or in hospital; a thirteenth died on 14 January.

Line: reopened 19 December.

The previous accident at Kolm (2019) had, as has been pointed out, 21 victims and not 22.
# marks
contradiction: velland-press-agency: at about 7.15 a.m. || velland-railways: At 07:09 today
contradiction: velland-press-agency: The local train had come to a halt || velland-railways: Both trains were in motion
contradiction: ostwick-chronicle: I was stopped at the board || velland-railways: Both trains were in motion
contradiction: velland-railways: Both trains were in motion || rail-accident-bureau: Train L 17 was stationary
contradiction: velland-press-agency: said a signal had shown red || ostwick-chronicle: It was green
contradiction: velland-press-agency: said a signal had shown red || rail-accident-bureau: showed green to train X 204
contradiction: velland-press-agency: Somebody went past it || rail-accident-bureau: The driver of X 204 committed no error
contradiction: velland-railways: All signals on this section were in working order || rail-accident-bureau: A cable had been crossed during maintenance
contradiction: velland-press-agency: said a signal had shown red || ostwick-chronicle: never spoken of any colour
dispute: ostwick-chronicle: I was stopped at the board || ostwick-chronicle: The railways say both trains were moving
correction: velland-railways: the driver of train L 17 has not died || velland-railways: what was said in our Release 1
correction: rail-accident-bureau: 21 victims and not 22 || velland-press-agency: when 22 people died at Kolm
change: velland-press-agency: killing at least nine people || velland-railways: We mourn 11 people || ostwick-chronicle: Twelve dead || rail-accident-bureau: a thirteenth died on 14 January
change: velland-railways: is expected to reopen on Thursday || rail-accident-bureau: reopened 19 December
change: velland-press-agency: The line has been closed || rail-accident-bureau: Line: reopened
change: ostwick-chronicle: said on Monday the local was standing || ostwick-chronicle: would rather wait
change: ostwick-chronicle: The page for Monday is missing || rail-accident-bureau: was found among the papers of the district manager
change: ostwick-chronicle: He has been questioned for six hours || rail-accident-bureau: Mr G. Roos acted in accordance with the rules
same: velland-press-agency: The local train had come to a halt || ostwick-chronicle: I was stopped at the board
same: velland-press-agency: The driver of the local train survived || velland-railways: the driver of train L 17 has not died
same: ostwick-chronicle: It was green || rail-accident-bureau: showed green to train X 204
same: velland-railways: At 07:09 today || rail-accident-bureau: The collision occurred at 07:09:40
same: velland-railways: Both trains were in motion || ostwick-chronicle: both trains were moving
same: velland-press-agency: The local train had come to a halt || rail-accident-bureau: Train L 17 was stationary
unknown: velland-railways: A statement as to the colour shown cannot be made at this time
unknown: velland-railways: The speed is being determined from the recorders
unknown: ostwick-chronicle: What had he set?
unknown: rail-accident-bureau: How it came there has not been established
alike: ostwick-chronicle: the schoolgirl Tilda Roos || ostwick-chronicle: signalman Gert Roos
alike: ostwick-chronicle: Ole Bergh, 29 || rail-accident-bureau: Mr S. Bergh
alike: velland-railways: 46 were injured || velland-railways: 8 of them seriously
alike: velland-press-agency: killing at least nine people || velland-press-agency: when 22 people died at Kolm
alike: velland-press-agency: The driver of the express was among the dead || velland-railways: the driver of train L 17 has not died
alike: rail-accident-bureau: showed green to train X 204 || rail-accident-bureau: It ought to have shown red
