using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>Whether the verb that looks back is that of the time: words and tree have to agree.</summary>
internal static class TimeVerb
{
    /// <summary>
    /// "Ordering him to appear in court on May 4", "after a win in his home state on March 15": the tree hangs the time on
    /// another word. Where there is no tree the words alone decide.
    /// </summary>
    public static bool MayLookBack(ParsedText parsed, Span time)
    {
        int[] tokens = [.. parsed.TokensOf(time)];
        int root = tokens.FirstOrDefault(t => !tokens.Contains(parsed.Heads[t]), -1);
        return root < 0 || parsed.Heads[root] < 0 || (parsed.Relations[root] is not (Relation.nmod or Relation.nmod_poss or Relation.nmod_unmarked) && parsed.Tags[parsed.Heads[root]] is not "VB");
    }

    /// <summary>"Fixed for June 2", "moved to June 2", "banned from June 2 on": what was done before a day may have been told before it as well.</summary>
    public static bool IsAimedAt(ParsedText parsed, Span time)
    {
        int before = parsed.TokenAt(time.Start) - 1;
        return parsed.Lower(parsed.Lower(before) == "the" ? before - 1 : before) is "for" or "to" or "from" or "till" or "until" or "into";
    }
}
