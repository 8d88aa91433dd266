# reports
=== continental-press-agency 2031-05-11
ORVAN ARMY DIGS IN ON SARN RIDGE AS TRUCE TALKS OPEN

HALLSUND, May 11 (CPA) - Orvan told mediators on Sunday it would not pull its two brigades off the Sarn ridge as long as guns in the Tarvish lowland went on shelling them.

"Nobody climbs down a hill under fire," Colonel Edda Brisk, who heads the Orvani delegation, told reporters outside the lakeside hotel where the talks are being held.

The opening session began four hours late after fog kept the mediators' helicopter on the ground. If it clears, envoys are to be flown over the ridge on Monday.

Some 14,000 people have left the valley since the ridge changed hands in March, according to the relief agency Open Road. Neither army publishes its losses.

Orvan says the heights are needed to protect a rail tunnel. Tarvia calls their capture an invasion.
=== tarvia-defence-ministry 2031-05-13
STATEMENT OF THE MINISTRY OF DEFENCE OF TARVIA

The Ministry has taken note of the remarks made at Hallsund by the representative of the Orvani armed forces.

Tarvia did not begin this war and does not seek its continuation. Our artillery replies to an occupation. The shelling of the Sarn ridge will cease on the day the last Orvani soldier has left it, and not one hour earlier.

The Ministry rejects the claim that civilian homes were struck in the night of 10 May. Any proof to the contrary may be submitted to the joint commission.

The Ministry thanks the mediators for their patience and confirms that the Tarvish delegation will remain at Hallsund for the remainder of the week. Units on the lower river have been reinforced as a precaution.
# marks
talks: yes
party: Orvan | Orvani delegation | Orvani armed forces | Colonel Edda Brisk
party: Tarvia | Tarvish delegation | The Ministry
wait: continental-press-agency: Orvan | pull its two brigades off the Sarn ridge | guns in the Tarvish lowland went on shelling them
wait: tarvia-defence-ministry: Tarvia | The shelling of the Sarn ridge will cease | the last Orvani soldier has left it
knot: 1 2 | the brigades leave when the shelling ends, the shelling ends when the last soldier has left
