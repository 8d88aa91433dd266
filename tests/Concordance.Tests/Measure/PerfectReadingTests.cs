using System.Collections.Immutable;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tests.Measure;

/// <summary>Every key read against itself gets full marks, so that what is missing from a score is missing from the reading.</summary>
public sealed class PerfectReadingTests
{
    [Theory]
    [InlineData("strike")]
    [InlineData("accident")]
    [InlineData("istanbul")]
    public void An_example_read_perfectly_gets_full_marks(string story) =>
        Check(KeyReader.Read(Path.Combine(House.Repository.Root, "gold", "examples", story)), Path.Combine(House.Repository.Root, "examples", story));

    [Theory]
    [InlineData("istanbul-2025")]
    [InlineData("automakers-2009")]
    [InlineData("markets-2008")]
    public void A_marked_story_read_perfectly_gets_full_marks(string story)
    {
        StoryCase of = StoryCase.Asked(SharedData.Need(), story)[0];
        Check(KeyReader.Read(of.Key), of.Reports);
    }

    private static void Check(StoryKey key, string reports)
    {
        StoryFindings perfect = new(
            key.Files.ToImmutableDictionary(f => f, f => File.ReadAllText(Path.Combine(reports, f)), StringComparer.Ordinal),
            [.. key.Statements.Select(s => new Found<FoundStatement>(new FoundStatement(s.Value.Said, new RuleId("hand/key"))))],
            [.. key.Times.Select(t => new Found<TimeMark>(t.Value with { Values = [.. t.Value.Values.Take(1)] }))],
            [.. key.Days.Select(d => new Found<DayMark>(d.Value))],
            [.. key.Names.Select(n => new Found<NameMark>(n.Value))],
            [.. key.Aside.Select(a => new Found<AsideMark>(a.Value))],
            [.. key.Stories.Select(x => new Found<StoryMark>(x.Value))]);
        StoryScores s = StoryScores.Of(key, perfect, Verdicts.Parse([]));
        Assert.Empty(s.Statements.Errors);
        Assert.Equal(s.Statements.All.Gold, s.Statements.All.GoldHit);
        Assert.Equal(s.Statements.Direct.Of, s.Statements.Direct.Part);
        Assert.Equal(0, s.Statements.ScareQuotes);
        Assert.Equal(s.Statements.Acts.Of, s.Statements.Acts.Part);
        Assert.Equal(s.Statements.Relay.Gold, s.Statements.Relay.FoundRight);
        Assert.Equal(s.Statements.Relay.Gold, s.Statements.Relay.Found);
        Assert.Equal(s.Aside.Gold, s.Aside.FoundRight);
        Assert.Equal(s.Times.Dates.Gold, s.Times.Right.Part);
        Assert.Empty(s.Times.Invented);
        Assert.Equal(s.Times.Durations.Of, s.Times.Durations.Part);
        Assert.Equal(s.Days.BothEnds.Of, s.Days.BothEnds.Part);
        Assert.Equal((1.0, 1.0), (Math.Round(s.Names.Precision, 9), Math.Round(s.Names.Recall, 9)));
        Assert.Empty(s.Names.MergedPersons);
        Assert.Equal(s.Apart.Of, s.Apart.Part);
    }
}
