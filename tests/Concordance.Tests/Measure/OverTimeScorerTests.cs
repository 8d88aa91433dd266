using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

public sealed class OverTimeScorerTests
{
    private static readonly ImmutableArray<Gold<MarkedClash>> Key =
    [
        new(new MarkedClash("G1", [At("a", 0, 10), At("b", 0, 10), At("c", 0, 10)], true)),
        new(new MarkedClash("G2", [At("a", 20, 30), At("b", 20, 30)], true)),
        new(new MarkedClash("G3", [At("a", 40, 50), At("b", 40, 50)], false)),
        new(new MarkedClash("G4", [At("c", 60, 70), At("b", 60, 70)], true)),
    ];

    [Fact]
    public void A_change_is_right_by_two_steps_in_the_key_s_order()
    {
        // right: G1 by its ends. Wrong: G2 backwards, one step of G4 alone, and what the key has not (unjudged). Neither way: G3.
        OverTimeScores scores = OverTimeScorer.Changes(Key, [Found(At("a", 5, 8), At("c", 5, 8)), Found(At("b", 20, 25), At("a", 20, 25)), Found(At("c", 60, 65), At("a", 100, 110)), Found(At("a", 40, 45), At("b", 40, 45)), Found(At("c", 90, 95), At("b", 90, 95))], new Verdicts());
        Assert.Equal(new Score(3, 4, 1, 1), scores.All);
        Assert.Equal(["G2", "G4"], scores.Missed.Select(m => m.Id));
    }

    [Fact]
    public void A_question_is_right_by_one_passage_and_two_may_ask_for_one_item()
    {
        Verdicts judged = Verdicts.Parse(["s\ta\t200\t210\tright\tx", "s\ta\t300\t310\targuable\tx"]);
        OverTimeScores scores = OverTimeScorer.Unknowns(Key, [Found(At("a", 5, 8)), Found(At("b", 5, 8)), Found(At("a", 200, 210)), Found(At("a", 300, 310)), Found(At("a", 400, 410)), Found(At("a", 40, 41))], judged);
        Assert.Equal(new Score(3, 4, 1, 3), scores.All);
    }

    private static Passage At(string file, int start, int end) => new(file, new Span(start, end));

    private static Found<FoundClash> Found(params ImmutableArray<Passage> passages) => new(new FoundClash("x", passages, "", ""));
}
