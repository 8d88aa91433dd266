# reports
=== global-news-agency 2029-03-20
Strong earthquake strikes southern Taluna, at least 38 dead

SAN ORVO, Taluna - A strong earthquake struck the mountainous south of Taluna early on Tuesday, killing at least 38 people and destroying hundreds of houses, the civil protection agency said.

The quake, which had a magnitude of 6.8, hit at 4.26 a.m. local time, when most people were asleep. Its centre was 12 kilometres north-east of the town of Maresca, at a depth of 10 kilometres, according to the National Seismological Institute.

More than 200 people were being treated in hospital, the agency said. Its director, Olmo Ferrand, warned that the death toll was likely to rise because several villages could not be reached.

In Maresca, a town of 24,000 inhabitants, a four-storey apartment building and part of a school collapsed. The school was empty at the time.

President Lucia Andrade declared a state of emergency in the province of Alto Veno and sent 1,500 soldiers to help with the search.

Power and telephone lines were down in much of the province. A landslide blocked the coastal highway near Punta Gris.

It was not yet known whether the Corral dam, about 20 kilometres from the centre of the quake, had been damaged. Engineers were on their way to inspect it.

It was the most powerful earthquake in Taluna since 1988, when 1,100 people died.

=== san-orvo-herald 2029-03-21
Rescuers dig for survivors as quake toll passes 100

The number of people killed in the earthquake in Alto Veno rose to 112 on Wednesday as rescue teams reached remote villages cut off since the tremor.

Forty-one bodies were found in the village of Santa Lira alone, Olmo Ferrand, the head of civil protection, told reporters. He said 640 people had been injured and 75 were still missing.

The earthquake, with a magnitude of 6.8, shook the province before dawn on Tuesday. Hundreds of homes were levelled and much of the region has been without electricity since.

It was the most powerful earthquake in Taluna since 1988, when more than 1,000 people lost their lives.

In Maresca, firefighters pulled a seven-year-old girl alive from the ruins of an apartment block 29 hours after the quake. Her mother was found dead beside her.

Authorities ordered 6,000 people living below the Corral dam to leave their homes after engineers discovered cracks in its wall. The dam's operator, Hidrovena, said there was no danger of a collapse and called the order "a precaution".

The mayor of Maresca, Celia Robrao, complained that help had been slow to come. "For the first ten hours we were alone," she said. The government denied this, saying the first soldiers were in the town by 9 a.m. on Tuesday.

Some 1,500 troops are taking part in the search. President Lucia Andrade, who has proclaimed a state of emergency, plans to visit the area on Thursday.

=== civil-protection-agency-taluna 2029-03-22
Situation report no. 5, Alto Veno earthquake, 22 March, 6 p.m.

The Civil Protection Agency informs the public of the following figures. Dead: 168. Injured: 910, of whom 130 are in serious condition. Missing: 43. Persons in emergency shelters: 14,500. Houses destroyed: 2,300. Houses damaged: approximately 7,000.

The figure of 41 dead in Santa Lira, which the agency gave on 21 March, was wrong, as some of the victims were counted twice. The correct figure is 34.

The evacuation of the valley below the Corral dam was completed at 2 p.m. A total of 8,200 persons have left the area. The water level in the reservoir is being lowered. The agency has no indication that the dam is about to fail, but the cracks in the wall have widened since Wednesday.

Electricity has been restored in Maresca. The coastal highway near Punta Gris was cleared on Thursday morning and is open to emergency vehicles only.

An aftershock of magnitude 5.4 occurred at 11.50 a.m. today. No further victims have been reported.

The visit of the President of the Republic to Maresca, planned for today, did not take place because of bad weather. It has been rescheduled for Friday.

The search for survivors continues. International teams from four countries, with 210 members and 26 dogs, are at work in the area.

=== broadcaster-south-online 2029-03-23
Taluna ends search for quake survivors

Rescue workers in Taluna stopped looking for survivors on Friday, three days after an earthquake that killed at least 187 people, as heavy rain made their work more and more dangerous.

"We no longer have a realistic hope of finding anyone alive," said civil protection chief Olmo Ferrand. Thirty-one people remain unaccounted for. From Saturday heavy machinery will be used to clear the rubble.

President Lucia Andrade arrived in Maresca on Friday morning after her trip had been delayed by a day. She was booed by some residents, who accused the government of acting too slowly. She promised 900 million reals for rebuilding.

More than 8,000 people who were moved out of the valley below the Corral dam have been told to stay away for at least two weeks. Its operator, Hidrovena, admitted that there were "several cracks up to 15 metres long" in the wall but said the structure was stable.

The magnitude 6.8 quake struck at 4.26 a.m. on Tuesday near Maresca, the largest town in the area. A girl of six was rescued there after more than a day under the debris.

Officials say 2,300 houses were destroyed. It remains unclear why many buildings put up after 1995, when a stricter building code came into force, fell down. Prosecutors said they would look into the matter.

Mr Ferrand said 15,000 people were living in tents and sports halls.

=== financial-correspondent 2029-03-25
Quake damage in Taluna put at 3.2 billion reals

The earthquake that devastated the south of Taluna last week caused damage of about 3.2 billion reals, the finance ministry said on Sunday, as the number of deaths reached 203.

The ministry's figure includes homes, roads and schools. An industry body, the Association of Insurers, estimated the losses at 5 billion, but its number also takes in lost income from tourism and farming.

Sixteen more bodies were recovered at the weekend by crews using excavators to remove the rubble. The search for survivors was called off on Friday. Fifteen people are still missing.

President Lucia Andrade has pledged 900 million for reconstruction. The opposition said that was not enough. Where the money will come from has not been decided.

The ministry said 2,300 houses had been reduced to ruins and 7,000 more needed repairs. Nearly 15,000 homeless people are in temporary shelters.

The prosecutor's office in San Orvo said on Saturday that two construction company managers had been detained in connection with the collapse of the apartment building in Maresca, where 27 people died. They deny having used substandard concrete. The building had five floors, one more than its permit allowed, prosecutors said.

The coastal road at Punta Gris reopened to all traffic on Sunday. The Corral reservoir has been half emptied, and experts from abroad are to examine the dam this week.

# marks
change: global-news-agency: killing at least 38 people || san-orvo-herald: rose to 112 on Wednesday || civil-protection-agency-taluna: Dead: 168. Injured || broadcaster-south-online: killed at least 187 people || financial-correspondent: the number of deaths reached 203
change: global-news-agency: More than 200 people were being treated in hospital || san-orvo-herald: 640 people had been injured || civil-protection-agency-taluna: Injured: 910, of whom 130
change: san-orvo-herald: 75 were still missing || civil-protection-agency-taluna: Missing: 43. Persons || broadcaster-south-online: Thirty-one people remain unaccounted for || financial-correspondent: Fifteen people are still missing
change: san-orvo-herald: plans to visit the area on Thursday || civil-protection-agency-taluna: It has been rescheduled for Friday || broadcaster-south-online: arrived in Maresca on Friday morning
change: san-orvo-herald: ordered 6,000 people living below the Corral dam to leave || civil-protection-agency-taluna: A total of 8,200 persons have left the area
change: global-news-agency: A landslide blocked the coastal highway || civil-protection-agency-taluna: is open to emergency vehicles only || financial-correspondent: reopened to all traffic on Sunday
change: global-news-agency: It was not yet known whether the Corral dam || san-orvo-herald: engineers discovered cracks in its wall || civil-protection-agency-taluna: the cracks in the wall have widened
change: civil-protection-agency-taluna: The search for survivors continues || broadcaster-south-online: stopped looking for survivors on Friday
change: global-news-agency: Power and telephone lines were down || san-orvo-herald: has been without electricity since || civil-protection-agency-taluna: Electricity has been restored in Maresca
change: broadcaster-south-online: From Saturday heavy machinery will be used || financial-correspondent: crews using excavators to remove the rubble
change: broadcaster-south-online: Prosecutors said they would look into the matter || financial-correspondent: two construction company managers had been detained
change: civil-protection-agency-taluna: The water level in the reservoir is being lowered || financial-correspondent: The Corral reservoir has been half emptied
change: global-news-agency: destroying hundreds of houses || civil-protection-agency-taluna: Houses destroyed: 2,300
same: global-news-agency: which had a magnitude of 6.8 || san-orvo-herald: with a magnitude of 6.8 || broadcaster-south-online: The magnitude 6.8 quake
same: global-news-agency: hit at 4.26 a.m. local time || san-orvo-herald: before dawn on Tuesday || broadcaster-south-online: struck at 4.26 a.m. on Tuesday
same: global-news-agency: destroying hundreds of houses || san-orvo-herald: Hundreds of homes were levelled
same: global-news-agency: declared a state of emergency || san-orvo-herald: has proclaimed a state of emergency
same: global-news-agency: sent 1,500 soldiers to help with the search || san-orvo-herald: Some 1,500 troops are taking part in the search
same: civil-protection-agency-taluna: Houses destroyed: 2,300 || broadcaster-south-online: 2,300 houses were destroyed || financial-correspondent: 2,300 houses had been reduced to ruins
same: civil-protection-agency-taluna: Houses damaged: approximately 7,000 || financial-correspondent: 7,000 more needed repairs
same: civil-protection-agency-taluna: A total of 8,200 persons have left the area || broadcaster-south-online: More than 8,000 people who were moved out
same: broadcaster-south-online: stopped looking for survivors on Friday || financial-correspondent: The search for survivors was called off on Friday
same: broadcaster-south-online: She promised 900 million reals for rebuilding || financial-correspondent: has pledged 900 million for reconstruction
same: broadcaster-south-online: 15,000 people were living in tents and sports halls || financial-correspondent: Nearly 15,000 homeless people are in temporary shelters
same: civil-protection-agency-taluna: did not take place because of bad weather || broadcaster-south-online: her trip had been delayed by a day
same: san-orvo-herald: help had been slow to come || broadcaster-south-online: accused the government of acting too slowly
same: san-orvo-herald: pulled a seven-year-old girl alive || broadcaster-south-online: was rescued there after more than a day
same: san-orvo-herald: engineers discovered cracks in its wall || civil-protection-agency-taluna: the cracks in the wall || broadcaster-south-online: "several cracks up to 15 metres long"
same: san-orvo-herald: there was no danger of a collapse || broadcaster-south-online: said the structure was stable
same: global-news-agency: a four-storey apartment building and part of a school collapsed || san-orvo-herald: the ruins of an apartment block || financial-correspondent: the collapse of the apartment building in Maresca
same: global-news-agency: since 1988, when 1,100 people died || san-orvo-herald: when more than 1,000 people lost their lives
same: global-news-agency: A landslide blocked the coastal highway near Punta Gris || civil-protection-agency-taluna: The coastal highway near Punta Gris was cleared
copy: global-news-agency: It was the most powerful earthquake in Taluna since 1988 || san-orvo-herald: It was the most powerful earthquake in Taluna since 1988
contradiction: san-orvo-herald: pulled a seven-year-old girl alive || broadcaster-south-online: A girl of six was rescued
contradiction: global-news-agency: a four-storey apartment building || financial-correspondent: The building had five floors
dispute: san-orvo-herald: "For the first ten hours we were alone," || san-orvo-herald: the first soldiers were in the town by 9 a.m.
dispute: financial-correspondent: They deny having used substandard concrete
dispute: civil-protection-agency-taluna: the cracks in the wall have widened || broadcaster-south-online: said the structure was stable
correction: san-orvo-herald: Forty-one bodies were found in the village of Santa Lira || civil-protection-agency-taluna: The correct figure is 34
unknown: global-news-agency: It was not yet known whether the Corral dam
unknown: broadcaster-south-online: It remains unclear why many buildings put up after 1995
unknown: financial-correspondent: Where the money will come from has not been decided
alike: financial-correspondent: damage of about 3.2 billion reals || financial-correspondent: estimated the losses at 5 billion
alike: san-orvo-herald: rose to 112 on Wednesday || san-orvo-herald: Forty-one bodies were found
alike: global-news-agency: a magnitude of 6.8 || civil-protection-agency-taluna: An aftershock of magnitude 5.4
alike: civil-protection-agency-taluna: Persons in emergency shelters: 14,500 || civil-protection-agency-taluna: A total of 8,200 persons
alike: global-news-agency: since 1988, when 1,100 people died || financial-correspondent: the number of deaths reached 203
dispute: san-orvo-herald: ordered 6,000 people living below the Corral dam || san-orvo-herald: said there was no danger of a collapse
