using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

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
            int at = parsed.TokenAt(quantity.Span.Start), way = parsed.Lower(at - 1) is "by" or "of" ? at - 2 : at - 1;
            // "Fell -3%" is a slip as well as "fell by -3%"; "down -3%" is how tables are read out.
            if (way < 0 || parsed.SentenceOf[way] != parsed.SentenceOf[at] || parsed.Pos[way] is not (Pos.VERB or Pos.NOUN) || Moves.Of(parsed, way) != false) continue;
            yield return new Telling(report, quantity, Span.Hull(parsed.Spans[way], quantity.Span), quantity.Value.TrimStart('-') + quantity.Unit);
        }
    }
}
