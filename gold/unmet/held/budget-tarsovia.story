# reports
=== tarsovia-telegraph-bureau 2031-12-02
Coalition on the brink over fuel levy

BELOGRAD-NA-TARSE, December 2 (TTB) - The three-party government of Premier Dragana Veselko is within days of collapse after the Greens refused to back the 2032 budget without a higher levy on motor fuel.

The vote in the lower house, scheduled for December 11, requires 76 of 150 seats; without the Greens' nine the coalition is left with 71.

Finance Minister Oskar Lindt-Morávek said there was "no plan B and no need for one". He dismissed talk of resignation as "theatre criticism".

The draft foresees spending of 84.3 billion and a shortfall equal to 2.9 percent of economic output.

Green leader Yasmin Tolgay and the premier met for three hours on Monday. Neither spoke to the press afterwards.
=== the-observer-of-tarse 2031-12-12
Veselko survives by a whisker

Shortly after one in the morning it was done. By 77 votes to 72, with a single abstention, deputies adopted the budget on Friday that only last week had been given up for dead.

The price is known: seven cents on the litre from July, where the Greens had wanted twelve and the Liberals nil. Also paid, in a manner of speaking, was Oskar Lindt-Morávek, who handed back his portfolio on Wednesday. "I was pushed," he told friends; the premier's office has it that he went of his own accord.

The house had been due to vote on Thursday, but a motorway pile-up kept six members stuck in the snow until nightfall.

Two Liberals defied the whip, and the abstainer was none other than Mr Lindt-Morávek, who keeps his seat.

Outlays swell to 84.9 billion. The deficit stays just below the three per cent line.

His desk goes, for the time being, to the minister of labour.
=== premier-office 2031-12-19
Announcement

On the proposal of Premier Dragana Veselko, the Head of State today appointed Dr Hanneke Obuya Minister of Finance. She takes over from Mr Pavle Strand, Minister of Labour, who had administered the department since 10 December.

Dr Obuya, 49, was deputy director of the State Audit Office and belongs to no party.

The Act on the 2032 Budget, passed by the lower house in the night of 11 to 12 December by 77 votes to 72, was approved yesterday by the Senate with one amendment: the supplement of seven cents per litre on petrol and diesel enters into force on 1 October instead of 1 July.

The amended text returns to the lower house. The date of the sitting has yet to be agreed among the parliamentary groups.

Contrary to reports, no member of the Government has had contact with Mr Lindt-Morávek concerning an ambassador's post.
# marks
dispute: the-observer-of-tarse: "I was pushed," he told friends || the-observer-of-tarse: he went of his own accord
dispute: premier-office: concerning an ambassador's post || premier-office: Contrary to reports, no member of the Government has had contact
change: tarsovia-telegraph-bureau: scheduled for December 11 || the-observer-of-tarse: deputies adopted the budget on Friday
change: the-observer-of-tarse: had been due to vote on Thursday || the-observer-of-tarse: deputies adopted the budget on Friday
change: tarsovia-telegraph-bureau: the Greens refused to back the 2032 budget || the-observer-of-tarse: By 77 votes to 72
change: tarsovia-telegraph-bureau: Finance Minister Oskar Lindt-Morávek || the-observer-of-tarse: handed back his portfolio on Wednesday || premier-office: appointed Dr Hanneke Obuya Minister of Finance
change: the-observer-of-tarse: goes, for the time being, to the minister of labour || premier-office: She takes over from Mr Pavle Strand
change: tarsovia-telegraph-bureau: dismissed talk of resignation || the-observer-of-tarse: handed back his portfolio on Wednesday
change: tarsovia-telegraph-bureau: The draft foresees spending of 84.3 billion || the-observer-of-tarse: Outlays swell to 84.9 billion
change: the-observer-of-tarse: seven cents on the litre from July || premier-office: on 1 October instead of 1 July
alike: the-observer-of-tarse: deputies adopted the budget on Friday || premier-office: in the night of 11 to 12 December
alike: the-observer-of-tarse: the Greens had wanted twelve and the Liberals nil || the-observer-of-tarse: seven cents on the litre
alike: tarsovia-telegraph-bureau: requires 76 of 150 seats || the-observer-of-tarse: By 77 votes to 72
alike: tarsovia-telegraph-bureau: the coalition is left with 71 || the-observer-of-tarse: By 77 votes to 72
alike: the-observer-of-tarse: handed back his portfolio on Wednesday || the-observer-of-tarse: who keeps his seat
alike: the-observer-of-tarse: By 77 votes to 72 || premier-office: was approved yesterday by the Senate
same: tarsovia-telegraph-bureau: a shortfall equal to 2.9 percent of economic output || the-observer-of-tarse: just below the three per cent line
same: the-observer-of-tarse: to the minister of labour || premier-office: Mr Pavle Strand, Minister of Labour
same: the-observer-of-tarse: seven cents on the litre || premier-office: the supplement of seven cents per litre on petrol and diesel
same: the-observer-of-tarse: handed back his portfolio on Wednesday || premier-office: had administered the department since 10 December
unknown: premier-office: The date of the sitting has yet to be agreed
