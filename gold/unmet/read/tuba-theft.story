# reports
=== lindenau-police-log 2033-03-21
DAILY LOG, LINDENAU STATION, Sunday 20 March – Monday 21 March

07:50 Caretaker reports break-in at the old dairy, Kirchgasse 3, used by the Lindenau Brass Band. Rear window forced. Missing: 11 wind instruments, cash box (content approx. 200). Value of instruments given as 36,000. Time of offence: Saturday 23:00 to Sunday 07:30. White van seen. No suspects.

11:15 Two geese on B17. Removed by owner.

14:40 Purse found, Mill Pond. Handed to lost property.

17:05 Collision car/cyclist, Rathausplatz. Cyclist, 52, bruised shoulder, declined ambulance.

22:30 Noise, Gartenweg. Party of six. Admonished. 23:40 same again; loudspeaker secured.

06:20 (Mon) Tuba found in ditch at Ziegelhof by dog walker, dented, property of the band. Taken to station.

Information on the van to Sgt. Fadumo Kreuzberger, ext. 14.
=== lindenau-brass-circular 2033-03-23
To all players, active and passive

Friends, you've heard. Fourteen instruments went through that window on Saturday night, the two cornets from 1911 among them. The cash box too, but since Marek had paid the baker on Friday there was nothing in it beyond a button.

Insured value: 36,000. To replace them as new we would need fifty.

The tuba is back, thanks to Frau Olusola's spaniel, and more or less round.

The spring concert on 9 April takes place all the same! Six neighbouring bands lend us what we lack. Programme as announced, minus the cornet duet.

Rehearsals will be in the school gym, Thursdays at eight, until the dairy has bars.

Please do not spread the story about a former member. The police have told me they suspect no one.

Rumour also has it I'd left the window open. I had not.

Your chair, Crispin Yamaguchi-Rau
=== lindenau-tagblatt 2033-04-11
Brass Band plays itself out of misery

Standing room only in the parish church: about three hundred and fifty came to hear Lindenau's bandsmen on borrowed metal. Chairs had been put out for 220. The concert, planned for Saturday, had to be shifted to Sunday because the heating failed.

During the interval chair Crispin Yamaguchi-Rau read out a letter from the police. A man of 33, who once played second trombone with the band, was arrested on Friday at the border, with nine of the stolen instruments in a white van. He admits the van and nothing else. Whether he had help is being looked into.

Two cornets, over a hundred and twenty years old, and two flugelhorns remain missing.

A caretaker's evidence was decisive, police say; he, Wenzel Abiodun, says he only remembered a sticker.

The chair himself made a confession of another sort. The rear window "may after all have been ajar. I said it wasn't. I was mistaken."
# marks
contradiction: lindenau-police-log: Missing: 11 wind instruments || lindenau-brass-circular: Fourteen instruments went through that window on Saturday night
contradiction: lindenau-police-log: cash box (content approx. 200) || lindenau-brass-circular: there was nothing in it beyond a button
contradiction: lindenau-police-log: Rear window forced || lindenau-tagblatt: may after all have been ajar
dispute: lindenau-brass-circular: Rumour also has it I'd left the window open || lindenau-brass-circular: I had not
dispute: lindenau-tagblatt: A caretaker's evidence was decisive, police say || lindenau-tagblatt: says he only remembered a sticker
change: lindenau-brass-circular: The spring concert on 9 April takes place all the same || lindenau-tagblatt: had to be shifted to Sunday because the heating failed
change: lindenau-police-log: White van seen. No suspects || lindenau-brass-circular: they suspect no one || lindenau-tagblatt: was arrested on Friday at the border
change: lindenau-police-log: Missing: 11 wind instruments || lindenau-police-log: Tuba found in ditch at Ziegelhof || lindenau-tagblatt: with nine of the stolen instruments in a white van
change: lindenau-police-log: Admonished. 23:40 same again || lindenau-police-log: same again; loudspeaker secured
correction: lindenau-brass-circular: Rumour also has it I'd left the window open. I had not || lindenau-tagblatt: I said it wasn't. I was mistaken
alike: lindenau-brass-circular: Insured value: 36,000 || lindenau-brass-circular: To replace them as new we would need fifty
alike: lindenau-tagblatt: about three hundred and fifty came || lindenau-tagblatt: Chairs had been put out for 220
alike: lindenau-tagblatt: with nine of the stolen instruments || lindenau-tagblatt: and two flugelhorns remain missing
alike: lindenau-police-log: Cyclist, 52, bruised shoulder || lindenau-tagblatt: A man of 33
alike: lindenau-tagblatt: He admits the van and nothing else || lindenau-tagblatt: was arrested on Friday at the border, with nine of the stolen instruments
same: lindenau-police-log: Tuba found in ditch at Ziegelhof by dog walker || lindenau-brass-circular: The tuba is back, thanks to Frau Olusola's spaniel
same: lindenau-police-log: Value of instruments given as 36,000 || lindenau-brass-circular: Insured value: 36,000
same: lindenau-brass-circular: the two cornets from 1911 || lindenau-tagblatt: Two cornets, over a hundred and twenty years old
same: lindenau-police-log: dented, property of the band || lindenau-brass-circular: and more or less round
same: lindenau-brass-circular: the story about a former member || lindenau-tagblatt: who once played second trombone with the band
same: lindenau-brass-circular: Six neighbouring bands lend us what we lack || lindenau-tagblatt: to hear Lindenau's bandsmen on borrowed metal
unknown: lindenau-tagblatt: Whether he had help is being looked into
unknown: lindenau-police-log: White van seen. No suspects
