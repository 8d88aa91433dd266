# reports
=== jorland-foreign-ministry 2032-04-26
Foreign Minister Kallas-Brandt at the joint press conference in Peshtal: extracts

Colleagues, I came here with respect and I leave with respect. Let me say plainly where we stand.

Jorland wants students from Peshtal in its universities and nurses from Peshtal in its hospitals. We want the visa requirement gone as much as you do. But there are nine hundred persons in our country whose claims have been refused by every court, and whom nobody will take back.

Without a signed readmission agreement, there will be no lifting of the visa requirement. My parliament wouldn't hear of it and neither would I.

The text has been on the table since last autumn. It has eleven articles. I've counted them often enough.

I also thank my host for the excellent trout.
=== peshtal-weekly-mirror 2032-04-30
"I own several pens": an interview with Interior Minister Davit Oruz

Minister, the Jorlanders say the readmission agreement is ready and only your name is missing.

It's a good text. My own people wrote half of it.

So what must happen before you sign the agreement?

One thing, and it is the lifting of the visa requirement. I said it to Mrs Kallas-Brandt over dinner. Twelve years ago my predecessor signed first. He got a handshake, and our students still queue in the snow outside the consulate.

Isn't that stubborn?

My mother would say so.

Could the two things be done on one day?

Nobody has proposed that to me.

And if Jorland starts deporting people without an agreement?

Then the planes will turn round. Next question, please. You wanted to ask about the police radios.
# marks
talks: yes
party: Jorland | Foreign Minister Kallas-Brandt | Mrs Kallas-Brandt | the Jorlanders
party: Peshtal | Interior Minister Davit Oruz | Davit Oruz
wait: jorland-foreign-ministry: Jorland | lifting of the visa requirement | a signed readmission agreement
wait: peshtal-weekly-mirror: Peshtal | you sign the agreement | the lifting of the visa requirement
knot: 1 2 | visas are lifted after the agreement is signed, the agreement is signed after visas are lifted
