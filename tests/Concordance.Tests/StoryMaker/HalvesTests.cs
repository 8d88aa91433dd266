using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Prose;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Talks;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tests.StoryMaker;

/// <summary>What is tuned on one half is tested on another: no sentence and no name is in both.</summary>
public sealed class HalvesTests
{
    /// <summary>So many words in a row are no coincidence.</summary>
    private const int InARow = 6;

    private static string[] Lines(StoryHalf half) => [.. MadeStory.Kinds.Concat(MadeNegotiation.Kinds).Append("frames").SelectMany(k => ProseBook.Read(half, k).AllLines).Where(l => !int.TryParse(l, out _))];

    [Fact]
    public void No_line_of_prose_is_in_both()
    {
        string[] both = [.. Lines(StoryHalf.Tuning).Intersect(Lines(StoryHalf.Test))];
        Assert.True(both.Length == 0, string.Join('\n', both));
    }

    [Fact]
    public void No_six_words_in_a_row_are_in_both()
    {
        static HashSet<string> Runs(StoryHalf half) =>
        [
            .. Lines(half).Select(l => l.Split([' ', ',', '.', '"', '[', ']', '*', '~'], StringSplitOptions.RemoveEmptyEntries))
                .SelectMany(w => Enumerable.Range(0, Math.Max(0, w.Length - InARow + 1)).Select(i => string.Join(' ', w.Skip(i).Take(InARow)))),
        ];
        HashSet<string> tuning = Runs(StoryHalf.Tuning);
        Assert.True(tuning.Count > 1000);
        Assert.Empty(tuning.Intersect(Runs(StoryHalf.Test)));
    }

    [Fact]
    public void No_name_is_in_both()
    {
        static HashSet<string> Names(StoryHalf half) =>
        [
            .. NameStock.Lines(half).Where(l => l.Length > 0 && l[0] != '#' && !l.StartsWith("outlets", StringComparison.Ordinal)).SelectMany(l => l.Split('|').Skip(1))
                .SelectMany(p => p.Split([",", "/", " + "], StringSplitOptions.TrimEntries)).Select(n => n.StartsWith("m ", StringComparison.Ordinal) || n.StartsWith("f ", StringComparison.Ordinal) ? n[2..] : n).Where(n => n.Length > 0 && char.IsUpper(n[0])),
        ];
        HashSet<string> tuning = Names(StoryHalf.Tuning);
        Assert.True(tuning.Count > 100);
        Assert.Empty(tuning.Intersect(Names(StoryHalf.Test)));
    }

    [Fact]
    public void Both_halves_have_the_same_sections()
    {
        foreach (string kind in MadeStory.Kinds.Concat(MadeNegotiation.Kinds).Append("frames"))
        {
            static IEnumerable<string> Sections(StoryHalf half, string kind) => ProseBook.Read(half, kind).Sections.Order(StringComparer.Ordinal);
            Assert.Equal(Sections(StoryHalf.Tuning, kind), Sections(StoryHalf.Test, kind));
        }
    }
}
