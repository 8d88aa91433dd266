using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;

namespace Concordance.Tests.Language.Quantities;

/// <summary>Every line of the examples beside the quantity rules, through the whole finder.</summary>
public sealed class QuantityExampleTests
{
    private const string Folder = "src/Concordance.Language/Quantities";

    public static TheoryData<string> Lines => [.. MarkedLines.Read(Folder, '|').Select(l => l.ToString())];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_reads_as_marked(string name)
    {
        MarkedLine line = MarkedLines.Read(Folder, '|').First(l => l.ToString() == name);
        string rule = "quantities/" + string.Concat(Path.GetFileNameWithoutExtension(line.Path).Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant();
        ParsedText parsed = Untagged.Parse(line.Text);
        ImmutableArray<Quantity> found = QuantityFinder.Find(parsed, TimeFinder.Find(parsed));
        string shown = string.Join("; ", found.Select(q => $"[{q.Span.Of(line.Text)}] {Label(q)} {q.Because.Rule}"));
        if (line.Sign == '!') Assert.False(found.Any(q => q.Because.Rule.Value == rule), $"{name}: found {shown}");
        else Assert.True(line.Marks.Count > 0 && line.Marks.All(m => found.Any(q => q.Span == m.Span && Label(q) == m.Label)), $"{name}: found {shown}");
    }

    [Fact]
    public void What_is_counted_is_kept_in_the_text_s_own_words()
    {
        ParsedText parsed = Untagged.Parse("At least 30 striking dock workers were hurt.");
        Quantity quantity = Assert.Single(QuantityFinder.Find(parsed, []));
        Assert.Equal("striking dock workers", quantity.Of);
    }

    [Fact]
    public void Digits_of_a_time_are_no_quantity()
    {
        ParsedText parsed = Untagged.Parse("The truce of June 2, 2025 lasts 30 days.");
        Assert.Empty(QuantityFinder.Find(parsed, TimeFinder.Find(parsed)));
    }

    private static string Label(Quantity q)
    {
        string value = q.Against is { } against ? $"{q.Value}-{against}" : q.UpTo is null ? q.Value : $"{q.Value}..{q.UpTo}";
        string bound = q.Bound switch { QuantityBound.AtLeast => " at-least", QuantityBound.AtMost => " at-most", QuantityBound.About => " about", _ => "" };
        return q.PerSide ? value + " perSide" : $"{value} {q.Unit ?? "-"}{bound}";
    }
}
