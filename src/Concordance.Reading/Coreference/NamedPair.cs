using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// The two states, or else organisations, that a report names together, "Norvia and Sudland": whom "both sides" means. One
/// pair alone, or one named together at least twice and twice as often as any other; else nobody.
/// </summary>
internal static class NamedPair
{
    public static IEnumerable<Draft> Of(Cast cast, int before)
    {
        List<(Draft A, Draft B, int Start)> pairs = [.. Pairs(cast)];
        List<(Draft A, Draft B, int Start)> states = [.. pairs.Where(p => p.A.State is not null && p.B.State is not null)];
        if (states.Count == 0) states = [.. pairs.Where(p => p.A.State is null && p.B.State is null && p.Start < before)];
        (Draft A, Draft B, int Count)[] ranked = [.. states.GroupBy(p => (p.A, p.B)).Select(g => (g.Key.A, g.Key.B, Count: g.Count())).OrderByDescending(p => p.Count)];
        if (ranked.Length == 0 || (ranked.Length > 1 && (ranked[0].Count < 2 || ranked[0].Count < 2 * ranked[1].Count))) return [];
        return [ranked[0].A, ranked[0].B];
    }

    /// <summary>Two mentions with nothing but "and" (and an article) between them, the second not followed by a third.</summary>
    private static IEnumerable<(Draft A, Draft B, int Start)> Pairs(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 1; t + 1 < parsed.Count; t++)
        {
            if (cast.Lower(t) != "and" || parsed.SentenceOf[t - 1] != parsed.SentenceOf[t + 1]) continue;
            int next = cast.Lower(t + 1) == "the" && t + 2 < parsed.Count ? t + 2 : t + 1;
            Draft? a = cast.Covering(parsed.Spans[t - 1].Start), b = cast.Covering(parsed.Spans[next].Start);
            if (a is null || b is null || a == b || !IsSide(a) || !IsSide(b) || IsListed(cast, t - 1, a) || PersonsNear.IsModifier(parsed, t - 1)) continue;
            yield return a.Mentions[0].Span.Start < b.Mentions[0].Span.Start ? (a, b, parsed.Spans[t - 1].Start) : (b, a, parsed.Spans[t - 1].Start);
        }
    }

    /// <summary>"Norvia, Sudland and Ostland": three are no pair.</summary>
    private static bool IsListed(Cast cast, int last, Draft draft)
    {
        int first = last;
        while (first > 0 && cast.Covering(cast.Parsed.Spans[first - 1].Start) == draft) first--;
        if (first > 0 && cast.Lower(first - 1) == "the") first--;
        return first > 1 && cast.Parsed.Form(first - 1) == "," && cast.Covering(cast.Parsed.Spans[first - 2].Start) is { } other && IsSide(other);
    }

    private static bool IsSide(Draft draft) => draft.Type is ReferentType.Organisation or ReferentType.Place;
}
