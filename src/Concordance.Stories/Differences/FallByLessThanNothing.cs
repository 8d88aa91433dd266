using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>"Has fallen by -3.16%": as written a rise; where another report tells the same number without the sign, the two clash.</summary>
internal static class FallByLessThanNothing
{
    private static readonly RuleId Rule = new("differences/fall-by-less-than-nothing");

    private sealed record Telling(ReadReport In, Quantity Of, Span Words, string Size);

    public static void Find(Joined story, Findings findings)
    {
        Telling[] all = [.. story.Reports.SelectMany(Falls)];
        ILookup<string, Telling> plain = all.Where(t => !t.Of.Value.StartsWith('-')).ToLookup(t => t.Size, StringComparer.Ordinal);
        foreach (Telling negative in all.Where(t => t.Of.Value.StartsWith('-')))
        {
            Place at = negative.In.Report.At(negative.Words);
            findings.Unusable(Rule, UnusableKind.Impossible, at, "a fall by less than nothing is a rise as written");
            if (plain[negative.Size].FirstOrDefault() is { } other)
                findings.Conflict(Rule, ConflictKind.Number, "a fall and its sign", [negative.Of, other.Of], [at, other.In.Report.At(other.Words)], "one number has a sign that turns it round, the other has none", "the sign in one is a slip");
        }
    }

    private static IEnumerable<Telling> Falls(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q.Bound == QuantityBound.Exact && q.UpTo is null))
        {
            int at = parsed.TokenAt(quantity.Span.Start);
            if (at < 2 || parsed.Lower(at - 1) != "by" || parsed.SentenceOf[at - 2] != parsed.SentenceOf[at] || parsed.Lemma(at - 2) is not ("fall" or "drop" or "decline" or "decrease" or "sink" or "slide" or "slip" or "shrink" or "plunge")) continue;
            yield return new Telling(report, quantity, Span.Hull(parsed.Spans[at - 2], quantity.Span), quantity.Value.TrimStart('-') + quantity.Unit);
        }
    }
}
