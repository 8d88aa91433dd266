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
        int[] first = [.. Enumerable.Range(0, all.Length)];
        List<(int A, int B)> links = [];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        for (int b = 0; b < all.Length; b++)
        {
            if (!having.TryGetValue(all[b].Key, out List<int>? block)) having[all[b].Key] = block = [];
            for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
            {
                int one = Root(first, block[i]), other = Root(first, b);
                if (one == other || !FigureEvidence.AreOne(all[block[i]], all[b]) || block.Any(m => Root(first, m) == one && FigureEvidence.AreApart(all[m], all[b]))) continue;
                links.Add((block[i], b));
                first[Math.Max(one, other)] = Math.Min(one, other);
            }

            block.Add(b);
        }

        ILookup<int, (int A, int B)> taken = links.ToLookup(l => Root(first, l.A));
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. Enumerable.Range(0, all.Length).GroupBy(i => Root(first, i)).Where(g => g.Count() > 1)
            .Select(g => Joined([.. g.Select(i => all[i]).OrderBy(f => orderOf[f.Report]).ThenBy(f => f.At)], taken[g.Key].Select(l => FigureEvidence.Because(all[l.A], all[l.B]))))
            .OrderBy(s => orderOf[s.Members[0].In.Report.Id]).ThenBy(s => s.Members[0].At).ThenBy(s => s.Members[0].Word)];
    }

    private static SameAssertion Joined(FigureTold[] members, IEnumerable<Because> links) =>
        new([.. members.Select(m => new AssertedClause(m.In, m.At, m.Word, m.Said, m.Status))], new Because(Rule, members.Select(m => m.In.Report.At(m.At)), links));

    private static int Root(int[] first, int i)
    {
        while (first[i] != i) i = first[i] = first[first[i]];
        return i;
    }
}
