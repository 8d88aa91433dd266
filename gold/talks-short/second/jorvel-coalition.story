# reports
=== jorvel-dispatch-politics 2034-06-12
Three weeks on, Jorvel still has no government

The arithmetic hasn't changed since election night. The Civic Union has 48 seats, the Farmers' League 31, the Greens 17 and the Liberals 15. You need 76.

Civic leader Marta Quill would like the League, and the League would like to be asked nicely. Its chairman, Ivo Brandl, was blunt yesterday: he'll sit down with Ms Quill provided that either the fuel levy is scrapped or agriculture gets its own ministry again. "One would do," he added. "I'm not greedy."

The Greens have turned down the same chair twice. Their co-leader Sanna Ley said her party would enter no cabinet short of a written pledge on the Tarn power station.

As for the Liberals, they've gone on holiday. Their spokesman could be reached on a boat.
=== capital-radio-seven-oclock 2034-06-15
PRESENTER: Marta Quill is with us. Good morning. Will you scrap the fuel levy?

QUILL: Good morning. No. That levy pays for the buses, and I fought the campaign on it.

PRESENTER: So Mr Brandl stays at home.

QUILL: He named two things, I listened carefully. A ministry for agriculture is something we can discuss. I'm putting the matter before my party council on Saturday, and the offer goes out if the council says yes.

PRESENTER: And Tarn? The Greens want it in writing.

QUILL: They want a date for closing it. I've none to give. The engineers' report isn't in.

PRESENTER: When it is?

QUILL: Then we'll read it. Honestly, that's all I can say before breakfast.

PRESENTER: It's eleven minutes past seven. The weather, with Piet.
# marks
talks: yes
party: The Civic Union | Civic leader Marta Quill | Marta Quill | Ms Quill | QUILL
party: the Farmers' League | the League | Ivo Brandl | Mr Brandl
party: the Greens | Sanna Ley
party: the Liberals
wait: jorvel-dispatch-politics: the Farmers' League | he'll sit down with Ms Quill | either the fuel levy is scrapped or agriculture gets its own ministry again
wait: jorvel-dispatch-politics: the Greens | her party would enter no cabinet | a written pledge on the Tarn power station
wait: capital-radio-seven-oclock: The Civic Union | the offer goes out | the council says yes
