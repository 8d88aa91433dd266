using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>Puts what reports tell of one matter in the order of days and keeps what is a change: a later state that can follow the earlier one.</summary>
internal sealed class Chains(Joined story)
{
    /// <summary>Of a matter that hundreds of reports tell, the steps of one screen.</summary>
    private const int MostSteps = 8;

    private readonly Dictionary<ReportId, int> _rank = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
    private readonly List<Change> _changes = [];
    private readonly Dictionary<ReportId, List<Span>> _told = [];

    public ImmutableArray<Change> Finish() =>
        [.. _changes.OrderBy(c => Rank(c.Steps[0].Place)).ThenBy(c => c.About, StringComparer.Ordinal)];

    public SolvedDay DayOf(ReadReport report) => story.DayOf(report);

    /// <summary>Whether a change found so far has a step in the words of the place.</summary>
    public bool Tells(Place place) => _told.TryGetValue(place.Report, out List<Span>? spans) && spans.Exists(s => s.Overlaps(place.Span));

    /// <summary>Whether no change found so far tells of these places, or only such as have fewer steps, all of them among these: those give way.</summary>
    public bool GiveWay(ImmutableArray<Place> places)
    {
        Change[] told = [.. _changes.Where(c => c.Steps.Any(s => IsAmong(s.Place, places)))];
        if (told.Any(c => c.Steps.Length >= places.Length || !c.Steps.All(s => IsAmong(s.Place, places)))) return false;
        _changes.RemoveAll(told.Contains);
        return true;
    }

    private static bool IsAmong(Place place, ImmutableArray<Place> places) => places.Any(p => p.Report == place.Report && p.Span.Overlaps(place.Span));

    /// <param name="last">A rank that ends the matter: what is told of it later only looks back.</param>
    public void Add(RuleId rule, string about, IEnumerable<Telling> told, int last)
    {
        List<Telling> steps = [];
        foreach (Telling one in told.Where(t => Day(t.At) != DateOnly.MaxValue).OrderBy(t => Day(t.At)).ThenBy(t => Rank(t.Place)))
        {
            if (steps.Count > 0 && (steps[^1].Rank >= last || steps[^1].State == one.State || one.Rank < steps[^1].Rank)) continue;
            if (steps.Any(s => s.State == one.State) || (steps.Count > 0 && steps[^1].In != one.In && IsOpenBetween(steps[^1].At, one.At))) continue;
            // Two states in one report on one day are no change unless a later report is between them.
            if (steps.Count > 0 && steps[^1].In == one.In && Day(steps[^1].At) == Day(one.At)) steps.RemoveAt(steps.Count - 1);
            steps.Add(one);
        }

        if (steps.Count < 2 || steps.All(s => s.In == steps[0].In) || Day(steps[0].At) == Day(steps[^1].At)) return;
        AddInOrder(rule, about, steps);
    }

    /// <summary>Steps whose words give their order, whatever is known of their days.</summary>
    public void AddInOrder(RuleId rule, string about, List<Telling> steps)
    {
        if (steps.Count > MostSteps) steps = [.. steps[..(MostSteps - 1)], steps[^1]];
        foreach (Telling step in steps)
        {
            if (!_told.TryGetValue(step.Place.Report, out List<Span>? spans)) _told[step.Place.Report] = spans = [];
            spans.Add(step.Place.Span);
        }

        _changes.Add(new Change(about, [.. steps.Select(s => new Step(s.At, s.State, s.Place, s.Of))], new Because(rule, steps.Select(s => s.Place), [])));
    }

    internal static DateOnly Day(SolvedDay day) => day.Value ?? day.Range.Earliest ?? day.Range.Latest ?? DateOnly.MaxValue;

    /// <summary>Whether the earlier may be of any later day, or the later of any earlier one, so that nothing tells their order.</summary>
    private static bool IsOpenBetween(SolvedDay earlier, SolvedDay later) => (earlier.Value is null && earlier.Range.Latest is null) || (later.Value is null && later.Range.Earliest is null);

    /// <summary>The latest day that a report is known to be of; the calendar's first where none is.</summary>
    internal static DateOnly LastDay(Joined story) => story.Reports.Select(story.DayOf).Where(d => d.Known != DayKnown.Unknown).Select(Day).DefaultIfEmpty(DateOnly.MinValue).Max();

    private (int, Span) Rank(Place place) => (_rank[place.Report], place.Span);
}
