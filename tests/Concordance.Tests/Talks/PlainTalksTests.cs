using Concordance.Talks;
using Concordance.Talks.Waiting;

namespace Concordance.Tests.Talks;

/// <summary>Bargaining as agencies and papers tell it, with few words of wanting, and stories in the same tone in which nobody bargains.</summary>
public sealed class PlainTalksTests
{
    [Theory]
    [InlineData(
        "Sabel Front, the government",
        "OSTRAVAR, 12 May 2033 (Meridian) - Fighting between government troops and the Sabel Front eased on Thursday as envoys from both sides met in the lakeside town of Ferrin, officials said.\n\nThe talks, hosted by Lenmark, deal with a truce along the Dern river and the fate of about 300 prisoners.\n\nForeign Minister Alois Brack told reporters that the government was prepared to free all of them on the day the guns on the eastern bank were pulled back beyond 20 kilometres. \"Not one hour earlier,\" he said.\n\nThe Front's delegation, led by Mira Tolan, left the hotel without a word.",
        "The Ferrin Observer\n14 May 2033\n\nFront wants prisoners home before guns move\n\nThe Sabel Front will not move its artillery as long as its men are in government camps, its chief negotiator Mira Tolan said on Friday evening.\n\n\"First our people walk through the gate, then the guns go. That is the order of things,\" she told the Observer.\n\nLenmark's envoy, Per Aune, who has been shuttling between the two floors of the hotel, said the gap was \"narrower than it sounds\".\n\nA third round has been set for Tuesday.")]
    [InlineData(
        "Centre Party, Green Alliance",
        "VALLE, 7 June 2036 (Capital Wire) - Leaders of the Green Alliance and the Centre Party met for four hours on Saturday to sound out a joint government but parted without a date for further talks.\n\nThe Alliance, which won 38 seats, wants the interior ministry. Centre, with 31, says the post is not up for discussion.\n\n\"There is a lot we agree on, and there is the police,\" Alliance leader Nora Weiss said.",
        "The Valle Standard\n10 June 2036\n\nCentre holds firm on interior ministry\n\nThe Centre Party has offered the Green Alliance finance and transport but will keep the interior ministry for itself, party leader Anton Grieg said on Monday.\n\nWeiss told party members that the offer was \"a start\". The Alliance would back Grieg as premier only if the police came with it, she said.")]
    [InlineData(
        "Northern Union, Wenlock",
        "TARAWEN, 3 September 2032 (Blue Planet News) - Rich and poor nations ended a week of negotiations on a fund for flooded coasts on Friday without agreement on who pays first.\n\nThe Coastal Group of 41 states asked for 90 billion dollars a year. The Northern Union said it could raise 35 billion, provided large emerging economies joined the donors.\n\n\"We will put money in when others do,\" the Union's climate commissioner, Astrid Moen, said.\n\nDelegates from the Coastal Group called the figure an insult.",
        "Wenlock Daily\n6 September 2032\n\nWenlock sees no reason to pay before the north\n\nWenlock, the biggest of the emerging economies, has rejected a call by the Northern Union to become a donor now.\n\nEnvironment minister Tomas Adeyi said his country would think about a contribution only after the Union had shown its own cheque. \"They have had a hundred years of smoke. We have had twenty,\" he said.\n\nThe next session opens in November in Port Lisle.")]
    [InlineData(
        "Castor Group, Orlen Dyes",
        "MARKEN, 2 March 2035 (Money Wire) - The board of chemicals maker Orlen Dyes has turned away a takeover proposal from larger rival Castor Group worth 48 marks a share, saying it undervalued the company.\n\nOrlen's chairwoman, Hedda Lorch, said in a letter to shareholders that the board would open its books \"when a price with a five in front of it is put to us\".\n\nCastor said it was disappointed. Its chief executive, Roy Amundsen, told analysts that a higher price could be discussed after a look at the books.",
        "The Marken Ledger\n9 March 2035\n\nCastor sweetens offer for Orlen\n\nCastor Group has raised its proposal for Orlen Dyes to 52 marks a share, people briefed on the matter said.\n\nOrlen confirmed that it had received the new offer and would give Castor access to its accounts for three weeks.\n\nShares in Orlen rose 6 per cent.")]
    [InlineData(
        "Market Traders' Association, Pennant Estates",
        "Canal Street News\n11 February 2032\n\nStallholders stop paying rent over leaking roof\n\nForty stallholders at the Old Market Hall are withholding their rent until the roof no longer leaks, the Market Traders' Association said.\n\nThe hall belongs to Pennant Estates, which bought it in 2029. A spokesman said repairs costing 600,000 crowns would be ordered once the arrears were cleared.\n\n\"They want us to pay for an umbrella we already paid for,\" said cheese seller Ada Brandt.",
        "CITY OF LORNE, PRESS OFFICE\n16 February 2032\n\nCity offers help in Old Market Hall dispute\n\nThe city has offered to mediate between Pennant Estates and the Market Traders' Association, deputy mayor Jan Kok announced today.\n\nBoth have accepted. A first meeting will be held on 20 February in the town hall.")]
    [InlineData(
        "Brenwick Teachers' Association, The district",
        "Brenwick Courier\nTuesday, 4 November 2031\n\nSchools in Brenwick shut as teachers walk out\n\nMost schools in Brenwick were closed on Monday as teachers began a three-day walkout over class sizes, the district said.\n\nThe Brenwick Teachers' Association is seeking a limit of 24 pupils to a class, down from 31. The district has proposed 29 from next autumn and 28 a year later.\n\n\"We have put our last figure on the table,\" superintendent Carl Voss said. \"The members need to look at it with fresh eyes.\"\n\nParents queued outside the town hall, where a makeshift nursery had opened for children under eight.",
        "BRENWICK, Nov. 6, 2031 (Plains Wire) - Teachers in Brenwick voted on Wednesday to turn down a revised proposal from the district and stay out until Friday, their association said.\n\nAssociation president Ruth Ferrant said 28 was \"a number for sardines\". The pickets would go when a limit of 24 stood in the contract, she said.\n\nVoss said the district would return to the table once the classrooms had teachers in them again.")]
    [InlineData(
        "ROVIK, Stenham City",
        "Harbour Sports Daily\n9 January 2034\n\nCity raise bid for Lindgren to 12 million\n\nStenham City have raised their bid for Rovik striker Emil Lindgren to 12 million after an opening offer of 9 million was turned down on Friday, the two clubs confirmed.\n\nRovik value the 22-year-old at 15 million and are in no hurry. \"He is under contract for three years. We can wait,\" chairman Olav Dahl said.\n\nCity coach Ben Tarr said he hoped to have the player before the derby.",
        "ROVIK, 11 January 2034 (Sport Wire) - Rovik said on Wednesday they had rejected a second offer by Stenham City for Emil Lindgren.\n\nThe club is holding out for 15 million plus a fifth of any later sale, a person familiar with the discussions said. Stenham have offered 12 million and a tenth.")]
    public void Sides_that_haggle_are_parties(string parties, params string[] reports) =>
        Assert.Equal(parties, string.Join(", ", TalksReader.Read(NobodyBargainsTests.Story(reports))?.Parties.Select(p => p.Name) ?? []));

    [Theory]
    [InlineData(
        "Consumer Weekly\n8 March 2035\n\nCooker that would not cook: buyer still waits for refund\n\nAnna Grahl of Tiefenbach has been waiting for her money since December. The cooker she bought from Electro Berger for 899 crowns never got hot.\n\nElectro Berger offered her a repair. Grahl refused and wants the full price back.\n\nThe shop says it will refund the money once the maker has examined the cooker.",
        "Consumer Weekly\n22 March 2035\n\nGood news for Mrs Grahl\n\nElectro Berger has refunded 899 crowns to Anna Grahl, two weeks after this paper reported her case. The maker, Thermex, found a fault in the wiring.\n\nThermex said about 300 cookers were affected and asked owners to stop using them until a technician had called.")]
    [InlineData(
        "Dorn Evening News\n3 April 2031\n\nBuilder wants 2 million from city over bridge delay\n\nA court in Dorn on Thursday began hearing a claim by builder Halvard Brothers against the city over delays to the Mill Bridge.\n\nHalvard is seeking 2.1 million crowns. The city rejects the claim and says the firm started eight months late.\n\nJudge Petra Lind said she would rule once an expert had measured the piers.",
        "DORN, 19 June 2031 (North Wire) - A court ordered the city of Dorn to pay 900,000 crowns to Halvard Brothers on Thursday, less than half of what the builder had asked for.\n\nThe city said it would study the ruling before it decided on an appeal.")]
    [InlineData(
        "CAPITAL, 20 January 2032 (Parliament Wire) - Lawmakers clashed for seven hours on Tuesday over a government bill to raise the retirement age from 65 to 67.\n\nThe Labour Party called the plan cruel and demanded a referendum. Finance Minister Gerd Holt rejected that and said the bill would be put to a vote next week.\n\nThe Liberals support the bill. They want an exception for nurses.",
        "The Capital Times\n28 January 2032\n\nParliament raises retirement age\n\nParliament passed the bill on the retirement age by 88 votes to 79 on Wednesday. An amendment by the Liberals to exempt nurses was rejected.\n\nThe law takes effect when the president has signed it. Labour leader Ines Roth said her party would repeal it after the next election.")]
    [InlineData(
        "SELBY, 5 May 2034 (Money Wire) - Insurer Norland Life said on Friday it had completed its takeover of smaller rival Fenwick Mutual for 310 million crowns.\n\nThe deal, announced in January, was cleared by the regulator on Tuesday. Fenwick's name will disappear from October.\n\nAbout 120 jobs are to go in Selby. The company said it would pay each of those affected a year's wages.",
        "Selby Post\n8 May 2034\n\nFenwick staff told of cuts\n\nStaff at Fenwick Mutual were told on Monday which offices would close. The new owner will keep the main building until its lease ends.\n\nMayor Ilse Brook said the town wanted the jobs to stay and would ask the company for a meeting.")]
    [InlineData(
        "HALDEN BAY, 2 July 2033 (Coast Wire) - The transport safety board will publish its report on the sinking of the ferry Marta when the voyage recorder has been read, chief investigator Lars Moe said on Saturday.\n\nRelatives of the 14 victims demanded that the wreck be raised. The shipping ministry said it would decide after the report.\n\nThe owner, Coastal Lines, has offered each family 50,000 crowns for immediate needs.",
        "Halden Bay Mail\n9 August 2033\n\nDoor left open on ferry Marta\n\nThe ferry Marta sank because its bow door was left open, the transport safety board said on Tuesday. It urged the ministry to require alarms on all doors.\n\nCoastal Lines accepted the findings. The ministry rejected calls for the minister to resign.")]
    [InlineData(
        "Sport Today\n15 August 2036\n\nRovers coach wants new pitch before derby\n\nRovers coach Lena Marsh has asked the city for a new pitch before the derby in October. The city owns the ground.\n\nThe parks department said the grass would be replaced after the concerts in September. The league said no match would be moved.\n\nMarsh rejected criticism of her captain, who was sent off on Saturday.",
        "Sport Today\n4 October 2036\n\nNew grass, same result\n\nRovers lost the derby 2-1 on their new pitch on Saturday. \"We wanted more,\" Marsh said.\n\nUnited, who had demanded a penalty in the first half, go top. The league rejected an appeal by Rovers against the ban on their captain.")]
    [InlineData(
        "Port Anders Tribune\n14 October 2033\n\nDog of opera star stolen, note asks for 20,000\n\nThieves have taken the terrier of soprano Lia Moreno from her garden and left a note asking for 20,000 crowns, police said on Friday.\n\n\"We advise against any payment,\" Inspector Dov Hallam said. The note said the dog would be returned when the money was in a bin at the station.\n\nMoreno has cancelled two concerts.",
        "PORT ANDERS, 16 October 2033 (City Wire) - The terrier of opera singer Lia Moreno was found safe on Sunday in a flat near the docks, police said. Two men aged 19 and 23 were arrested.\n\nNo money had changed hands, Hallam said. The opera house said Moreno would sing again on Wednesday.")]
    [InlineData(
        "RIVER TOWN, 30 November 2031 (Weather Desk) - Some 4,000 people were without power on Sunday after a storm brought down lines across the Ash valley.\n\nGrid operator Valley Power said crews would go out as soon as the wind dropped below 80 kilometres an hour. The county has asked the army for generators.\n\nThe army offered six and said more would be sent if the roads were clear.",
        "Ash Valley News\n2 December 2031\n\nLights back on in most villages\n\nAll but 200 homes have power again, Valley Power said on Tuesday. The last villages would be connected when a pylon at Holm had been replaced.\n\nThe county wants the lines put under ground. The company said that would cost 90 million crowns and refused to pay for it alone.")]
    public void Where_nobody_haggles_there_are_no_talks(params string[] reports) => Assert.Null(TalksReader.Read(NobodyBargainsTests.Story(reports)));

    [Theory]
    [InlineData(
        KnotState.Open,
        "Larch Valley Post\n3 March 2031\n\nTrams stand still\n\nTram drivers in Larch Valley are on strike for a fifth day. The Tram Drivers' Union is asking for 6 per cent. Vale Trams has offered 3 per cent.\n\n\"Get the services back on the road and we'll look at the figures again,\" Nils Orr, managing director of Vale Trams, said.",
        "Larch Radio\n4 March 2031\n\nUnion stays out\n\n\"The pickets come down when there's a better number in writing, and not an hour before,\" Ada Penn, president of the Tram Drivers' Union, said.")]
    [InlineData(
        KnotState.WouldClose,
        "HARN, 5 May 2032 (Sea Wire) - Ministers from Sorland and the Marn Isles ended talks on herring on Tuesday without a deal.\n\nMarn fisheries minister Ida Rask said she could not yet sign. \"Once the harbours are open to us again, I will come back and put my name to this,\" she said.",
        "Coast Daily\n7 May 2032\n\nOrder stays\n\nThe landing order against boats from the Marn Isles stays in force, Sorland fisheries minister Per Aas said. \"The order falls away on the day a treaty carries both signatures,\" he said.")]
    [InlineData(
        KnotState.WouldClose,
        "Doran Post\n3 November 2031\n\nOvertime ban goes on\n\nThe Hospital Staffs' Federation wants 7 per cent in a year. The Doran Hospitals Board has offered 4 per cent.\n\n\"When the pay tables are out in the open, the extra shifts will be covered again,\" Mia Tarn, general secretary of the Hospital Staffs' Federation, said.",
        "DORAN, 5 November 2031 (Wire) - The Doran Hospitals Board will not hurry, its chairman, Leo Quist, said. \"The ban ends, the review is published. In that order,\" Quist said.")]
    public void Circles_in_plain_idioms_are_seen(KnotState state, params string[] reports) =>
        Assert.Equal([state], TalksReader.Read(NobodyBargainsTests.Story(reports))?.Waiting.Knots.Select(k => k.State) ?? []);
}
