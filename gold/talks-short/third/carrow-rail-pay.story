# reports
=== carrow-morning-herald 2032-10-04
Rail strike to go on as pay talks stall

Train services across Carrow will be disrupted for a third week after the rail operator Northway and the Rail Workers' Union failed to agree on Friday on terms for new pay talks.

Northway's chief executive, Petra Lindqvist, has made an end to the strike a condition for any improved pay offer. "No company can bargain with its trains standing still," she said in a statement.

The operator's last offer, a rise of 3.5 per cent over two years, was rejected by 81 per cent of the union's members in September. The union has asked for 7 per cent.

About 240,000 passengers use Northway's trains every weekday. Employers in the capital say that one in five workers now arrives late. Transport Minister Oskar Velde called on both sides to return to the table.
=== public-radio-carrow 2032-10-05
The Rail Workers' Union says it will not end the strike before Northway has presented an improved pay offer.

Union president Ines Galvao told Public Radio on Monday morning that drivers and conductors had waited fourteen months for a serious proposal. "Our members won't go back to work for a promise," she said.

Galvao said the union's executive would meet on Wednesday to discuss further walkouts in the freight division.

Northway runs an emergency timetable with about a third of its usual trains. The company said it was losing 2 million crowns a day. It declined to comment on the union's remarks.

The Transport Ministry has offered to appoint a mediator. A spokesman said on Monday that the ministry was awaiting a joint request from both sides before naming anyone.
# marks
talks: yes
party: Northway | Petra Lindqvist | The company
party: Rail Workers' Union | the union | Ines Galvao | Galvao
party: Transport Ministry | the ministry | Oskar Velde
wait: carrow-morning-herald: Northway | any improved pay offer | an end to the strike
wait: public-radio-carrow: Rail Workers' Union | end the strike | Northway has presented an improved pay offer
wait: public-radio-carrow: Transport Ministry | naming anyone | a joint request from both sides
knot: 1 2 | an improved offer only after the strike has ended, the strike ends only after an improved offer
