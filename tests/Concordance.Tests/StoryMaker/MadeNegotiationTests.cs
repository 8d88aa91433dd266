using Concordance.Knots.Networks;
using Concordance.Knots.Openings;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Talks;

namespace Concordance.Tests.StoryMaker;

/// <summary>What a made negotiation's key says is what was planted, and the engine that is measured comes to the same ways out by another road.</summary>
public sealed class MadeNegotiationTests
{
    public static readonly TheoryData<StoryHalf> Halves = [StoryHalf.Tuning, StoryHalf.Test];

    [Theory, MemberData(nameof(Halves))]
    public void A_seed_gives_the_same_reports_each_time_and_another_seed_others(StoryHalf half)
    {
        string Text(ulong seed) => string.Concat(MadeNegotiation.Make(seed, half).Reports.Select(r => r.Text));
        Assert.Equal(Text(5), Text(5));
        Assert.NotEqual(Text(5), Text(6));
    }

    [Theory, MemberData(nameof(Halves))]
    public void Every_wait_is_told_in_words_that_stand_in_a_report_and_every_shape_comes(StoryHalf half)
    {
        MadeNegotiation[] all = [.. Enumerable.Range(1, 60).Select(s => MadeNegotiation.Make((ulong)s, half))];
        Assert.Equal(Enum.GetValues<Shape>().Length, all.Select(n => n.Net.Shape).Distinct().Count());
        foreach (MadeNegotiation made in all)
            foreach (PlantedWait wait in made.Waits)
            {
                Assert.NotEmpty(wait.Stated);
                Assert.All(wait.Stated, s => Assert.True(s.Awaited.Of(made.Reports.First(r => r.File == s.File).Text).Split(' ').Length > 1));
            }
    }

    [Theory, MemberData(nameof(Halves))]
    public void The_engine_finds_the_ways_out_that_trying_all_changes_finds(StoryHalf half)
    {
        int circles = 0;
        for (ulong seed = 1; seed <= 60; seed++)
        {
            MadeNegotiation made = MadeNegotiation.Make(seed, half);
            if (made.Knot is not { } knot) continue;
            circles++;
            NetWait[] waits = [.. knot.Waits.Select(w => made.Net.Waits[w])];
            Network network = new(
                [.. waits.Select((w, i) => new Concordance.Knots.Networks.Act(i, 0, w.What.IsDeed ? ActKind.Physical : ActKind.Document))],
                [.. waits.Select((w, i) => new Condition(i, i, new Leaf(w.Together ? Mode.Together : Mode.Before, Array.FindIndex(waits, o => o.What == w.On)), Relaxable: true))],
                [.. Enumerable.Range(0, waits.Length)]);
            IEnumerable<string> engine = WaysOut.Of(new Question(network, [.. network.Items]))!.All.FewestFirst().Select(w => string.Join(", ", w.Items.Select(i => $"{(i.Do == Relief.Soften ? Change.Soften : Change.Waive)} {knot.Waits[i.At]}").Order()));
            Assert.Equal(knot.WaysOut.Select(w => string.Join(", ", w.Select(i => $"{i.Do} {i.Wait}").Order())).Order(), engine.Order());
        }

        Assert.True(circles > 10);
    }
}
