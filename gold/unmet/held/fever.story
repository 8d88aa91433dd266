# reports
=== belcastro-today
Boil it, says the mayor; drink it, says the minister

Mayor Consuelo Arden asked the people of Belcastro on Tuesday to boil their water. Three of the forty samples from the city's wells were contaminated, she said, citing the regional laboratory.

Health Minister Dario Quint disputes that. According to him the laboratory found traces in one well, which had been closed for years.

The number of confirmed cases has risen to 34. A third patient, a boy of nine, died on Monday night at Saint Brannoc Hospital, its director Elin Marchetti said. The 5,000 doses of vaccine arrived on Monday, not on Friday, she added.

Arden said all schools would be closed from Wednesday.

A team from the World Health Organization is expected on Thursday. It will be led by the epidemiologist Kwame Asante.

=== health-desk
Marsh fever reaches Belcastro, ministry says

BELCASTRO, June 3, 2035 - Nineteen cases of marsh fever have been confirmed in the port city of Belcastro, the health ministry said on Sunday, and two patients have died.

Health Minister Dario Quint said the water was safe to drink. "There is no link to the mains," he said. The regional laboratory has taken samples from forty wells; its results are due on Tuesday.

Doctors at Saint Brannoc Hospital complained that they had received no vaccine. The ministry said it had delivered 5,000 doses to the hospital on Friday.

Schools remain open. The swimming hall and both public baths were closed on Saturday.

The World Health Organization has offered to send a team. Quint said the offer was being studied.

=== parents
Schools shut, parents furious

All 46 schools in Belcastro were closed today on the orders of the mayor. "We learned it from the radio at seven in the morning," said Tilda Bohr, who speaks for the parents' council. The council accuses the city of having known about the contaminated wells since May.

A spokesman for Mayor Consuelo Arden denied it. The city had been told on Tuesday, like everyone else, he said.

There are now 41 confirmed cases of marsh fever, the ministry said in the evening, and three deaths. Minister Dario Quint will not resign, his office said.

The WHO's team has arrived. It is led by Ruth Okafor, after Kwame Asante himself fell ill.

# marks
dispute: health-desk: they had received no vaccine || health-desk: it had delivered 5,000 doses to the hospital on Friday
contradiction: health-desk: it had delivered 5,000 doses to the hospital on Friday || belcastro-today: The 5,000 doses of vaccine arrived on Monday
dispute: belcastro-today: Three of the forty samples from the city's wells were contaminated || belcastro-today: traces in one well
dispute: belcastro-today: Three of the forty samples from the city's wells were contaminated || belcastro-today: Health Minister Dario Quint disputes that
dispute: parents: accuses the city of having known about the contaminated wells since May || parents: A spokesman for Mayor Consuelo Arden denied it
change: health-desk: Nineteen cases of marsh fever have been confirmed || belcastro-today: The number of confirmed cases has risen to 34 || parents: There are now 41 confirmed cases
change: health-desk: two patients have died || belcastro-today: A third patient || parents: three deaths
change: health-desk: Schools remain open || belcastro-today: all schools would be closed from Wednesday || parents: All 46 schools in Belcastro were closed today
change: health-desk: has offered to send a team || belcastro-today: A team from the World Health Organization is expected on Thursday || parents: The WHO's team has arrived
change: belcastro-today: It will be led by the epidemiologist Kwame Asante || parents: It is led by Ruth Okafor
change: health-desk: its results are due on Tuesday || belcastro-today: citing the regional laboratory
alike: health-desk: samples from forty wells || belcastro-today: Three of the forty samples
alike: health-desk: Schools remain open || parents: All 46 schools in Belcastro were closed today
same: belcastro-today: all schools would be closed from Wednesday || parents: All 46 schools in Belcastro were closed today
unknown: health-desk: the offer was being studied
unknown: belcastro-today: closed for years
