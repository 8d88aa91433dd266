# reports
=== boland-pulp-statement 2032-02-08
STATEMENT REGARDING INDICATIVE PROPOSAL

The Board of Boland Pulp plc notes the recent press speculation and confirms that it has received an unsolicited, indicative and non-binding proposal from Kestrin Paper.

The Board, having consulted its advisers, considers that the proposal, which contains a range of values, falls short of the clarity shareholders are entitled to expect. Kestrin has accordingly been informed that the opening of the data room is dependent on receipt of an offer at a fixed price.

The Board emphasises that there can be no certainty that any such offer will be made. Shareholders are urged to take no action.

Trading in the first five weeks of the year has been in line with expectations. Work on the new boiler at Aldersgill will be finished in June, provided the turbine arrives on time.
=== the-national-ledger 2032-02-10
Kestrin chief: 'I don't buy mills through a keyhole'

By our industry editor

Ilmo Darse does not raise his voice. But the chief executive of Kestrin Paper was plainly irritated yesterday by Boland Pulp's public brush-off.

"They want one number, carved in stone, for seven mills we have never set foot in," he said. "Open the data room, and a fixed-price offer will be with them eight days later. We've told them so three times."

Would Kestrin go higher than the upper end of its range, thought to be about 2.1bn marens? Mr Darse smiled and asked for more coffee.

Analysts are divided. Berit Osk of Lantern Securities called it "ordinary sparring", adding that Boland's shares, up 19 per cent in a week, would fall hard if Kestrin walked away.

The competition office would have four months to look at any deal.
# marks
talks: yes
party: Boland Pulp | Boland | The Board | Boland Pulp plc
party: Kestrin Paper | Kestrin | Ilmo Darse | Mr Darse
wait: boland-pulp-statement: Boland Pulp | the opening of the data room | receipt of an offer at a fixed price
wait: the-national-ledger: Kestrin Paper | a fixed-price offer will be with them | Open the data room
knot: 1 2 | data room only after a fixed-price offer, fixed-price offer only after the data room
