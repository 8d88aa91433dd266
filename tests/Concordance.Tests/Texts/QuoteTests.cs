using Concordance.Texts;
using Concordance.Texts.Decisions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Texts;

public sealed class QuoteTests
{
    private static readonly string[] Words = ["the", "port", "will", "close", "said", "Ada", "Lind", ".", "\n", "\r\n", "  ", "“no”", "\ud83d\udea2", "on", "Monday"];

    private static Arbitrary<(string Text, int From, int To)> Stretches =>
        (from words in Gen.Elements(Words).NonEmptyListOf() let text = string.Join(' ', words) from a in Gen.Choose(0, text.Length) from b in Gen.Choose(0, text.Length) select (text, Math.Min(a, b), Math.Max(a, b))).ToArbitrary();

    [Property]
    public Property Words_with_their_context_are_found_where_they_were_taken() => Prop.ForAll(Stretches, s =>
    {
        string words = s.Text[s.From..s.To];
        if (string.IsNullOrWhiteSpace(words)) return true;
        Report report = Of(s.Text);
        Quote quote = new(words, s.Text[Math.Max(0, s.From - 32)..s.From], s.Text[s.To..Math.Min(s.Text.Length, s.To + 32)], null);
        Span bare = Bare(s.Text, s.From, s.To);
        return quote.In([report]).Any(p => Bare(s.Text, p.Span.Start, p.Span.End) == bare);
    });

    [Property]
    public Property What_is_found_is_the_words_but_for_blanks() => Prop.ForAll(Stretches, s =>
        new Quote(s.Text[s.From..s.To], null, null, null).In([Of(s.Text)]).All(p => Flat(p.Span.Of(s.Text)) == Flat(s.Text[s.From..s.To])));

    [Fact]
    public void Context_tells_which_of_two_is_meant()
    {
        Report report = Of("Ada said no. Lind said no.");
        Assert.Equal(2, new Quote("said no", null, null, null).In([report]).Count);
        Assert.Equal(18, Assert.Single(new Quote("said no", "Lind ", null, null).In([report])).Span.Start);
    }

    [Fact]
    public void A_report_that_is_named_is_the_only_one_looked_at()
    {
        Report[] two = [Of("The port is shut.", "a.txt"), Of("Once more: The port is shut.", "b.txt")];
        Assert.Equal(two[1].Id, Assert.Single(new Quote("The port is shut", null, null, "b.txt").In(two)).Report);
        Assert.Empty(new Quote("The port is shut", null, null, "c.txt").In(two));
    }

    private static Report Of(string text, string file = "a.txt") => new(text, [new ReportFile(file, "")], "en");

    private static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Span Bare(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        return new Span(from, to);
    }
}
