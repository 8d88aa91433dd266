namespace Concordance.Texts.Decisions;

/// <summary>
/// Words of a report and a little of what stands before and after them, as W3C's TextQuoteSelector has it: what a person
/// decided on is found again by its words, whatever stands elsewhere in the report.
/// </summary>
/// <param name="File">The report's file; null where the words may stand in any report.</param>
public sealed record Quote(string Words, string? Before, string? After, string? File)
{
    /// <summary>Every place where the words stand with the best context of all; more than one leaves it open which is meant. Blanks and line ends are alike.</summary>
    public IReadOnlyList<Place> In(IEnumerable<Report> reports)
    {
        List<(Place At, int Context)> found = [.. reports.Where(Holds).SelectMany(r => Standing(r).Select(s => (r.At(s), Context(r.Text, s))))];
        int best = found.Count == 0 ? 0 : found.Max(f => f.Context);
        return [.. found.Where(f => f.Context == best).Select(f => f.At)];
    }

    private bool Holds(Report report) => File is null || report.Files.Any(f => f.Path == File);

    private IEnumerable<Span> Standing(Report report)
    {
        string[] words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) yield break;
        for (int at = report.Text.IndexOf(words[0], StringComparison.Ordinal); at >= 0; at = report.Text.IndexOf(words[0], at + 1, StringComparison.Ordinal))
            if (End(report.Text, at, words) is { } end) yield return new Span(at, end);
    }

    private static int? End(string text, int at, string[] words)
    {
        foreach (string word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0) return null;
            at += word.Length;
        }

        return at;
    }

    /// <summary>How many of the characters given for before and after stand there.</summary>
    private int Context(string text, Span span)
    {
        string before = OneLine.Of(text[Math.Max(0, span.Start - 80)..span.Start]), after = OneLine.Of(text[span.End..Math.Min(text.Length, span.End + 80)]);
        string wantedBefore = OneLine.Of(Before ?? ""), wantedAfter = OneLine.Of(After ?? "");
        int b = 0, a = 0;
        while (b < before.Length && b < wantedBefore.Length && before[^(b + 1)] == wantedBefore[^(b + 1)]) b++;
        while (a < after.Length && a < wantedAfter.Length && after[a] == wantedAfter[a]) a++;
        return a + b;
    }
}
