using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Which thing a noun names, as far as its own words tell: "the second council meeting" is not "the meeting of the board".</summary>
internal static class Matter
{
    /// <summary>The noun with the words that say which one; the same words in another order are the same thing.</summary>
    /// <param name="without">Words that do not tell which one it is: its number.</param>
    public static string Of(ParsedText parsed, int noun, Span? without = null)
    {
        SortedSet<string> which = new(StringComparer.Ordinal);
        foreach (int child in parsed.Children(noun))
        {
            if (without is { } left && left.Overlaps(parsed.Spans[child])) continue;
            if (parsed.Relations[child] is Relation.amod or Relation.compound or Relation.nmod_poss or Relation.nummod && parsed.Pos[child] is not Pos.PRON) which.Add(parsed.Lemma(child));
            if (parsed.Relations[child] is Relation.nmod && parsed.Preposition(child) is "of" or "between" or "with") which.Add(parsed.Lemma(child));
        }

        return $"{parsed.Lemma(noun)} {string.Join(' ', which)}";
    }
}
