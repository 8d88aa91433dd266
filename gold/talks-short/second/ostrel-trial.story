# reports
=== ostrel-assize-report 2033-02-21
Bread knife "could not have done it", pathologist says

OSTREL ASSIZES, day six. From our court reporter

The battle between the two lawyers in the Dravic case grew sharper yesterday. Prosecutor Leonie Stahl demanded that the defence hand over its expert's notes; counsel for the accused, Mr Tobias Renn, refused, and offered instead to read them aloud. The judge accepted neither. The notes, she ruled, would be seen once the expert had taken the oath, as the law has always said.

Then came the pathologist, Dr Amsel. The wound, he said, was made either by a chisel or by a narrow file.

"Would you agree that a bread knife is neither?" asked Mr Renn.

"I would have to," said Dr Amsel.

Pavel Dravic, 44, denies killing his business partner in a boatyard at Lower Ostrel. He listened with folded arms.

The jury will not retire before Thursday. Should it fail to agree, there would be a new trial in the autumn.
=== ostrel-local-radio-court 2033-02-24
They're out. Just after twenty to three the jury in the boatyard case got up and left, seven women and five men, and all of us in the press seats let go of a breath.

Miss Stahl had the morning. She gave them no way out: if he had the key, he was there, and if he was there, he did it. Mr Renn had an hour after lunch and needed half. He held up the bread knife, laid it down again and said that unless they were sure, truly sure, they must let the man go home.

So now we wait. There's no telling how long. The verdict could come tonight, it could be Monday. The judge has told them a majority won't do until she says so.

I'll be on the steps. Back to you, Karin.
# marks
talks: no
