# reports
=== commerce-wire 2034-02-06
Halvorsen-Pryce seeks court protection as loans fall due

LINDHOLT - Household appliance maker Halvorsen-Pryce applied for protection from its creditors on Monday after banks refused to extend loans worth 410 million crowns, the company said.

The firm, founded in 1921, employs 5,200 people in Sundria, about half of them at its main factory in Ketterby. Production would continue for the time being and wages for February were secured, it said.

"We are convinced that the company has a future," chief executive Dagny Rosk said in a statement. She declined to say whether jobs would be lost.

The commercial court in Lindholt is to decide on the application on Wednesday. If it agrees, Halvorsen-Pryce will have three months to reach an agreement with its creditors.

Shares in the company fell 61 percent before trading was suspended.

Halvorsen-Pryce has lost money in each of the past four years as cheaper imports took a growing share of the market. In 2033 it made a net loss of 188 million crowns on sales of 1.3 billion.

Two people with knowledge of the matter said the company had held talks with Orbel Group, a rival based in neighbouring Marenne, about a possible sale. Orbel said it did not comment on market rumours.

The metalworkers' union said it had not been informed in advance.

=== lindholt-daily 2034-02-08
Judge grants appliance maker three-month reprieve

Halvorsen-Pryce, the ailing producer of washing machines and cookers, won protection from its creditors on Wednesday when a judge in Lindholt appointed an administrator and gave the company until 8 May to put its finances in order.

The administrator, lawyer Emil Tarnow, said he would speak to "several interested parties" and hoped to present a buyer by the end of March.

The company filed for protection on Monday after its lenders declined to prolong loans of 410 million crowns. It owes a total of 730 million, including unpaid bills to around 600 suppliers, Mr Tarnow said.

He confirmed that Orbel Group was among the parties. Orbel denied on Tuesday that it had made an offer. "There is no bid and there are no negotiations," a spokesman told the Lindholt Daily.

Union leader Sigga Mohl said members feared for the plant in Ketterby, where 2,600 people work. She said managers had told her that 900 posts were at risk. The company disputed this and said no figures had been discussed.

Halvorsen-Pryce has lost money in each of the past four years. Its annual loss last year came to 188 million crowns.

Economy Minister Pal Untersen said the government would not put taxpayers' money into the firm.

=== orbel-group-press-office 2034-02-09
Orbel Group submits offer for Halvorsen-Pryce

Orbel Group today announces that it has submitted a binding offer to the administrator of Halvorsen-Pryce AS for all of the company's operating business, including the brands Halvo and Prycelite and the factories in Ketterby and Osmark.

The purchase price is 295 million crowns in cash. In addition, Orbel intends to invest 120 million crowns in the Ketterby site over four years.

As part of the plan, the workforce will be reduced by approximately 1,100 positions, mainly in administration and at the Osmark factory, which will be closed by the end of 2034. Orbel will seek to avoid compulsory redundancies. The combined group will have about 19,000 employees.

"This is a good day for two great brands," said Orbel's chief executive, Laurent Vasque. "Without this offer, all jobs would be in danger."

The offer is subject to the approval of the creditors' committee, which will meet on 10 February, and of the competition authorities in Sundria and Marenne. Orbel expects to complete the transaction by 30 June.

Orbel Group, with headquarters in Port Selle, had sales of 4.2 billion crowns in 2033.

=== sundria-today 2034-02-10
Creditors back Orbel bid; 1,300 to lose jobs at Halvorsen-Pryce

The creditors of insolvent Halvorsen-Pryce voted on Friday to accept a 295 million crown takeover by foreign rival Orbel, opening the way for the sale of one of Sundria's best-known manufacturers.

The decision was carried by 11 votes to two, administrator Emil Tarnow said. He had originally aimed to find a purchaser by the end of March, but said there was "no reason to wait" after a second bidder, an investment fund, pulled out on Thursday. He did not name the fund.

About 1,300 employees will be laid off, including all 480 at the plant in Osmark, according to the metalworkers' union. Orbel has spoken of roughly 1,100. The group said the union's number was wrong because it included temporary staff whose contracts were running out anyway.

"Orbel has promised us nothing in writing," said Sigga Mohl, who heads the union. Some 700 workers walked out in Ketterby for two hours on Friday.

Chief executive Dagny Rosk announced that she would step down at the end of the month.

Suppliers are likely to recover about 40 percent of what they are owed, Mr Tarnow said. It was still open whether shareholders would receive anything.

Orbel plans to spend 120 million crowns on modernising the Ketterby factory. The takeover has to be cleared by the antitrust authorities of both countries.

=== continental-business-review 2034-02-11
Minister offers aid to Osmark as closure plan draws protests

Sundria's government said on Saturday it would provide 25 million crowns to help employees of Halvorsen-Pryce in Osmark find new work, three days after it ruled out state money for the troubled company.

Economy Minister Pal Untersen said the funds would go to retraining and not to the firm. "There is no change in our position," he said.

Creditors on Friday approved the sale of the appliance maker to Marenne's Orbel Group for 295 million crowns. Orbel wants to cut around 1,100 of 5,200 jobs and shut the factory in Osmark, where it says 450 people are employed, by the end of the year.

Orbel chief Laurent Vasque, who had let a spokesman deny any bid as late as Tuesday, said the offer had been drawn up "within 48 hours" of the court's ruling on Wednesday.

Dagny Rosk, the chief executive of Halvorsen-Pryce, is leaving on 28 February. She will be replaced by Orbel's head of production, Irma Desch. Contrary to a report by Sundria Today, union officials said the stoppage in Ketterby on Friday was joined by more than 1,500 people.

Several thousand people demonstrated in Osmark on Saturday against the closure, which Mayor Torvald Enke called "a catastrophe for the town".

Competition officials in both countries have not yet said when they will rule. Orbel hopes to close the deal by the end of June.

# marks
change: commerce-wire: is to decide on the application on Wednesday || lindholt-daily: won protection from its creditors on Wednesday
change: commerce-wire: had held talks with Orbel Group || lindholt-daily: "There is no bid and there are no negotiations," || orbel-group-press-office: has submitted a binding offer to the administrator || sundria-today: voted on Friday to accept a 295 million crown takeover
change: orbel-group-press-office: approval of the creditors' committee, which will meet on 10 February || sundria-today: The decision was carried by 11 votes to two
change: lindholt-daily: hoped to present a buyer by the end of March || sundria-today: there was "no reason to wait"
change: lindholt-daily: would not put taxpayers' money into the firm || continental-business-review: would provide 25 million crowns
change: commerce-wire: She declined to say whether jobs would be lost || lindholt-daily: 900 posts were at risk || orbel-group-press-office: will be reduced by approximately 1,100 positions
change: lindholt-daily: would speak to "several interested parties" || sundria-today: an investment fund, pulled out on Thursday
change: sundria-today: she would step down at the end of the month || continental-business-review: will be replaced by Orbel's head of production
same: commerce-wire: applied for protection from its creditors on Monday || lindholt-daily: filed for protection on Monday
same: commerce-wire: banks refused to extend loans worth 410 million crowns || lindholt-daily: its lenders declined to prolong loans of 410 million crowns
same: commerce-wire: a net loss of 188 million crowns || lindholt-daily: Its annual loss last year came to 188 million crowns
same: commerce-wire: employs 5,200 people in Sundria || continental-business-review: around 1,100 of 5,200 jobs
same: commerce-wire: about half of them at its main factory in Ketterby || lindholt-daily: Ketterby, where 2,600 people work
same: commerce-wire: will have three months to reach an agreement || lindholt-daily: gave the company until 8 May
same: commerce-wire: a possible sale || lindholt-daily: Orbel Group was among the parties
same: orbel-group-press-office: The purchase price is 295 million crowns || sundria-today: a 295 million crown takeover || continental-business-review: Orbel Group for 295 million crowns
same: orbel-group-press-office: intends to invest 120 million crowns || sundria-today: plans to spend 120 million crowns
same: orbel-group-press-office: reduced by approximately 1,100 positions || sundria-today: Orbel has spoken of roughly 1,100 || continental-business-review: wants to cut around 1,100
same: orbel-group-press-office: will be closed by the end of 2034 || continental-business-review: by the end of the year
same: orbel-group-press-office: the competition authorities in Sundria and Marenne || sundria-today: cleared by the antitrust authorities of both countries
same: orbel-group-press-office: expects to complete the transaction by 30 June || continental-business-review: hopes to close the deal by the end of June
same: sundria-today: voted on Friday to accept || continental-business-review: Creditors on Friday approved the sale
same: sundria-today: she would step down at the end of the month || continental-business-review: is leaving on 28 February
same: lindholt-daily: Orbel denied on Tuesday that it had made an offer || continental-business-review: had let a spokesman deny any bid
same: lindholt-daily: won protection from its creditors on Wednesday || continental-business-review: the court's ruling on Wednesday
same: lindholt-daily: would not put taxpayers' money into the firm || continental-business-review: ruled out state money for the troubled company
same: sundria-today: walked out in Ketterby for two hours on Friday || continental-business-review: the stoppage in Ketterby on Friday
copy: commerce-wire: Halvorsen-Pryce has lost money in each of the past four years || lindholt-daily: Halvorsen-Pryce has lost money in each of the past four years
contradiction: sundria-today: About 1,300 employees will be laid off || continental-business-review: wants to cut around 1,100
contradiction: sundria-today: Some 700 workers walked out in Ketterby || continental-business-review: was joined by more than 1,500 people
contradiction: sundria-today: all 480 at the plant in Osmark || continental-business-review: where it says 450 people are employed
dispute: commerce-wire: had held talks with Orbel Group || lindholt-daily: "There is no bid and there are no negotiations,"
dispute: lindholt-daily: 900 posts were at risk || lindholt-daily: no figures had been discussed
dispute: sundria-today: About 1,300 employees will be laid off || sundria-today: the union's number was wrong
dispute: lindholt-daily: Orbel Group was among the parties || lindholt-daily: Orbel denied on Tuesday that it had made an offer
unknown: commerce-wire: She declined to say whether jobs would be lost
unknown: sundria-today: It was still open whether shareholders would receive anything
unknown: sundria-today: He did not name the fund
unknown: continental-business-review: have not yet said when they will rule
alike: commerce-wire: loans worth 410 million crowns || lindholt-daily: It owes a total of 730 million
alike: commerce-wire: employs 5,200 people in Sundria || lindholt-daily: Ketterby, where 2,600 people work
alike: lindholt-daily: would not put taxpayers' money into the firm || continental-business-review: the funds would go to retraining and not to the firm
alike: orbel-group-press-office: The purchase price is 295 million crowns || orbel-group-press-office: intends to invest 120 million crowns
alike: commerce-wire: employs 5,200 people in Sundria || orbel-group-press-office: The combined group will have about 19,000 employees
alike: orbel-group-press-office: which will be closed by the end of 2034 || sundria-today: modernising the Ketterby factory
alike: commerce-wire: on sales of 1.3 billion || orbel-group-press-office: had sales of 4.2 billion crowns
correction: sundria-today: Some 700 workers walked out in Ketterby || continental-business-review: Contrary to a report by Sundria Today
