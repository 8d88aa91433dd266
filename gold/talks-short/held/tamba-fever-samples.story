# reports
=== tamba-standard 2035-03-02
'Not one vial': minister holds on to fever samples

MAKEDI - Samples of the new river fever will stay in the country's freezers for want of a guarantee that Tamba's own people will get the vaccine, Health Minister Grace Ndolowa said on Friday.

She recalled that in 2024 scientists here had sent virus abroad in good faith. "It came back four years later with a price tag we could not pay. This time the guarantee comes in writing, and afterwards the courier comes."

The minister said 212 cases had been confirmed, most of them in the delta. Schools in two districts are shut till the end of the month.

Opposition MP Samuel Teo called the stance "brave or reckless, I have not decided". Doctors at Makedi General appealed for rehydration salts and more beds.
=== vaccine-alliance-bulletin 2035-03-04
River fever: where the manufacturers stand

The six firms in the Open Vaccine Alliance met by video on Saturday. We summarise, since much has been said in the press.

The firms understand why Tamba is asking for a binding commitment and several of them supported one in principle. Reserving doses for a named country, however, means promising a product. None of the six is prepared to reserve doses for Tamba until its laboratories have had the live virus to work with; sequence data posted last week was judged too patchy.

The secretariat will travel to Makedi on the 9th if flights resume. Members are asked to hold freezer space free.

Separately, the firms agreed on a common label for all trial material. Comments on the draft label are welcome until 20 March.
# marks
talks: yes
party: Tamba | Health Minister Grace Ndolowa | The minister | Grace Ndolowa
party: Open Vaccine Alliance | the manufacturers | The firms
wait: tamba-standard: Tamba | Samples of the new river fever will stay in the country's freezers | a guarantee that Tamba's own people will get the vaccine
wait: tamba-standard: Tamba | afterwards the courier comes | the guarantee comes in writing
wait: vaccine-alliance-bulletin: Open Vaccine Alliance | reserve doses for Tamba | its laboratories have had the live virus to work with
would-knot: 1 3 | that reserving doses is the guarantee asked for, and that the live virus is what the samples hold
