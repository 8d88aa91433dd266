using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Checks;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Checks;

public sealed class CheckExampleTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => StoryExample.Lines("src/Concordance.Stories/Checks");

    /// <summary>The first text of a line is the sentence asked about, the others are the reports.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_answered_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        bool wanted = line[0] is not ('!' or '?');
        StoryExample example = StoryExample.Read(wanted ? line : line[1..].TrimStart());
        Reader reader = new(English.Model);
        CheckedSentence check = SentenceCheck.Of(reader.Read(example.Reports[0]), StoryReader.AsOne(example.Reports.Skip(1).Select(reader.Read)));
        CheckedPassage[] found = [.. check.Parts.SelectMany(p => Of(p, example.Kind))];
        // A sentence that says two things is said only where both are.
        bool all = example.Kind != "says" || check.Parts.All(p => Of(p, "says").Length + Of(p, "repeats").Length > 0);
        bool matches = line[0] == '!' ? found.Length > 0 && all : all && example.Marks.Length > 0 && example.Marks.All(m => found.Any(f => f.Place.Report == m.Report && f.At.Overlaps(m.Span)));
        Assert.True(matches == wanted, $"{(wanted ? "not found" : line[0] == '!' ? "found, though it must not be" : "a known miss is found now, take its '?' away")}: {line}\n{string.Join("\n", check.Parts.Select(Told))}");
    }

    [Fact]
    public void The_number_of_a_source_is_no_word_of_a_passage()
    {
        Reader reader = new(English.Model);
        ReadReport Read(string text) => reader.Read(new Report(text, [new ReportFile("any.txt", "")], "en"));
        CheckedSentence check = SentenceCheck.Of(Read("Nils Aasen led the team."), StoryReader.AsOne([Read("The team was led by Nils Aasen [4]. It rained.")]));
        CheckedPassage said = Assert.Single(check.Parts[0].Says);
        Assert.Equal("The team was led by Nils Aasen", said.At.Of(said.In.Report.Text));
    }

    private static ImmutableArray<CheckedPassage> Of(CheckedPart part, string kind) => kind switch
    {
        "says" => part.Says,
        "repeats" => part.Repeats,
        "denies" => part.Denies,
        "nearest" => part.Nearest,
        _ => throw new ArgumentException(kind),
    };

    private static string Told(CheckedPart part) =>
        $"part {part.Words}: says {Words(part.Says)}; repeats {Words(part.Repeats)}; denies {Words(part.Denies)}; nearest {Words(part.Nearest)}";

    private static string Words(ImmutableArray<CheckedPassage> passages) =>
        string.Join(" | ", passages.Select(p => $"{p.At.Of(p.In.Report.Text)} ({p.Status}{string.Concat(p.Differs.Select(d => $", {d.As} {d.Asked}"))})"));
}
