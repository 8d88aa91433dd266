using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>Reports as links join them into stories, the strongest link first.</summary>
internal sealed class Groups
{
    private const int LargestSample = 40;

    /// <summary>
    /// Two groups join where what lies between them is enough on the whole. Where both have reports enough to show what
    /// holds them together, it must be near to that, too: two matches of one cup are alike, but less than reports of either.
    /// A third report need not be near to both of two: each tells its own part.
    /// More than a reader would ask for is never asked: copies of one dispatch hold together more than a story does.
    /// </summary>
    private const int EnoughOnTheWhole = 18, EnoughForAThird = 14, ReportsThatShow = 3, MostAsked = 30;

    private const double NearToWithin = 0.6;

    private readonly Subjects _subjects;
    private readonly DisjointSets _sets;
    private readonly List<int>[] _members;
    private readonly (long Sum, long Pairs)[] _within;
    private readonly HashSet<(int, int, int, int)> _refused = [];

    private readonly IReadOnlyCollection<(int A, int B)> _apart;

    /// <param name="apart">Reports that a person said are of two stories.</param>
    public Groups(Subjects subjects, IReadOnlyCollection<(int A, int B)> apart)
    {
        (_subjects, _apart) = (subjects, apart);
        _sets = new(subjects.Marks.Length);
        _members = [.. Enumerable.Range(0, subjects.Marks.Length).Select(i => new List<int> { i })];
        _within = new (long, long)[_members.Length];
    }

    /// <summary>The links that joined two groups.</summary>
    public List<(int A, int B)> Taken { get; } = [];

    /// <summary>A report's group, by its first report.</summary>
    public int Of(int report) => _sets.Of(report);

    /// <summary>Joins the groups of two reports where they are alike on the whole.</summary>
    public void Link(int one, int other)
    {
        int a = Math.Min(Of(one), Of(other)), b = Math.Max(Of(one), Of(other));
        if (a == b || AreKeptApart(a, b)) return;
        // Groups that were asked once answer the same until the sample of one has grown.
        (int, int, int, int) asked = (a, Math.Min(_members[a].Count, LargestSample), b, Math.Min(_members[b].Count, LargestSample));
        if (_refused.Contains(asked)) return;
        (long sum, long pairs) = Between(_members[a], _members[b]);
        if (sum < Asked(a, b) * pairs)
        {
            _refused.Add(asked);
            return;
        }

        Unite(a, b, (sum, pairs));
        Taken.Add((one, other));
    }

    /// <summary>Whether a report is of no group.</summary>
    public bool IsAlone(int report) => _members[Of(report)].Count == 1;

    /// <summary>Joins a report that was left alone to another's group, where it is so much alike to it on the whole.</summary>
    /// <param name="enough">In hundredths.</param>
    public void Join(int alone, int other, int enough)
    {
        int a = Math.Min(Of(alone), Of(other)), b = Math.Max(Of(alone), Of(other));
        (long sum, long pairs) = Between(_members[a], _members[b]);
        if (sum < enough * pairs || AreKeptApart(a, b)) return;
        Unite(a, b, (sum, pairs));
        Taken.Add((Math.Min(alone, other), Math.Max(alone, other)));
    }

    /// <summary>Joins the groups of two reports, however little alike, but for those that are kept apart.</summary>
    public void Decided(int one, int other)
    {
        int a = Math.Min(Of(one), Of(other)), b = Math.Max(Of(one), Of(other));
        if (a != b && !AreKeptApart(a, b)) Unite(a, b, Between(_members[a], _members[b]));
    }

    private bool AreKeptApart(int a, int b) => _apart.Any(p => (Of(p.A) == a && Of(p.B) == b) || (Of(p.A) == b && Of(p.B) == a));

    private void Unite(int a, int b, (long Sum, long Pairs) between)
    {
        _sets.Unite(a, b);
        _members[a].AddRange(_members[b]);
        _members[b] = [];
        _within[a] = (_within[a].Sum + _within[b].Sum + between.Sum, _within[a].Pairs + _within[b].Pairs + between.Pairs);
    }

    /// <summary>How alike groups must be on the whole, in hundredths: one report that touches two affairs does not make them one.</summary>
    private double Asked(int a, int b) => _members[a].Count + _members[b].Count == ReportsThatShow ? EnoughForAThird : _members[a].Count < ReportsThatShow || _members[b].Count < ReportsThatShow ? EnoughOnTheWhole :
        Math.Max(EnoughOnTheWhole, Math.Min(MostAsked, NearToWithin * Math.Min((double)_within[a].Sum / _within[a].Pairs, (double)_within[b].Sum / _within[b].Pairs)));

    /// <summary>How alike the reports of two groups are: the sum over pairs, and how many pairs.</summary>
    private (long Sum, long Pairs) Between(List<int> one, List<int> other)
    {
        long sum = 0, pairs = 0;
        foreach (int a in one.Take(LargestSample))
            foreach (int b in other.Take(LargestSample))
            {
                pairs++;
                sum += Kinship.Of(_subjects, Math.Min(a, b), Math.Max(a, b)).Hundredths;
            }

        return (sum, pairs);
    }
}
