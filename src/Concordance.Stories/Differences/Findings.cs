using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What the rules of differences have found so far.</summary>
internal sealed class Findings(Joined story)
{
    private const int MostOfRule = 4;

    private readonly Dictionary<ReportId, int> _rank = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
    private readonly List<Conflict> _conflicts = [];
    private readonly List<LookAlike> _alike = [];
    private readonly List<Unusable> _unusable = [];

    public void Conflict(RuleId rule, ConflictKind kind, string about, IEnumerable<object> of, IEnumerable<Place> places, string why, string? fitsIf = null, MatterKind matter = MatterKind.Thing)
    {
        ImmutableArray<Place> at = InOrder(places);
        _conflicts.Add(new Conflict(kind, about, matter, [.. of], at, why, fitsIf, new Because(rule, at, [])));
    }

    /// <summary>A passage of one report and what stands against it there, under the words of the first, unless a conflict found so far touches both.</summary>
    public void Dispute(RuleId rule, ReadReport report, IEnumerable<object> of, Place told, Place against, string why)
    {
        if (!Tells(told, against)) Conflict(rule, ConflictKind.Dispute, report.Words(told), of, [told, against], why);
    }

    /// <summary>Whether a conflict found so far touches both.</summary>
    public bool Tells(Place one, Place other) => _conflicts.Exists(c => c.Places.Any(one.Touches) && c.Places.Any(other.Touches));

    /// <summary>Two of its passages stand in a conflict: then the words are not free of one.</summary>
    private bool IsInConflict(LookAlike alike) => _conflicts.Exists(c => alike.Places.Count(p => c.Places.Any(p.Touches)) > 1);

    /// <summary>What looks like a contradiction and is none; of one kind so many are told that a reader sees it, the first by the story's order.</summary>
    public void Alike(RuleId rule, IEnumerable<object> of, IEnumerable<Place> places, string why)
    {
        ImmutableArray<Place> at = InOrder(places);
        if (at.Length > 1 && _alike.Count(a => a.Because.Rule == rule) < MostOfRule && !_alike.Exists(a => at.All(p => a.Places.Any(p.Touches)))) _alike.Add(new LookAlike([.. of], at, why, new Because(rule, at, [])));
    }

    public void Unusable(RuleId rule, UnusableKind kind, Place at, string why, params IEnumerable<Place> places) =>
        _unusable.Add(new Unusable(at, kind, why, new Because(rule, InOrder(places.Prepend(at)), [])));

    /// <summary>By first passage, then by kind; the order in which the rules were asked plays no part beyond that.</summary>
    public FoundDifferences Finish() => new(
        [.. _conflicts.OrderBy(c => Rank(c.Places[0])).ThenBy(c => c.As).ThenBy(c => c.About, StringComparer.Ordinal)],
        [.. _alike.Where(a => !IsInConflict(a)).OrderBy(a => Rank(a.Places[0])).ThenBy(a => a.Why, StringComparer.Ordinal)],
        [.. _unusable.OrderBy(u => Rank(u.At)).ThenBy(u => u.Why, StringComparer.Ordinal)]);

    private ImmutableArray<Place> InOrder(IEnumerable<Place> places) => [.. places.Distinct().OrderBy(Rank)];

    private (int, Span) Rank(Place place) => (_rank[place.Report], place.Span);
}
