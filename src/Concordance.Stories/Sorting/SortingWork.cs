using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories.Decisions;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Sorting;

/// <summary>
/// Reports held against each other to tell stories apart, kept so that with reports added or gone only pairs are held that were not before: what a
/// report is about, and how alike two are, rests on them alone.
/// </summary>
internal sealed class SortingWork
{
    /// <summary>So many reports that only their days keep out say that a day is odd; more would say no more.</summary>
    private const int MostKeptApart = 16;

    private const int MostAlike = 100;

    /// <summary>What a pair says: that the two agree, that they would but for their days, that one may join the other as the nearest.</summary>
    [Flags]
    private enum Says : byte { Nothing = 0, Agrees = 1, AgreesButForDays = 2, MayJoin = 4 }

    /// <summary>What is kept of a pair.</summary>
    private readonly record struct Kin(byte Hundredths, Says Says);

    private readonly Signature[] _signatures;
    private readonly HeldPairs<Kin> _held;
    private readonly Dictionary<ReadReport, int> _at = new(ReferenceEqualityComparer.Instance);

    /// <summary>Where each report stood before; -1 where it is new.</summary>
    private readonly int[] _old;

    /// <summary>What two share that were linked, by their places.</summary>
    private readonly Dictionary<(int A, int B), SharedMarks> _shared = [];

    private SortingWork? _before;

    public SortingWork(IEnumerable<ReadReport> reports, SortingWork? before)
    {
        _before = before;
        ReadReport[] all = [.. reports.DistinctBy(r => r.Report.Id).ByLength()];
        _old = before is null ? [] : [.. all.Select(r => before._at.GetValueOrDefault(r, -1))];
        _signatures = [.. all.Select((r, i) => before is not null && _old[i] >= 0 ? before._signatures[_old[i]] : Signature.Of(r))];
        for (int i = 0; i < all.Length; i++) _at[all[i]] = i;
        _held = new(all.Length, before?._held, _old);
    }

    /// <summary>Stories in the order of their shortest report.</summary>
    /// <param name="decisions">Of a person, on which reports tell one story: followed before all likeness, and against it.</param>
    public ImmutableArray<SortedReports> Sorted(IEnumerable<Decision> decisions)
    {
        Subjects subjects = new(_signatures);
        DecidedReports decided = new([.. _signatures.Select(s => s.Report)], decisions);
        Groups groups = new(subjects, decided.Apart);
        foreach ((int a, int b, _) in decided.Together) groups.Decided(a, b);
        List<(int A, int B)> farDays = [];
        Nearest nearest = new(_signatures.Length);
        foreach ((int a, int b) in Strongest(subjects, farDays, nearest)) groups.Link(a, b);
        nearest.Join(groups);
        farDays.RemoveAll(p => decided.IsDecided(p.A, p.B));
        ILookup<int, string> why = decided.Together.ToLookup(t => groups.Of(t.A), t => t.Why);
        ILookup<int, int> apart = farDays.SelectMany(p => new[] { p, (A: p.B, B: p.A) }).ToLookup(p => groups.Of(p.A), p => p.B);
        ILookup<int, (int A, int B)> taken = groups.Taken.ToLookup(l => groups.Of(l.A));
        ImmutableArray<SortedReports> sorted = [.. Enumerable.Range(0, _signatures.Length).GroupBy(groups.Of).Select(g => Story([.. g], [.. taken[g.Key].Select(Shared)], [.. why[g.Key].Distinct()]) with { KeptApart = [.. apart[g.Key].Distinct().Order().Take(MostKeptApart).Select(i => _signatures[i].Report)] })];
        _before = null;
        return sorted;
    }

    /// <summary>The pairs that agree, the most alike first, then by report.</summary>
    /// <param name="farDays">Takes the pairs that agree in all but their days.</param>
    /// <param name="nearest">Takes how near each is to others, whether they agree or not.</param>
    private IEnumerable<(int A, int B)> Strongest(Subjects subjects, List<(int A, int B)> farDays, Nearest nearest)
    {
        List<(int A, int B)>[] alike = [.. Enumerable.Range(0, MostAlike + 1).Select(_ => new List<(int, int)>())];
        for (int a = 0; a < _signatures.Length; a++)
        {
            foreach (int b in subjects.Candidates(a))
            {
                if (!_held.Find(b, a, out Kin kin)) kin = KinOf(Kinship.Of(subjects, a, b));
                _held.Add(b, kin);
                if (kin.Says.HasFlag(Says.Agrees)) alike[kin.Hundredths].Add((a, b));
                if (kin.Says.HasFlag(Says.AgreesButForDays)) farDays.Add((a, b));
                nearest.Add(a, b, kin.Hundredths, kin.Says.HasFlag(Says.MayJoin));
            }

            _held.Close(a);
        }

        return alike.Reverse().SelectMany(l => l);
    }

    private static Kin KinOf(Kinship kin) => new((byte)Math.Min(kin.Hundredths, MostAlike), (kin.Agrees ? Says.Agrees : 0) | (kin.AgreesButForDays ? Says.AgreesButForDays : 0) | (kin.MayJoin ? Says.MayJoin : 0));

    private SharedMarks Shared((int A, int B) link)
    {
        bool known = _before is not null && _old[link.A] >= 0 && _old[link.B] >= 0;
        if (!known || !_before!._shared.TryGetValue((_old[link.A], _old[link.B]), out SharedMarks? shared)) shared = new SharedMarks(_signatures[link.A], _signatures[link.B]);
        return _shared[link] = shared;
    }

    /// <param name="decided">What a person said that made it one, in words.</param>
    private SortedReports Story(int[] members, SharedMarks[] links, string[] decided)
    {
        ReadReport[] reports = [.. members.Select(i => _signatures[i].Report)];
        if (reports.Length == 1) return new([.. reports], ["alone: no other report given shares enough of its names and words"], new Because(StorySorter.Rule, DecidedReports.First(reports[0])));
        IEnumerable<Place> places = decided.Length == 0 ? [] : reports.Select(DecidedReports.First);
        return new([.. reports], [.. decided, .. links.Select(l => l.InWords).Order(StringComparer.Ordinal)], new Because(StorySorter.Rule, links.SelectMany(l => l.Places).Concat(places).Distinct(), []));
    }
}
