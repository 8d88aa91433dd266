# reports
=== dorrance-court-notes 2030-09-12
MAN WHO RODE OFF ON A WOODEN HORSE

Dorrance Crown Court, before Judge Pilar Whitby.

A roofer accused of taking a carved carousel horse from the pier at Dorrance must wait until the spring to know his fate. Kit Sallow, 34, denies burglary. He says he found the animal on the beach after a storm and gave it a home.

The jury heard from a night watchman, who admitted he could see the merry-go-round only if he left his hut, and that he had not left it.

Dr Ines Colquhar, an expert on paint, will give evidence once the laboratory in Hale has finished with the left ear. Sallow was granted bail on condition that he stays away from the pier.

He faces up to three years if convicted. The case was adjourned to 4 March.
=== pier-and-prom-newsletter 2030-09-20
FRIENDS OF THE PIER: AUTUMN NEWS

The carousel turns again! It runs at weekends until the clocks go back, unless the wind gets above force six. Children under five ride free, provided a grown-up rides along.

You will have read about our missing horse, Bluebell, in the papers. She is an exhibit now, with a label on her hoof, and can't come home before the trial has ended. We have put a barrel in her place. Children seem to prefer it.

Storm damage to the tea room turned out worse than feared. The floor gave way on the 2nd; luckily only a cake was hurt.

Volunteers are wanted for the railings. Bring old clothes, and come only if it's dry.
# marks
talks: no
