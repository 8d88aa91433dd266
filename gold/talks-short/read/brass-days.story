# reports
=== ganderfield-parish-magazine 2031-05-01
"NO KEY WITHOUT A CONTRACT"

Whitsun is nearly on us and the Brass Days have, as yet, nowhere to blow.

Mr Aldous Pym has mown Ten Acre Field and put a chain on the gate. After last year's ruts he lost his hay, and who would blame him? He was perfectly civil about it over the hedge. Nobody walks that field this year, neither trombonist nor inspector, before he has seen the Brass Society's name under a lease.

Mrs Hedy Lomas, in the chair of the Society, feels she is being asked to buy a pig in a poke. "If a tuba player falls in a ditch, they come to me." Her committee's signature therefore hinges on an insurance certificate from Concordant Mutual.

Offers of beds for the Tarnish Colliery Band, please, to the vestry. They are eighteen and eat heartily.
=== bandstand-monthly 2031-05-09
WHITSUN DOUBTFUL AT GANDERFIELD

Twenty-two bands have entered for the Ganderfield Brass Days. Whether there will be any is another matter.

A snag has come up with the insurer. Concordant Mutual, once bitten by a collapsing beer tent, has made the certificate dependent on its own inspector being let in to walk Ten Acre Field from end to end. Aerial photographs, helpfully supplied by a euphonium player with a drone, were returned.

The inspector, a Mr Crabbe, drove out on the 6th and got as far as the gate. Farmer Pym offered him tea.

Test piece in the second section remains "Moorland Evening". Conductors are reminded that the repeat at letter F is to be played.
# marks
talks: yes
party: Aldous Pym | Mr Aldous Pym | Farmer Pym | he
party: Brass Society | the Society | Hedy Lomas | Mrs Hedy Lomas | Her committee
party: Concordant Mutual | the insurer | Mr Crabbe | the inspector
wait: ganderfield-parish-magazine: Aldous Pym | NO KEY | A CONTRACT
wait: ganderfield-parish-magazine: Aldous Pym | Nobody walks that field this year, neither trombonist nor inspector | he has seen the Brass Society's name under a lease
wait: ganderfield-parish-magazine: Brass Society | Her committee's signature | an insurance certificate from Concordant Mutual
wait: bandstand-monthly: Concordant Mutual | the certificate | its own inspector being let in to walk Ten Acre Field
knot: 2 3 4 | the farmer lets no inspector in before the signature, the Society signs after the certificate, the insurer certifies after its inspector was let in
knot: 1 3 4 | the same circle by the headline: key, contract, certificate
