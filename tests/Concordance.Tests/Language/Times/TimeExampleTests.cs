using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Tests.Language.Times;

/// <summary>Every line of the examples beside the time rules, through the whole finder.</summary>
public sealed class TimeExampleTests
{
    private const string Folder = "src/Concordance.Language/Times/Rules";

    public static TheoryData<string> Lines => [.. MarkedLines.Read(Folder, ' ').Select(l => l.ToString())];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_reads_as_marked(string name)
    {
        MarkedLine line = MarkedLines.Read(Folder, ' ').First(l => l.ToString() == name);
        string rule = "times/" + Dashed(Path.GetFileNameWithoutExtension(line.Path));
        ImmutableArray<TimeExpression> found = TimeFinder.Find(Untagged.Parse(line.Text));
        if (line.Sign == '!')
        {
            Assert.DoesNotContain(found, t => Uses(t.Because, rule));
            return;
        }

        DateOnly day = DateOnly.ParseExact(line.Header, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        bool right = line.Marks.All(m => found.Any(t => t.Span == m.Span && t.Meaning.On(day).Value == m.Label && Uses(t.Because, rule)));
        string shown = string.Join("; ", found.Select(t => $"[{t.Span.Of(line.Text)}] {t.Meaning.On(day).Value} {t.Because.Rule}"));
        Assert.True(right == (line.Sign == ' ') && line.Marks.Count > 0, $"{name}: found {shown}");
    }

    private static bool Uses(Because because, string rule) => because.Rule.Value == rule || because.From.Any(b => Uses(b, rule));

    private static string Dashed(string name)
    {
        StringBuilder dashed = new();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && dashed.Length > 0) dashed.Append('-');
            dashed.Append(char.ToLowerInvariant(c));
        }

        return dashed.ToString();
    }
}
