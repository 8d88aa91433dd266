# reports
=== halvern-newswire 2033-03-07
Ex-bank chief denies 84 million fraud as trial opens

STADHOLM, March 7 (HNW) - The former chief executive of Kreditbank Halvern, Otmar Selsing, pleaded not guilty on Monday to charges of having hidden 84 million crowns of bad loans from the bank's auditors.

Selsing, 63, is charged with fraud, false accounting and obstruction. He faces up to 12 years in prison.

His former finance director, Greta Lohm, pleaded guilty to false accounting and is expected to give evidence for the prosecution.

Prosecutor Viggo Aster told the court Selsing had "kept two sets of books and read from neither". Defence lawyer Camilla Roos said her client had signed what others put in front of him.

The bank collapsed in October 2030, wiping out the savings of some 22,000 customers. The trial is due to last ten weeks.
=== stadholm-tribune 2033-03-08
Analysis: the man who signed everything

There is a moment in every banking trial when the figures stop and character begins. In Courtroom 2 it came early. Asked his occupation, Otmar Selsing, 64, paused and said: "Gardener."

The case rests on one question: did he know? Ms Lohm, who once ran his finances and has admitted her part, will say that he did. Ms Roos will say that a chief executive of a bank with 2,100 employees does not read every page. She will be helped by the minutes, in which he hardly appears; she will be hurt by an e-mail of May 2029, in which he asks for "the real ones".

Of the 84 million in the indictment, 31 million went to a single borrower, the shipyard at Vandel. Where the rest ended up is a matter on which the file is silent.

It is often written that depositors lost everything. They did not: the guarantee fund paid back up to 50,000 crowns a head.

He risks twelve years.
=== channel-six-radio 2033-04-20
SCRIPT - COURT - 1 MIN 30

(Presenter) A dramatic day at the Kreditbank trial. Greta Lohm, the star witness, has taken back her evidence.

(Reporter) For three weeks the former finance director told the jury that Otmar Selsing ordered her to hide the bad loans. This morning she said, very quietly, he never did. "I was told what to say," she said. By whom, she would not tell.

Prosecutor Viggo Aster sat down without a word. Outside he told us nobody had put pressure on the witness, and that the case goes on. The defence has asked the judge, Signe Aster, to stop the trial. And before you write in: she and the prosecutor are not related.

She'll decide on Friday. Selsing himself, who was to take the stand tomorrow, will not now do so.

The prosecution has dropped the obstruction charge. It has also lowered its figure: it now speaks of 61 million crowns.
=== halvern-newswire-verdict 2033-05-20
Selsing cleared of fraud, convicted over accounts

STADHOLM, May 20 (HNW) - A jury on Friday acquitted former Kreditbank Halvern chief Otmar Selsing of fraud but found him guilty of false accounting, after a trial of nearly eleven weeks.

Selsing, 63, will be sentenced on June 10. The maximum for false accounting is four years.

The bank collapsed in October 2030, wiping out the savings of some 22,000 customers.

His former finance director, Greta Lohm, who withdrew her testimony in April, is under investigation for perjury. Her lawyer said she had nothing to add.

Prosecutor Viggo Aster said he would appeal against the acquittal. "We are content with half a verdict today, not for ever," he said. Defence lawyer Camilla Roos called it "a defeat for the state in everything but name".

The jury took four days. It was not told that Selsing had been fined for a similar offence in 2011.
# marks
contradiction: halvern-newswire: Selsing, 63, || stadholm-tribune: Otmar Selsing, 64
contradiction: halvern-newswire: wiping out the savings of some 22,000 customers || stadholm-tribune: the guarantee fund paid back up to 50,000 crowns a head
correction: stadholm-tribune: It is often written that depositors lost everything. They did not || halvern-newswire: wiping out the savings of some 22,000 customers
dispute: halvern-newswire: kept two sets of books and read from neither || halvern-newswire: had signed what others put in front of him
dispute: channel-six-radio: I was told what to say || channel-six-radio: nobody had put pressure on the witness
contradiction: channel-six-radio: told the jury that Otmar Selsing ordered her to hide the bad loans || channel-six-radio: he never did
dispute: halvern-newswire-verdict: We are content with half a verdict today || halvern-newswire-verdict: a defeat for the state in everything but name
change: halvern-newswire: hidden 84 million crowns of bad loans || channel-six-radio: it now speaks of 61 million crowns
change: halvern-newswire: is charged with fraud, false accounting and obstruction || channel-six-radio: has dropped the obstruction charge || halvern-newswire-verdict: acquitted former Kreditbank Halvern chief Otmar Selsing of fraud
change: stadholm-tribune: will say that he did || channel-six-radio: has taken back her evidence
change: halvern-newswire: is expected to give evidence for the prosecution || halvern-newswire-verdict: is under investigation for perjury
change: halvern-newswire: The trial is due to last ten weeks || halvern-newswire-verdict: after a trial of nearly eleven weeks
change: channel-six-radio: who was to take the stand tomorrow || channel-six-radio: will not now do so
change: halvern-newswire: pleaded not guilty on Monday || halvern-newswire-verdict: found him guilty of false accounting
copy: halvern-newswire: The bank collapsed in October 2030, wiping out the savings of some 22,000 customers. || halvern-newswire-verdict: The bank collapsed in October 2030, wiping out the savings of some 22,000 customers.
same: halvern-newswire: faces up to 12 years in prison || stadholm-tribune: He risks twelve years
same: halvern-newswire: pleaded guilty to false accounting || stadholm-tribune: has admitted her part
same: channel-six-radio: has taken back her evidence || halvern-newswire-verdict: who withdrew her testimony in April
unknown: stadholm-tribune: Where the rest ended up is a matter on which the file is silent
unknown: channel-six-radio: By whom, she would not tell
alike: halvern-newswire: 84 million crowns || stadholm-tribune: 31 million went to a single borrower
alike: channel-six-radio: Prosecutor Viggo Aster || channel-six-radio: the judge, Signe Aster
alike: halvern-newswire: up to 12 years || halvern-newswire-verdict: The maximum for false accounting is four years
alike: halvern-newswire-verdict: acquitted former Kreditbank Halvern chief || halvern-newswire-verdict: found him guilty of false accounting
alike: halvern-newswire: some 22,000 customers || stadholm-tribune: 2,100 employees
