using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"From 200 to 260", "to 260 from 200": two numbers of one thing, before and after.</summary>
internal static class FromTo
{
    private const int Farthest = 7;

    /// <summary>The number before and the one after, of the quantity at an index and the next; null where they are no such pair.</summary>
    public static (Quantity From, Quantity To)? Read(ReadReport report, int at)
    {
        (Quantity one, Quantity other) = (report.Quantities[at], report.Quantities[at + 1]);
        if (!Written.IsPlain(one) || !Written.IsPlain(other) || !Beside.AreOfOneKind(one, other)) return null;
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(one.Span.End), end = parsed.TokenAt(other.Span.Start);
        if (end >= parsed.Count || end - first > Farthest || parsed.SentenceOf[end] != parsed.SentenceOf[parsed.TokenAt(one.Span.Start)]) return null;
        for (int t = first; t < end - 1; t++)
            if (parsed.Pos[t] is Pos.VERB or Pos.AUX or Pos.CCONJ || parsed.Lower(t) is ";" or ")" or ",") return null;
        return (Beside.Before(report, one), Beside.Before(report, other)) switch
        {
            ("from", "to") => (one, other),
            ("to", "from") => (other, one),
            _ => null,
        };
    }
}
