using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Attributions;

namespace Concordance.Tests.Measure;

public sealed class MappedScoreTests
{
    private const string Text = "\"The gates are shut,\" Adler said. \"They stay shut.\"\nBerger, who denied it, wrote that Adler claims the key is lost. \"We have it.\"\n\"We will keep it,\" he said.";

    [Fact]
    public void Pieces_that_the_corpus_joins_are_compared_one_by_one()
    {
        Gold<AttributionMark>[] gold = [Key("Adler", "said", "The gates are shut,", "They stay shut."), Key("Berger", "wrote", "that Adler claims the key is lost")];
        Found<AttributionMark>[] found = [Made("Adler", "said", "The gates are shut"), Made("Adler", null, "They stay shut"), Made("he", "said", "We will keep it")];
        MappedScore score = MappedScore.Of(Text, gold, found);
        Assert.Equal(new Score(Gold: 3, Found: 3, GoldHit: 2, FoundRight: 2), score.Stretches);
        Assert.Equal([Standing.Right, Standing.Right, Standing.Wrong], score.Found);
        Assert.Equal(new Score(Gold: 2, Found: 3, GoldHit: 1, FoundRight: 1), AttributionScorer.Of(Text, gold, found).Whole);
    }

    [Fact]
    public void A_piece_cut_short_or_from_another_source_stays_wrong()
    {
        Gold<AttributionMark>[] gold = [Key("Adler", "said", "The gates are shut,", "They stay shut.")];
        MappedScore score = MappedScore.Of(Text, gold, [Made("Adler", "said", "The gate"), Made("Berger", null, "They stay shut"), Made(null, null, "The gates are shut")]);
        Assert.Equal(new Score(Gold: 2, Found: 3, GoldHit: 0, FoundRight: 0), score.Stretches);
        Assert.All(score.Found, s => Assert.Equal(Standing.Wrong, s));
    }

    [Fact]
    public void Neighbours_of_one_source_with_only_marks_between_are_one_on_both_sides()
    {
        Gold<AttributionMark>[] gold = [Key("he", "said", "We have it.\"\n\"We will keep it")];
        MappedScore split = MappedScore.Of(Text, gold, [Made("he", null, "We have it"), Made("he", "said", "We will keep it")]);
        Assert.Equal(new Score(1, 1, 1), split.Stretches);
        Assert.Equal([Standing.Right, Standing.Right], split.Found);
        Gold<AttributionMark>[] parted = [Key("he", null, "We have it"), Key("he", "said", "We will keep it")];
        Assert.Equal(new Score(1, 1, 1), MappedScore.Of(Text, parted, [Made("he", "said", "We have it.\"\n\"We will keep it")]).Stretches);
        Assert.Equal(new Score(2, 1, 0), MappedScore.Of(Text, [Key("Berger", null, "We have it"), Key("Adler", null, "We will keep it")], [Made("he", "said", "We have it.\"\n\"We will keep it")]).Stretches);
    }

    [Fact]
    public void What_stands_inside_a_marked_content_counts_on_neither_side()
    {
        Gold<AttributionMark>[] gold = [Key("Berger", "wrote", "that Adler claims the key is lost"), Key("Adler", "claims", "the key is lost"), Key("Adler", "said", "The gates are shut,")];
        MappedScore score = MappedScore.Of(Text, gold, [Made("Adler", "claims", "the key is lost"), Made("Berger", "wrote", "Adler claims the key is lost")]);
        Assert.Equal(new Score(Gold: 2, Found: 1, GoldHit: 1, FoundRight: 1), score.Stretches);
        Assert.Equal((1, 1), score.Nested);
        Assert.Equal([Standing.Nested, Standing.Right], score.Found);
    }

    [Fact]
    public void A_relative_pronoun_as_source_takes_in_its_noun()
    {
        Gold<AttributionMark>[] gold = [Key("who", "denied", "it")];
        Assert.Equal(1, MappedScore.Of(Text, gold, [Made("Berger", "denied", "it")]).Stretches.FoundRight);
        Assert.Equal(0, MappedScore.Of(Text, gold, [Made("Adler", "denied", "it")]).Stretches.FoundRight);
    }

    private static Gold<AttributionMark> Key(string? source, string? cue, params string[] content) => new(Mark(source, cue, content));

    private static Found<AttributionMark> Made(string? source, string? cue, params string[] content) => new(Mark(source, cue, content));

    private static AttributionMark Mark(string? source, string? cue, string[] content) => new(0, Spans(source), Spans(cue), [.. content.Select(At)], "");

    private static ImmutableArray<Span> Spans(string? words) => words is null ? [] : [At(words)];

    private static Span At(string words) => Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new Span(start, start + words.Length) : throw new ArgumentException($"not in the text: {words}");
}
