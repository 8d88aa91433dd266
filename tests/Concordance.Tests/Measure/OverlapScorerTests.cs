using System.Collections.Immutable;
using Concordance.Stories.Origins;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

/// <summary>Copies and origins against counts made by hand. Every case is asymmetric: exchanging key and findings gives other figures.</summary>
public sealed class OverlapScorerTests
{
    private static OverlapMark Mark(string id, bool optional, params (string File, int Start)[] at) => new(id, [.. at.Select(a => new FilePassage(a.File, new Span(a.Start, a.Start + 10)))], optional);

    [Fact]
    public void A_finding_needs_two_passages_of_an_overlap_and_arguable_ones_count_neither_way()
    {
        ImmutableArray<Gold<OverlapMark>> key = [.. new[] { Mark("O1", false, ("a", 0), ("b", 0), ("c", 0)), Mark("O2", false, ("a", 50), ("b", 50)), Mark("O3", true, ("a", 90), ("c", 90)) }.Select(m => new Gold<OverlapMark>(m))];
        ImmutableArray<Gold<OverlapMark>> frames = [new(Mark("Z1", false, ("a", 200), ("b", 200)))];
        ImmutableArray<Found<OverlapMark>> found =
        [
            .. new[]
            {
                Mark("right", false, ("b", 4), ("c", 2)), Mark("one side only", false, ("a", 50), ("c", 300)), Mark("arguable", false, ("a", 90), ("c", 90)),
                Mark("frame", false, ("a", 200), ("b", 201)), Mark("judged", false, ("a", 400), ("b", 400)), Mark("unsure", false, ("a", 500), ("b", 500)),
            }.Select(m => new Found<OverlapMark>(m)),
        ];
        OverlapScores scores = OverlapScorer.Of(key, frames, found, Verdicts.Parse(["s\tb\t400\t410\tright\t", "s\tb\t500\t510\targuable\t"]));
        Assert.Equal(new Share(1, 2), scores.Firm);
        Assert.Equal(new Share(2, 4), scores.All);
        Assert.Equal(1, scores.Frames);
        Assert.Equal(["O2"], scores.Missed.Select(m => m.Id));
        Assert.Equal(["one side only", "frame"], scores.Wrong.Select(m => m.Id));
    }

    [Fact]
    public void A_range_holds_the_number_of_sources_or_does_not()
    {
        (Gold<ClaimMark>, Found<Independence>) Claim(int sources, int least, int most) => (new(new ClaimMark("C", [], sources)), new(new Independence(least, most)));
        ClaimOriginScorer.Scores scores = ClaimOriginScorer.Of([Claim(1, 1, 1), Claim(2, 1, 3), Claim(3, 1, 2), Claim(0, 1, 2)]);
        Assert.Equal(new Share(2, 4), scores.Holds);
        Assert.Equal(new Share(1, 4), scores.Exact);
        Assert.Equal([3, 0], scores.Outside.Select(o => o.Key.Sources));
    }
}
