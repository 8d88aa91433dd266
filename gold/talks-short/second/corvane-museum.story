# reports
=== corvane-university-release 2032-05-11
PRESS RELEASE — Museum of the University of Corvane

The Museum has today replied to the request of the Ministry of Heritage of Ebundi concerning 34 objects removed from the palace of Oru in 1889.

The Senate of the University does not dispute the circumstances in which these objects were taken. It has resolved that the ivory leopard, the most fragile of the thirty-four, shall travel as soon as a gallery with stable humidity is in operation at Oru. For the remaining objects a joint inventory will be drawn up this autumn.

Professor Adela Wynne, Director, said: "We hold these things in trust. Nobody here wishes to keep them, and nobody here wishes to see them crack."

The Museum's tea room is closed for refurbishment.
=== ebundi-morning-post 2032-05-14
Humidity, they say

By Kofa Adeyin

There is a plot of red earth behind the palace at Oru, with a fence round it and a goat inside. This is where the new gallery is meant to stand. The money is in the bank. The architect, who is young and cross, has shown me the drawings twice.

Why the goat, then? I put it to the Heritage Minister, Mrs Salwe Ndoro. She was frank. "I shall not ask our people to pay for an empty box," she said. "Construction begins when the first of the royal treasures is back on our soil. One piece. Let them choose which."

She has heard about the leopard and its nerves. "It lived here for three hundred rainy seasons," she said. "Ask it about humidity."

An evening of drumming in support of the return takes place on Saturday; entry free.
# marks
talks: yes
party: Museum of the University of Corvane | The Museum | The Senate of the University | Professor Adela Wynne
party: Ministry of Heritage of Ebundi | the Heritage Minister | Mrs Salwe Ndoro
wait: corvane-university-release: Museum of the University of Corvane | the ivory leopard, the most fragile of the thirty-four, shall travel | a gallery with stable humidity is in operation at Oru
wait: ebundi-morning-post: Ministry of Heritage of Ebundi | Construction begins | the first of the royal treasures is back on our soil
would-knot: 1 2 | closes only if the gallery in operation is what the construction brings, and the leopard is the first of the royal treasures
