# reports
=== saint-orran-parish-leaf 2033-02-06
ABOUT THE ORGAN (AGAIN)

Many of you ask at the church door why we are still singing to the little electric piano. I shall try to be plain.

The 1,840 pipes lie cleaned and wrapped in the workshop of Huppert & Daughters in Quelle. The second instalment, 61,000 crowns, lies in the parish account, thanks to you and to nine jumble sales.

Church law forbids us to spend such a sum on our own say. So the parish council will pay the instalment out when the consent of the diocese is here in writing, and not before. We have written three times.

Please do not telephone Miss Huppert. She has heard it all.

The soup lunch on the 20th goes ahead unless the boiler fails us again. Carrots to me, bread to Mr Oakes.

Sigrun Aldane, churchwarden
=== organ-and-workshop 2033-02-18
NOTES FROM THE BENCH

Quelle. The three-manual of Saint Orran's, a Veit Ossler of 1788, is finished and going nowhere.

Reed stops have been revoiced, the sagging façade pipes rounded out, and two ranks that a Victorian vandal had sold for scrap made anew from 60 per cent tin. Visitors may admire the lot on trestles.

"Until the second instalment is in our bank there'll be no pipe going back into that loft," says Marte Huppert, who took the firm over from her father. The bankruptcy of the Tarnow concert hall cost the house a year's wages in '29, and it has not delivered on trust since.

She has no quarrel with the parish. "Lovely people. Good soup."

Elsewhere: the tuners' guild meets at Lower Brack on the first Saturday of March.
=== diocese-of-quelle-circular 2033-02-23
From the buildings committee, sitting of 21 February

Item 4. Saint Orran, organ. Request of the parish council for leave to disburse 61,000 crowns to the organ builder.

Members were mindful of the affair at Lower Brack, where an instrument paid for in full turned out not to fit its gallery. The archdeacon observed that the diocese had been made to look foolish once and need not be so twice.

It was resolved not to refuse consent. It will be issued following an inspection in situ, with all pipework reinstalled in the loft.

Item 5. Bats. The churchyard wall at Saint Orran may be repointed from October, after the roosting season.

Item 6. The committee notes with gratitude thirty years' service by Canon Wybrow.
# marks
talks: yes
party: Parish council | the parish | Sigrun Aldane | us | we
party: Huppert & Daughters | Marte Huppert | Miss Huppert | the organ builder | the firm
party: the diocese | buildings committee | the committee
wait: saint-orran-parish-leaf: Parish council | pay the instalment out | the consent of the diocese is here in writing
wait: organ-and-workshop: Huppert & Daughters | pipe going back into that loft | the second instalment is in our bank
wait: diocese-of-quelle-circular: the diocese | It will be issued | an inspection in situ, with all pipework reinstalled in the loft
knot: 1 2 3 | the parish pays after consent, the builder puts the pipes back after payment, the diocese consents after the pipes are back
