# reports
=== harrowfield-sports-final 2031-01-18
TEN MEN HOLD OUT, THEN DON'T

Harrowfield 1, Sandgate Mariners 2

Until the eighty-eighth minute it looked as if a goalkeeper with a broken finger and a captain on one leg would carry Harrowfield into the fourth round. Then the floodlights flickered, everyone looked up, and Jory Pell did not.

The home side had been a man short since the break, when Tobin Crake went for a late lunge. "If he times that right he's a hero," said manager Una Strake. "He didn't, so we ran after the ball for forty minutes."

Crake can only play again after a two-match ban. Strake refused to blame him.

Mariners will learn their next opponents on Monday. They travel if drawn against a second-division club, unless the tie falls at Easter, in which case the pitch at Sandgate is reserved for the county schools.
=== coast-fm-sport 2031-01-18
[RUNNING ORDER 17:05, READER: DEE]

Full time at Harrowfield, and the Mariners are through.

Two late goals from Jory Pell, who came off the bench only because Anselm Roe felt his hamstring in the warm-up. Pell told us he'd been eating a sausage roll when the call came.

The match began twenty minutes late. Referee Hywel Stott would not start until the snow had been swept off the lines, and quite right.

Harrowfield are now without a win in five. Their keeper, Matty Lune, goes for an X-ray tonight; he's out for six weeks if the finger is broken, two if it isn't.

Crowd: three thousand one hundred and six.

Coming up after the news, rugby from Tolbar and the bowls.
# marks
talks: no
