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
        Joining joining = new(count, apart);
        foreach (IGrouping<NameEvidence, NameLink> equal in links.OrderBy(l => l.Evidence).ThenBy(l => l.A).ThenBy(l => l.B).GroupBy(l => l.Evidence)) joining.Take([.. equal]);
        return joining.Finish();
    }

    /// <summary>Clusters as they grow.</summary>
    private sealed class Joining
    {
        private readonly int[] _parent;
        private readonly Dictionary<int, HashSet<int>> _foes = [];
        private readonly List<NameLink> _taken = [], _unsure = [];

        public Joining(int count, IEnumerable<(int A, int B)> apart)
        {
            _parent = [.. Enumerable.Range(0, count)];
            foreach ((int a, int b) in apart)
            {
                Foes(a).Add(b);
                Foes(b).Add(a);
            }
        }

        /// <summary>Takes the links of one strength that nothing forbids.</summary>
        public void Take(NameLink[] links)
        {
            NameLink[] open = [.. links.Where(l => Root(l.A) != Root(l.B))];
            HashSet<int> torn = Torn(open);
            foreach (NameLink link in open)
            {
                int a = Root(link.A), b = Root(link.B);
                if (a == b) continue;
                if (torn.Contains(link.A) || torn.Contains(link.B) || AreFoes(a, b)) _unsure.Add(link);
                else
                {
                    _taken.Add(link);
                    Unite(Math.Min(a, b), Math.Max(a, b));
                }
            }
        }

        public NameClusters Finish() =>
            new([.. Enumerable.Range(0, _parent.Length).Select(Root)], [.. _taken], [.. _unsure.Where(l => !AreFoes(Root(l.A), Root(l.B)) && Root(l.A) != Root(l.B))]);

        /// <summary>Members of a cluster whose links lead to two clusters that are kept apart.</summary>
        private HashSet<int> Torn(NameLink[] open)
        {
            HashSet<int> members = [];
            foreach (IGrouping<int, (int From, int To)> of in open.SelectMany(l => new[] { (From: l.A, To: l.B), (From: l.B, To: l.A) }).GroupBy(p => Root(p.From)))
            {
                int[] to = [.. of.Select(p => Root(p.To)).Distinct()];
                if (to.Length > 1 && to.Any(t => to.Any(u => t != u && AreFoes(t, u)))) members.UnionWith(of.Select(p => p.From));
            }

            return members;
        }

        private HashSet<int> Foes(int root) => _foes.TryGetValue(root, out HashSet<int>? set) ? set : _foes[root] = [];

        private bool AreFoes(int a, int b) => _foes.TryGetValue(a, out HashSet<int>? set) && set.Any(f => Root(f) == b);

        private int Root(int i)
        {
            while (_parent[i] != i) i = _parent[i] = _parent[_parent[i]];
            return i;
        }

        private void Unite(int root, int other)
        {
            _parent[other] = root;
            if (_foes.TryGetValue(other, out HashSet<int>? set)) Foes(root).UnionWith(set);
        }
    }
}
