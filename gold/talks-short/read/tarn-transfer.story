# reports
=== rovers-terrace-blog 2028-08-27
TARN SAGA, DAY NINETEEN

Right. For those who went on holiday and had a life.

Ilko Tarn passed his medical at Oldmere on Tuesday, had his photo taken holding a scarf nobody let him put on, and drove home again. His agent, Petra Deszy, put it to me in one breath: he signs for Oldmere when Vask Rovers have paid him what they owe. That's the loyalty bonus from two seasons back, 180,000, and yes, he has it in writing.

And our lot? At Friday's supporters' meeting the treasurer turned out his pockets, actually turned them out, and said Ilko's bonus would be settled the day the Oldmere fee hits the account.

Somebody threw a pie. It was a good pie.

Window shuts at midnight on Sunday. I have stopped refreshing.
=== oldmere-herald 2028-08-29
BLAISE: "NOT IN NINETY YEARS"

Oldmere Athletic will not be hurried over Ilko Tarn, chairman Corwin Blaise said at yesterday's unveiling of the new turnstiles.

Reminded that Vask Rovers were waiting for their money, Mr Blaise grew formal. Payment of the 1.2 million, he said, follows the player's name on our contract, "and never the other way about. Not in ninety years has this club paid for a man who wasn't ours."

The winger trained alone on Monday at a municipal pitch, watched by two dogs. Manager Suki Farnaby has kept the number eleven shirt free for him but picked young Delroy Ashcombe for Saturday.

The turnstiles, made in Harrow Bridge, take cards as well as coins. Season-ticket holders can try them out at the open day.
# marks
talks: yes
party: Ilko Tarn | Tarn | Petra Deszy | the winger | the player | he
party: Vask Rovers | Rovers | the treasurer | our lot
party: Oldmere Athletic | Oldmere | Corwin Blaise | Mr Blaise
wait: rovers-terrace-blog: Ilko Tarn | he signs for Oldmere | Vask Rovers have paid him what they owe
wait: rovers-terrace-blog: Vask Rovers | Ilko's bonus would be settled | the Oldmere fee hits the account
wait: oldmere-herald: Oldmere Athletic | Payment of the 1.2 million | the player's name on our contract
knot: 1 2 3 | the player signs after his bonus, the bonus comes after the fee, the fee comes after he has signed
