using Concordance.Stories;
using Concordance.Talks;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Talks;

/// <summary>Stories full of conditions, demands and refusals in which nobody bargains with anybody, and bargaining in as few words.</summary>
public sealed class NobodyBargainsTests
{
    [Theory]
    [InlineData(
        "Varden Post, 4 March 2031\n\nQuarry trial adjourned\n\n\"I will rule when the expert has delivered,\" Judge Mira Kessel told the court in Varden. Prosecutor Jonas Wick wants a fine of 2 million. Haldor Stone rejects the charge and has said that it will not reopen the lower pit until the verdict is in.",
        "VARDEN, March 5, 2031 (North Wire) - A court in Varden will not give its verdict on Haldor Stone before an expert has reported on the slope, a court spokeswoman said. The town will not grant a new licence until the court has spoken.",
        "Radio Fjord | 11 March 2031\n\nSlope expert to be heard\n\nGeologist Ansgar Bille will be heard on Monday in the trial against Haldor Stone, the court announced. The judge would consider another report only after Bille had been questioned.")]
    [InlineData(
        "Tarn Echo, 2 August 2032\n\nRovers wait with captain\n\nTarn Rovers will name their captain only after goalkeeper Sam Oduya has passed his medical, coach Lena Broek said. The supporters' club wants Oduya.",
        "PORTBY, Aug. 3, 2032 (Sport Wire) - Portby United want the kick-off moved, but the league refuses to change the time again. \"We will play when we are told to,\" coach Hugo Stein said. A match could be called off only if a doctor asked for it, the league said.",
        "Radio Tarn, 7 August 2032\n\nOduya fit\n\nBroek had insisted that Oduya would not play unless the doctor agreed. Portby demanded a penalty. Referee Nils Aho rejected the appeals.")]
    [InlineData(
        "Lowmarsh Courier, 12 January 2033\n\nBridge stays shut until river falls\n\nThe old bridge at Lowmarsh will stay shut until the river has fallen below four metres, the county said. Some 600 people cannot go home before the dyke at Pell has been checked, county engineer Ruth Amsel said. The army offered 20,000 sandbags and refused to send more until other towns had been served.",
        "LOWMARSH, Jan. 13, 2033 (Land Agency) - The water board agreed to open the sluice once the tide has turned. Insurers said they would pay only after experts had seen the houses. Minister Greta Holm promised 5 million crowns, provided that parliament agrees, and held talks with the mayors.",
        "Pell Newsletter | 18 January 2033\n\nHomes again\n\nPeople in Pell may go home as soon as the power is back, the county said. The power firm Elvar will not switch on the lines until each cellar is dry. \"Nobody goes in before my people have been in,\" Ruth Amsel said.")]
    [InlineData(
        "Sorrel Times, 20 September 2029\n\nMinister's aide will speak only under immunity\n\nFormer ministry aide Bram Okker will testify only if he is granted immunity. Okker is said to have taken 300,000 crowns from the builder Quaystone. Quaystone denies that it paid anybody. Opposition leader Rolf Tamm wants Ports Minister Ada Brink to resign before parliament meets. Brink refuses. The government said that it had agreed with the auditors on a review.",
        "SORREL, Sept. 21, 2029 (Delta Wire) - Ports Minister Ada Brink said that she would not resign unless a court found her guilty. The opposition demands an inquiry. Quaystone said it offered the prosecutors full access.",
        "Radio Sorrel, 28 September 2029\n\nInquiry\n\nRolf Tamm said that Brink had to go before the inquiry began. No charges would be brought until the bank statements had arrived, prosecutor Ilse Marne said. Quaystone insists that it won the contracts fairly.")]
    [InlineData(
        "Kirsten Finance, 3 June 2034\n\nMerrow buys Oakline\n\nThe food group Merrow has bought the bakery chain Oakline. It wants to close two of Oakline's offices once the purchase is complete. The purchase will be complete when the watchdog has approved it.",
        "KIRSTEN, June 4, 2034 (Money Wire) - The competition watchdog said it could refuse the purchase. Economy Minister Till Vorn rejected a call by the opposition to step in first. \"We will wait until the watchdog has spoken,\" Vorn said.",
        "Radio Kirsten, 30 July 2034\n\nGreen light for Merrow\n\nOakline's founder, Hedda Moor, refused to comment until the money was in her account. Merrow would have to sell four shops before it could take over the rest.")]
    public void Where_everybody_waits_and_nobody_bargains_there_are_no_talks(params string[] reports) => Assert.Null(TalksReader.Read(Story(reports)));

    [Theory]
    [InlineData(
        "Tollgate Times, 3 February 2031\n\nBin crews walk out over shift hours\n\nRefuse collectors in Tollgate walked out on Monday over longer shifts. The city says it will discuss the rota only once the crews are back. The Municipal Workers' Union wants a shift of eight hours. The city offers nine.",
        "TOLLGATE, Feb. 5, 2031 (Vale Wire) - The Municipal Workers' Union rejected an offer of eight and a half hours by the city on Tuesday. It insists that the rota be scrapped first. The city would scrap nothing before the trucks were on the road.")]
    [InlineData(
        "Ostend Goal, 3 June 2034\n\nKeeper holds out on new deal\n\nGoalkeeper Dario Vance will not sign a new contract with Harbour City until the club drops its clause on image rights, his agent, Lou Pinter, said. Harbour City say that the clause stays until Vance has committed himself for three years.",
        "HARBOUR, June 6, 2034 (Sport Wire) - Harbour City will pay the bonus only when Vance has signed, sporting director Mia Roth said. Vance's agent said that the player would not put pen to paper before the bonus was in his account.")]
    [InlineData(
        "Skerry News, 1 December 2030\n\nNorrin closes bay to Haugland boats\n\nNorrin will keep its bay closed to boats from Haugland until a new quota is signed, Fisheries Minister Eli Brand said. Haugland says that it will sign nothing while the bay is closed. It wants 40,000 tonnes of cod.",
        "HAUGLAND, Dec. 3, 2030 (Sea Wire) - The bay must be opened before a quota is signed, Haugland's chief negotiator, Tor Viken, said. Norrin offers 25,000 tonnes. Viken rejected that.")]
    public void Where_each_holds_back_for_the_other_there_are(params string[] reports) => Assert.NotNull(TalksReader.Read(Story(reports)));

    internal static Story Story(params string[] reports) => StoryReader.AsOne([.. reports.Select((r, i) => TestReading.ReadText(r, $"{(char)('a' + i)}.txt"))]);
}
