namespace Concordance.Stories.Sorting;

/// <summary>Reports as links join them into stories, the strongest link first.</summary>
internal sealed class Groups
{
    private const int LargestSample = 40, EnoughOnTheWhole = 14;

    private readonly Subjects _subjects;
    private readonly int[] _parent;
    private readonly List<int>[] _members;
    private readonly HashSet<(int, int, int, int)> _refused = [];

    public Groups(Subjects subjects)
    {
        _subjects = subjects;
        _parent = [.. Enumerable.Range(0, subjects.Marks.Length)];
        _members = [.. _parent.Select(i => new List<int> { i })];
    }

    /// <summary>The links that joined two groups.</summary>
    public List<(int A, int B)> Taken { get; } = [];

    /// <summary>A report's group, by its first report.</summary>
    public int Of(int report)
    {
        while (_parent[report] != report) report = _parent[report] = _parent[_parent[report]];
        return report;
    }

    /// <summary>Joins the groups of two reports where they are alike on the whole.</summary>
    public void Link(int one, int other)
    {
        int a = Math.Min(Of(one), Of(other)), b = Math.Max(Of(one), Of(other));
        if (a == b) return;
        // Groups that were asked once answer the same until the sample of one has grown.
        (int, int, int, int) asked = (a, Math.Min(_members[a].Count, LargestSample), b, Math.Min(_members[b].Count, LargestSample));
        if (_refused.Contains(asked)) return;
        if (!Mix(_members[a], _members[b]))
        {
            _refused.Add(asked);
            return;
        }

        _parent[b] = a;
        _members[a].AddRange(_members[b]);
        _members[b] = [];
        Taken.Add((one, other));
    }

    /// <summary>Whether two groups are alike on the whole: one report that touches two affairs does not make them one.</summary>
    private bool Mix(List<int> one, List<int> other)
    {
        int sum = 0, pairs = 0;
        foreach (int a in one.Take(LargestSample))
            foreach (int b in other.Take(LargestSample))
            {
                pairs++;
                if (Kinship.Of(_subjects, Math.Min(a, b), Math.Max(a, b)) is { SharesName: true } pair) sum += pair.Hundredths;
            }

        return sum >= EnoughOnTheWhole * pairs;
    }
}
