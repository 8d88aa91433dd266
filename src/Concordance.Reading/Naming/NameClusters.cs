using System.Collections.Immutable;
using Concordance.Texts;

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
    /// <param name="alike">Links between names written alike, which leave no doubt which of two is meant: they are taken before all others.</param>
    /// <param name="decided">Links that a person made: they come before those.</param>
    public static NameClusters Join(int count, IEnumerable<NameLink> links, IEnumerable<(int A, int B)> apart, IEnumerable<NameLink>? alike = null, IEnumerable<NameLink>? decided = null)
    {
        Joining joining = new(count, apart);
        joining.Take([.. decided ?? []]);
        joining.Take([.. (alike ?? []).OrderBy(l => l.A).ThenBy(l => l.B)]);
        NameLink[] inOrder = [.. links];
        Array.Sort(inOrder, (x, y) => x.Evidence != y.Evidence ? x.Evidence.CompareTo(y.Evidence) : x.A != y.A ? x.A.CompareTo(y.A) : x.B.CompareTo(y.B));
        for (int from = 0, to = 0; from < inOrder.Length; from = to)
        {
            while (to < inOrder.Length && inOrder[to].Evidence == inOrder[from].Evidence) to++;
            joining.Take(inOrder[from..to]);
        }

        return joining.Finish();
    }

    /// <summary>Clusters as they grow.</summary>
    private sealed class Joining
    {
        private readonly int _count;
        private readonly DisjointSets _sets;
        private readonly Dictionary<int, HashSet<int>> _foes = [];
        private readonly List<NameLink> _taken = [], _unsure = [];

        public Joining(int count, IEnumerable<(int A, int B)> apart)
        {
            (_count, _sets) = (count, new DisjointSets(count));
            foreach ((int a, int b) in apart)
            {
                Foes(a).Add(b);
                Foes(b).Add(a);
            }
        }

        /// <summary>Takes the links of one strength that nothing forbids.</summary>
        public void Take(NameLink[] links)
        {
            NameLink[] open = [.. links.Where(l => _sets.Of(l.A) != _sets.Of(l.B))];
            HashSet<int> torn = Torn(open);
            foreach (NameLink link in open)
            {
                int a = _sets.Of(link.A), b = _sets.Of(link.B);
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
            new([.. Enumerable.Range(0, _count).Select(_sets.Of)], [.. _taken], [.. _unsure.Where(l => !AreFoes(_sets.Of(l.A), _sets.Of(l.B)) && _sets.Of(l.A) != _sets.Of(l.B))]);

        /// <summary>Members of a cluster whose links lead to two clusters that are kept apart.</summary>
        private HashSet<int> Torn(NameLink[] open)
        {
            HashSet<int> members = [];
            foreach (IGrouping<int, (int From, int To)> of in open.SelectMany(l => new[] { (From: l.A, To: l.B), (From: l.B, To: l.A) }).GroupBy(p => _sets.Of(p.From)))
            {
                HashSet<int> to = [.. of.Select(p => _sets.Of(p.To))];
                if (to.Count > 1 && to.Any(t => _foes.TryGetValue(t, out HashSet<int>? foes) && foes.Overlaps(to))) members.UnionWith(of.Select(p => p.From));
            }

            return members;
        }

        private HashSet<int> Foes(int root) => _foes.TryGetValue(root, out HashSet<int>? set) ? set : _foes[root] = [];

        private bool AreFoes(int a, int b) => _foes.TryGetValue(a, out HashSet<int>? set) && set.Contains(b);

        private void Unite(int root, int other)
        {
            _sets.Unite(root, other);
            if (!_foes.Remove(other, out HashSet<int>? set)) return;
            // Foes are kept by the lowest index of their cluster, so that asking for one is one look.
            foreach (int foe in set)
            {
                Foes(foe).Remove(other);
                Foes(foe).Add(root);
                Foes(root).Add(foe);
            }
        }
    }
}
