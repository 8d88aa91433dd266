# reports
=== lindmark-broadcasting-online 2029-02-05
Nurses walk out at 22 hospitals

Nurses at 22 public hospitals in Lindmark went on strike on Monday morning after talks with the government on pay and staffing broke down at the weekend.

The nurses' union, the Federation of Care, said that about 17,000 of its members had followed the call. Emergency wards, births and intensive care are not affected.

The union wants nine per cent more pay and a legal limit of six patients to a nurse. Health Minister Birgit Ohm has offered five per cent over two years and has turned down any limit by law.

"The strike will go on until the minister puts a better offer on the table," the chairwoman of the Federation of Care, Hanne Lund, said in front of the University Hospital in Sorby. "We have been clapped for, we have been thanked, and now we would like to be paid."

Ohm called the strike irresponsible. Some 3,400 operations had to be put off on Monday alone, her ministry said.

Patients whose appointments are cancelled will be told by telephone. The health insurers advise people to visit their family doctor first if their complaint is not urgent.
=== sorby-tagespost 2029-02-06
Ohm: No new offer while wards stand empty

Health Minister Birgit Ohm has made a new offer to the nurses dependent on an end of the strike. "I will not put a better offer on the table as long as the strike goes on," the minister said on Tuesday after a meeting of the cabinet. "Governments that negotiate over sickbeds end up negotiating every month."

Ohm made it clear that there was room for movement on pay. On the limit of six patients to a nurse, however, her position had not changed: The country lacked 4,000 nurses, and no law could conjure them up.

Finance Minister Per Gad stood by his colleague. Each percentage point of pay, he said, cost the state 90 million crowns a year.

At the University Hospital, the director of nursing, Lise Bro, reported that 41 of 60 wards were closed. The emergency service agreed between hospitals and union was working well, she said.

In the evening, several thousand nurses in white marched through the old town. There were no incidents. The archbishop of Sorby, Jens Molander, appealed to both sides to return to the table and offered the chapter house as a place to meet.
=== nordic-press-bureau 2029-02-08
Archbishop brings nurses and minister to same table

SORBY (NPB) - The archbishop of Sorby has persuaded the Federation of Care and Lindmark's government to meet on Friday in the first contact since nurses went on strike on Monday, both sides confirmed.

Jens Molander spent much of Wednesday shuttling between the health ministry and the union's headquarters. People familiar with the matter said that he had suggested a pause of the strike for 48 hours, during which the minister would present a new offer.

The union's board is to decide on the pause on Thursday night. Board member Karl Dahl told NPB that it would only agree if the minister gave her word in writing.

A ministry official said a letter was being drafted. The minister would not make the limit on patients part of the new offer, the official said, but could imagine a commission on staffing.

A strike of nurses in 2021 lasted for 19 days and ended with an award by a state arbitrator. According to the hospitals' association, more than 11,000 operations have been postponed so far.
=== ministry-of-health-lindmark 2029-02-10
Agreement with the Federation of Care

Minister of Health Birgit Ohm and the chairwoman of the Federation of Care, Hanne Lund, have reached an agreement on the pay and working conditions of nurses in public hospitals. It was signed in the chapter house of Sorby in the early hours of Saturday.

The strike was suspended on Thursday at midnight after the Minister had promised a new offer by letter. On Friday the Minister presented the offer of the government. The strike is now over.

The agreement provides for a rise in pay of seven per cent, to be paid in two steps on 1 March and 1 October. A commission with equal numbers of members from both sides will make proposals on staffing by the end of the year. The Federation of Care has dropped its call for a limit laid down by law.

The agreement takes effect subject to a ballot of the members of the Federation of Care, which is to be held by 28 February.

The Minister thanks Archbishop Molander for his hospitality and patience. Postponed operations will be made up for by the end of May.
# marks
talks: yes
party: Federation of Care | the Federation of Care | The Federation of Care | The nurses' union | The union | the union | union | Nurses | nurses | the nurses | Hanne Lund | The union's board | Karl Dahl
party: Lindmark's government | the government | Lindmark | Birgit Ohm | Health Minister Birgit Ohm | Minister of Health Birgit Ohm | Ohm | the minister | The minister | the Minister | The Minister | her ministry | the health ministry | A ministry official | Finance Minister Per Gad | Per Gad
third: archbishop of Sorby | The archbishop of Sorby | Jens Molander | Archbishop Molander
third: the hospitals' association
third: The health insurers
wait: lindmark-broadcasting-online: Federation of Care | The strike will go on | the minister puts a better offer on the table
wait: sorby-tagespost: Lindmark's government | new offer | wards stand empty
wait: sorby-tagespost: Lindmark's government | a new offer to the nurses | an end of the strike
wait: sorby-tagespost: Lindmark's government | put a better offer on the table | the strike goes on
wait: nordic-press-bureau: Federation of Care | agree | the minister gave her word in writing
wait: ministry-of-health-lindmark: - | The agreement takes effect | a ballot of the members of the Federation of Care
knot: 1 4 | the strike goes on until a better offer is on the table, no better offer is put on the table as long as the strike goes on (3 says the same as 4); resolved in the report ministry-of-health-lindmark: the strike was suspended, then the offer presented
position: lindmark-broadcasting-online: Federation of Care | wants | nine per cent more pay
position: lindmark-broadcasting-online: Federation of Care | wants | a legal limit of six patients to a nurse
position: lindmark-broadcasting-online: Lindmark's government | offers | five per cent over two years
position: lindmark-broadcasting-online: Lindmark's government | rejects | any limit by law
position: lindmark-broadcasting-online: Federation of Care | wants | a better offer on the table
position: sorby-tagespost: Lindmark's government | wants | an end of the strike
position: sorby-tagespost: Lindmark's government | offers | there was room for movement on pay
position: nordic-press-bureau: Federation of Care | wants | her word in writing
position: nordic-press-bureau: Lindmark's government | rejects | make the limit on patients part of the new offer
position: nordic-press-bureau: Lindmark's government | offers | a commission on staffing
position: ministry-of-health-lindmark: Federation of Care | accepts | has dropped its call for a limit laid down by law
position: ministry-of-health-lindmark: Lindmark's government | accepts | a rise in pay of seven per cent
position: ministry-of-health-lindmark: Federation of Care | accepts | a rise in pay of seven per cent
