using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Sentences that say something of a kind that is read, and of which nothing was asserted.</summary>
internal static class WithoutResult
{
    /// <summary>Those with a cue of saying, and those with an unresolved condition in which neither a statement nor another condition is asserted.</summary>
    public static ImmutableArray<Span> Join(Attributions attributions, ImmutableArray<Condition> conditions)
    {
        SortedSet<Span> unread = [.. attributions.Unread];
        HashSet<Span> asserted = [.. conditions.Where(c => c.Asserted || c.According is not null).Select(c => c.Sentence)];
        Span[] said = [.. attributions.Statements.SelectMany(s => s.Content).Order()];
        int next = 0, reach = 0;
        foreach (Condition condition in conditions)
        {
            for (; next < said.Length && said[next].Start < condition.Sentence.End; next++) reach = Math.Max(reach, said[next].End);
            if (!asserted.Contains(condition.Sentence) && reach <= condition.Sentence.Start) unread.Add(condition.Sentence);
        }

        return [.. unread];
    }
}
