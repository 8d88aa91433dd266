using System.Collections.Immutable;

namespace Concordance.Reading.Naming;

/// <summary>Two of the compared, by index, for whose being one there is evidence (or a question, in <see cref="NameClusters.Unsure"/>).</summary>
public readonly record struct NameLink(int A, int B, NameEvidence Evidence, string Why);

/// <summary>
/// Joins what the links hold together and nothing keeps apart: strongest evidence first, then by index. Where a link
/// could go to two that are known to be different, it goes to neither and stays a question.
/// </summary>
/// <param name="ClusterOf">For each index the lowest index of its cluster.</param>
public sealed record NameClusters(ImmutableArray<int> ClusterOf, ImmutableArray<NameLink> Taken, ImmutableArray<NameLink> Unsure)
{
    public static NameClusters Join(int count, IEnumerable<NameLink> links, IEnumerable<(int A, int B)> apart)
    {
        int[] parent = [.. Enumerable.Range(0, count)];
        Dictionary<int, HashSet<int>> foes = [];
        foreach ((int a, int b) in apart)
        {
            Foes(a).Add(b);
            Foes(b).Add(a);
        }

        List<NameLink> taken = [], unsure = [];
        foreach (IGrouping<NameEvidence, NameLink> equal in links.OrderBy(l => l.Evidence).ThenBy(l => l.A).ThenBy(l => l.B).GroupBy(l => l.Evidence))
        {
            NameLink[] open = [.. equal.Where(l => Root(l.A) != Root(l.B))];
            HashSet<int> torn = Torn(open);
            foreach (NameLink link in open)
            {
                int a = Root(link.A), b = Root(link.B);
                if (a == b) continue;
                if (torn.Contains(link.A) || torn.Contains(link.B) || AreFoes(a, b)) unsure.Add(link);
                else
                {
                    taken.Add(link);
                    Unite(Math.Min(a, b), Math.Max(a, b));
                }
            }
        }

        return new([.. Enumerable.Range(0, count).Select(Root)], [.. taken], [.. unsure.Where(l => !AreFoes(Root(l.A), Root(l.B)) && Root(l.A) != Root(l.B))]);

        HashSet<int> Foes(int root) => foes.TryGetValue(root, out HashSet<int>? set) ? set : foes[root] = [];

        bool AreFoes(int a, int b) => foes.TryGetValue(a, out HashSet<int>? set) && set.Any(f => Root(f) == b);

        int Root(int i)
        {
            while (parent[i] != i) i = parent[i] = parent[parent[i]];
            return i;
        }

        void Unite(int root, int other)
        {
            parent[other] = root;
            if (foes.TryGetValue(other, out HashSet<int>? set)) Foes(root).UnionWith(set);
        }

        // Members of a cluster whose links of this strength lead to two clusters that are kept apart.
        HashSet<int> Torn(NameLink[] open)
        {
            HashSet<int> members = [];
            foreach (IGrouping<int, (int From, int To)> of in open.SelectMany(l => new[] { (From: l.A, To: l.B), (From: l.B, To: l.A) }).GroupBy(p => Root(p.From)))
            {
                int[] to = [.. of.Select(p => Root(p.To)).Distinct()];
                if (to.Length < 2 || !to.Any(t => to.Any(u => t != u && AreFoes(t, u)))) continue;
                members.UnionWith(of.Select(p => p.From));
            }

            return members;
        }
    }
}
