using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Talks.Waiting;
using Concordance.Tests.Cli;
using Concordance.Tests.Intake;
using Concordance.Tests.Invariances;

namespace Concordance.Tests.Talks;

/// <summary>Conditions of which one of several things is enough, or so many of them, read from words: circles, what is supposed, and the drawing of waits.</summary>
public sealed class AlternativesTests
{
    private const string AnyOf = "Norway will lift the ban only if Sweden releases the boats or pays the fine. Sweden will release the boats only after Norway lifts the ban.",
        AnyOfClosed = AnyOf + " Sweden will pay the fine only after Norway lifts the ban.",
        TwoOfThree = "Norway will lift the ban in exchange for any two of the release of the boats, the payment of the fine and the publication of the map. Sweden will release the boats only after Norway lifts the ban. Sweden will pay the fine only after Norway lifts the ban.";

    [Fact]
    public void A_circle_through_one_alternative_holds_nothing_up_while_another_is_free() => Assert.Empty(Net(AnyOf).Knots);

    [Fact]
    public void A_circle_through_every_alternative_is_a_knot()
    {
        Knot knot = Assert.Single(Net(AnyOfClosed).Knots);
        Assert.Equal(KnotState.Open, knot.State);
        Assert.Equal(4, knot.Waits.Length);
    }

    [Fact]
    public void Of_two_that_are_wanted_of_three_one_that_is_free_is_not_enough()
    {
        WaitingNet net = Net(TwoOfThree);
        Assert.All(net.Waits.Where(w => w.Among is not null), w => Assert.Equal((2, 3), (w.Among!.AtLeast, w.Among.Of.Length)));
        Assert.Single(net.Knots);
    }

    [Theory]
    [InlineData("fine")]
    [InlineData("boats")]
    public void One_alternative_that_is_supposed_done_opens_a_circle_where_one_is_enough(string thing) => Assert.Empty(Supposed(Net(AnyOfClosed), thing).Knots);

    [Fact]
    public void One_alternative_that_is_supposed_done_opens_a_circle_where_two_of_three_are_wanted_and_one_is_free() => Assert.Empty(Supposed(Net(TwoOfThree), "fine").Knots);

    [Fact]
    public void The_free_alternative_alone_does_not_open_it() => Assert.Single(Supposed(Net(TwoOfThree), "map").Knots);

    [Fact]
    public void A_dropped_condition_on_one_alternative_leaves_that_one_free()
    {
        WaitingNet net = Net(AnyOfClosed);
        Wait sweden = net.Waits.First(w => w.Among is null && w.What.Name.Contains("fine", StringComparison.Ordinal));
        Assert.Empty(net.Under(new Supposition([], [], [sweden], [], [])).Knots);
    }

    [Fact]
    public void Every_way_out_of_a_circle_through_alternatives_opens_it()
    {
        WaitingNet net = Net(AnyOfClosed);
        ImmutableArray<WayOut> ways = Assert.Single(net.Knots).WaysOut;
        Assert.NotEmpty(ways);
        foreach (WayOut way in ways)
            Assert.Empty(net.Under(new Supposition([], [], [.. way.Items.Where(i => i.Do == WayOutAct.Waive).SelectMany(i => Whole(net, i.Wait))], [.. way.Items.Where(i => i.Do == WayOutAct.Soften).SelectMany(i => Whole(net, i.Wait))], [])).Knots);
    }

    /// <summary>Alternatives of one condition are dropped or softened together.</summary>
    private static IEnumerable<Wait> Whole(WaitingNet net, Wait wait) => wait.Among is null ? [wait] : net.Waits.Where(w => ReferenceEquals(w.Among, wait.Among));

    [Theory]
    [InlineData(AnyOfClosed, "any one of these is enough", 2)]
    [InlineData(TwoOfThree, "any 2 of these are enough", 3)]
    public async Task The_drawing_of_waits_says_how_many_alternatives_are_enough(string text, string enough, int arrows)
    {
        using TemporaryFolder folder = new();
        folder.Write("one.txt", text);
        Transcript run = await CalledProgram.Run("export", folder.Path, "--as", "dot", "-o", "-");
        Assert.Equal(0, run.Code);
        Assert.Equal(arrows, run.Out.Split('\n').Count(l => l.Contains("->", StringComparison.Ordinal) && l.Contains(enough, StringComparison.Ordinal)));
    }

    private static WaitingNet Net(string text) => WaitingNet.Of(StoryReader.AsOne([TestReading.ReadText(text, "one.txt")]));

    private static WaitingNet Supposed(WaitingNet net, string thing) =>
        net.Under(new Supposition([], [], [], [], [.. net.Waits.Where(w => w.Among is not null).Select(w => w.On).Where(h => h.Name.Contains(thing, StringComparison.Ordinal))]));
}
