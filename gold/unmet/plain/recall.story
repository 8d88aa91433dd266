# reports
=== lumenta-press-office 2033-10-06
Lumenta introduces the Halo 3, its lightest headset yet

PELLWORTH, 6 October 2033 - Lumenta Devices today unveiled the Halo 3, a mixed-reality headset that weighs just 148 grams and runs for up to 14 hours on a single charge. It will go on sale in 22 countries tomorrow, Friday, 7 October, at a recommended price of 899 florins.

The Halo 3 is the first product of its kind to use Lumenta's new silicon-carbon battery, which was developed together with the cell maker Ankor Energy. It stores 40 percent more energy than the battery of the previous model, the Halo 2, which was introduced in 2031.

"We have been dreaming of this product for ten years," said Matteo Quill, Lumenta's founder and chief executive, at a presentation before 2,000 guests in Pellworth.

More than 350,000 customers have placed orders in advance. Lumenta expects to sell four million units in the first twelve months.

The device has passed all tests prescribed by the safety authorities in the markets in which it will be sold. Every unit is checked for 72 hours before it leaves the factory.

Lumenta, founded in 2014, employs 8,400 people and had sales of 6.1 billion florins last year.

=== pellworth-post 2033-10-10
Users report overheating Halo headsets days after launch

Lumenta is investigating reports that its new headset can become dangerously hot while charging, three days after the device went on sale.

At least six customers have posted pictures of scorched or deformed Halo 3 headsets online. One of them, Pellworth teacher Rosalie Aske, told the Post that hers had begun to smoke on her desk on Saturday evening. "I threw it into the sink," she said. She was not hurt.

A Lumenta spokesman said the company knew of four cases and had no indication of a defect. "We suspect that chargers from other manufacturers were used," he said. Ms Aske said she had used the charger that came in the box.

The Consumer Safety Board said it had asked Lumenta for information. A spokeswoman would not say whether a ban on sales was being considered.

The Halo 3, which costs 899 florins, was launched on Friday in 22 countries. Long queues formed outside shops, and the company said it had sold half a million units over the weekend, including those ordered beforehand.

Its battery, which stores 40 percent more energy than that of its predecessor, comes from Ankor Energy, a supplier based in Tarn Valley.

Shares in Lumenta slipped 2.1 percent on Monday.

=== axis-wire 2033-10-11
Lumenta halts sales of Halo 3 after home fire injures man

PELLWORTH - Lumenta Devices suspended sales of its Halo 3 headset on Tuesday after a man in Corrinstown was burned in a fire that investigators say was probably caused by the device.

The 52-year-old suffered second-degree burns to his hands and face in Monday night's blaze, the fire service said. His flat was badly damaged.

Lumenta said it was now aware of 23 incidents in which headsets had overheated, up from four a day earlier. It advised owners to stop charging the device. A recall was not planned at present, the company said.

The Consumer Safety Board ordered laboratory tests. Results are expected on Thursday.

Lumenta had at first suggested that chargers from other manufacturers were to blame. On Tuesday it said that a fault in the batteries could not be ruled out. Ankor Energy, which makes the cells, denied that its products were faulty. "Our cells meet every specification we were given," it said.

Lumenta shares fell 13 percent to 201 florins. The company, founded in 2014, employs 8,400 people and had sales of 6.1 billion florins last year.

Some 500,000 headsets have been sold since the device was launched on Friday last week.

=== national-broadcaster-online 2033-10-13
Lumenta recalls all 620,000 Halo headsets

Lumenta has recalled every Halo 3 headset it has delivered after a government laboratory found that the battery can short-circuit when fully charged.

The recall covers 620,000 devices, of which around 500,000 are in the hands of customers and the rest in shops and warehouses. Buyers can choose between a full refund of 899 florins and a new device, which will not be available before February.

"We got this wrong, and I apologise," chief executive Matteo Quill said on Thursday. Two days earlier the firm had said it had no plans to call the headset back.

According to the Consumer Safety Board, the housing of the Halo 3 presses on one corner of the cell. The design came from Lumenta and not from the supplier, the authority said. Ankor Energy said it had warned its customer about the narrow fit in April. Lumenta said it had no record of such a warning.

The number of known incidents has risen to 41. Three people have been injured, among them a 54-year-old man from Corrinstown who was burned when his flat caught fire on Monday night. He remains in hospital.

What the recall will cost has not been calculated, the company said. Analysts at Brook & Tolley put the bill at about 700 million florins.

Earlier versions of the headset are not affected.

=== dorrin-business-daily 2033-10-14
Lumenta's head of hardware leaves as recall bill hits 850m florins

Lumenta's head of hardware, Ilse Vantongeren, has stepped down over the failed launch of the Halo 3, and the technology group has put the cost of the recall at 850 million florins.

Ms Vantongeren was dismissed by the board on Thursday evening, two people with knowledge of the decision said. Lumenta stated that she had left at her own request.

The company on Thursday called back all 620,000 units of the headset that had been shipped, following tests by the Consumer Safety Board which showed that its casing squeezes the battery. Some 110,000 owners registered within a day for the return. Buyers can choose between a full refund and a new device; nine in ten want their money back.

An internal e-mail seen by this newspaper shows that Ankor engineers alerted Lumenta in April that the battery compartment was "too tight by 0.3 millimetres". Lumenta acknowledged on Friday that the message had been received. A day earlier it had said it knew of no such warning.

The recall cost will push Lumenta into a loss this year, its first since 2019. The shares closed at 164 florins, 34 percent lower than before the launch.

Pellworth prosecutors are examining whether to open a case over the fire in Corrinstown, in which a man aged 52 was injured. He was released from hospital on Friday morning.

Whether the Halo 3 will return under the same name is undecided, Mr Quill said. A replacement, initially promised for February, is now to come in May.

# marks
change: pellworth-post: the company knew of four cases || axis-wire: it was now aware of 23 incidents || national-broadcaster-online: The number of known incidents has risen to 41
change: pellworth-post: had no indication of a defect || axis-wire: a fault in the batteries could not be ruled out || national-broadcaster-online: "We got this wrong, and I apologise,"
change: axis-wire: A recall was not planned at present || national-broadcaster-online: The recall covers 620,000 devices
change: national-broadcaster-online: which will not be available before February || dorrin-business-daily: is now to come in May
change: national-broadcaster-online: What the recall will cost has not been calculated || dorrin-business-daily: has put the cost of the recall at 850 million florins
change: pellworth-post: Shares in Lumenta slipped 2.1 percent on Monday || axis-wire: Lumenta shares fell 13 percent to 201 florins || dorrin-business-daily: The shares closed at 164 florins
change: national-broadcaster-online: it had no record of such a warning || dorrin-business-daily: acknowledged on Friday that the message had been received
change: national-broadcaster-online: He remains in hospital || dorrin-business-daily: He was released from hospital on Friday morning
change: axis-wire: Results are expected on Thursday || national-broadcaster-online: the battery can short-circuit when fully charged
change: lumenta-press-office: More than 350,000 customers have placed orders in advance || pellworth-post: it had sold half a million units over the weekend
change: lumenta-press-office: It will go on sale in 22 countries tomorrow || pellworth-post: was launched on Friday in 22 countries || axis-wire: suspended sales of its Halo 3 headset on Tuesday || national-broadcaster-online: has recalled every Halo 3 headset it has delivered
same: lumenta-press-office: at a recommended price of 899 florins || pellworth-post: which costs 899 florins || national-broadcaster-online: a full refund of 899 florins
same: lumenta-press-office: 40 percent more energy than the battery of the previous model || pellworth-post: 40 percent more energy than that of its predecessor
same: lumenta-press-office: developed together with the cell maker Ankor Energy || pellworth-post: comes from Ankor Energy, a supplier || axis-wire: Ankor Energy, which makes the cells
same: pellworth-post: chargers from other manufacturers were used || axis-wire: chargers from other manufacturers were to blame
same: pellworth-post: it had sold half a million units || axis-wire: Some 500,000 headsets have been sold || national-broadcaster-online: around 500,000 are in the hands of customers
same: axis-wire: in Corrinstown was burned in a fire || national-broadcaster-online: was burned when his flat caught fire || dorrin-business-daily: the fire in Corrinstown
same: axis-wire: The 52-year-old suffered second-degree burns || dorrin-business-daily: a man aged 52 was injured
same: axis-wire: in Monday night's blaze || national-broadcaster-online: his flat caught fire on Monday night
same: pellworth-post: the company knew of four cases || axis-wire: up from four a day earlier
same: axis-wire: A recall was not planned at present || national-broadcaster-online: it had no plans to call the headset back
same: national-broadcaster-online: The recall covers 620,000 devices || dorrin-business-daily: called back all 620,000 units of the headset
same: national-broadcaster-online: presses on one corner of the cell || dorrin-business-daily: its casing squeezes the battery
same: national-broadcaster-online: it had warned its customer about the narrow fit in April || dorrin-business-daily: Ankor engineers alerted Lumenta in April
same: national-broadcaster-online: it had no record of such a warning || dorrin-business-daily: it had said it knew of no such warning
same: axis-wire: The Consumer Safety Board ordered laboratory tests || national-broadcaster-online: after a government laboratory found || dorrin-business-daily: following tests by the Consumer Safety Board
same: lumenta-press-office: go on sale in 22 countries tomorrow, Friday, 7 October || pellworth-post: was launched on Friday in 22 countries || axis-wire: since the device was launched on Friday last week
copy: lumenta-press-office: employs 8,400 people and had sales of 6.1 billion florins last year || axis-wire: employs 8,400 people and had sales of 6.1 billion florins last year
copy: national-broadcaster-online: Buyers can choose between a full refund of 899 florins and a new device || dorrin-business-daily: Buyers can choose between a full refund and a new device
contradiction: axis-wire: The 52-year-old suffered second-degree burns || national-broadcaster-online: a 54-year-old man from Corrinstown
contradiction: national-broadcaster-online: it had no record of such a warning || dorrin-business-daily: shows that Ankor engineers alerted Lumenta in April
dispute: pellworth-post: chargers from other manufacturers were used || pellworth-post: she had used the charger that came in the box
dispute: national-broadcaster-online: it had warned its customer about the narrow fit in April || national-broadcaster-online: it had no record of such a warning
dispute: dorrin-business-daily: was dismissed by the board on Thursday evening || dorrin-business-daily: she had left at her own request
alike: national-broadcaster-online: The recall covers 620,000 devices || axis-wire: Some 500,000 headsets have been sold
alike: pellworth-post: At least six customers have posted pictures || pellworth-post: the company knew of four cases
alike: axis-wire: Lumenta shares fell 13 percent || dorrin-business-daily: 34 percent lower than before the launch
alike: national-broadcaster-online: put the bill at about 700 million florins || dorrin-business-daily: the cost of the recall at 850 million florins
unknown: pellworth-post: would not say whether a ban on sales was being considered
unknown: national-broadcaster-online: What the recall will cost has not been calculated
unknown: dorrin-business-daily: Whether the Halo 3 will return under the same name is undecided
unknown: dorrin-business-daily: are examining whether to open a case
