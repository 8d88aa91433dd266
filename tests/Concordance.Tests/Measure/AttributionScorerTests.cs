using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Attributions;

namespace Concordance.Tests.Measure;

public sealed class AttributionScorerTests
{
    //                          0         1         2         3         4         5         6
    //                          0123456789012345678901234567890123456789012345678901234567890123456789
    private const string Text = "Adler said that \"the gates are shut.\" Berger denied it, Adler claimed.";

    [Fact]
    public void Quotation_marks_that_and_final_punctuation_are_stripped()
    {
        ImmutableArray<Span> content = Part.Strip(Text, [new Span(11, 37)]);
        Assert.Equal("the gates are shut", Assert.Single(content).Of(Text));
    }

    [Fact]
    public void Pieces_with_only_quotation_marks_between_them_are_one()
    {
        Assert.Single(Part.Strip(Text, [new Span(11, 15), new Span(16, 35)]));
        Assert.Equal(2, Part.Strip(Text, [new Span(17, 20), new Span(27, 35)]).Length);
    }

    [Fact]
    public void Exact_parts_count_each_marked_part_once()
    {
        Gold<AttributionMark>[] gold = [Key([0, 5], [6, 10], [11, 37]), Key([56, 61], [62, 69], [38, 54]), Key(null, [45, 51], [52, 54])];
        Found<AttributionMark>[] found = [Made([0, 5], [6, 10], [17, 35]), Made([0, 5], [62, 69], [38, 44])];
        AttributionScores s = AttributionScorer.Of(Text, gold, found);
        Assert.Equal(new Score(Gold: 2, Found: 2, GoldHit: 1, FoundRight: 1), s.Exact[PartKind.Source]);
        Assert.Equal(new Score(Gold: 3, Found: 2, GoldHit: 2, FoundRight: 2), s.Exact[PartKind.Cue]);
        Assert.Equal(new Score(Gold: 3, Found: 2, GoldHit: 1, FoundRight: 1), s.Exact[PartKind.Content]);
        Assert.Equal(new Score(Gold: 3, Found: 2, GoldHit: 1, FoundRight: 1), s.Content);
    }

    [Fact]
    public void An_overlapping_content_with_another_source_is_not_whole()
    {
        AttributionScores s = AttributionScorer.Of(Text, [Key([56, 61], [62, 69], [38, 54]), Key([0, 5], [6, 10], [11, 37])], [Made([0, 5], [62, 69], [38, 54])]);
        Assert.Equal(new Score(2, 1, 1), s.Content);
        Assert.Equal(new Score(2, 1, 0), s.Whole);
    }

    private static Gold<AttributionMark> Key(int[]? source, int[] cue, int[] content) => new(Mark(source, cue, content));

    private static Found<AttributionMark> Made(int[]? source, int[] cue, int[] content) => new(Mark(source, cue, content));

    private static AttributionMark Mark(int[]? source, int[] cue, int[] content) => new(0, source is null ? [] : [Of(source)], [Of(cue)], [Of(content)], "");

    private static Span Of(int[] ends) => new(ends[0], ends[1]);
}
