# reports
=== osterlund-wire 2031-06-03
Maths finals annulled after paper leaks online

NORDHAVEN, June 3 (OLW) - Osterlund's education ministry on Tuesday annulled the national mathematics examination taken by 41,000 school-leavers a day earlier, after the paper was found to have circulated on a messaging service the night before.

A new paper will be sat on June 16, the ministry said.

Education Minister Bertil Kahn said the leak had been traced to a single school, the Queen Ragna Gymnasium in the port city of Tolby. He did not say how.

The gymnasium's headmistress, Elin Stroem, said the sealed envelopes had been opened at eight on Monday morning in front of three witnesses, "not a minute sooner".

The teachers' union called the minister's remarks "a verdict before the trial". Police have opened an inquiry.
=== tolby-dagblad 2031-06-04
Five hundred crowns for question seven

The price, say those who paid, was five hundred crowns. For that you got eleven photographs, taken at a slant on what looks like a kitchen table, oilcloth and all.

"Everybody had it by midnight," says a boy of eighteen outside the Ragna. "If you didn't, you had no friends."

Headmistress Elin Stroem looks as though she has not slept. One of the envelopes, she now tells us, was already open when she fetched it from the safe. She had taken it for a fault of the printers.

Only four people know the number of that safe. One is deputy head Jens Kolberg, who has been on sick leave since yesterday; he did not answer his door. His son sat the exam on Monday.

The ministry says the paper was seen by "at most 600" pupils. The Ragna alone has 900.

The repeat is set for the sixteenth: in the middle of the Tolby regatta, as it happens.
=== ministry-of-education 2031-06-10
Press notice: national mathematics examination

1. Following consultation with parents' representatives the Ministry has decided to withdraw the annulment of 3 June for all schools except the eleven schools of the Tolby district. Some 2,300 candidates will sit the examination again.

2. The repeat examination will be held on 20 June.

3. The Ministry has established that the paper reached 612 candidates in all, of whom 588 attended schools in Tolby.

4. It has been claimed that the Ministry identified the Queen Ragna Gymnasium as the source of the leak. This is not correct. The Ministry has at no time named a school.

5. The Director of the Examinations Office, Ms A. Kolberg, has been placed on leave at her own request. Ms Kolberg is not related to any member of staff at the schools concerned.

6. The police inquiry continues. Its duration cannot be foreseen.
=== staffroom-window-blog
Nobody did it (a blog by a tired teacher)

So now it is the printers again. The police went through Hallgren & Sons in Nordhaven last Thursday and walked out with a night foreman of fifty-two, who has confessed: one packet, one phone, one kitchen table. He sold the lot to a cousin for eight thousand crowns. The rest you know.

Jens Kolberg, whose door was photographed more often than the Queen's, had shingles. He is back at work. The minister has not said sorry. The minister says he "never pointed at anyone", which is odd, since I was in the room on the third of June when he pointed at the Ragna.

Elin Stroem resigned in the week they all said she'd done it. Will they have her back? The town council says it "has not discussed the matter".

My lot sat the repeat on the twentieth. Somebody's phone rang. It was the minister's office, wanting to know if all was well.

Five hundred crowns, by the way, is what the Dagblad says they paid. My pupils say two hundred.
# marks
change: osterlund-wire: annulled the national mathematics examination taken by 41,000 school-leavers || ministry-of-education: withdraw the annulment of 3 June for all schools except the eleven schools of the Tolby district
change: osterlund-wire: A new paper will be sat on June 16 || ministry-of-education: will be held on 20 June || staffroom-window-blog: sat the repeat on the twentieth
contradiction: osterlund-wire: traced to a single school, the Queen Ragna Gymnasium || ministry-of-education: has at no time named a school
contradiction: osterlund-wire: opened at eight on Monday morning in front of three witnesses || tolby-dagblad: was already open when she fetched it from the safe
contradiction: tolby-dagblad: "at most 600" pupils || ministry-of-education: reached 612 candidates in all
contradiction: staffroom-window-blog: never pointed at anyone || staffroom-window-blog: he pointed at the Ragna
contradiction: osterlund-wire: traced to a single school || staffroom-window-blog: a night foreman of fifty-two, who has confessed
contradiction: tolby-dagblad: The price, say those who paid, was five hundred crowns || staffroom-window-blog: My pupils say two hundred
dispute: osterlund-wire: the leak had been traced to a single school || osterlund-wire: a verdict before the trial
correction: ministry-of-education: This is not correct || ministry-of-education: the Ministry identified the Queen Ragna Gymnasium as the source of the leak
change: tolby-dagblad: has been on sick leave since yesterday || staffroom-window-blog: He is back at work
change: tolby-dagblad: Headmistress Elin Stroem || staffroom-window-blog: Elin Stroem resigned
change: ministry-of-education: The police inquiry continues || staffroom-window-blog: a night foreman of fifty-two, who has confessed
same: osterlund-wire: A new paper will be sat on June 16 || tolby-dagblad: The repeat is set for the sixteenth
same: ministry-of-education: has at no time named a school || staffroom-window-blog: never pointed at anyone
same: tolby-dagblad: taken at a slant on what looks like a kitchen table || staffroom-window-blog: one kitchen table
unknown: osterlund-wire: He did not say how
unknown: ministry-of-education: Its duration cannot be foreseen
unknown: staffroom-window-blog: has not discussed the matter
alike: ministry-of-education: 612 candidates in all || ministry-of-education: of whom 588 attended schools in Tolby
alike: tolby-dagblad: deputy head Jens Kolberg || ministry-of-education: Ms A. Kolberg
alike: osterlund-wire: in front of three witnesses || tolby-dagblad: Only four people know the number of that safe
alike: osterlund-wire: taken by 41,000 school-leavers || ministry-of-education: Some 2,300 candidates
alike: tolby-dagblad: was five hundred crowns || staffroom-window-blog: for eight thousand crowns
