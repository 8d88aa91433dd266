# reports
=== hovland-power 2031-08-26
Status messages, supply area East

19:52 Fault at substation Pinewood. Approx. 41,000 customers without supply. Crews under way.
20:30 Cause: short circuit in transformer 2. No persons injured.
21:15 Supply restored to 22,000 customers via Quarry Road. Next update 22:00.
22:00 Remaining customers expected back by 23:30.
23:40 Work takes longer. New estimate 02:00.
01:55 All customers supplied. We thank you for your patience.

NOTE. Contrary to messages circulating online, there was no explosion, and no sabotage.

Customers who were without power for over four hours may claim a lump sum of 30 per connection, using form E-7. Freezer contents are not covered.

Causes of the failure of the protective relay are being examined with the manufacturer, Brünnich & Oduya. The result will be published.
=== hovland-local-radio 2031-08-27
(Six-thirty headlines. Live, Solveig N'Dour.)

So, did your ice cream make it? Ours didn't. Just before eight last night the lights went out in forty thousand homes and businesses across East Hovland, and in some they stayed out for longer than Hovland Power lets on. "Everybody's back by five to two", it says on their page. Well, we've had sixty calls since five this morning from the Larchfield estate, and it's pitch dark out there right now.

The bang that people in Pinewood heard at ten to eight? "An explosion, what else," says fire officer Temperance Kuusisto, whose crew put out a burning transformer and took one fitter to hospital with burnt hands.

St Eligius hospital ran on diesel from start to finish. Four people were freed from lifts. The open-air opera broke off in the second act. The third, the tenor told the audience, will be sung tonight.
=== hovland-chronicle 2031-08-28
The night the tenor sang to phones

One act was missing, and on Wednesday it was to be made good. It was not: rain. Now Saturday is pencilled in.

The company that plunged the east of the city into darkness on Tuesday evening has had to eat several of its words. Yes, a worker was injured, spokeswoman Ingeborg Alcaraz admitted yesterday; the message to the contrary "was written before we knew". Yes, Larchfield, 310 flats, had no current until nine in the morning, an oversight in the control room. Explosion remains a word she won't use.

The compensation has been raised from 30 to 50.

At St Eligius an incubator ward spent four minutes without power before the second generator caught. No child came to harm. "That generator passed its test in June," the hospital insists; the inspectorate's list shows it as overdue.

The fitter, 44, left hospital yesterday.
# marks
contradiction: hovland-power: No persons injured || hovland-local-radio: took one fitter to hospital with burnt hands
contradiction: hovland-power: 01:55 All customers supplied || hovland-local-radio: it's pitch dark out there right now
contradiction: hovland-local-radio: St Eligius hospital ran on diesel from start to finish || hovland-chronicle: an incubator ward spent four minutes without power
dispute: hovland-power: there was no explosion, and no sabotage || hovland-local-radio: "An explosion, what else," says fire officer Temperance Kuusisto
dispute: hovland-local-radio: "An explosion, what else," says fire officer Temperance Kuusisto || hovland-chronicle: Explosion remains a word she won't use
dispute: hovland-chronicle: That generator passed its test in June || hovland-chronicle: the inspectorate's list shows it as overdue
change: hovland-power: Approx. 41,000 customers without supply || hovland-power: Supply restored to 22,000 customers via Quarry Road
change: hovland-power: Remaining customers expected back by 23:30 || hovland-power: New estimate 02:00 || hovland-power: 01:55 All customers supplied
change: hovland-local-radio: The third, the tenor told the audience, will be sung tonight || hovland-chronicle: It was not: rain || hovland-chronicle: Now Saturday is pencilled in
change: hovland-power: a lump sum of 30 per connection || hovland-chronicle: has been raised from 30 to 50
change: hovland-local-radio: took one fitter to hospital || hovland-chronicle: The fitter, 44, left hospital yesterday
correction: hovland-power: No persons injured || hovland-chronicle: Yes, a worker was injured || hovland-chronicle: "was written before we knew"
correction: hovland-power: 01:55 All customers supplied || hovland-chronicle: had no current until nine in the morning, an oversight in the control room
alike: hovland-power: Approx. 41,000 customers without supply || hovland-local-radio: the lights went out in forty thousand homes and businesses
alike: hovland-power: Approx. 41,000 customers without supply || hovland-chronicle: Larchfield, 310 flats
alike: hovland-local-radio: took one fitter to hospital with burnt hands || hovland-local-radio: Four people were freed from lifts
same: hovland-power: 19:52 Fault at substation Pinewood || hovland-local-radio: Just before eight last night the lights went out
same: hovland-power: 01:55 All customers supplied || hovland-local-radio: Everybody's back by five to two
same: hovland-local-radio: The open-air opera broke off in the second act || hovland-chronicle: One act was missing
same: hovland-local-radio: took one fitter to hospital with burnt hands || hovland-chronicle: Yes, a worker was injured
same: hovland-local-radio: it's pitch dark out there right now || hovland-chronicle: had no current until nine in the morning
unknown: hovland-power: are being examined with the manufacturer
unknown: hovland-chronicle: Now Saturday is pencilled in
