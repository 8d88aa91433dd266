using System.Collections.Immutable;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>The questions found so far; what a later report answers is closed.</summary>
internal sealed class Questions(Joined story, ImmutableArray<Change> changes)
{
    /// <summary>Of one kind in one report: a list that nobody reads to its end hides what matters.</summary>
    private const int MostInReport = 4;

    private static readonly string[] Answers = ["reported held", "reported not held", "reported done", "confirmed", "delegation decided", "led", "handed over", "refused"];

    private readonly Dictionary<ReportId, int> _rank = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
    private readonly List<Unknown> _all = [];

    public void Ask(RuleId rule, UnknownKind kind, string question, IEnumerable<object> of, params IEnumerable<Place> places)
    {
        ImmutableArray<Place> at = [.. places.Distinct().OrderBy(Rank)];
        if (at.IsEmpty || _all.Any(u => u.As == kind && u.Question == question) || _all.Count(u => u.As == kind && u.Because.Rule == rule && u.Places[0].Report == at[0].Report) >= MostInReport) return;
        _all.Add(new Unknown(question, kind, [.. of], at, Answer(at), new Because(rule, at, [])));
    }

    public ImmutableArray<Unknown> Finish() => [.. _all.OrderBy(u => Rank(u.Places[0])).ThenBy(u => u.As).ThenBy(u => u.Question, StringComparer.Ordinal)];

    /// <summary>The last step of a matter whose earlier, open state the question is about.</summary>
    private Place? Answer(ImmutableArray<Place> places)
    {
        foreach (Change change in changes)
        {
            int at = change.Steps.ToList().FindLastIndex(s => places.Any(p => p.Report == s.Place.Report && p.Span.Overlaps(s.Place.Span)));
            if (at >= 0 && at < change.Steps.Length - 1 && Answers.Any(a => change.Steps[^1].State.StartsWith(a, StringComparison.Ordinal) || change.Steps[^1].State.Contains(" led by ", StringComparison.Ordinal))) return change.Steps[^1].Place;
        }

        return null;
    }

    private (int, Span) Rank(Place place) => (_rank[place.Report], place.Span);
}
