# reports
=== marlin-yards-newsroom 2032-05-03
Marlin Yards unveils Velora, its first hydrogen ferry

Marlin Yards today presented Velora, a 94-metre passenger ferry that makes the crossing from Ostby to Kell without burning a drop of oil.

"She's quiet, she's quick, and my daughter likes the colour," said chief designer Ferran Holt at the naming ceremony, which was moved indoors when the rain set in.

Velora can carry 640 passengers. Bookings open on 1 June; tickets bought before midsummer cost a third less. Until the bunkering station at Kell is finished, the ship will refuel in Ostby only. Should the tanks fall below a fifth, a battery takes over for up to forty minutes.

Marlin expects to build three sisters if demand holds up. Full-year guidance is unchanged.
=== ostby-courier 2032-06-29
Full house on Velora's maiden trip

She left two minutes late and arrived eleven minutes early. The new hydrogen ferry carried 612 people to Kell on Saturday, among them the mayor, two brass bands and a goat on its way to the agricultural show.

Passengers praised the silence and grumbled about the coffee queue. "You'd only know we had sailed if you looked out," said Gerda Plum, 81, who has made the crossing since she was a girl.

The captain kept to half speed until the harbour mouth was behind him, as regulations require. Dogs are allowed on deck three provided they're on a lead.

From September there'll be a fourth daily sailing. Marlin Yards shares rose 2 per cent.
# marks
talks: no
