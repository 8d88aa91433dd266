# reports
=== helvian-science-wire 2031-03-18
Helvian institute pulls malaria vaccine paper, suspends three researchers

AUENSTATT, March 18 (HSW) - The Brenner Institute on Tuesday withdrew a celebrated study of a malaria vaccine and barred four of its authors from their laboratories, citing "grave doubts about the origin of the data".

The trial was said to have followed 1,180 children in two districts of the republic of Kambosa and to have cut infections by 71 percent. A nurse, Adjoa Temesgen, came forward in January with registers showing that fewer than half of the children had ever been seen.

Lead author Professor Ruedi Hallwyl rejects the charge. "Every child exists," he said by telephone.

The journal Tropical Medicine Quarterly, which printed the paper in September, said it learned of the retraction from the press.

The study was financed with 6.8 million francs by the Lindgard Foundation, which has not decided whether to claim the money back. A commission of inquiry under a retired judge, Mireille Aebischer-Sow, begins its work next week.
=== auenstatter-tagesbote 2031-07-03
The children who never were

Of the children in the famous malaria study, 642 were invented. Thus, in the plainest sentence of its 90 pages, the Aebischer-Sow commission, whose findings were laid before the canton yesterday.

Blame falls on one man. Statistician Corentin Mbuyi, it says, wrote patient files at night "by the dozen". Ruedi Hallwyl saw nothing because he did not look; he retired in May, two years early. Mr Mbuyi, through his lawyer, tells it the other way round: he typed what the professor dictated. The other two authors are back at their benches.

The trial was said to have followed 1,180 children in two districts of the republic of Kambosa and to have cut infections by 71 percent. Recomputed with the real ones, protection shrinks to 19, which could be chance.

The nurse who blew the whistle lost her job in February. Last week the clinic in Kambosa gave it back to her, with arrears.

Lindgard wants 4 million returned. The Institute is ready to pay two. Prosecutors are examining whether to bring charges.
# marks
contradiction: helvian-science-wire: suspends three researchers || helvian-science-wire: barred four of its authors from their laboratories
dispute: helvian-science-wire: Every child exists || auenstatter-tagesbote: 642 were invented
dispute: helvian-science-wire: fewer than half of the children had ever been seen || helvian-science-wire: Every child exists
dispute: auenstatter-tagesbote: wrote patient files at night "by the dozen" || auenstatter-tagesbote: he typed what the professor dictated
change: helvian-science-wire: begins its work next week || auenstatter-tagesbote: whose findings were laid before the canton yesterday
change: helvian-science-wire: barred four of its authors from their laboratories || auenstatter-tagesbote: The other two authors are back at their benches
change: helvian-science-wire: has not decided whether to claim the money back || auenstatter-tagesbote: Lindgard wants 4 million returned
change: auenstatter-tagesbote: lost her job in February || auenstatter-tagesbote: gave it back to her, with arrears
change: helvian-science-wire: Lead author Professor Ruedi Hallwyl || auenstatter-tagesbote: he retired in May, two years early
correction: auenstatter-tagesbote: protection shrinks to 19, which could be chance || auenstatter-tagesbote: have cut infections by 71 percent
alike: helvian-science-wire: financed with 6.8 million francs || auenstatter-tagesbote: Lindgard wants 4 million returned
alike: auenstatter-tagesbote: Lindgard wants 4 million returned || auenstatter-tagesbote: The Institute is ready to pay two
alike: helvian-science-wire: followed 1,180 children in two districts || auenstatter-tagesbote: 642 were invented
alike: helvian-science-wire: barred four of its authors || auenstatter-tagesbote: Blame falls on one man
same: helvian-science-wire: fewer than half of the children had ever been seen || auenstatter-tagesbote: 642 were invented
same: helvian-science-wire: came forward in January with registers || auenstatter-tagesbote: The nurse who blew the whistle
copy: helvian-science-wire: said to have followed 1,180 children in two districts of the republic of Kambosa and to have cut || auenstatter-tagesbote: said to have followed 1,180 children in two districts of the republic of Kambosa and to have cut
unknown: auenstatter-tagesbote: Prosecutors are examining whether to bring charges
unknown: helvian-science-wire: has not decided whether to claim the money back
