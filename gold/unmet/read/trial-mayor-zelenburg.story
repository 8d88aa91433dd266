# reports
=== ostra-news-agency 2031-11-05
Former Zelenburg mayor found guilty of taking bribes

ZELENBURG, 5 November (ONA) - The district court on Wednesday convicted former mayor Radovan Hlasek of accepting kickbacks in the award of a tram contract, and sent him to prison for six years and three months.

Presiding judge Lazar Petrik said the 59-year-old had "sold the city by the metre". Three of the seven counts were dropped for lack of proof.

Hlasek was not in the room when the sentence was read, his doctors having certified a heart complaint. Two co-defendants, the builders Ferenc and Zdenka Ruzsa, got suspended terms.

Prosecutors had asked for nine years. They put the sum that changed hands at 1.9 million; the court held 1.2 million to be proven.

The defence has 15 days to appeal.
=== zelenburg-courier 2031-11-06
Six years for the man who built Line 4

Pale, in a grey cardigan, his hands folded like a schoolboy's, Radovan Hlasek listened to the verdict without stirring. Only when the judge came to the word "prison" did he shut his eyes.

Six years and a quarter, for bribes that came in shoe boxes. It was the testimony of a retired accountant that broke him: Lazar Petrik - no relation of the judge, as both men hastened to declare - had kept a copy of every slip.

"I never took a single coin," the ex-mayor told reporters on the steps. Prosecutor Blanka Ondrus, passing behind him, said aloud: "Three thousand pages say otherwise."

The Ruzsa couple, who had confessed, walk free on probation. So does former city architect Emil Toth, acquitted on all points.

About forty supporters sang outside. Police counted twenty-five.

Will he appeal? His counsel, Vit Marecek, needs "to sleep on it".
=== ministry-of-justice 2032-02-20
Press release - Court of Appeal, case 14/32

The Court of Appeal in Brodek today ruled on the appeals of R. Hlasek and of the Public Prosecutor against the judgment of 5 November 2031.

The conviction is upheld. The term of imprisonment is reduced to four years and eight months in view of the convict's state of health. The acquittal of E. Toth is quashed and his case remitted for retrial, the date of which has not been fixed.

Forfeiture of 1.2 million in assets, among them a villa at Lake Sarno, is confirmed.

For the sake of clarity the Ministry notes that, contrary to reports in the local press, R. Hlasek did not attend the reading of the first-instance judgment; he followed it by video link from the clinic.

The sentence must be begun within 21 days. The place of detention is not disclosed.
# marks
contradiction: ostra-news-agency: Hlasek was not in the room when the sentence was read || zelenburg-courier: listened to the verdict without stirring
contradiction: zelenburg-courier: told reporters on the steps || ministry-of-justice: he followed it by video link from the clinic
dispute: zelenburg-courier: I never took a single coin || zelenburg-courier: Three thousand pages say otherwise
alike: ostra-news-agency: They put the sum that changed hands at 1.9 million || ostra-news-agency: the court held 1.2 million to be proven
change: ostra-news-agency: sent him to prison for six years and three months || ministry-of-justice: is reduced to four years and eight months
change: zelenburg-courier: former city architect Emil Toth, acquitted on all points || ministry-of-justice: The acquittal of E. Toth is quashed
change: ostra-news-agency: The defence has 15 days to appeal || zelenburg-courier: Will he appeal? || ministry-of-justice: today ruled on the appeals of R. Hlasek
correction: ministry-of-justice: contrary to reports in the local press, R. Hlasek did not attend the reading || zelenburg-courier: Pale, in a grey cardigan
alike: ostra-news-agency: Presiding judge Lazar Petrik || zelenburg-courier: the testimony of a retired accountant that broke him: Lazar Petrik
alike: ostra-news-agency: Prosecutors had asked for nine years || ostra-news-agency: for six years and three months
alike: zelenburg-courier: About forty supporters sang outside || zelenburg-courier: Police counted twenty-five
alike: ostra-news-agency: Two co-defendants, the builders Ferenc and Zdenka Ruzsa, got suspended terms || zelenburg-courier: So does former city architect Emil Toth
alike: ostra-news-agency: Three of the seven counts were dropped || ministry-of-justice: The conviction is upheld
same: ostra-news-agency: six years and three months || zelenburg-courier: Six years and a quarter
same: ostra-news-agency: got suspended terms || zelenburg-courier: walk free on probation
same: ostra-news-agency: Hlasek was not in the room || ministry-of-justice: did not attend the reading of the first-instance judgment
unknown: ministry-of-justice: the date of which has not been fixed
unknown: ministry-of-justice: The place of detention is not disclosed
