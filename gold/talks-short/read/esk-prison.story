# reports
=== the-landing 2032-01-15
FORTY POSTS OR NO ESCORTS

A full meeting of the Esk branch, Prison Officers' Association, on Tuesday. Cold hall, warm words.

Unless forty posts are advertised by 1 February, no member of this branch will take a prisoner to court. Carried with three against. The magistrates have been told, so that nobody can claim surprise.

Last Sunday B Wing had two officers for a hundred and twelve men. One of the two was a trainee.

The branch has one further condition: Dario Vennick, suspended in November for speaking to a newspaper about exactly this, must be back on the landing.

Collection for Sister Dahl's leaving present closes Friday. She's asked for a wheelbarrow.
=== justice-ministry-statement 2032-01-19
STATEMENT ON STAFFING AT ESK

The Ministry of Justice notes the resolution of the Prison Officers' Association at Esk. It regrets a step by which the courts, and not the Ministry, would be the sufferers.

The Ministry is prepared to lay the unpublished staffing figures before the officers of the branch. Such disclosure presupposes, first, that each of them has signed the customary pledge of confidence and, second, that the internal notes removed on 4 November have been returned.

Recruitment is a matter of the annual budget, which Parliament debates in the coming week.

The Minister thanks all staff at Esk for their service in a demanding season. No further comment will be made.
=== esk-valley-radio 2032-01-22
[PACKAGE, 2'10]

Outside the big gate it's sleeting, and Wim Okkel is laughing. He chairs the officers' branch.

OKKEL: The pledge? Signed it on my knee in the car, all five of us did. Posted before dinner. And those notes are at our solicitor's. She gives them back against a receipt from the Ministry, that's all it is, a slip of paper with a stamp.

REPORTER: You'd look at the figures, then?

OKKEL: I'd look at anything. I know what they say. I count heads every morning.

Inside, governor Ansa Pohle tells me Saturday visits go on for as long as she has thirty staff on shift. Last week she had thirty-one.

A Ministry spokesman said a receipt was "not a difficulty".
# marks
talks: yes
party: Prison Officers' Association | Esk branch | this branch | the branch | Wim Okkel | officers' branch
party: Ministry of Justice | the Ministry | the Minister
party: Ansa Pohle | governor
wait: the-landing: Prison Officers' Association | ESCORTS | FORTY POSTS
wait: the-landing: Prison Officers' Association | take a prisoner to court | forty posts are advertised by 1 February
wait: the-landing: Prison Officers' Association |  | must be back on the landing
wait: justice-ministry-statement: Ministry of Justice | lay the unpublished staffing figures before the officers of the branch | each of them has signed the customary pledge of confidence
wait: justice-ministry-statement: Ministry of Justice | lay the unpublished staffing figures before the officers of the branch | the internal notes removed on 4 November have been returned
wait: esk-valley-radio: Prison Officers' Association | She gives them back | a receipt from the Ministry
