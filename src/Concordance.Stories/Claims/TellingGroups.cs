using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Tellings as links join them, the strongest first, unless too many of two groups are kept apart.</summary>
internal sealed class TellingGroups
{
    /// <summary>So many of a group stand for it, and one in so many pairs may be told apart: a wrong day of one telling parts no group.</summary>
    private const int Sample = 16, Tolerance = 4;

    private readonly Telling[] _tellings;
    private readonly DisjointSets _sets;
    private readonly List<int>[] _members;
    private readonly HashSet<(int, int, int, int)> _refused = [];

    public TellingGroups(Telling[] tellings)
    {
        _tellings = tellings;
        _sets = new(tellings.Length);
        _members = [.. Enumerable.Range(0, tellings.Length).Select(i => new List<int> { i })];
    }

    public List<EventLink> Taken { get; } = [];

    public int Of(int telling) => _sets.Of(telling);

    public void Link(EventLink link)
    {
        int a = Math.Min(Of(link.A), Of(link.B)), b = Math.Max(Of(link.A), Of(link.B));
        if (a == b || link.Pair.AreApart) return;
        // Groups that were asked once answer the same until the sample of one has grown.
        (int, int, int, int) asked = (a, Math.Min(_members[a].Count, Sample), b, Math.Min(_members[b].Count, Sample));
        if (_refused.Contains(asked)) return;
        if (AreApart(_members[a], _members[b]))
        {
            _refused.Add(asked);
            return;
        }

        _sets.Unite(a, b);
        _members[a].AddRange(_members[b]);
        _members[b] = [];
        Taken.Add(link);
    }

    private bool AreApart(List<int> one, List<int> other)
    {
        int apart = 0, pairs = 0, others = 0, alike = 0, elsewhere = 0, placed = 0;
        foreach (int a in one.Take(Sample))
            foreach (int b in other.Take(Sample))
            {
                Telling mine = _tellings[a], theirs = _tellings[b];
                pairs++;
                if (EventEvidence.AreApart(mine, theirs)) apart++;
                if (SharedKind.AreOfTalks(mine, theirs) && EventEvidence.ArePlaced(mine, theirs)) placed++;
                if (SharedKind.AreOfTalks(mine, theirs) && EventEvidence.AreInOtherCountries(mine, theirs)) elsewhere++;
                if (EventEvidence.AreOthers(mine, theirs)) others++;
                else if (EventEvidence.AreNumberedAlike(mine, theirs)) alike++;
            }

        // Of a group of talks few may say where; those that do decide.
        return apart * Tolerance > pairs || others > alike || (elsewhere > 1 && 2 * elsewhere > placed);
    }
}
