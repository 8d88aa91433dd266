# reports
=== ministry-of-trade-lorne 2033-02-08
MINISTRY OF TRADE OF LORNE
Press statement on the tariffs on Lornish steel

The Ministry of Trade takes note of the announcement by the Government of Vessia of 6 February concerning imports of flat steel.

The tariff of 22 per cent imposed by Vessia on 1 November is contrary to the Agreement on Free Commerce of 2019. It has cost 1,900 jobs in Lorne.

Lorne remains prepared to solve the dispute by negotiation. The removal of the steel tariff is, however, a prerequisite for the lifting of the Lornish ban on Vessian beef. This position was conveyed to Ambassador Teodor Lasz on Tuesday.

The Ministry will submit a request for arbitration to the Commerce Council on 1 March. Minister of Trade Gerda Amsel will travel to the Council's seat at Brevoort on that day.
=== vessian-business-report 2033-02-10
Vessia keeps steel tariff in place

Vessia will keep its tariff on Lornish steel and has ruled out removing it unless Lorne first lifts the ban on Vessian beef, Economy Minister Pal Dorost said on Wednesday.

The ban, introduced in December over a hormone found in samples, has closed off a market worth 310 million florins a year. Vessian vets say that the samples were contaminated at the port.

"Our farmers cannot pay the price for a quarrel about steel," Dorost told a meeting of the Farmers' Federation in Kalna.

The steel tariff was brought in after Vessian mills complained of subsidised imports. Prices of flat steel in Vessia have since risen by 9 per cent, and carmakers have asked for exemptions. Dorost said that his ministry would decide on the exemptions once the carmakers had submitted figures.
# marks
talks: yes
party: Lorne | Ministry of Trade of Lorne | The Ministry of Trade | Gerda Amsel
party: Vessia | Government of Vessia | Pal Dorost | Dorost
wait: ministry-of-trade-lorne: Lorne | the lifting of the Lornish ban on Vessian beef | The removal of the steel tariff
wait: vessian-business-report: Vessia | removing it | Lorne first lifts the ban on Vessian beef
wait: vessian-business-report: Vessia | decide on the exemptions | the carmakers had submitted figures
knot: 1 2 | the ban is lifted only after the tariff is removed, the tariff is removed only after the ban is lifted
