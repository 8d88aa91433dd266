using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>Reports that tell one story, and why, in words.</summary>
public sealed record SortedReports(ImmutableArray<ReadReport> Reports, ImmutableArray<string> Why, Because Because);

/// <summary>
/// Tells stories apart. Two reports are linked where their names and rare words agree enough and their days do not
/// forbid it; a story is what links hold together. Each link rests on its two reports alone, so reports that are given
/// besides change nothing, but for one that is linked to two stories; groups join only where they are alike on the whole.
/// </summary>
public static class StorySorter
{
    public static readonly RuleId Rule = new("sorting/story-sorter");

    private const int LargestBlock = 2000, NamesShown = 6, LargestSample = 40, EnoughOnTheWhole = 14;

    /// <summary>Stories in the order of their first report's id.</summary>
    public static ImmutableArray<SortedReports> Sort(IEnumerable<ReadReport> reports)
    {
        Signature[] signatures = [.. reports.DistinctBy(r => r.Report.Id).OrderBy(r => r.Report.Id).Select(Signature.Of)];
        Dictionary<(int, int), Kinship> kin = Candidates(signatures).Select(p => Kinship.Of(signatures, p.A, p.B)).ToDictionary(k => (k.A, k.B));
        int[] parent = [.. Enumerable.Range(0, signatures.Length)];
        Dictionary<int, List<int>> members = Enumerable.Range(0, signatures.Length).ToDictionary(i => i, i => new List<int> { i });
        List<Kinship> taken = [];
        foreach (Kinship link in kin.Values.Where(l => l.Agrees).OrderByDescending(l => l.Hundredths).ThenBy(l => l.A).ThenBy(l => l.B))
        {
            int a = Math.Min(Root(link.A), Root(link.B)), b = Math.Max(Root(link.A), Root(link.B));
            if (a == b || !Mix(kin, members[a], members[b])) continue;
            parent[b] = a;
            members[a].AddRange(members[b]);
            members.Remove(b);
            taken.Add(link);
        }

        return [.. Enumerable.Range(0, signatures.Length).GroupBy(Root).Select(g => Story([.. g], signatures, [.. taken.Where(l => Root(l.A) == g.Key)]))];

        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }
    }

    /// <summary>Whether two groups are alike on the whole: one report that touches two affairs does not make them one.</summary>
    private static bool Mix(Dictionary<(int, int), Kinship> kin, List<int> one, List<int> other)
    {
        int sum = 0, pairs = 0;
        foreach (int a in one.Take(LargestSample))
            foreach (int b in other.Take(LargestSample))
            {
                pairs++;
                if (kin.TryGetValue((Math.Min(a, b), Math.Max(a, b)), out Kinship pair)) sum += pair.Hundredths;
            }

        return sum >= EnoughOnTheWhole * pairs;
    }

    private static SortedReports Story(int[] members, Signature[] signatures, Kinship[] links) => links.Length == 0 ? Alone(signatures[members[0]].Report) :
        new([.. members.Select(i => signatures[i].Report)], [.. links.Select(l => l.InWords(signatures, NamesShown)).Order(StringComparer.Ordinal)],
            new Because(Rule, links.SelectMany(l => l.Places(signatures, NamesShown)), []));

    private static SortedReports Alone(ReadReport report)
    {
        Span first = report.Headline ?? (report.Parsed.Sentences.Length > 0 ? report.Parsed.SentenceSpan(0) : new Span(0, 0));
        return new([report], ["alone: no other report given shares enough of its names"], new Because(Rule, report.Report.At(first)));
    }

    /// <summary>Pairs of reports that share a name of some rarity.</summary>
    private static IEnumerable<(int A, int B)> Candidates(Signature[] signatures)
    {
        HashSet<(int, int)> seen = [];
        foreach (IGrouping<string, int> block in Enumerable.Range(0, signatures.Length)
            .SelectMany(i => signatures[i].Marks.Where(m => m.Value.IsName).Select(m => (m.Key, Index: i))).GroupBy(p => p.Key, p => p.Index, StringComparer.Ordinal))
        {
            int[] members = [.. block];
            if (members.Length > LargestBlock) continue;
            for (int i = 0; i < members.Length; i++)
                for (int j = i + 1; j < members.Length; j++)
                    if (seen.Add((members[i], members[j]))) yield return (members[i], members[j]);
        }
    }
}
