# reports
=== competition-authority-phase-two 2030-09-02
COMPETITION AUTHORITY
Lindow Ferries / Straits Line: opening of second phase

The Authority has decided to open an in-depth inquiry into the acquisition of Straits Line by Lindow Ferries.

On the Marrow–Pell crossing the merged company would carry 88 per cent of freight. The Authority is minded to clear the transaction only in the event that Lindow either sells the berth at Pell or grants a rival access to it for ten years. Neither has so far been proposed.

The parties have until 30 September to come forward with remedies. A decision is due within 90 working days.

Third parties may write to the address below. Anonymous letters will not be read.
=== pell-harbour-observer 2030-09-06
"We'll not be the last to know"

PELL. Two hundred deckhands crowded into the Mission on Wednesday to hear what a merger would do to them. The answer was: wait.

Lindow's managing director, Sir Aldo Finch, had sent a letter. In it he promises no sackings before next summer and says a full jobs plan is going to be published as soon as the Authority has ruled.

That wasn't good enough for Nessa Thole of the Seafarers' Guild. "Read it again," she said. "He's asking us for our blessing now and showing us the plan at Christmas. The Guild backs nothing it hasn't seen. Put the jobs plan in front of us, then you may have our support."

On the berth, Finch's letter was brisk. Lindow would hand in its proposals "in the week of the 23rd, come what may".

A retiring collection raised 312 marens for the lifeboat.
# marks
talks: yes
party: COMPETITION AUTHORITY | The Authority
party: Lindow Ferries | Lindow | Sir Aldo Finch | Finch
party: the Seafarers' Guild | The Guild | Nessa Thole
party: Straits Line
wait: competition-authority-phase-two: COMPETITION AUTHORITY | clear the transaction | Lindow either sells the berth at Pell or grants a rival access to it for ten years
wait: pell-harbour-observer: Lindow Ferries | a full jobs plan is going to be published | the Authority has ruled
wait: pell-harbour-observer: the Seafarers' Guild | you may have our support | Put the jobs plan in front of us
