using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Clauses that links join, as assertions: in the order of their first clause as the story orders its reports.</summary>
internal static class AssertedGroups
{
    /// <summary>A clause is held against the nearest before it under each key it has.</summary>
    private const int MostUnderKey = 32;

    /// <param name="all">In the order in which they are joined.</param>
    /// <param name="keys">What two that may be one share.</param>
    /// <param name="areOne">Whether two are.</param>
    /// <param name="areApart">Whether they cannot be: then neither are those that one of them was joined with.</param>
    /// <param name="clause">Each as it is told.</param>
    /// <param name="because">Why two were joined.</param>
    public static ImmutableArray<SameAssertion> Of<T>(Joined story, RuleId rule, T[] all, Func<T, IEnumerable<string>> keys, Func<T, T, bool> areOne, Func<T, T, bool> areApart, Func<T, AssertedClause> clause, Func<T, T, Because> because)
    {
        DisjointSets sets = new(all.Length);
        List<(int A, int B)> links = [];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        for (int b = 0; b < all.Length; b++)
            foreach (string key in keys(all[b]))
            {
                if (!having.TryGetValue(key, out List<int>? block)) having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                {
                    if (sets.AreOne(block[i], b) || !areOne(all[block[i]], all[b]) || block.Any(m => sets.AreOne(m, block[i]) && areApart(all[m], all[b]))) continue;
                    links.Add((block[i], b));
                    sets.Unite(block[i], b);
                }

                block.Add(b);
            }

        ILookup<int, (int A, int B)> taken = links.ToLookup(l => sets.Of(l.A));
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. sets.Groups().Select(g => Joined([.. g.Select(i => clause(all[i])).OrderBy(c => orderOf[c.In.Report.Id]).ThenBy(c => c.At)], taken[g.Key].Select(l => because(all[l.A], all[l.B]))))
            .OrderBy(s => orderOf[s.Members[0].In.Report.Id]).ThenBy(s => s.Members[0].At).ThenBy(s => s.Members[0].Word)];

        SameAssertion Joined(ImmutableArray<AssertedClause> members, IEnumerable<Because> why) => new(members, new Because(rule, members.Select(m => m.In.Report.At(m.At)), why));
    }
}
