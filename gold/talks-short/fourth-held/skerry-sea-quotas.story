# reports
=== skerry-sea-fishing-news 2032-12-06
Cod: Fjellmark and the Commonwealth start talks on 2033 quotas

Delegations of Fjellmark and the Anglish Commonwealth met in Port Hallam on Monday to fix next year's quotas for cod, haddock and herring in the Skerry Sea.

Fjellmark wants the total catch of cod to be cut by 20 per cent. Its stock has shrunk for the fourth year running, the fisheries minister, Solveig Brekke, said. She is ready to let Commonwealth boats fish herring in Fjellmark's northern waters in exchange for the cut.

The Commonwealth's chief negotiator, Crispin Vane, called 20 per cent "a death sentence for the harbours of the east coast". He offered eight per cent.

A number has yet to come from the Council for Marine Science, which advises both countries. Neither side will fix a total for cod until the Council has published its advice. It was due in October, but the research ship Doris Hale was in dock for weeks.

The quotas of this year run out on 31 December. Without an agreement, boats will have to stay in their own waters from New Year's Day.
=== port-hallam-echo 2032-12-08
Fishermen block harbour as quota talks go on

About 40 boats blocked the entrance to Port Hallam's inner harbour for three hours on Wednesday in protest against smaller quotas for cod.

"They are sharing out our living up there over coffee," said skipper Barney Locke of the Girl Maud, pointing at the windows of the Customs House, where the talks are being held.

The Fishermen's Federation, which organised the protest, is not at the table. Its president, Moira Stack, says that her members can live with ten per cent and no more. She handed a petition to the Commonwealth's negotiator, Crispin Vane.

Vane told the Echo that Fjellmark's offer on herring was welcome but had nothing to do with cod. The Commonwealth would sign no deal on herring unless the licences were valid for three years, he said.

From the Fjellmark side, there was just a brief word. "We are waiting for the scientists, like everyone else," said a spokesman for Minister Solveig Brekke.

The ferry to Garrow Island was delayed by two hours. The harbour master has asked the police to look into the matter.
=== fjellmark-ministry-of-fisheries 2032-12-10
Scientific advice on cod published

The Ministry of Fisheries of Fjellmark welcomes the publication today of the advice of the Council for Marine Science on cod in the Skerry Sea. The Council recommends a catch of no more than 71,000 tonnes in 2033, which is 14 per cent less than this year.

Minister Solveig Brekke states: "The advice is clear and we will follow it. We no longer ask for a cut of 20 per cent."

Fjellmark accepts licences for herring with a term of three years, as proposed by the Commonwealth. These can be issued from 1 January, irrespective of the outcome on cod.

Fjellmark maintains its call for cameras on board of all vessels above 15 metres. It will not agree to a swap of haddock so long as the Commonwealth has not agreed to cameras.

The talks in Port Hallam will be continued on Monday. The Minister will then lead the delegation herself.
=== united-coast-agency 2032-12-14
Skerry Sea neighbours strike deal on cod, leave cameras for later

PORT HALLAM (UCA) - Fjellmark and the Anglish Commonwealth agreed late on Tuesday to cut the catch of cod in the Skerry Sea by 14 per cent next year, following the advice of scientists.

The Commonwealth's negotiator, Crispin Vane, said that he had accepted the figure with a heavy heart. "You cannot haggle with a fish," he told reporters.

Commonwealth boats may fish 30,000 tonnes of herring in Fjellmark's northern waters. The licences are valid for three years.

No agreement was reached on a swap of haddock. Vane rejects cameras on boats shorter than 24 metres, which would spare four-fifths of the Commonwealth's fleet. Brekke said the matter would be taken up again in February.

The president of the Fishermen's Federation, Moira Stack, said that several dozen boats would be laid up. The Commonwealth's government has promised a fund of nine million for the harbours, pending approval by the treasury.
# marks
talks: yes
party: Fjellmark | Solveig Brekke | Minister Solveig Brekke | Brekke | the fisheries minister | The Ministry of Fisheries of Fjellmark | The Minister
party: Anglish Commonwealth | the Anglish Commonwealth | the Commonwealth | The Commonwealth | Commonwealth | Crispin Vane | Vane | The Commonwealth's government
third: Council for Marine Science | the Council for Marine Science | the Council | The Council | the scientists | scientists
third: Fishermen's Federation | The Fishermen's Federation | the Fishermen's Federation | Moira Stack | Fishermen
wait: skerry-sea-fishing-news: Fjellmark | let Commonwealth boats fish herring in Fjellmark's northern waters | the cut
wait: skerry-sea-fishing-news: Fjellmark | fix a total for cod | the Council has published its advice
wait: skerry-sea-fishing-news: Anglish Commonwealth | fix a total for cod | the Council has published its advice
wait: port-hallam-echo: Anglish Commonwealth | sign no deal on herring | the licences were valid for three years
wait: port-hallam-echo: Fjellmark |  | the scientists
wait: fjellmark-ministry-of-fisheries: Fjellmark | agree to a swap of haddock | the Commonwealth has not agreed to cameras
wait: united-coast-agency: Anglish Commonwealth | a fund of nine million for the harbours | approval by the treasury
position: skerry-sea-fishing-news: Fjellmark | wants | the total catch of cod to be cut by 20 per cent
position: skerry-sea-fishing-news: Fjellmark | offers | to let Commonwealth boats fish herring in Fjellmark's northern waters
position: skerry-sea-fishing-news: Anglish Commonwealth | rejects | a death sentence for the harbours of the east coast
position: skerry-sea-fishing-news: Anglish Commonwealth | offers | He offered eight per cent
position: port-hallam-echo: Fishermen's Federation | accepts | her members can live with ten per cent and no more
position: port-hallam-echo: Anglish Commonwealth | accepts | Fjellmark's offer on herring was welcome
position: port-hallam-echo: Anglish Commonwealth | wants | the licences were valid for three years
position: fjellmark-ministry-of-fisheries: Fjellmark | accepts | The advice is clear and we will follow it
position: fjellmark-ministry-of-fisheries: Fjellmark | accepts | We no longer ask for a cut of 20 per cent
position: fjellmark-ministry-of-fisheries: Fjellmark | accepts | licences for herring with a term of three years
position: fjellmark-ministry-of-fisheries: Fjellmark | wants | cameras on board of all vessels above 15 metres
position: fjellmark-ministry-of-fisheries: Fjellmark | rejects | a swap of haddock
position: united-coast-agency: Fjellmark | accepts | to cut the catch of cod in the Skerry Sea by 14 per cent next year
position: united-coast-agency: Anglish Commonwealth | accepts | to cut the catch of cod in the Skerry Sea by 14 per cent next year
position: united-coast-agency: Anglish Commonwealth | rejects | cameras on boats shorter than 24 metres
