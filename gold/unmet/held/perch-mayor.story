# reports
=== electoral-office-perchwater 2032-10-11
BOROUGH OF PERCHWATER
Mayoral by-election, Sunday 10 October 2032. Provisional result

Electors on the roll 18,906. Votes cast 9,074, turnout 48.0 per cent. Spoilt papers 131.

Ekundayo, Florian (Harbour List) 4,417
Stavrou-Pike, Leonie (Together) 4,402
Hatzfeld, Brunhilde (independent) 124

Elected, subject to confirmation: Ekundayo, Florian.

All twelve wards have been counted. Ward 7 was kept open until 21:00 because ballot papers had run out at half past five; voting elsewhere closed at 20:00.

Requests for a recount must reach this office by noon on Wednesday. The final result will be declared on Friday 15 October at the Corn Hall, in public.

The returning officer thanks 164 volunteers. Lost at Ward 3: one glove, left, child's.

A. Thibodeaux, returning officer
=== perchwater-packet 2032-10-11
Fifteen! Ekundayo ahead by a whisker

PERCHWATER. It took until a quarter to two. Then Florian Ekundayo, ferryman's son and for eight years deputy mayor, kissed his mother and said he would believe it on Friday.

Fifteen votes are all that separate him from Leonie Stavrou-Pike, who entered the hall late and left it soon. She will demand a recount, she told the Packet on the stairs. "Nobody was turned away," the returning officer had declared moments earlier. In Ward 7 she must have been looking elsewhere: Mikkel Baptiste, 81, went home at six without voting, and says a dozen did the same.

Fewer than half of the voters turned out, against 61 per cent in 2028.

The third candidate, Brunhilde Hatzfeld, polled 124 votes with a budget, by her account, of eleven pounds.

The post fell vacant in May, when Mayor Constance Whitlow-Ade took a chair in geology. Her dog keeps his place on the town crest.
=== radio-estuary 2032-10-16
Now to Perchwater, where they've counted again. And again. The result, read out last night in the Corn Hall: Leonie Stavrou-Pike is mayor, by two votes.

How come? A bundle of twenty-five from Ward 4 had been put on the wrong pile. "An honest mistake, and it's mine," said returning officer Aurélie Thibodeaux, who at the same time announced she'll not do this again.

Florian Ekundayo, mayor-elect for five days, took it standing. He congratulated. His party did not: the Harbour List wants the whole vote held anew because of Ward 7, where ballots were short. It speaks of forty people who couldn't vote. Ms Thibodeaux says no one was sent away.

A judge will look at that in the first week of November. Until it's settled, the keys stay with acting mayor Prosper Ekundayo, Florian's uncle.

The turnout, by the way, was put up a notch, to forty-eight point two.
# marks
dispute: perchwater-packet: "Nobody was turned away," the returning officer had declared || perchwater-packet: went home at six without voting, and says a dozen did the same
dispute: radio-estuary: It speaks of forty people who couldn't vote || radio-estuary: Ms Thibodeaux says no one was sent away
change: electoral-office-perchwater: Elected, subject to confirmation: Ekundayo, Florian || radio-estuary: Leonie Stavrou-Pike is mayor, by two votes
change: perchwater-packet: She will demand a recount || radio-estuary: where they've counted again
change: perchwater-packet: Fewer than half of the voters turned out, against 61 per cent in 2028
change: perchwater-packet: The post fell vacant in May || radio-estuary: Leonie Stavrou-Pike is mayor, by two votes
correction: perchwater-packet: Fifteen votes are all that separate him from Leonie Stavrou-Pike || radio-estuary: A bundle of twenty-five from Ward 4 had been put on the wrong pile
correction: electoral-office-perchwater: turnout 48.0 per cent || radio-estuary: was put up a notch, to forty-eight point two
alike: electoral-office-perchwater: Votes cast 9,074 || electoral-office-perchwater: Electors on the roll 18,906
alike: electoral-office-perchwater: Ward 7 was kept open until 21:00 || electoral-office-perchwater: voting elsewhere closed at 20:00
alike: perchwater-packet: says a dozen did the same || radio-estuary: It speaks of forty people who couldn't vote
alike: radio-estuary: Florian Ekundayo, mayor-elect for five days || radio-estuary: acting mayor Prosper Ekundayo, Florian's uncle
alike: perchwater-packet: Fewer than half of the voters turned out || perchwater-packet: against 61 per cent in 2028
alike: perchwater-packet: Fewer than half of the voters turned out || radio-estuary: to forty-eight point two
same: electoral-office-perchwater: turnout 48.0 per cent || perchwater-packet: Fewer than half of the voters turned out
same: electoral-office-perchwater: because ballot papers had run out at half past five || radio-estuary: because of Ward 7, where ballots were short
same: perchwater-packet: "Nobody was turned away," the returning officer had declared || radio-estuary: Ms Thibodeaux says no one was sent away
same: electoral-office-perchwater: Hatzfeld, Brunhilde (independent) 124 || perchwater-packet: Brunhilde Hatzfeld, polled 124 votes
unknown: radio-estuary: A judge will look at that in the first week of November
unknown: electoral-office-perchwater: The final result will be declared on Friday 15 October
