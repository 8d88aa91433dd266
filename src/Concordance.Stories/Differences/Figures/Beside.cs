using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>Whether two numbers tell of one thing by how they stand beside one another: "118.40 points, or 2.36%", "(2.36%)", "2.36%, a fall of 118.40 points".</summary>
internal static class Beside
{
    private const int Farthest = 9;

    /// <summary>Between the two stands nothing but signs, words of rise and fall, and the time of day; and something sets one off from the other.</summary>
    public static bool Says(ReadReport report, Quantity one, Quantity other)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(one.Span.End), end = parsed.TokenAt(other.Span.Start);
        if (end <= first || end - first > Farthest || end >= parsed.Count || parsed.SentenceOf[end] != parsed.SentenceOf[first]) return false;
        bool apart = false;
        for (int t = first; t < end; t++)
        {
            string word = parsed.Lower(t);
            if (word is "(" or "," or "or" or "by" or "to" or "from" or "which") apart |= word is not ("to" or "from");
            else if (Moves.Of(parsed, t) is null && word is not ("a" or "an" or "of" or "at" or "-" or "–" or "is") && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))) return false;
        }

        return apart || parsed.Lower(end - 1) == "from";
    }

    /// <summary>Of one kind, as far as the words tell: the unit, or what is counted, is the same or stands once.</summary>
    public static bool AreOfOneKind(Quantity a, Quantity b)
    {
        if (a.Unit != b.Unit && a.Unit is not null && b.Unit is not null) return false;
        if (a.Unit is "point" || b.Unit is "point") return true;
        if ((a.Unit ?? b.Unit) is "percent") return a.Unit == b.Unit;
        return a.Of is null || b.Of is null || Last(a.Of) == Last(b.Of);
    }

    /// <summary>The word before a number: "to", "from", "at".</summary>
    public static string Before(ReadReport report, Quantity quantity) => report.Parsed.Lower(report.Parsed.TokenAt(quantity.Span.Start) - 1);

    public static string Behind(ReadReport report, Quantity quantity) => report.Parsed.Lower(report.Parsed.TokenAt(quantity.Span.End));

    private static string Last(string of) => of[(of.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    public static Place At(ReadReport report, Quantity one, Quantity other) => report.Report.At(one.Span.Start < other.Span.Start ? Span.Hull(one.Span, other.Span) : Span.Hull(other.Span, one.Span));
}
