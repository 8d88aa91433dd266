using Concordance.Reading.Conditions;
using Concordance.Stories.Entities;
using Concordance.Talks;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Waiting;

namespace Concordance.Tests.Talks;

/// <summary>Whose a condition, a round or a deal is, where words could give it to another.</summary>
public sealed class WhoseWordsTests
{
    private const string Ostra = "Ostra Herald | 3 August 2032\n\nOstra will open strait if Lumen frees crew\n\nVELD - The government is ready to open the strait, but not before Lumen has freed the crew of the Petrel, Interior Minister Kaja Nord said on Tuesday. Ostra refuses to pay for the damage.",
        Lumen = "Lumen Star | 4 August 2032\n\nLumen keeps crew until strait is open\n\nPORT LUMEN - The government will free the crew of the Petrel only after the strait has been opened, Prime Minister Alv Moe said on Wednesday. Lumen demands 2 million for the damage. Talks with Ostra are to begin on Friday.";

    [Fact]
    public void Of_two_papers_each_calls_its_own_side_the_government()
    {
        WaitingNet net = Read(Ostra, Lumen).Waiting;
        Assert.Contains(net.Waits, w => w.Holder?.Name == "Ostra" && w.Stated.Any(s => s.In.Report.Text == Ostra));
        Assert.DoesNotContain(net.Waits, w => w.Holder?.Name == "Ostra" && w.Stated.Any(s => s.In.Report.Text == Lumen));
    }

    private const string Ilvara = "8 April 2032\n\nIlvara and Dorn negotiate in Lagos. The mediator's roadmap foresees that the border will be opened only after the prisoners have been exchanged. Ilvara demands that the border be opened first. Ilvara will not sign until Dorn has freed its fishermen.",
        Dorn = "9 April 2032\n\nDorn wants changes to the mediator's roadmap before it signs it, its negotiator Ulf Berg said in talks with Ilvara. The paper provides that tolls will be lifted when the border is open. Dorn rejects the demand of Ilvara.";

    [Fact]
    public void What_a_mediators_paper_lays_down_is_no_partys_condition()
    {
        Wait[] waits = [.. Read(Ilvara, Dorn).Waiting.Waits];
        Assert.All(waits.Where(w => w.What.Name.Contains("border", StringComparison.Ordinal) || w.What.Name.Contains("tolls", StringComparison.Ordinal)), w => Assert.Null(w.Holder));
        Assert.Contains(waits, w => w.Holder?.Name == "Ilvara");
    }

    private const string Harbour = "16 April 2033\n\nPort Minister Ole Brask met his deputies on Thursday to discuss the strike. The meeting on Thursday lasted two hours. The Harbour Union will not go back to work until the Port Authority has raised night pay. The Port Authority says that it will talk about night pay only once work has resumed. Brask had talks with shipowners on Friday.",
        Board = "18 April 2033\n\nThe Harbour Union rejected an offer of 3 percent by the Port Authority. A meeting of the union's board on Monday ended without a decision.";

    [Fact]
    public void A_meeting_with_others_is_no_round() => Assert.Empty(Read(Harbour, Board).Rounds);

    [Fact]
    public void A_meeting_of_the_two_is_one() => Assert.NotEmpty(Read(Harbour, Board + " Negotiators of the Harbour Union and the Port Authority held talks on Sunday.").Rounds);

    private const string Guarantee = "2 March 2031\n\nNorway and Sweden hold talks in Riga. Norway will withdraw its troops from the valley once it has a guarantee that Sweden will open the road. Sweden will open the road only after the troops have left. Sweden rejects a treaty.";

    [Fact]
    public void A_guarantee_that_something_will_be_done_lets_it_come_later()
    {
        WaitingNet net = WaitingNet.Of(NobodyBargainsTests.Story(Guarantee));
        Assert.Contains(net.Waits, w => w.Holder?.Name == "Norway" && w.Mode == ConditionMode.Assured && w.On.By?.Name == "Sweden");
        Assert.Empty(net.Knots);
    }

    [Fact]
    public void A_written_guarantee_is_a_paper_to_be_had_first() =>
        Assert.DoesNotContain(WaitingNet.Of(NobodyBargainsTests.Story(Guarantee.Replace("a guarantee", "a written guarantee", StringComparison.Ordinal))).Waits, w => w.Mode == ConditionMode.Assured);

    private const string Swap = "10 June 2031\n\nVale Bank and Pinehill negotiate over the mill. Vale Bank and Pinehill agreed to swap the mill for the meadows on Tuesday. The bank had demanded the meadows since March. Pinehill rejects any other place.",
        Denial = "11 June 2031\n\nVale Bank director Ruth Hale denied on Wednesday that any deal had been agreed with Pinehill. Vale Bank wants 3 million crowns. Talks between Vale Bank and Pinehill go on.";

    [Fact]
    public void A_deal_that_one_of_two_denies_is_disputed()
    {
        Assert.Contains(Read(Swap).Outcomes, o => o.State == OutcomeState.Agreed);
        Assert.DoesNotContain(Read(Swap, Denial).Outcomes, o => o.State == OutcomeState.Agreed);
    }

    private const string Orchard = "3 March 2035\n\nThe Growers' League of Rosen will deliver no fruit before Kelm Press has cancelled its fines. Kelm Press will cancel the fines as soon as the League has delivered, director Hans Orr said.";

    [Theory]
    [InlineData("5 March 2035\n\nMediator Ines Kuhn has suggested to the League and Kelm Press that delivery and cancellation take place in the same hour.", true)]
    [InlineData("5 March 2035\n\nMediator Ines Kuhn asked the League and Kelm Press to bring two papers to the mill: in one the delivery of the fruit, in the other the cancelled fines. She would open both in the same moment.", true)]
    [InlineData("5 March 2035\n\nMediator Ines Kuhn has suggested to the League that delivery take place in the same hour.", false)]
    [InlineData("5 March 2035\n\nMediator Ines Kuhn told the League and Kelm Press that she would write down delivery and cancellation.", false)]
    public void What_a_mediator_suggests_to_both_is_told_beside_the_way_out(string report, bool proposed) =>
        Assert.Equal(proposed, Assert.Single(Read(Orchard, report).Waiting.Knots).WaysOut.Any(w => w.ProposedIn is not null));

    [Fact]
    public void What_both_speak_of_in_other_words_is_one_row() =>
        Assert.Contains(
            Read("5 May 2031\n\nNorway and Sweden negotiate in Riga. Norway insists on the demilitarisation of Sweden. Sweden demands that Norway accept no restrictions on its military capabilities. Sweden rejected an offer of Norway in the talks.").Positions.GroupBy(p => p.Issue),
            g => g.Select(p => p.Party).Distinct<Entity>(ReferenceEqualityComparer.Instance).Count() > 1 && g.Any(p => p.Text.Span.Length > 0));

    private static Negotiation Read(params string[] reports) => Assert.IsType<Negotiation>(TalksReader.Read(NobodyBargainsTests.Story(reports)));
}
