# reports
=== ostmere-news-agency 2031-03-10
Velmark shares tumble as Castrel Bank slumps on write-down

BRENHAVEN - Velmark stocks suffered their steepest one-day fall in four years on Monday after Castrel Bank, the country's third-largest lender, disclosed a write-down of 2.4 billion marls on commercial property loans.

The benchmark VX 40 index closed 4.8 percent lower at 6,112 points. Castrel shares plunged 37 percent to 8.15 marls before trading was halted at 3.20 p.m.

Castrel said it would sell new shares worth 1.5 billion marls to strengthen its balance sheet. Chief executive Henrike Solvang told analysts that the bank was "solid and liquid" and that customers had not withdrawn unusual sums.

The National Bank of Velmark, which supervises the sector, said it was in close contact with the lender. A spokesman declined to say whether Castrel had asked for emergency funding.

Economists expect the central bank to leave its key rate at 4.25 percent when its policy board meets on Thursday, after inflation rose to 3.9 percent in February.

The troubles at Castrel stem from loans to developers of offices in the capital, Brenhaven, where prices have fallen by almost a third since 2028. Founded in 1894, Castrel has about 1.3 million customers and 140 branches.

"The question is who is next," said Osric Tamblyn, a strategist at brokerage Wexcombe. Shares in the two larger banks, Landis and Union Credit, lost 9 and 11 percent.

=== brenhaven-courier 2031-03-11
Queues outside Castrel branches as central bank steps in

Hundreds of savers queued outside branches of Castrel Bank in Brenhaven on Tuesday, a day after the lender's shares lost more than a third of their value on the stock exchange.

The National Bank of Velmark announced shortly before noon that it had granted the bank a credit line of 3 billion marls. Governor Aurel Dacosta said the loan was fully secured and would run for 90 days. "No depositor will lose a single marl," he said.

Castrel, the number three in the Velmark banking market, on Monday revealed losses of 2.4 billion marls on loans for commercial property, mainly unfinished office blocks in the capital.

Two people familiar with the matter told the Courier that clients had pulled out around 900 million marls on Monday alone. The bank rejected that figure. A spokeswoman said outflows had been "within the normal range".

The VX 40 recovered part of its losses and ended the day up 1.6 percent at 6,210 points. Castrel shares remained suspended.

A planned sale of new shares worth 1.5 billion marls has been put off. It was to begin on Wednesday, but the bank said on Tuesday it would wait "until markets are calmer".

Finance Minister Ragna Ilves said deposits of up to 80,000 marls were protected by law. She ruled out a nationalisation.

Founded in 1894, Castrel has about 1.3 million customers and 140 branches.

=== national-bank-of-velmark 2031-03-13
Policy board lowers key rate to 4.00 per cent

At its meeting today, the policy board of the National Bank of Velmark decided to lower the key rate by 0.25 percentage points to 4.00 per cent. The new rate applies from 17 March. The decision was taken by five votes to two.

Consumer prices were 3.9 per cent higher in February than a year earlier. The board judges that tighter credit conditions following the events of this week will dampen demand, and that inflation will return to the target of 2 per cent by the end of 2032.

The Velmark banking system is well capitalised. On 11 March the National Bank made available to Castrel Bank a secured credit facility of 3 billion marls with a term of 90 days. As of this morning, 2.1 billion marls had been drawn. The National Bank does not provide capital to banks and is not a party to any talks on the future ownership of Castrel.

Governor Aurel Dacosta commented: "The rate decision is about inflation and growth. It is not a measure to help one institution."

The National Bank has opened a review of its supervision of Castrel in the years 2028 to 2030. The findings will be published in the autumn.

The next regular meeting of the policy board will be held on 24 April.

=== velmark-broadcasting 2031-03-14
Landis to swallow stricken rival Castrel for token sum

Landis, Velmark's biggest bank, has agreed to take over Castrel for 310 million marls, the two lenders said early on Friday after talks that lasted through the night at the central bank.

Castrel's shareholders will receive 1.10 marls a share. On Friday last week the stock was worth almost 13 marls.

Chief executive Henrike Solvang, who on Monday had called the bank "solid and liquid", resigned with immediate effect. Customers had withdrawn 2.6 billion marls in four days, Landis said.

The state will guarantee up to 1.2 billion marls of possible further losses on Castrel's property loans. Finance Minister Ragna Ilves said this was not a nationalisation. "Not one share will be owned by the state," she told Velmark Broadcasting.

Stocks jumped on the news. The VX 40 index was 2.9 percent higher at midday. On Thursday the central bank had unexpectedly cut interest rates by a quarter of a point to 4 percent, a step that Governor Aurel Dacosta said had nothing to do with Castrel.

The takeover needs the consent of the competition office. Landis said that it expected to complete it in June.

How many of Castrel's 2,900 employees will lose their jobs was not disclosed. The bank workers' union said it had been told that 60 branches would shut.

The troubles at Castrel stem from loans to developers of offices in the capital, where prices have fallen by almost a third since 2028.

Prosecutors in Brenhaven confirmed that they were looking into trading in Castrel shares in the days before the announcement.

=== meridian-financial-review 2031-03-15
How Velmark's third bank fell in five days

The rescue of Castrel Bank was sealed at 4 a.m. on Friday in a meeting room on the sixth floor of the National Bank of Velmark. Governor Aurel Dacosta took part for most of the night, according to three of those present, although his institution had stated hours earlier that it had no role in the negotiations.

Landis will pay 310 million marls for a lender that was valued at 3.6 billion a week ago. The government is covering as much as 1.2 billion of losses from Castrel's real estate lending.

Landis chief executive Benedek Orro said on Saturday that 45 branches would be closed and that about 800 staff would have to go. The bank workers' union called the number of jobs "a lower limit".

The crisis began on Monday, when Castrel announced a write-down of 2.4 billion marls and the VX 40 dropped 4.8 percent. By Thursday evening savers had taken out 2.6 billion. On Tuesday the Review reported that the central bank's credit line was unsecured; in fact, it is backed by mortgage bonds.

The index ended the week at 6,395 points, a gain of 3.1 percent on Friday, but still below the level before the crisis.

Finance Minister Ragna Ilves defended the guarantee. The opposition National Rally said taxpayers were being made to pay for reckless bankers.

It remains unclear who sold 4 million Castrel shares on 6 and 7 March. Brenhaven prosecutors on Friday opened a formal investigation against unnamed persons, a spokesman said. Ms Solvang, through her lawyer, denied having sold any stock.

# marks
change: ostmere-news-agency: expect the central bank to leave its key rate at 4.25 percent || national-bank-of-velmark: lower the key rate by 0.25 percentage points to 4.00 per cent
change: ostmere-news-agency: said it would sell new shares worth 1.5 billion marls || brenhaven-courier: worth 1.5 billion marls has been put off
change: ostmere-news-agency: declined to say whether Castrel had asked for emergency funding || brenhaven-courier: had granted the bank a credit line of 3 billion marls || national-bank-of-velmark: 2.1 billion marls had been drawn
change: ostmere-news-agency: closed 4.8 percent lower at 6,112 points || brenhaven-courier: ended the day up 1.6 percent at 6,210 points || meridian-financial-review: The index ended the week at 6,395 points
change: brenhaven-courier: around 900 million marls on Monday alone || velmark-broadcasting: Customers had withdrawn 2.6 billion marls in four days
change: velmark-broadcasting: they were looking into trading in Castrel shares || meridian-financial-review: opened a formal investigation against unnamed persons
change: ostmere-news-agency: Chief executive Henrike Solvang told analysts || velmark-broadcasting: resigned with immediate effect
change: velmark-broadcasting: will lose their jobs was not disclosed || meridian-financial-review: about 800 staff would have to go
change: ostmere-news-agency: Castrel shares plunged 37 percent to 8.15 marls || brenhaven-courier: Castrel shares remained suspended || velmark-broadcasting: will receive 1.10 marls a share
same: ostmere-news-agency: disclosed a write-down of 2.4 billion marls || brenhaven-courier: revealed losses of 2.4 billion marls || meridian-financial-review: Castrel announced a write-down of 2.4 billion marls
same: ostmere-news-agency: the country's third-largest lender || brenhaven-courier: the number three in the Velmark banking market || meridian-financial-review: How Velmark's third bank fell
same: ostmere-news-agency: Castrel shares plunged 37 percent || brenhaven-courier: lost more than a third of their value
same: ostmere-news-agency: index closed 4.8 percent lower || meridian-financial-review: the VX 40 dropped 4.8 percent
same: ostmere-news-agency: loans to developers of offices in the capital || brenhaven-courier: mainly unfinished office blocks in the capital
same: ostmere-news-agency: inflation rose to 3.9 percent in February || national-bank-of-velmark: Consumer prices were 3.9 per cent higher in February
same: brenhaven-courier: granted the bank a credit line of 3 billion marls || national-bank-of-velmark: a secured credit facility of 3 billion marls
same: brenhaven-courier: the loan was fully secured and would run for 90 days || national-bank-of-velmark: 3 billion marls with a term of 90 days
same: brenhaven-courier: the loan was fully secured || meridian-financial-review: it is backed by mortgage bonds
same: national-bank-of-velmark: decided to lower the key rate by 0.25 percentage points || velmark-broadcasting: cut interest rates by a quarter of a point
same: national-bank-of-velmark: It is not a measure to help one institution || velmark-broadcasting: said had nothing to do with Castrel
same: velmark-broadcasting: agreed to take over Castrel for 310 million marls || meridian-financial-review: Landis will pay 310 million marls
same: velmark-broadcasting: will guarantee up to 1.2 billion marls of possible further losses || meridian-financial-review: is covering as much as 1.2 billion of losses
same: velmark-broadcasting: Customers had withdrawn 2.6 billion marls || meridian-financial-review: savers had taken out 2.6 billion
same: ostmere-news-agency: that the bank was "solid and liquid" || velmark-broadcasting: had called the bank "solid and liquid"
same: velmark-broadcasting: talks that lasted through the night at the central bank || meridian-financial-review: was sealed at 4 a.m. on Friday in a meeting room
same: ostmere-news-agency: sell new shares worth 1.5 billion marls || brenhaven-courier: A planned sale of new shares worth 1.5 billion marls
same: ostmere-news-agency: The troubles at Castrel stem from loans || velmark-broadcasting: The troubles at Castrel stem from loans
copy: ostmere-news-agency: Founded in 1894, Castrel has about 1.3 million customers and 140 branches || brenhaven-courier: Founded in 1894, Castrel has about 1.3 million customers and 140 branches
copy: ostmere-news-agency: The troubles at Castrel stem from loans to developers of offices || velmark-broadcasting: The troubles at Castrel stem from loans to developers of offices
contradiction: velmark-broadcasting: had been told that 60 branches would shut || meridian-financial-review: 45 branches would be closed
contradiction: national-bank-of-velmark: is not a party to any talks on the future ownership || meridian-financial-review: Governor Aurel Dacosta took part for most of the night
contradiction: ostmere-news-agency: customers had not withdrawn unusual sums || brenhaven-courier: clients had pulled out around 900 million marls
dispute: brenhaven-courier: clients had pulled out around 900 million marls || brenhaven-courier: outflows had been "within the normal range"
dispute: meridian-financial-review: who sold 4 million Castrel shares || meridian-financial-review: denied having sold any stock
dispute: meridian-financial-review: about 800 staff would have to go || meridian-financial-review: called the number of jobs "a lower limit"
alike: brenhaven-courier: a credit line of 3 billion marls || national-bank-of-velmark: 2.1 billion marls had been drawn
alike: velmark-broadcasting: was 2.9 percent higher at midday || meridian-financial-review: a gain of 3.1 percent on Friday
alike: brenhaven-courier: She ruled out a nationalisation || velmark-broadcasting: The state will guarantee up to 1.2 billion marls
alike: velmark-broadcasting: for 310 million marls || meridian-financial-review: a lender that was valued at 3.6 billion a week ago
unknown: ostmere-news-agency: declined to say whether Castrel had asked for emergency funding
unknown: velmark-broadcasting: employees will lose their jobs was not disclosed
unknown: meridian-financial-review: It remains unclear who sold 4 million Castrel shares
correction: meridian-financial-review: reported that the central bank's credit line was unsecured || meridian-financial-review: in fact, it is backed by mortgage bonds
