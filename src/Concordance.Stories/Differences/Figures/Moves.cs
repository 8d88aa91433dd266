using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>Which way a number went, by the words around it: "rose", "down", "a fall of".</summary>
internal static class Moves
{
    /// <summary>en.moves.txt.</summary>
    private static readonly FrozenDictionary<string, string> Words = WordList.Read(typeof(Moves), "en.moves.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>True for up, false for down, null for a word that says neither.</summary>
    public static bool? Of(ParsedText parsed, int token) => Words.TryGetValue(parsed.Lower(token), out string? way) ? way == "up" : null;

    /// <summary>The one way that the words from a token on tell of; null where they tell of none or of both.</summary>
    public static bool? Among(ParsedText parsed, int first, int end)
    {
        bool? found = null;
        for (int t = Math.Max(0, first); t < end && t < parsed.Count; t++)
        {
            if (Of(parsed, t) is not { } up) continue;
            if (found is { } before && before != up) return null;
            found = up;
        }

        return found;
    }
}
