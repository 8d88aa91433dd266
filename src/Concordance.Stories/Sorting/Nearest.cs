using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>
/// Reports that were left alone and are clearly nearer to one story than to any other: told within some weeks of it, with a name that tells or words
/// enough, and with nothing half so near outside it. A short report shares little even with those that tell the same; what counts is that nothing else is like it.
/// A campaign in which every report is a little like all others gains none by this.
/// </summary>
internal sealed class Nearest
{
    /// <summary>How many of those nearest to a report are kept.</summary>
    private const int Kept = 8;

    /// <summary>In hundredths: the nearest report, and the whole of its story on the average.</summary>
    private const int Near = 8, NearOnTheWhole = 7;

    /// <summary>So many reports that hang together loosely may be of one story; more are a field in which all is a little alike.</summary>
    private const int Handful = 12;

    private readonly List<(int Hundredths, bool May, int Other)>[] _of;

    public Nearest(int reports) => _of = [.. Enumerable.Range(0, reports).Select(_ => new List<(int, bool, int)>(0))];

    /// <summary>Takes how alike two reports are, and whether their days and what they share let one join the other.</summary>
    public void Add(int a, int b, int hundredths, bool may)
    {
        if (2 * hundredths < Near) return;
        Add(a, (hundredths, may, b));
        Add(b, (hundredths, may, a));
    }

    /// <summary>Joins reports left alone to what is clearly nearest, the surest first.</summary>
    public void Join(Groups groups)
    {
        int[] alone = [.. Enumerable.Range(0, _of.Length).Where(i => _of[i].Count > 0 && groups.IsAlone(i))];
        if (alone.Length == 0) return;
        Loosely loosely = new(_of, groups);
        foreach (int report in alone.OrderByDescending(i => _of[i][0].Hundredths).ThenBy(i => i))
            if (groups.IsAlone(report) && Clear(report, groups, loosely) is { } to) groups.Join(report, to, NearOnTheWhole);
    }

    /// <summary>The report of the nearest group that may be joined, or null where another is half so near.</summary>
    private int? Clear(int report, Groups groups, Loosely loosely)
    {
        (int hundredths, bool may, int nearest) = _of[report][0];
        if (!may || hundredths < Near) return null;
        bool IsAside(int of, int other) => groups.Of(other) != groups.Of(report) && groups.Of(other) != groups.Of(nearest) && !loosely.AreOne(of, other);
        bool another = _of[report].Any(n => 2 * n.Hundredths >= hundredths && IsAside(report, n.Other));
        // Two left alone must each be the other's nearest.
        bool theirs = groups.IsAlone(nearest) && _of[nearest].Any(n => 2 * n.Hundredths >= hundredths && IsAside(nearest, n.Other));
        return another || theirs ? null : nearest;
    }

    private void Add(int report, (int Hundredths, bool May, int Other) near)
    {
        List<(int Hundredths, bool May, int Other)> kept = _of[report];
        int at = kept.FindIndex(n => n.Hundredths < near.Hundredths || (n.Hundredths == near.Hundredths && n.Other > near.Other));
        if (at < 0 && kept.Count == Kept) return;
        kept.Insert(at < 0 ? kept.Count : at, near);
        if (kept.Count > Kept) kept.RemoveAt(Kept);
    }

    /// <summary>What hangs together by reports near enough to join and by groups, and is no more than a handful.</summary>
    private sealed class Loosely
    {
        private readonly DisjointSets _sets;
        private readonly HashSet<int> _large;

        public Loosely(List<(int Hundredths, bool May, int Other)>[] near, Groups groups)
        {
            _sets = new(near.Length);
            for (int i = 0; i < near.Length; i++)
            {
                _sets.Unite(i, groups.Of(i));
                foreach ((int hundredths, bool may, int other) in near[i]) if (may && hundredths >= NearOnTheWhole) _sets.Unite(i, other);
            }

            _large = [.. _sets.Groups().Where(g => g.Count() > Handful).Select(g => g.Key)];
        }

        public bool AreOne(int a, int b) => _sets.AreOne(a, b) && !_large.Contains(_sets.Of(a));
    }
}
