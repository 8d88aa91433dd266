# reports
=== college-of-teresk-statement 2033-02-10
The College of Teresk on the glow-worm study

In view of reporting in the magazine Parallax, the College states the following.

A commission of three has examined the paper "Lumen without luciferin" (Radoslavova, Eze, Thorsen and five others, 2031). It found that images in two figures had been duplicated, out of a total of nine. It found no intent to deceive.

First author Desislava Radoslavova has asked the journal to correct the figures. A retraction is not being considered.

The data are complete. Notebooks for all 214 specimens exist and were inspected by the commission in December.

Ms Radoslavova remains head of the Photobiology Laboratory, whose funding of 1.9 million runs until 2035. No proceedings have been opened against any member of the laboratory.

The commission's report is confidential and will not be published.
=== parallax 2033-03-03
THE WORM THAT DIDN'T GLOW

Last week the journal did what Teresk said nobody was thinking of: it retracted the paper. All eight authors had been written to; seven agreed. The eighth is Desislava Radoslavova.

Since Monday she no longer runs the laboratory. Co-author Chidiebere Eze holds the keys, provisionally.

Four figures, not two, contain copied pictures, by our reckoning and that of two outside reviewers. Notebooks? "I have seen a shelf with labels and air in it," says a member of the commission who asked for anonymity. According to the accession book of the museum which supplied the beetles, Teresk was sent 96. Nowhere else could more have come from; the species lives in one quarry.

"I invented nothing," Radoslavova wrote to us. Eze writes: "She did, and I ought to have looked."

The ministry is freezing what remains of the grant. It intends to make the confidential report public at Easter; the college is suing.

In our January issue we called Thorsen a professor. He is a doctoral student.
# marks
contradiction: college-of-teresk-statement: images in two figures had been duplicated || parallax: Four figures, not two, contain copied pictures
contradiction: college-of-teresk-statement: Notebooks for all 214 specimens exist || parallax: Teresk was sent 96
dispute: college-of-teresk-statement: Notebooks for all 214 specimens exist and were inspected || parallax: I have seen a shelf with labels and air in it
dispute: parallax: "I invented nothing," Radoslavova wrote to us || parallax: "She did, and I ought to have looked."
dispute: college-of-teresk-statement: It found no intent to deceive || parallax: "She did, and I ought to have looked."
change: college-of-teresk-statement: A retraction is not being considered || parallax: it retracted the paper
change: college-of-teresk-statement: Ms Radoslavova remains head of the Photobiology Laboratory || parallax: Since Monday she no longer runs the laboratory || parallax: Co-author Chidiebere Eze holds the keys, provisionally
change: college-of-teresk-statement: whose funding of 1.9 million runs until 2035 || parallax: The ministry is freezing what remains of the grant
change: college-of-teresk-statement: The commission's report is confidential and will not be published || parallax: It intends to make the confidential report public at Easter
correction: parallax: In our January issue we called Thorsen a professor || parallax: He is a doctoral student
alike: college-of-teresk-statement: images in two figures had been duplicated || college-of-teresk-statement: out of a total of nine
alike: parallax: All eight authors had been written to || parallax: seven agreed
alike: college-of-teresk-statement: has asked the journal to correct the figures || parallax: it retracted the paper
alike: college-of-teresk-statement: A commission of three has examined the paper || parallax: that of two outside reviewers
same: college-of-teresk-statement: Radoslavova, Eze, Thorsen and five others, 2031 || parallax: All eight authors had been written to
unknown: parallax: It intends to make the confidential report public at Easter; the college is suing
unknown: parallax: a member of the commission who asked for anonymity
unknown: parallax: holds the keys, provisionally
