using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A report that gives a new number beside the one that stood before: "$30 million, an increase over the earlier estimate of $18 million".</summary>
internal static class Revised
{
    private static readonly RuleId Rule = new("changes/revised");

    private const int Farthest = 6;

    public static void Find(Joined story, Chains chains)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 1; i < report.Quantities.Length; i++)
                if (Before(report, i) is var (was, words) && Now(report, i) is { } now && !chains.Tells(report.Report.At(now.Span)))
                    chains.AddInOrder(Rule, About(report, was, words), [new Telling(report, story.DayOf(report), Number(report, was), 0, report.Report.At(words), was), new Telling(report, story.DayOf(report), Number(report, now), 0, report.Report.At(now.Span), now)]);
    }

    private static string Number(ReadReport report, Quantity quantity) => OneLine.Of(quantity.Span.Of(report.Report.Text));

    /// <summary>"The previous estimate of $18 million": the number, and the words from the noun that says what it was.</summary>
    private static (Quantity Was, Span Words)? Before(ReadReport report, int i)
    {
        ParsedText parsed = report.Parsed;
        Quantity was = report.Quantities[i];
        int first = parsed.TokenAt(was.Span.Start), sentence = parsed.SentenceOf[first];
        for (int t = first - 1; t > 0 && first - t <= Farthest && parsed.SentenceOf[t] == sentence; t--)
            if (parsed.Lower(t) is "estimate" or "figure" or "forecast" or "target" or "toll" or "offer" or "bid" or "count" && parsed.Lower(t - 1) is "previous" or "earlier" or "initial" or "original" or "first") return (was, Span.Hull(parsed.Spans[t - 1], was.Span));
        return null;
    }

    /// <summary>The number right before it of the same unit in its sentence, where the words compare the two.</summary>
    private static Quantity? Now(ReadReport report, int i)
    {
        ParsedText parsed = report.Parsed;
        (Quantity now, Quantity was) = (report.Quantities[i - 1], report.Quantities[i]);
        int from = parsed.TokenAt(now.Span.End - 1), to = parsed.TokenAt(was.Span.Start);
        if (now.Unit != was.Unit || now.Value == was.Value || to >= parsed.Count || parsed.SentenceOf[from] != parsed.SentenceOf[to]) return null;
        for (int t = from + 1; t < to; t++)
            if (parsed.Lower(t) is "over" or "from" or "than" or "against" or "instead" or "after" or "above" or "below" or "on") return now;
        return null;
    }

    private static string About(ReadReport report, Quantity was, Span words) => OneLine.Of(report.Report.Text[words.Start..was.Span.Start].Trim() is var text && text.EndsWith(" of", StringComparison.Ordinal) ? text[..^3] : text);
}
