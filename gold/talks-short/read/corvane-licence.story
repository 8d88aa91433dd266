# reports
=== ardell-business-day 2033-07-12
Health ministry freezes payments to Corvane

The Ministry of Health owes software group Corvane 62 million tallers in licence fees, admits that it owes them, and has no intention of paying at present.

"The arrears will be settled in full on delivery of the source code," Permanent Secretary Noor Haldane wrote to the company on Monday. The letter was read out in parliament.

At issue is Wardline, the program that runs admissions in all 44 public hospitals. Under a clause in the 2027 contract, the ministry is entitled to a copy of the code for safekeeping. It has never been given one.

Corvane could in theory switch the system off after ninety days without payment. That deadline runs out on 2 August. Hospital directors have been told to print paper forms, just in case.
=== corvane-group-newsroom 2033-07-13
Corvane comments on Wardline discussions in Ardell

Corvane Group today confirmed that it remains in constructive dialogue with the Ministry of Health of Ardell.

"Let there be no doubt: Wardline will not be switched off. Patients come first," said Jules Amberley, EVP Public Sector.

Corvane acknowledges its obligation to deposit the source code. For security reasons the code can't be released ahead of a clean bill of health for the ministry's vault from the independent auditors Pell & Roe, whose inspection began in June. The auditors have indicated that they will report by the end of the month. Corvane has no influence on their findings and has asked for nothing else.

About Corvane: Corvane provides mission-critical software to public bodies in 17 countries. Forward-looking statements are subject to risks and may change if circumstances do.
# marks
talks: yes
party: Ministry of Health | Health ministry | the ministry | Ministry of Health of Ardell | Permanent Secretary Noor Haldane
party: Corvane | Corvane Group | Jules Amberley | the company
wait: ardell-business-day: Ministry of Health | The arrears will be settled in full | delivery of the source code
wait: corvane-group-newsroom: Corvane | the code can't be released | a clean bill of health for the ministry's vault
