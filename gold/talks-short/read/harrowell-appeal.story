# reports
=== law-courts-agency 2034-02-16
Judges uphold 12-year term for Dunmere bank founder

STANNAGE, Feb 16 (LCA) - The appeal court on Thursday upheld the conviction of Cyril Harrowell, founder of the collapsed Dunmere Bank, for forging the signatures of dead depositors.

Harrowell, 69, showed no reaction. He won't be eligible for parole until he has served eight years, the presiding judge, Amity Lorne, told him.

The three-judge bench rejected the argument that evidence from a former cashier should have been excluded. It would have been different, Lorne said, if the witness had been promised anything for her testimony; she had not.

The defence has 28 days to apply to the Supreme Court, which hears such cases only when a point of general importance is raised. Counsel for Harrowell said he would read the ruling before deciding.

Some 4,300 savers lost money when Dunmere failed in 2029. They were repaid from the state guarantee, up to the ceiling of 80,000 marks, after an inquiry.
# marks
talks: no
