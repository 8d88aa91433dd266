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

    [Theory]
    [InlineData("It costs € 52-48 trillion.", "52", "48000000000000")]
    [InlineData("It costs $5 to $7 million.", "5000000", "7000000")]
    [InlineData("It costs $900 to $1 million.", "900", "1000000")]
    [InlineData("They sent 10 to 15 million letters.", "10000000", "15000000")]
    public void A_scale_behind_the_upper_end_counts_for_the_lower_one_only_below_it(string text, string value, string upTo)
    {
        ParsedText parsed = Untagged.Parse(text);
        Quantity quantity = Assert.Single(QuantityFinder.Find(parsed, []));
        Assert.Equal((value, upTo), (quantity.Value, quantity.UpTo));
    }

    [Fact]
    public void A_share_keeps_what_it_is_of_and_a_swap_what_goes_either_way()
    {
        ParsedText parsed = Untagged.Parse("They agreed on a \"50 for 50\" exchange of captives; 90 percent of the lenders gave a 20 percent discount.");
        Assert.Equal(["captives", "lenders", "discount"], QuantityFinder.Find(parsed, []).Select(q => q.Of));
    }

    private static string Label(Quantity q)
    {
        string value = q.Against is { } against ? $"{q.Value}-{against}" : q.UpTo is null ? q.Value : $"{q.Value}..{q.UpTo}";
        string bound = q.Bound switch { QuantityBound.AtLeast => " at-least", QuantityBound.AtMost => " at-most", QuantityBound.About => " about", _ => "" };
        return q.PerSide ? value + " perSide" : $"{value} {q.Unit ?? "-"}{bound}";
    }
}
