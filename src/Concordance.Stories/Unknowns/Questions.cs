using System.Collections.Immutable;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>The questions found so far; what a later report answers is closed.</summary>
internal sealed class Questions(Joined story, ImmutableArray<Change> changes)
{
    /// <summary>Of one kind in one report: a list that nobody reads to its end hides what matters.</summary>
    private const int MostInReport = 4;

    private static readonly string[] Answers = ["reported held", "reported not held", "reported done", "confirmed", "delegation decided", "led", "handed over", "refused", "caused", "was caused"];

    private readonly Dictionary<ReportId, int> _rank = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
    private readonly ILookup<ReportId, (int Matter, int Step)> _steps = changes.SelectMany((c, m) => c.Steps.Select((s, i) => (s.Place.Report, At: (m, i)))).ToLookup(s => s.Report, s => s.At);
    private readonly HashSet<(UnknownKind, string)> _asked = [];
    private readonly Dictionary<(UnknownKind, RuleId, ReportId), int> _inReport = [];
    private readonly List<Unknown> _all = [];

    public void Ask(RuleId rule, UnknownKind kind, string question, IEnumerable<object> of, params IEnumerable<Place> places) => Ask(rule, kind, question, of, null, places);

    /// <param name="closed">Where a later report tells what came of it, if that is known beside the changes.</param>
    public void Ask(RuleId rule, UnknownKind kind, string question, IEnumerable<object> of, Place? closed, IEnumerable<Place> places)
    {
        ImmutableArray<Place> at = [.. places.Distinct().OrderBy(Rank)];
        if (_asked.Contains((kind, question))) Add(kind, question, at);
        if (at.IsEmpty || _asked.Contains((kind, question)) || _inReport.GetValueOrDefault((kind, rule, at[0].Report)) >= MostInReport) return;
        _asked.Add((kind, question));
        _inReport[(kind, rule, at[0].Report)] = _inReport.GetValueOrDefault((kind, rule, at[0].Report)) + 1;
        _all.Add(new Unknown(question, kind, [.. of], at, Answer(at) ?? closed, new Because(rule, at, [])));
    }

    /// <summary>Another report leaves the same open: one question, with the words of both.</summary>
    private void Add(UnknownKind kind, string question, ImmutableArray<Place> at)
    {
        int index = _all.FindIndex(u => u.As == kind && u.Question == question);
        ImmutableArray<Place> all = [.. _all[index].Places.Concat(at).Distinct().OrderBy(Rank)];
        if (_all[index].Closed is null || at.All(p => Rank(p).CompareTo(Rank(_all[index].Closed!.Value)) < 0)) _all[index] = _all[index] with { Places = all, Because = _all[index].Because with { At = all } };
    }

    /// <summary>Whether a question was asked of these words, in whatever form.</summary>
    public bool AreAsked(Place place) => _all.Exists(u => u.Places.Any(p => p.Report == place.Report && p.Span.Overlaps(place.Span)));

    public ImmutableArray<Unknown> Finish() => [.. _all.OrderBy(u => Rank(u.Places[0])).ThenBy(u => u.As).ThenBy(u => u.Question, StringComparer.Ordinal)];

    /// <summary>The last step of a matter whose earlier, open state the question is about.</summary>
    private Place? Answer(ImmutableArray<Place> places)
    {
        foreach (IGrouping<int, int> steps in places.SelectMany(p => _steps[p.Report].Where(s => p.Span.Overlaps(changes[s.Matter].Steps[s.Step].Place.Span))).GroupBy(s => s.Matter, s => s.Step).OrderBy(m => m.Key))
        {
            Change change = changes[steps.Key];
            Step last = change.Steps[^1];
            if (steps.Max() < change.Steps.Length - 1 && (Answers.Any(a => last.State.StartsWith(a, StringComparison.Ordinal)) || last.State.Contains(" led by ", StringComparison.Ordinal))) return last.Place;
        }

        return null;
    }

    private (int, Span) Rank(Place place) => (_rank[place.Report], place.Span);
}
