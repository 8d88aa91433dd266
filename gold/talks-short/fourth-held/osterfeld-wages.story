# reports
=== osterfeld-economic-service 2034-05-08
Third round of metal wage talks ends without result

GRAUBACH (OES) - The third round of wage talks for the 680,000 workers in Osterfeld's metal and electrical industry ended on Monday night after five hours without a result.

The Metalworkers' League wants 6.5 per cent for twelve months. The employers' association, Metall-Verband, offered 3.2 per cent for two years.

"That is not an offer, that is a provocation," the League's negotiator, Renate Kolb, said on leaving the hotel in Graubach. She announced warning strikes from Wednesday.

Metall-Verband's president, Ulf Siebrand, spoke of a demand far from reality. Orders had fallen by eleven per cent since January, he said. The association would improve its offer only if the League accepted a term of at least 24 months.

The peace obligation expired on 30 April. A fourth round has been set for 15 May. Last year the two sides came to terms in the fourth round after a night of talks.

Economists at the Institute for Business Studies in Lauen expect a settlement of about 4.5 per cent.
=== lauener-zeitung 2034-05-10
60,000 stop work as League raises pressure

In the north of the country, the belts stood still for up to four hours on Wednesday. Around 60,000 workers from 210 plants took part in the first warning strikes of the wage round, the Metalworkers' League said.

At the engine works of Brandauer in Lauen, the early shift met in the rain. "We can talk about 24 months," the League's district head, Timo Haas, called to the crowd. "But the first year must have a four in front of it, and that is before the comma."

With that, the League signalled for the first time that it would accept a longer term. Its commission on wages had already agreed to this on Tuesday, Haas said later, and had set no condition.

The League insists on a higher rise for the lowest pay groups. It will call no ballot on an all-out strike before the fourth round on 15 May.

Metall-Verband criticised the walkouts as needless. "Whoever strikes during talks puts jobs at risk," its managing director, Corinna Feld, said in a statement. Brandauer put its loss at 350 cars.
=== radio-graubach-news 2034-05-12
Employers move in wage dispute

Movement in the wage round: The employers in the metal industry have raised their offer. Metall-Verband now offers 4.1 per cent from July and a further 2.4 per cent a year later, its president, Ulf Siebrand, announced in Graubach on Friday.

Siebrand explained the step with the League's readiness to talk about a term of 24 months. A special rise for the lowest groups remained out of the question, he said. "A skilled worker must earn more than a helper."

The Metalworkers' League gave the new figures a cautious welcome. Negotiator Renate Kolb told Radio Graubach that the direction was right, but the second step was too small. The warning strikes planned for Monday were called off.

Kolb left open whether there would be a result on Monday. "We will see when we sit at the table. I am packing a toothbrush," she said.

The small firms' association asked both sides to think of businesses with fewer than 50 employees, which could not bear another rise until energy became cheaper.

And now to the weather: After a mild night, showers will spread from the west.
=== metall-verband-press-office 2034-05-16
Wage agreement reached in the metal and electrical industry

Metall-Verband and the Metalworkers' League agreed this Tuesday, at 4.40 in the morning, on a new wage contract for the metal and electrical industry.

Wages will rise by 4.1 per cent on 1 July 2034 and by 2.9 per cent on 1 July 2035. In addition, every employee receives a single payment of 400 thalers in December. The term is 24 months.

"This is an agreement at the edge of what our companies can bear, but it gives them two years to plan," said our president, Ulf Siebrand.

Firms in difficulty may postpone the single payment with the consent of the works council. Metall-Verband succeeded in fending off a special rise for the lowest pay groups, which the League had demanded to the end.

The executive boards of both sides have until 2 June to declare their approval. The contract has been negotiated for the district of Graubach; Metall-Verband recommends that the other six districts take it over.
# marks
talks: yes
party: Metalworkers' League | The Metalworkers' League | the Metalworkers' League | League | the League | The League | Renate Kolb | Kolb | Negotiator Renate Kolb | Timo Haas | Haas
party: Metall-Verband | The employers' association | The association | The employers in the metal industry | Employers | Ulf Siebrand | Siebrand | our president | Corinna Feld
third: Institute for Business Studies
third: The small firms' association
wait: osterfeld-economic-service: Metall-Verband | improve its offer | the League accepted a term of at least 24 months
wait: lauener-zeitung: Metalworkers' League | ballot on an all-out strike | the fourth round on 15 May
position: osterfeld-economic-service: Metalworkers' League | wants | 6.5 per cent for twelve months
position: osterfeld-economic-service: Metall-Verband | offers | 3.2 per cent for two years
position: osterfeld-economic-service: Metalworkers' League | rejects | That is not an offer, that is a provocation
position: osterfeld-economic-service: Metall-Verband | rejects | a demand far from reality
position: osterfeld-economic-service: Metall-Verband | wants | a term of at least 24 months
position: lauener-zeitung: Metalworkers' League | offers | We can talk about 24 months
position: lauener-zeitung: Metalworkers' League | wants | the first year must have a four in front of it
position: lauener-zeitung: Metalworkers' League | accepts | it would accept a longer term
position: lauener-zeitung: Metalworkers' League | wants | a higher rise for the lowest pay groups
position: radio-graubach-news: Metall-Verband | offers | 4.1 per cent from July and a further 2.4 per cent a year later
position: radio-graubach-news: Metall-Verband | rejects | A special rise for the lowest groups
position: radio-graubach-news: Metalworkers' League | rejects | the second step was too small
position: metall-verband-press-office: Metall-Verband | rejects | a special rise for the lowest pay groups
position: metall-verband-press-office: Metalworkers' League | wants | a special rise for the lowest pay groups
position: metall-verband-press-office: Metall-Verband | accepts | Wages will rise by 4.1 per cent on 1 July 2034 and by 2.9 per cent on 1 July 2035
position: metall-verband-press-office: Metalworkers' League | accepts | Wages will rise by 4.1 per cent on 1 July 2034 and by 2.9 per cent on 1 July 2035
