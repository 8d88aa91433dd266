using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Clauses that links join, as assertions: in the order of their first clause as the story orders its reports.</summary>
internal static class AssertedGroups
{
    /// <param name="sets">The clauses by index, joined.</param>
    /// <param name="clause">The clause of an index.</param>
    /// <param name="links">The pairs that were joined, in order.</param>
    /// <param name="because">Why two were.</param>
    public static ImmutableArray<SameAssertion> Of(Joined story, RuleId rule, DisjointSets sets, Func<int, AssertedClause> clause, List<(int A, int B)> links, Func<int, int, Because> because)
    {
        ILookup<int, (int A, int B)> taken = links.ToLookup(l => sets.Of(l.A));
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. sets.Groups().Select(g => Joined([.. g.Select(clause).OrderBy(c => orderOf[c.In.Report.Id]).ThenBy(c => c.At)], taken[g.Key].Select(l => because(l.A, l.B))))
            .OrderBy(s => orderOf[s.Members[0].In.Report.Id]).ThenBy(s => s.Members[0].At).ThenBy(s => s.Members[0].Word)];

        SameAssertion Joined(ImmutableArray<AssertedClause> members, IEnumerable<Because> why) => new(members, new Because(rule, members.Select(m => m.In.Report.At(m.At)), why));
    }
}
