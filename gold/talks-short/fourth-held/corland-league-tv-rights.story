# reports
=== corland-sports-agency 2038-01-11
Corland league faces spring without television

VIELLE (CSA) - Three weeks before the restart of the season, the First League of Corland still has no contract for its television rights.

The pay-TV station Arena Plus is offering 310 million florins a year for four years. The league has negotiated with it since October, after the previous holder, Kanal Sport, went bankrupt.

League president Gaston Merle said on Monday that the contract would not be signed until the clubs had voted for it. "I can hold the pen, but the hand belongs to the 18 clubs," said Merle. He declined to name a date for the vote.

The clubs had hoped for 400 million. Several of them have taken out loans against the expected sum. The second instalment of the old contract, 120 million, is missing from their accounts.

Arena Plus wants to move three matches a round to Friday and Monday. The league is prepared to give it Monday but refuses Friday. The season begins again on 30 January with the derby of Vielle against Sainte-Orle.
=== le-matin-de-sainte-orle 2038-01-13
The clubs want to see the money

The presidents of the 18 clubs of the First League met yesterday at the Hotel Belvoir and parted after four hours with a clear message. They will not vote on the contract with Arena Plus before a bank guarantee is on the table.

"We have been had once," said Odile Garance, president of Sainte-Orle and speaker of the clubs. "Kanal Sport also had lovely brochures." The clubs demand a guarantee for one season's fee, 310 million florins, from a bank of good name.

The price itself, on the other hand, seems to be settled. The clubs accept 310 million a year, if with long faces. Only Racing Vielle, according to participants, still holds out for 350.

Garance is firm on one more point: The clubs want no football on Fridays. The players' union takes the same view.

The mood was not improved by the heating, which broke down during the afternoon. Some of the presidents kept their coats on.
=== vielle-business-chronicle 2038-01-14
Arena Plus: guarantee only for a signed contract

Arena Plus has turned down the clubs' request for a bank guarantee in advance. The station will provide the guarantee once the league has signed the contract, its managing director, Bruno Kessel, told the Chronicle on Thursday.

"No bank in the world guarantees a contract that does not exist," Kessel said. Banque Lorme was willing to vouch for the full 310 million on the day of signature, he added. The bank confirmed this.

Kessel showed himself open to compromise on the schedule. Arena Plus could do without Friday if it was given two matches on Monday instead of one.

The station, which belongs to the Dutrec group, has 1.9 million subscribers. It would need 2.4 million in order to earn back the rights, according to figures of the consultancy Pilcrow.

Shares in Dutrec were down by 2 per cent at the close. Analysts said that investors feared a long tug-of-war.
=== radio-corland-sport 2038-01-18
Sports minister steps in over TV contract

The sports minister of Corland, Amelie Roux, has invited the league, the clubs and Arena Plus to a meeting in Vielle on Wednesday. She wants to make sure that the season does not start on black screens, Roux said on Monday.

The ministry is not a party to the contract and puts up no money. "I have a table and a coffee machine," said the minister.

League president Gaston Merle thanked Roux for the invitation. The league agreed on Sunday to give Arena Plus two matches on Monday evenings, he said, so Friday is off the agenda.

The clubs' speaker, Odile Garance, told Radio Corland that a letter from Banque Lorme might help. It would have to be more than a greeting card, she said. Arena Plus was not available for comment.

On the pitch, Racing Vielle beat second-division Montrave 3-0 in a friendly. Coach Igor Pless was satisfied and said his team was waiting for the new striker, whose work permit is expected this week.
# marks
talks: yes
party: First League of Corland | the First League of Corland | the First League | the league | The league | League | Gaston Merle | League president Gaston Merle | Merle
party: clubs | the clubs | The clubs | the 18 clubs | The presidents of the 18 clubs of the First League | Odile Garance | Garance
party: Arena Plus | The pay-TV station Arena Plus | The station | Bruno Kessel | Kessel
third: Amelie Roux | Roux | Sports minister | The sports minister of Corland | The ministry | the minister
third: Banque Lorme | The bank
third: Kanal Sport
third: The players' union
wait: corland-sports-agency: First League of Corland | the contract would not be signed | the clubs had voted for it
wait: le-matin-de-sainte-orle: clubs | vote on the contract with Arena Plus | a bank guarantee is on the table
wait: vielle-business-chronicle: Arena Plus | guarantee | a signed contract
wait: vielle-business-chronicle: Arena Plus | provide the guarantee | the league has signed the contract
wait: vielle-business-chronicle: Banque Lorme | vouch for the full 310 million | the day of signature
wait: vielle-business-chronicle: Arena Plus | do without Friday | it was given two matches on Monday
knot: 1 2 4 | the league signs only after the clubs have voted, the clubs vote only after the guarantee is there, Arena Plus gives the guarantee only after the league has signed (3 says the same as 4)
position: corland-sports-agency: Arena Plus | offers | 310 million florins a year for four years
position: corland-sports-agency: Arena Plus | wants | to move three matches a round to Friday and Monday
position: corland-sports-agency: First League of Corland | offers | prepared to give it Monday
position: corland-sports-agency: First League of Corland | rejects | but refuses Friday
position: le-matin-de-sainte-orle: clubs | wants | a guarantee for one season's fee, 310 million florins, from a bank of good name
position: le-matin-de-sainte-orle: clubs | accepts | The clubs accept 310 million a year
position: le-matin-de-sainte-orle: clubs | rejects | The clubs want no football on Fridays
position: vielle-business-chronicle: Arena Plus | rejects | the clubs' request for a bank guarantee in advance
position: vielle-business-chronicle: Arena Plus | offers | Arena Plus could do without Friday
position: vielle-business-chronicle: Arena Plus | wants | two matches on Monday instead of one
position: radio-corland-sport: First League of Corland | accepts | to give Arena Plus two matches on Monday evenings
