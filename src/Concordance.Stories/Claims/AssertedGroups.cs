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
    /// <param name="report">Where each stands; those of one report follow each other.</param>
    /// <param name="marks">All that <paramref name="areApart"/> asks of each, but for its place in its report.</param>
    /// <param name="clause">Each as it is told.</param>
    /// <param name="because">Why two were joined.</param>
    public static ImmutableArray<SameAssertion> Of<T>(Joined story, RuleId rule, T[] all, Func<T, IEnumerable<string>> keys, Func<T, T, bool> areOne, Func<T, T, bool> areApart, Func<T, ReportId> report, Func<T, string> marks, Func<T, AssertedClause> clause, Func<T, T, Because> because)
    {
        DisjointSets sets = new(all.Length);
        List<(int A, int B)> links = [];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        Group[] groupOf = [.. all.Select((a, i) => new Group(i, marks(a)))];
        for (int b = 0; b < all.Length; b++)
            foreach (string key in keys(all[b]))
            {
                if (!having.TryGetValue(key, out List<int>? block)) having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                {
                    int a = block[i];
                    if (sets.AreOne(a, b) || !areOne(all[a], all[b]) || HasOneApart(groupOf[sets.Of(a)], b)) continue;
                    links.Add((a, b));
                    (Group one, Group other) = (groupOf[sets.Of(a)], groupOf[sets.Of(b)]);
                    sets.Unite(a, b);
                    groupOf[sets.Of(a)] = one.With(other);
                }

                block.Add(b);
            }

        ILookup<int, (int A, int B)> taken = links.ToLookup(l => sets.Of(l.A));
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. sets.Groups().Select(g => Joined([.. g.Select(i => clause(all[i])).OrderBy(c => orderOf[c.In.Report.Id]).ThenBy(c => c.At)], taken[g.Key].Select(l => because(all[l.A], all[l.B]))))
            .OrderBy(s => orderOf[s.Members[0].In.Report.Id]).ThenBy(s => s.Members[0].At).ThenBy(s => s.Members[0].Word)];

        // Places count between clauses of one report, marks between any.
        bool HasOneApart(Group group, int b)
        {
            for (int i = group.All.Count - 1; i >= 0 && report(all[group.All[i]]).Equals(report(all[b])); i--)
                if (areApart(all[group.All[i]], all[b])) return true;
            return group.Unlike.Values.Any(m => areApart(all[m], all[b]));
        }

        SameAssertion Joined(ImmutableArray<AssertedClause> members, IEnumerable<Because> why) => new(members, new Because(rule, members.Select(m => m.In.Report.At(m.At)), why));
    }

    /// <summary>
    /// Clauses joined so far. Whether one of them cannot be one with a clause of a later report is asked of one for all that bear the same marks:
    /// of ten thousand copies that is one.
    /// </summary>
    private sealed class Group(int first, string marks)
    {
        /// <summary>In their order.</summary>
        public List<int> All { get; } = [first];

        public Dictionary<string, int> Unlike { get; } = new(StringComparer.Ordinal) { [marks] = first };

        public Group With(Group other)
        {
            if (other.All.Count > All.Count) return other.With(this);
            bool follow = other.All[0] > All[^1];
            All.AddRange(other.All);
            if (!follow) All.Sort();
            foreach ((string of, int m) in other.Unlike) Unlike.TryAdd(of, m);
            return this;
        }
    }
}
