# reports
=== tnb-wire-eskholt 2034-07-16
ESKHOLT, July 16 (TNB) - Forty-one prisoners spent a third night on the roof of B wing at Eskholt jail, protesting at the suspension of family visits, the prison service said on Sunday.

No one has been hurt. Slates were thrown early on Saturday and a chapel window was broken.

Governor Hilde Marn told reporters at the gate that she understood the anger but would not be hurried. "Visits resume when the roof is clear. I've said so through the loudhailer and I say so to you," she said.

Visits were stopped on July 1 after two officers were injured in a fight in the visits hall. The officers' association had refused to staff the hall until body alarms were issued; the alarms arrived last Wednesday.

An inspector's report in March described B wing as "hot, loud and full".

Water and bread were sent up by rope.
=== free-hour-fm 2034-07-17
You're with Free Hour, it's ten past six, and I've got a piece of cardboard in my hand. It came down off the roof in a sock, and a mum outside the gate passed it to us. I'll read it as it's written.

"To the Governor and the people of Eskholt. We are not animals and we are not mad. We've got kids who ain't seen us since June. Give back the visits and we'll climb down quiet, every man, and sweep up after. Not before, miss. We were told 'soon' in the spring about the showers. Also, we want the sick man Petey Dole seen to, he's up here with his chest. Signed, the lads on B."

An ambulance did go in at four, we saw it, so let's hope that's Petey sorted. If you've somebody in there, ring us. Here's something slow.
# marks
talks: yes
party: Forty-one prisoners | the lads on B | prisoners
party: Governor Hilde Marn | the Governor | the prison service | miss
wait: tnb-wire-eskholt: Governor Hilde Marn | Visits resume | the roof is clear
wait: free-hour-fm: Forty-one prisoners | we'll climb down quiet | Give back the visits
knot: 1 2 | visits only after the men are off the roof, the men come down only after the visits are back
