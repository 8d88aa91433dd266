using Concordance.Reading.Naming;

namespace Concordance.Stories.Copies;

/// <summary>
/// Whether two stretches that run alike were copied, or only fill one frame with other facts ("closed 3.1% down at 5,012", the next day
/// "closed 2.2% down at 4,903"): of the names and figures most must be kept.
/// </summary>
internal static class SameFacts
{
    /// <summary>So many kept for each one altered: a copy may put one toll right, a frame keeps next to nothing.</summary>
    private const int KeptForEachAltered = 4;

    public static bool Keeps(Alignment both)
    {
        int altered = both.Gaps.Count(g => IsAltered(both, g.FromA, g.ToA, g.FromB, g.ToB));
        return altered == 0 || both.EqualWords.Where(w => IsFact(both.B, w)).Select(w => both.B.Word(w)).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= altered * KeptForEachAltered;
    }

    /// <summary>A name or figure on either side, and not the same one written otherwise ("UK" and "British", "3.16%" and "-3.16%").</summary>
    private static bool IsAltered(Alignment both, int fromA, int toA, int fromB, int toB)
    {
        HashSet<string> a = Facts(both.A, fromA, toA), b = Facts(both.B, fromB, toB);
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static bool IsFact(Wording text, int word) => text.IsName(word) || text.IsNumber(word);

    private static HashSet<string> Facts(Wording text, int from, int to)
    {
        HashSet<string> facts = new(StringComparer.Ordinal);
        for (int w = from; w < to; w++)
        {
            string word = text.Word(w);
            if (text.IsNumber(w)) facts.Add(new string([.. word.Where(char.IsAsciiDigit)]));
            else if ((States.OfDemonym(word) ?? States.Named(word)) is { } state) facts.Add(state);
            else if (text.IsName(w)) facts.Add(word.ToLowerInvariant());
        }

        return facts;
    }
}
