# reports
=== coastline-news-service 2031-07-01
Cranes at a standstill as dockers walk out in Mbarasi

MBARASI, July 1 (CNS) - Work at the coast's newest deep-water port ceased at midnight when crane drivers and lashers began a strike of unlimited duration for better pay and an end to twelve-hour shifts.

By dawn on Tuesday fourteen vessels were waiting in the roads, among them the Rosalind Achieng with 900 tonnes of chilled avocados.

The Waterfront Workers' Union said all of its 3,400 members had downed tools. Port operator Swiftgate put participation at "six in ten at best".

Wages begin at 18,000 shillings a month. The union is asking for a rise of 25 percent; Swiftgate is offering six.

"We are not going back for crumbs," union secretary Juma Kalinde told a rally at Gate 3. No talks are planned.
=== daily-baraza 2031-07-09
Teargas at Gate 3

A docker lost an eye and nine of his comrades were arrested when anti-riot police broke up a picket outside the container terminal on Tuesday evening.

County commander Halima Wekesa says stones came first. "Nobody threw so much as a mango," retorts Juma Kalinde, who was himself among the detained and was let go at daybreak without charge.

The queue offshore has grown to 31 ships. Traders reckon the stoppage costs the country 400 million shillings a day. An analyst at Pamoja Bank arrives at half of that.

There is movement all the same. Swiftgate has gone up to ten per cent and would trim shifts to ten hours, people close to the matter say. Both parties sit down together for the first time this afternoon, with the former chief justice, Barnabas Otim, in the chair.

Avocado growers have begun to bury their fruit.
=== swiftgate-terminals 2031-07-15
MEDIA RELEASE: Agreement reached, port reopens

Swiftgate Terminals and the Waterfront Workers' Union signed a two-year agreement last night under the mediation of Hon. Barnabas Otim. The first crane moved at 06:00 today, ending a stoppage of fourteen days.

Basic pay goes up by 16 % in two steps: 10 % at once, 6 % next July. The starting wage thereby reaches 20,900 shillings by the end of the agreement. Shifts are shortened from twelve to nine hours.

Disciplinary proceedings against 47 employees are withdrawn. The company will pay for the treatment of Mr Said Mwero, who was injured on 8 July.

Thirty-three vessels are at anchor; clearing the backlog is expected to take three weeks. Perishable cargo has priority.

Members of the union vote on the agreement on 20 July.

An inquiry into the conduct of the police is a matter for the county, and the company does not comment on it.
# marks
dispute: coastline-news-service: all of its 3,400 members had downed tools || coastline-news-service: put participation at "six in ten at best"
dispute: daily-baraza: says stones came first || daily-baraza: Nobody threw so much as a mango
change: coastline-news-service: began a strike of unlimited duration || swiftgate-terminals: The first crane moved at 06:00 today
change: coastline-news-service: fourteen vessels were waiting in the roads || daily-baraza: has grown to 31 ships || swiftgate-terminals: Thirty-three vessels are at anchor
change: coastline-news-service: Swiftgate is offering six || daily-baraza: has gone up to ten per cent || swiftgate-terminals: Basic pay goes up by 16 % in two steps
change: coastline-news-service: No talks are planned || daily-baraza: Both parties sit down together for the first time this afternoon || swiftgate-terminals: signed a two-year agreement last night
change: coastline-news-service: an end to twelve-hour shifts || daily-baraza: would trim shifts to ten hours || swiftgate-terminals: shortened from twelve to nine hours
change: coastline-news-service: Wages begin at 18,000 shillings a month || swiftgate-terminals: The starting wage thereby reaches 20,900 shillings
change: daily-baraza: was himself among the detained || daily-baraza: was let go at daybreak without charge
alike: daily-baraza: costs the country 400 million shillings a day || daily-baraza: arrives at half of that
alike: coastline-news-service: is asking for a rise of 25 percent || swiftgate-terminals: Basic pay goes up by 16 %
alike: swiftgate-terminals: Basic pay goes up by 16 % in two steps || swiftgate-terminals: 10 % at once, 6 % next July
alike: daily-baraza: nine of his comrades were arrested || swiftgate-terminals: Disciplinary proceedings against 47 employees
same: daily-baraza: A docker lost an eye || swiftgate-terminals: Mr Said Mwero, who was injured on 8 July
same: daily-baraza: with the former chief justice, Barnabas Otim, in the chair || swiftgate-terminals: under the mediation of Hon. Barnabas Otim
unknown: swiftgate-terminals: vote on the agreement on 20 July
unknown: swiftgate-terminals: An inquiry into the conduct of the police is a matter for the county
