# reports
=== lumiva-foods 2031-05-12
Precautionary recall: NESTLING Stage 1 infant milk, 800 g

Lumiva Foods is recalling a single batch of NESTLING Stage 1 powder, code L1183, best before 11/2032. During routine checks, traces of cleaning agent were found in one tin.

About 9,400 tins are affected, all sold through pharmacies. Other NESTLING products are safe and remain on the shelves.

Parents who have a tin with this code should stop using it and return it to the place of purchase, where the price will be refunded without a receipt.

We have received no report of illness. A helpline is staffed from 7 a.m. to 10 p.m.

Your child's wellbeing is our first concern. We regret the worry caused.
=== morning-standard 2031-05-14
Babies in hospital as milk recall is widened

Eleven infants in three provinces have been admitted to hospital with vomiting after being fed a powdered milk that is now coming off the shelves across the country. Two are in a serious condition, according to paediatricians at Saint Brannoc's.

Lumiva yesterday extended to four batches, or 36,000 tins, an alert that on Monday had covered just one. Contrary to the first announcement, some had been stocked by the Pricewell supermarkets.

Parents who have a tin with this code should stop using it and return it to the place of purchase, the company says.

Ottoline Dervishi, of Quay Street, is furious. "I rang the helpline at eight in the evening and got a tape telling me it shut at six."

Company insiders told this paper the fault was known in April. Managing director Fabrice Nkemelu calls that "a fabrication from first word to last".

Lumiva's share price lost a fifth.
=== food-safety-authority 2031-05-28
Update No. 5: infant formula

Since our last update no further child has fallen ill. In all, 19 infants received hospital treatment; every one of them has since gone home.

Laboratory analysis rules out cleaning agent as the cause. The contaminant is a toxin of Bacillus cereus, introduced with a delivery of milk protein from an external supplier, which the Authority does not name while proceedings are pending.

The recall now comprises all Stage 1 and Stage 2 products made between 2 March and 30 April. Some 88 per cent of the tins sold have been handed back.

Inspectors who examined the plant at Orrinmouth seized an internal memo dated 22 April in which a shift leader warns of "swollen tins". Production there has been halted since the 19th of May. Whether the licence will be withdrawn is to be settled at a hearing on 11 June.

Mr Nkemelu has been succeeded by Dr Solvei Amaru as interim head of Lumiva Foods.
# marks
contradiction: lumiva-foods: A helpline is staffed from 7 a.m. to 10 p.m. || morning-standard: got a tape telling me it shut at six
dispute: morning-standard: told this paper the fault was known in April || morning-standard: a fabrication from first word to last
dispute: morning-standard: a fabrication from first word to last || food-safety-authority: an internal memo dated 22 April in which a shift leader warns
change: lumiva-foods: a single batch of NESTLING Stage 1 powder || morning-standard: extended to four batches, or 36,000 tins || food-safety-authority: now comprises all Stage 1 and Stage 2 products
change: lumiva-foods: About 9,400 tins are affected || morning-standard: four batches, or 36,000 tins
change: lumiva-foods: We have received no report of illness || morning-standard: Eleven infants in three provinces have been admitted || food-safety-authority: In all, 19 infants received hospital treatment
change: lumiva-foods: Other NESTLING products are safe || food-safety-authority: now comprises all Stage 1 and Stage 2 products
change: morning-standard: Two are in a serious condition || food-safety-authority: every one of them has since gone home
change: morning-standard: Managing director Fabrice Nkemelu || food-safety-authority: has been succeeded by Dr Solvei Amaru
correction: food-safety-authority: rules out cleaning agent as the cause || lumiva-foods: traces of cleaning agent were found in one tin
correction: morning-standard: Contrary to the first announcement, some had been stocked || lumiva-foods: all sold through pharmacies
alike: morning-standard: Eleven infants in three provinces || morning-standard: Two are in a serious condition
alike: lumiva-foods: About 9,400 tins are affected || food-safety-authority: Some 88 per cent of the tins sold have been handed back
same: lumiva-foods: recalling a single batch || morning-standard: on Monday had covered just one
same: morning-standard: the fault was known in April || food-safety-authority: dated 22 April in which a shift leader warns
copy: lumiva-foods: have a tin with this code should stop using it and return it to the place of purchase || morning-standard: have a tin with this code should stop using it and return it to the place of purchase
unknown: food-safety-authority: an external supplier, which the Authority does not name
unknown: food-safety-authority: Whether the licence will be withdrawn is to be settled at a hearing on 11 June
