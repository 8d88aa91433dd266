# reports
=== municipal-notice 2031-02-03
MUNICIPALITY OF VALE DE CARRIÇOS – NOTICE 14/31

The public is informed that the Moinho branch library, Rua do Moinho 8, shall be closed from Saturday 1 March for the renewal of the roof.

Duration of the works: five months (estimate). Contractor: Telhados Ferrão & Netos. Cost: 310,000, of which 120,000 from the regional fund.

Of the holdings, some 18,400 volumes, the children's section will be shown in the parish hall; the remainder goes into store. Loans falling due in the period of closure are extended to 30 September without application.

The Central Library stays open until 20:00 on weekdays for the same period.

So resolved by the council in its sitting of 27 January with nine votes against four.

Enquiries: Ms Teodora Malheiro, head of the branch.

For the mayor: the municipal secretary, Baltazar Quental
=== correio-do-vale 2031-02-05
Council shuts Moinho library, and quarrels over whether it comes back

Nine in favour, three against, one abstention: with that the town council sent the Moinho library into its long sleep on Monday of last week.

Roof works, says the notice. A burial, says Councillor Zuleika Pardal, who sits for the riverside parishes. "They are closing it for good and haven't the courage to print it." Mayor Honório Bettencourt called that "fantasy of the purest water" and invited her to the reopening.

About twenty thousand books have to leave the house. Readers may hang on to whatever they have at home until the end of September. There is some comfort for the small ones, whose shelves move in with the priest.

Outside the door on Tuesday, pensioner Eusébio Naidoo was returning a crime novel early. "Roofs here are never done in five months," he said. "My own took a year."

The branch counted 31,000 visits last year, the Central 140,000.
=== correio-do-vale-october 2031-10-13
The Moinho reads again

A brass quintet, a wet ribbon, four hundred people: the Moinho library opened its door again on Saturday, ten weeks later than the notice of February had promised. Councillor Pardal came, and was handed the scissors.

Rotten beams were to blame, discovered in May. They have pushed the bill from 310,000 to 388,000. Who will pay the difference is to be settled in the budget debate in November.

Behind the desk stands a new face. Teodora Malheiro took her pension in July; Ibrahim Sequeira, until now at the Central, has followed her. He wants to keep the branch open on Sundays, something the town hall says was never agreed.

Missing from the shelves so far: the local history collection, still in store because of damp.

A mistake of our own, pointed out by the municipal secretary: the vote in January was nine to four. Nobody abstained, as we wrote on 5 February.
# marks
contradiction: municipal-notice: with nine votes against four || correio-do-vale: Nine in favour, three against, one abstention
dispute: correio-do-vale: They are closing it for good and haven't the courage to print it || correio-do-vale: called that "fantasy of the purest water"
dispute: correio-do-vale-october: He wants to keep the branch open on Sundays || correio-do-vale-october: something the town hall says was never agreed
alike: municipal-notice: Duration of the works: five months (estimate) || correio-do-vale: Roofs here are never done in five months
change: municipal-notice: shall be closed from Saturday 1 March || correio-do-vale-october: the Moinho library opened its door again on Saturday
change: municipal-notice: Duration of the works: five months (estimate) || correio-do-vale-october: ten weeks later than the notice of February had promised
change: municipal-notice: Cost: 310,000, of which || correio-do-vale-october: pushed the bill from 310,000 to 388,000
change: municipal-notice: Ms Teodora Malheiro, head of the branch || correio-do-vale-october: Teodora Malheiro took her pension in July || correio-do-vale-october: Ibrahim Sequeira, until now at the Central, has followed her
correction: correio-do-vale: Nine in favour, three against, one abstention || correio-do-vale-october: the vote in January was nine to four
alike: municipal-notice: some 18,400 volumes || correio-do-vale: About twenty thousand books have to leave the house
alike: municipal-notice: Cost: 310,000, of which || municipal-notice: of which 120,000 from the regional fund
alike: correio-do-vale: The branch counted 31,000 visits last year || correio-do-vale: the Central 140,000
alike: correio-do-vale-october: The Moinho reads again || correio-do-vale-october: Missing from the shelves so far: the local history collection
same: municipal-notice: Loans falling due in the period of closure are extended to 30 September || correio-do-vale: Readers may hang on to whatever they have at home until the end of September
same: municipal-notice: the children's section will be shown in the parish hall || correio-do-vale: whose shelves move in with the priest
same: municipal-notice: in its sitting of 27 January || correio-do-vale: on Monday of last week
same: municipal-notice: with nine votes against four || correio-do-vale-october: the vote in January was nine to four
unknown: correio-do-vale-october: Who will pay the difference is to be settled in the budget debate in November
