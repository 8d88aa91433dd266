using Concordance.Language;
using Concordance.Reading.Events;

namespace Concordance.Stories.Claims;

/// <summary>Whether words tell of one certain event ("the talks", "a quake struck") and not of any of its kind ("negotiations can help", "a deal may come").</summary>
internal static class Specific
{
    private static readonly string[] Definite = ["the", "this", "that", "these", "those", "both"], Any = ["any", "no", "some", "more", "another", "such", "every", "each", "all", "further", "future"];

    public static bool Is(ParsedText parsed, int token, EventStatus status)
    {
        bool told = status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned;
        if (parsed.Pos[token] is not (Pos.NOUN or Pos.PROPN)) return told;
        bool article = false;
        foreach (int child in parsed.Children(token))
        {
            string word = parsed.Form(child).ToLowerInvariant();
            if (Any.Contains(word, StringComparer.Ordinal)) return false;
            if (parsed.Relations[child] == Relation.nmod_poss || Definite.Contains(word, StringComparer.Ordinal) || (parsed.Pos[child] == Pos.PROPN && child < token)) return true;
            article |= word is "a" or "an";
        }

        return told && (article || parsed.Tags[token] is not "NNS");
    }
}
