using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Rounds;

/// <summary>"The second round of talks", "round two", "a 3rd meeting": which one a noun of meeting is counted as.</summary>
internal static class RoundNumber
{
    private const int Before = 4;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly string[] Cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The count told right at the noun, or at the "round" or "session" that it belongs to; null where none is.</summary>
    public static int? Of(ParsedText parsed, int noun)
    {
        for (int at = noun, steps = 0; at >= 0 && steps < 2; at = Above(parsed, at), steps++)
        {
            for (int t = at - 1; t >= Math.Max(parsed.Sentences[parsed.SentenceOf[at]].First, at - Before); t--)
            {
                // A verb, a comma or another noun of meeting before the noun ends its phrase.
                if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT && parsed.Form(t) != "-" || parsed.Lower(t) is "of" or "in" or "for") break;
                if (Ordinal(parsed.Lower(t)) is { } number) return number;
            }

            if (parsed.Lower(at) == "round" && at + 1 < parsed.Count && Array.IndexOf(Cardinals, parsed.Lower(at + 1)) is >= 0 and var named) return named + 1;
        }

        return null;
    }

    private static int Above(ParsedText parsed, int noun) =>
        parsed.Relations[noun] == Relation.nmod && parsed.Heads[noun] is >= 0 and var head && parsed.Lemma(head) is "round" or "session" or "meeting" ? head : -1;

    private static int? Ordinal(string word)
    {
        if (Array.IndexOf(Ordinals, word) is >= 0 and var at) return at + 1;
        return word.Length is 3 or 4 && word[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word[..^2], out int number) && number > 0 ? number : null;
    }
}
