# reports
=== sportline-agency 2030-07-15
Title-holder Varga provisionally suspended

LISCARA - Montelian road race champion Ilona Varga has been provisionally suspended after testing positive for the banned blood booster cerapoxin, the World Cycling Federation said on Monday.

The 27-year-old gave the sample on 22 June, a day before she won the Tour of Lakes for the second time. She has the right to have her B sample opened.

Varga is regarded as one of the favourites for the world championships, which begin in Port Amery on 27 July. Her team, Corsa-Vento, said it had withdrawn her from all races.

"I have never knowingly taken a forbidden substance," Varga said in a message to her followers. She asked for patience until the second sample had been tested.

The Montelian Cycling Union said it had learned of the case on Friday. Its president, Dario Festa, called it "a black day".

Cerapoxin, a drug developed for kidney patients, raises the number of red blood cells. It has been on the list of banned substances since 2026. Riders found guilty of using it for the first time face a ban of up to four years.

Varga, who comes from the mountain town of Sorelle, turned professional in 2022 and has won 31 races.

=== montelia-sport 2030-07-17
Second sample confirms Varga positive, team fires doctor

The second doping sample of cyclist Ilona Varga has also tested positive, her lawyer confirmed on Wednesday.

The B sample, examined on Tuesday at a laboratory in Grent, contained the same amount of cerapoxin as the first. Varga, 27, was suspended provisionally on Monday by the world federation. The test was carried out on the morning of 23 June, hours before her victory in the Tour of Lakes.

Lawyer Sandor Breuil said the substance must have come from a contaminated iron preparation that the rider had been given by the team's doctor. "She is a victim," he said. The doctor, Emeric Halsman, rejected this. He said he had never given Varga anything that was not on the team's list.

Corsa-Vento nevertheless parted company with Halsman on Wednesday "because trust has been lost". The team denied that it knew of any doping.

The federation's disciplinary panel is to hear the case on 19 July, eight days before the start of the world championships in Port Amery. If found guilty, Varga could be barred for as long as four years.

Cerapoxin, a drug developed for kidney patients, raises the number of red blood cells.

Montelia's union has not yet decided who will take her place in the national team. Head coach Petra Lund said she hoped to announce the line-up on Friday.

=== world-cycling-federation 2030-07-18
Hearing in the case of Ms Ilona Varga postponed

The World Cycling Federation announces that the hearing of the disciplinary panel in the case of Ms Ilona Varga (Montelia), scheduled for 19 July, has been moved to 22 July at the request of the athlete, who wishes to submit additional expert evidence.

The provisional suspension imposed on 15 July remains in force. A request by the athlete to lift it was rejected on 17 July.

The Federation points out that the sample was collected on 22 June out of competition, at the team hotel, and not on the day of a race, as has been reported in some media.

The panel consists of three independent members. Its decision can be appealed to the Sports Tribunal within 21 days.

The Federation has also opened an inquiry into the team Corsa-Vento. Eleven riders and four members of staff will be questioned. No further positive tests from the team have been reported to the Federation.

The results of the Tour of Lakes will remain provisional until the proceedings have been concluded.

=== liscara-evening-standard 2030-07-20
Police search home of dismissed cycling doctor in Varga affair

Montelian police have searched the house of Emeric Halsman, the physician who was sacked by the Corsa-Vento team over the positive drug test of Ilona Varga.

Officers carried away two boxes of medicines from the property near Liscara early on Saturday, public prosecutor Noemi Castell said. Halsman, 49, was questioned for five hours and then released. He is suspected of supplying doping substances.

His lawyer said that none of the medicines was illegal. Ms Castell said that at least one of them contained cerapoxin.

A second rider of the team is said to have accused the doctor. According to two people familiar with the investigation, Magda Orsini told police that Halsman had offered her injections in the spring. Orsini could not be reached for comment.

Varga was found to have used the kidney drug in a test at the team's hotel on 22 June. The hearing of her case, put back by three days, will now take place on Monday.

On Friday head coach Petra Lund nominated 20-year-old Alba Renko in her place for the world championships.

Dario Festa, president of the Montelian Cycling Union, said he had been informed of the case only on 15 July, through the media. He would not say whether the union would continue to pay Varga's support.

=== global-sports-network 2030-07-23
Varga banned for two years and loses Tour of Lakes title

Ilona Varga has been banned from cycling for two years, half of the maximum penalty, after a panel accepted that she had not doped on purpose.

The three members of the disciplinary panel of the World Cycling Federation announced their verdict on Tuesday, a day after a hearing that lasted nine hours. The ban counts from 15 July, when the Montelian was provisionally suspended. She is stripped of her victory in this year's Tour of Lakes, which goes to Britta Oyen of Nordmark.

The panel found it likely that the cerapoxin came from an iron preparation supplied by team doctor Emeric Halsman. It said, however, that Varga had been careless.

Halsman, who was arrested on Sunday, continues to deny having given her the product. He was charged on Monday with supplying doping substances in three cases. Whether Corsa-Vento's managers knew of it is still under investigation.

Varga, who turned 28 on Saturday and has won 31 races as a professional, said she would appeal to the Sports Tribunal, which she can do within 21 days. "Two years for someone else's fault is not justice," she said. The federation said it was also considering an appeal, as it had asked for four years.

Corsa-Vento will not start at any race until September, and its main sponsor, the coffee company Vento, said it would end its support at the end of the season.

The world championships open in Port Amery on Saturday.

# marks
change: sportline-agency: has been provisionally suspended after testing positive || montelia-sport: has also tested positive || global-sports-network: has been banned from cycling for two years
change: sportline-agency: the right to have her B sample opened || montelia-sport: The B sample, examined on Tuesday
change: montelia-sport: parted company with Halsman on Wednesday || liscara-evening-standard: was questioned for five hours and then released || global-sports-network: who was arrested on Sunday
change: liscara-evening-standard: He is suspected of supplying doping substances || global-sports-network: He was charged on Monday with supplying doping substances
change: montelia-sport: has not yet decided who will take her place || liscara-evening-standard: nominated 20-year-old Alba Renko in her place
change: world-cycling-federation: results of the Tour of Lakes will remain provisional || global-sports-network: is stripped of her victory in this year's Tour of Lakes
change: sportline-agency: had withdrawn her from all races || world-cycling-federation: has also opened an inquiry into the team || global-sports-network: will not start at any race until September
change: world-cycling-federation: can be appealed to the Sports Tribunal || global-sports-network: she would appeal to the Sports Tribunal
change: montelia-sport: is to hear the case on 19 July || world-cycling-federation: has been moved to 22 July || global-sports-network: a day after a hearing that lasted nine hours
same: sportline-agency: testing positive for the banned blood booster cerapoxin || liscara-evening-standard: was found to have used the kidney drug
same: sportline-agency: has been provisionally suspended || montelia-sport: was suspended provisionally on Monday by the world federation || world-cycling-federation: The provisional suspension imposed on 15 July || global-sports-network: from 15 July, when the Montelian was provisionally suspended
same: sportline-agency: gave the sample on 22 June || world-cycling-federation: the sample was collected on 22 June || liscara-evening-standard: in a test at the team's hotel on 22 June
same: sportline-agency: face a ban of up to four years || montelia-sport: could be barred for as long as four years
same: sportline-agency: which begin in Port Amery on 27 July || global-sports-network: open in Port Amery on Saturday
same: montelia-sport: is to hear the case on 19 July || world-cycling-federation: scheduled for 19 July
same: world-cycling-federation: has been moved to 22 July || liscara-evening-standard: will now take place on Monday
same: montelia-sport: a contaminated iron preparation || global-sports-network: an iron preparation supplied by team doctor Emeric Halsman
same: montelia-sport: parted company with Halsman on Wednesday || liscara-evening-standard: the physician who was sacked by the Corsa-Vento team
same: montelia-sport: hoped to announce the line-up on Friday || liscara-evening-standard: On Friday head coach Petra Lund nominated
same: world-cycling-federation: consists of three independent members || global-sports-network: The three members of the disciplinary panel
same: montelia-sport: never given Varga anything that was not on the team's list || global-sports-network: continues to deny having given her the product
same: sportline-agency: won the Tour of Lakes for the second time || montelia-sport: her victory in the Tour of Lakes
same: world-cycling-federation: at the team hotel || liscara-evening-standard: at the team's hotel
same: sportline-agency: has won 31 races || global-sports-network: has won 31 races as a professional
same: world-cycling-federation: can be appealed to the Sports Tribunal within 21 days || global-sports-network: which she can do within 21 days
copy: sportline-agency: Cerapoxin, a drug developed for kidney patients, raises the number of red blood cells || montelia-sport: Cerapoxin, a drug developed for kidney patients, raises the number of red blood cells
contradiction: sportline-agency: gave the sample on 22 June || montelia-sport: was carried out on the morning of 23 June
contradiction: sportline-agency: had learned of the case on Friday || liscara-evening-standard: had been informed of the case only on 15 July
dispute: montelia-sport: had been given by the team's doctor || montelia-sport: he had never given Varga anything
dispute: liscara-evening-standard: at least one of them contained cerapoxin || liscara-evening-standard: none of the medicines was illegal
dispute: global-sports-network: the cerapoxin came from an iron preparation || global-sports-network: continues to deny having given her the product
alike: sportline-agency: a ban of up to four years || global-sports-network: banned from cycling for two years
alike: global-sports-network: announced their verdict on Tuesday || global-sports-network: The ban counts from 15 July
alike: sportline-agency: The 27-year-old gave the sample || global-sports-network: who turned 28 on Saturday
alike: world-cycling-federation: No further positive tests from the team || liscara-evening-standard: Halsman had offered her injections in the spring
unknown: montelia-sport: has not yet decided who will take her place
unknown: liscara-evening-standard: Orsini could not be reached for comment
unknown: liscara-evening-standard: He would not say whether the union would continue to pay
unknown: global-sports-network: knew of it is still under investigation
correction: montelia-sport: was carried out on the morning of 23 June || world-cycling-federation: not on the day of a race, as has been reported
