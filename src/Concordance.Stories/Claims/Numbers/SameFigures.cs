using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims.Numbers;

/// <summary>
/// Clauses of several reports that tell one number of one thing, whatever their verbs: "owns 22 percent", "holds 22 percent of the shares". The
/// fewer digits the number has, the more words beside it must be shared.
/// </summary>
public static class SameFigures
{
    public static readonly RuleId Rule = new("claims/same-figures");

    private const int MostUnderKey = 32;

    /// <summary>In the order of their first clause as the story orders its reports.</summary>
    public static ImmutableArray<SameAssertion> Find(Joined story)
    {
        FigureTold[] all = [.. story.Reports.SelectMany(r => FigureReader.Of(story, r)).OrderBy(f => f.Report).ThenBy(f => f.Number).ThenBy(f => f.Key, StringComparer.Ordinal)];
        DisjointSets sets = new(all.Length);
        List<(int A, int B)> links = [];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        for (int b = 0; b < all.Length; b++)
        {
            if (!having.TryGetValue(all[b].Key, out List<int>? block)) having[all[b].Key] = block = [];
            for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
            {
                if (sets.AreOne(block[i], b) || !FigureEvidence.AreOne(all[block[i]], all[b]) || block.Any(m => sets.AreOne(m, block[i]) && FigureEvidence.AreApart(all[m], all[b]))) continue;
                links.Add((block[i], b));
                sets.Unite(block[i], b);
            }

            block.Add(b);
        }

        return AssertedGroups.Of(story, Rule, sets, i => new AssertedClause(all[i].In, all[i].At, all[i].Word, all[i].Said, all[i].Status), links, (one, other) => FigureEvidence.Because(all[one], all[other]));
    }
}
