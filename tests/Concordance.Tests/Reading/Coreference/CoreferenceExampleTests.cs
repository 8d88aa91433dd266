using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Coreference;

public sealed class CoreferenceExampleTests
{
    private static readonly LanguageModel Language = English.Model;

    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Reading/Coreference");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_is_read_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        MarkedLine.Hold(line, Matches);
    }

    private static bool Matches(MarkedLine line)
    {
        ReadReport report = new Reader(Language).Read(new Report(line.Texts[0], [], "en"));
        Span[] offices = [.. line.Marks.Where(m => m.Label == "office").Select(m => m.Span)];
        if (offices.Length > 0)
        {
            Span name = line.Marks.Single(m => m.Label == "name").Span;
            return report.Referents.Any(r => r.Mentions.Any(m => m.Kind == MentionKind.Name && m.Span.Overlaps(name)) && offices.All(o => r.Offices.Any(f => f.Span == o)));
        }

        return SameAsNumbered(line.Marks.Select(m => (m.Label, Referent: Of(report.Referents, m.Span))));
    }

    /// <summary>Equal numbers are one referent, other numbers are others, and all are found.</summary>
    public static bool SameAsNumbered<T>(IEnumerable<(string Label, T? Referent)> marks) where T : class
    {
        (string Label, T? Referent)[] all = [.. marks];
        return all.All(m => m.Referent is not null) && all.All(m => all.All(o => (m.Label == o.Label) == ReferenceEquals(m.Referent, o.Referent)));
    }

    /// <summary>"Its" stands inside "its memorandum": the mention that is marked comes first.</summary>
    private static Referent? Of(ImmutableArray<Referent> referents, Span span) =>
        referents.FirstOrDefault(r => r.Mentions.Any(m => m.Span == span)) ?? referents.FirstOrDefault(r => r.Mentions.Any(m => m.Span.Overlaps(span) && (m.Span.Contains(span) || span.Contains(m.Span))));
}
