# reports
=== halvary-newswire 2035-05-20
HALVA (Newswire) - The Liberal Alliance will not begin formal coalition talks with the Labour Party until it has committed itself to the 2036 budget ceiling, party leader Simon Achterberg said on Saturday.

The Alliance won 34 of the 150 seats in the general election of 29 April. Labour, with 58 seats, needs at least one partner to govern.

"A government that begins with a hole in its budget will end in one," Achterberg told delegates at a party meeting in Halva. He said he saw no obstacles to an understanding on housing or defence.

Labour's leader, Anneke Roos, was asked by President Willem Tarn on 2 May to explore a majority. She met the leaders of five parties last week. The Greens, who hold 11 seats, have said they are ready to join a government under her.
=== eastern-halvary-gazette 2035-05-22
Labour wants negotiations before promises

Labour leader Anneke Roos said on Monday that her party would make no commitment on public spending until full negotiations with the Liberals were under way.

"Figures are what one negotiates about. They are not an entrance fee," Roos said after a meeting of her parliamentary group.

She said she would report to President Willem Tarn on Friday, as planned, and had not asked for more time. If her attempt fails, the mandate is likely to pass to the Conservative Union, which came second.

A Greens spokeswoman, Judith Mol, said her party would enter any coalition on condition that the coal plant at Erzen is closed by 2038. Neither Labour nor the Liberals have commented on the demand.

Talks on a government took 121 days after the last election, a record for the country.
# marks
talks: yes
party: Liberal Alliance | The Alliance | the Liberals | Simon Achterberg | Achterberg
party: Labour Party | Labour | Anneke Roos | Roos
party: The Greens | Judith Mol
wait: halvary-newswire: Liberal Alliance | begin formal coalition talks with the Labour Party | it has committed itself to the 2036 budget ceiling
wait: eastern-halvary-gazette: Labour Party | make no commitment on public spending | full negotiations with the Liberals were under way
wait: eastern-halvary-gazette: The Greens | enter any coalition | the coal plant at Erzen is closed by 2038
would-knot: 1 2 | if a commitment on public spending is the commitment to the budget ceiling, and full negotiations are formal coalition talks
