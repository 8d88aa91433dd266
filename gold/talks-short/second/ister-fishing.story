# reports
=== fishers-voice-ister 2032-01-15
THE FISHERS' VOICE
Organ of the Ister Skippers' League

Another week tied up. The harbour looks like a postcard, which is what a harbour looks like when nobody is earning.

Our Fisheries Minister, Mr Joren Tallis, came down on Monday and was civil about it. He told us where it hangs. Vestland is asking for the logbooks of the whole fleet, four seasons of them. "They'll get logbooks," said the minister, "on the day Ister boats are let back into the Northern Box. I'm not undressing for a man who has locked the door."

He got his applause. He also got old Brandt asking who would pay the ice bill, and there he had no answer.

Herring supper on the 24th as usual, in the net loft. The herring, for the first time since the war, is bought in.
=== vestland-fisheries-office 2032-01-19
FISHERIES OFFICE OF VESTLAND
Notice to foreign vessels

The attention of masters is drawn to the following.

(a) Licences for 2032 have not been issued to vessels registered in Ister.
(b) The Office stands ready to issue such licences. Issue is subject to prior delivery of verifiable catch data for the years 2028 to 2031.
(c) Applications by vessels of other states are unaffected, and are normally decided within ten days.

Enquiries as to the health of cod stocks should be addressed to the Marine Institute.

The Office regrets that, owing to the frost, its counter at Skarrow is closed until further notice.
# marks
talks: yes
party: Ister | Mr Joren Tallis | Our Fisheries Minister | the minister
party: Vestland | FISHERIES OFFICE OF VESTLAND | The Office
wait: fishers-voice-ister: Ister | They'll get logbooks | Ister boats are let back into the Northern Box
wait: vestland-fisheries-office: Vestland | issue such licences | prior delivery of verifiable catch data for the years 2028 to 2031
would-knot: 1 2 | closes only if the logbooks are the verifiable catch data, and issuing the licences lets the boats back into the Northern Box
