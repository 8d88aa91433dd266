# reports
=== unity-press 2028-09-04
Kelmar reports 61 cases of river fever, orders vaccine

TOBRASK - Health authorities in Kelmar have confirmed 61 cases of river fever, a viral disease spread by mosquitoes, and nine people have died, the health ministry said on Monday.

Most of those infected live in the southern province of Aldeen, where heavy rains last month left large areas under water. The first patient, a 34-year-old fisherman from the town of Misra, fell ill on 14 August.

Health Minister Yoland Bereki said the government had ordered 500,000 doses of vaccine from the manufacturer Pharmelle. The first delivery is expected on Thursday.

"The situation is serious but under control," she told reporters in the capital, Tobrask. There were no plans to close schools, she added.

River fever causes high temperature, vomiting and, in severe cases, bleeding. There is no specific treatment. Kelmar, a country of 11 million, last saw an outbreak in 2019, when 212 people died.

The aid organisation Doctors' Bridge, which runs a clinic in Misra, said the true number of infections was probably several times higher, because many villages could not be reached. The ministry called that estimate speculation.

How the virus returned after nine years is not known.

=== aldeen-gazette 2028-09-06
Schools shut in Aldeen as fever deaths rise to 14

All schools in Aldeen province will stay closed for two weeks from Thursday because of the river fever outbreak, Governor Hasim Orlo ordered on Wednesday.

The decision came as the number of deaths climbed to 14. The provincial health office has counted 118 confirmed cases, 97 of them in Aldeen. The rest were found in the capital and in the neighbouring province of Werro.

The first known patient was a fisherman from Misra who became ill in the middle of August, according to the health office. He survived.

At the general hospital in Misra, beds have been set up in corridors. "We have 70 patients in a ward for 30," said the head doctor, Salma Tirado. She said two nurses had also been infected.

The 500,000 doses of vaccine that the government bought from Pharmelle will arrive later than planned. The shipment, due on Thursday, has been held up by missing customs papers, an official at the airport in Tobrask said. Pharmelle disputed this and said that all documents had been handed in on 1 September.

Health Minister Yoland Bereki is to visit Misra on Friday.

The authorities appealed to residents to remove standing water and to sleep under nets. River fever causes high temperature, vomiting and, in severe cases, bleeding.

=== kelmar-health-ministry 2028-09-08
Vaccination against river fever begins on 10 September

A first consignment of 180,000 doses of river fever vaccine reached Tobrask this morning. The remaining 320,000 doses ordered from Pharmelle will follow by 20 September. The cost of the entire order, 4.6 million tolars, is being met from the emergency fund.

Vaccination will start on Sunday, 10 September, in Aldeen province. Health workers, pregnant women and children under the age of 12 will be given priority. Forty mobile teams will be deployed. One dose gives protection after about ten days.

As of 6 p.m. yesterday, 163 cases had been confirmed nationwide. Nineteen persons have died. Fifty-two patients have been discharged from hospital.

During her visit to Misra today, Minister Yoland Bereki thanked the staff of the general hospital. Sixty additional beds will be provided by the army. "The vaccine was never delayed," the minister said. "The delivery took place in the time frame agreed with the manufacturer."

The ministry rejects claims that cases are being concealed. All figures are published daily.

The International Health Office has sent a team of six experts to support the investigation into the origin of the outbreak.

=== tobrask-times 2028-09-11
Long lines, few doses on second day of fever campaign

Thousands of people waited in vain for a shot in Aldeen on Monday as the campaign against river fever ran short of vaccine on its second day.

Some 21,000 people were inoculated on Sunday, the health ministry said. But vaccination posts in Misra and two other towns closed before noon on Monday after stocks ran out. Of the 180,000 doses flown in last week, only 60,000 had been brought to the province, said Governor Hasim Orlo. He blamed the ministry.

Minister Yoland Bereki said that 110,000 doses had been sent to Aldeen and that the governor's staff had failed to distribute them.

The disease has now killed 27 people. The number of confirmed cases stands at 241, more than twice as many as on Wednesday. Among the dead is a nurse at Misra's general hospital, the first health worker to lose her life in the outbreak.

Doctors' Bridge has repeatedly accused the authorities of missing most cases. A spokesman, Lucan Adeyro, said its clinic alone had treated 310 people with symptoms.

The epidemic began in mid-August, when a 43-year-old fisherman from Misra was taken to hospital. The previous outbreak, in 2019, claimed 212 lives.

Health workers, pregnant women and children under 12 are given priority. Another 320,000 doses are to be supplied by 20 September. Pharmelle said it was trying to bring the date forward.

=== continental-service 2028-09-12
Experts trace Kelmar fever to flooded livestock market

International experts believe that the river fever epidemic in southern Kelmar started at a livestock market outside Misra that was flooded in early August.

The virus was found in blood samples from 11 of 48 goats, the head of the International Health Office team, Ingra Wolmarsen, said on Tuesday. Whether the animals were brought in from abroad could not yet be established, she said.

Kelmar has registered 258 infections, and 29 people have died. The first to fall ill was a 34-year-old fisherman who regularly sold his catch at the market. The patient was initially reported by some newspapers, including the Tobrask Times, to be 43.

The health ministry said a second consignment of 150,000 doses landed in Tobrask on Tuesday, eight days ahead of schedule, leaving 170,000 outstanding. By Monday evening 38,000 people had been vaccinated.

Minister Yoland Bereki and the governor of Aldeen, Hasim Orlo, continued to trade accusations over the shortage at the weekend's launch of the campaign. Parliament will question both on Thursday.

The closure of schools in the province, ordered last week for two weeks, was extended until the end of the month. The government in Tobrask had initially said that no schools would be closed.

Doctors' Bridge welcomed the findings but said nobody knew how many people in cut-off villages had died.

# marks
change: unity-press: have confirmed 61 cases of river fever || aldeen-gazette: has counted 118 confirmed cases || kelmar-health-ministry: 163 cases had been confirmed nationwide || tobrask-times: The number of confirmed cases stands at 241 || continental-service: Kelmar has registered 258 infections
change: unity-press: nine people have died || aldeen-gazette: the number of deaths climbed to 14 || kelmar-health-ministry: Nineteen persons have died || tobrask-times: The disease has now killed 27 people || continental-service: and 29 people have died
change: unity-press: There were no plans to close schools || aldeen-gazette: will stay closed for two weeks from Thursday || continental-service: was extended until the end of the month
change: unity-press: The first delivery is expected on Thursday || aldeen-gazette: will arrive later than planned || kelmar-health-ministry: reached Tobrask this morning
change: kelmar-health-ministry: Vaccination will start on Sunday || tobrask-times: Some 21,000 people were inoculated on Sunday || continental-service: By Monday evening 38,000 people had been vaccinated
change: aldeen-gazette: is to visit Misra on Friday || kelmar-health-ministry: During her visit to Misra today
change: kelmar-health-ministry: will follow by 20 September || tobrask-times: trying to bring the date forward || continental-service: a second consignment of 150,000 doses landed in Tobrask on Tuesday
change: unity-press: How the virus returned after nine years is not known || kelmar-health-ministry: the investigation into the origin of the outbreak || continental-service: started at a livestock market outside Misra
change: aldeen-gazette: two nurses had also been infected || tobrask-times: the first health worker to lose her life
same: unity-press: had ordered 500,000 doses of vaccine from the manufacturer Pharmelle || aldeen-gazette: The 500,000 doses of vaccine that the government bought
same: unity-press: a 34-year-old fisherman from the town of Misra || aldeen-gazette: The first known patient was a fisherman from Misra || continental-service: The first to fall ill was a 34-year-old fisherman
same: unity-press: fell ill on 14 August || aldeen-gazette: became ill in the middle of August || tobrask-times: The epidemic began in mid-August
same: unity-press: last saw an outbreak in 2019, when 212 people died || tobrask-times: The previous outbreak, in 2019, claimed 212 lives
same: aldeen-gazette: All schools in Aldeen province will stay closed for two weeks || continental-service: ordered last week for two weeks
same: unity-press: There were no plans to close schools || continental-service: had initially said that no schools would be closed
same: kelmar-health-ministry: A first consignment of 180,000 doses || tobrask-times: the 180,000 doses flown in last week
same: kelmar-health-ministry: The remaining 320,000 doses ordered from Pharmelle || tobrask-times: Another 320,000 doses are to be supplied by 20 September
same: kelmar-health-ministry: has sent a team of six experts || continental-service: the head of the International Health Office team
same: unity-press: The first delivery is expected on Thursday || aldeen-gazette: The shipment, due on Thursday
same: unity-press: the true number of infections was probably several times higher || tobrask-times: accused the authorities of missing most cases
same: kelmar-health-ministry: Vaccination will start on Sunday, 10 September, in Aldeen province || tobrask-times: campaign against river fever ran short of vaccine on its second day
same: tobrask-times: He blamed the ministry || continental-service: continued to trade accusations over the shortage
same: unity-press: because many villages could not be reached || continental-service: how many people in cut-off villages had died
same: aldeen-gazette: has counted 118 confirmed cases || tobrask-times: more than twice as many as on Wednesday
copy: unity-press: River fever causes high temperature, vomiting and, in severe cases, bleeding || aldeen-gazette: River fever causes high temperature, vomiting and, in severe cases, bleeding
copy: kelmar-health-ministry: Health workers, pregnant women and children under the age of 12 will be given priority || tobrask-times: Health workers, pregnant women and children under 12 are given priority
contradiction: tobrask-times: only 60,000 had been brought to the province || tobrask-times: 110,000 doses had been sent to Aldeen
contradiction: tobrask-times: a 43-year-old fisherman from Misra || unity-press: a 34-year-old fisherman from the town of Misra
contradiction: aldeen-gazette: will arrive later than planned || kelmar-health-ministry: "The vaccine was never delayed,"
dispute: unity-press: was probably several times higher || unity-press: called that estimate speculation
dispute: aldeen-gazette: held up by missing customs papers || aldeen-gazette: all documents had been handed in on 1 September
dispute: tobrask-times: only 60,000 had been brought to the province || tobrask-times: the governor's staff had failed to distribute them
alike: aldeen-gazette: has counted 118 confirmed cases || aldeen-gazette: 97 of them in Aldeen
alike: unity-press: had ordered 500,000 doses of vaccine || kelmar-health-ministry: A first consignment of 180,000 doses
alike: tobrask-times: The number of confirmed cases stands at 241 || tobrask-times: had treated 310 people with symptoms
alike: tobrask-times: Another 320,000 doses are to be supplied || continental-service: leaving 170,000 outstanding
unknown: unity-press: How the virus returned after nine years is not known
unknown: continental-service: Whether the animals were brought in from abroad could not yet be established
unknown: continental-service: nobody knew how many people in cut-off villages had died
correction: tobrask-times: a 43-year-old fisherman from Misra || continental-service: was initially reported by some newspapers
