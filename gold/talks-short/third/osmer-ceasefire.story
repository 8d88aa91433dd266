# reports
=== continental-press-osmer 2034-03-11
DARVAN (Continental Press) - The government of Tirasse on Saturday ruled out any ceasefire in the province of Osmer unless the rebel Northern Front withdraws its heavy guns from the Kessel ridge, which overlooks the provincial capital.

"We will not stop shooting while they aim at our schools," Defence Minister Halina Broz told reporters after a cabinet meeting in Darvan. She said the army had lost 14 soldiers since Thursday.

Shelling was heard in the eastern suburbs of Osmer for a fifth day. The regional hospital said it had treated 31 civilians overnight, seven of them children.

The two sides last met in January in the lakeside resort of Pellin, where envoys of the Union of Coastal States presented a plan for a truce of thirty days. Those talks ended without a result. The Union's envoy, Marten Ruud, is expected back in the region next week.
=== osmer-daily-front 2034-03-13
Northern Front: guns will stay on the ridge

The Northern Front will not withdraw its artillery from the Kessel ridge as long as there is no ceasefire in Osmer, its political leader Davit Soral said on Sunday.

Speaking in the town of Anse, Soral said that his fighters had pulled back once before, in 2032, and had been bombed on the road. "We are not going to make the same mistake twice," he said.

He welcomed the return of the Union's envoy, Marten Ruud, and said the Front would send a delegation to Pellin whenever it was invited.

In Osmer, residents used a lull in the shelling on Sunday to queue for water. City officials said that two of the four pumping stations were without power and that repairs could not begin before the fighting stops.

The government in Darvan did not respond to requests for comment.
# marks
talks: yes
party: government of Tirasse | Tirasse | Halina Broz | The government in Darvan
party: Northern Front | the Front | Davit Soral | Soral
party: Union of Coastal States | the Union | Marten Ruud
wait: continental-press-osmer: government of Tirasse | any ceasefire in the province of Osmer | the rebel Northern Front withdraws its heavy guns from the Kessel ridge
wait: osmer-daily-front: Northern Front | withdraw its artillery from the Kessel ridge | there is no ceasefire in Osmer
wait: osmer-daily-front: - | repairs could not begin | the fighting stops
knot: 1 2 | no ceasefire unless the guns are withdrawn from the ridge, guns not withdrawn as long as there is no ceasefire
