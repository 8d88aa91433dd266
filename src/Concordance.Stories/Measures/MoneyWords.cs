using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Measures;

/// <summary>Sums as their words tell them: by a sign or a word for money, of what they are, and what they were before.</summary>
internal static class MoneyWords
{
    /// <summary>en.currencies.txt.</summary>
    private static readonly FrozenSet<string> Currencies = WordList.ReadSet(typeof(MoneyWords), "en.currencies.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"From 62 to 66 crowns": what it was before; null where the words do not say.</summary>
    public static decimal? Before(ParsedText parsed, Span number)
    {
        int to = parsed.TokenAt(number.Start) - 1;
        if (to < 1 || parsed.Lower(to) != "to") return null;
        for (int t = to - 1; t > to - 5 && t > 0 && parsed.SentenceOf[t] == parsed.SentenceOf[to]; t--)
            if (parsed.Lower(t - 1) == "from" && parsed.Pos[t] == Pos.NUM) return decimal.TryParse(parsed.Form(t).Replace(",", "", StringComparison.Ordinal), null, out decimal was) ? was : null;
        return null;
    }

    /// <summary>"An offer from Norland of 62 crowns": the noun whose sum it is, wherever the tree hangs it; -1 where there is none.</summary>
    public static int OfWhat(ParsedText parsed, int first)
    {
        if (first < 2 || parsed.Lower(first - 1) != "of") return -1;
        int noun = first - 2;
        while (noun > 0 && parsed.SentenceOf[noun] == parsed.SentenceOf[first] && parsed.Pos[noun] is Pos.PROPN or Pos.ADP) noun--;
        return parsed.Pos[noun] == Pos.NOUN && parsed.SentenceOf[noun] == parsed.SentenceOf[first] ? noun : -1;
    }

    /// <summary>By its sign, or by a word for money ("62 crowns a share").</summary>
    public static bool IsMoney(Quantity quantity) => quantity.IsMoney || UnitOf(quantity) is not null;

    /// <summary>The word for money that is counted, in the singular; null where another thing is.</summary>
    public static string? UnitOf(Quantity quantity) => quantity.Unit is null && quantity.Of?.ToLowerInvariant().Split(' ')[0] is { } word ? Currencies.Contains(word) ? word : word.EndsWith('s') && Currencies.Contains(word[..^1]) ? word[..^1] : null : null;
}
