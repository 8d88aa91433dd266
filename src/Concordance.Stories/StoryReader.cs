using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Changes;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Corrections;
using Concordance.Stories.Days;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Measures;
using Concordance.Stories.Origins;
using Concordance.Stories.Sorting;
using Concordance.Stories.Timeline;
using Concordance.Stories.Unknowns;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories;

/// <summary>Sorts reports into stories and reads each story's reports together. The order of input changes nothing.</summary>
public static class StoryReader
{
    /// <summary>Stories in the order of their earliest report.</summary>
    /// <param name="decisions">A person's decisions on who is one and who is not, and on which reports tell one story.</param>
    /// <param name="before">Stories read before with the same decisions: one whose reports are these very ones is taken over, so that a report added costs the stories it touches. The result is the same without.</param>
    /// <param name="done">Told the name of each part when it is done: pure rooms have no clock, who asks may have one.</param>
    public static ImmutableArray<Story> Read(IEnumerable<ReadReport> reports, ImmutableArray<Decision> decisions = default, ImmutableArray<Story> before = default, Action<string>? done = null)
    {
        SortingWork sorting = new(reports.Where(r => r.Report.IsRead), before.IsDefault ? null : before.Select(s => s.Workings?.Sorting).FirstOrDefault(s => s is not null));
        ILookup<bool, Decision> decided = (decisions.IsDefault ? [] : decisions).ToLookup(d => d.Word.IsOfStories());
        ImmutableArray<Decision> names = [.. decided[false]];
        ImmutableArray<SortedReports> sorted = sorting.Sorted(decided[true]);
        done?.Invoke("told apart");
        Dictionary<ReadReport, Story> storyOf = new(ReferenceEqualityComparer.Instance);
        foreach (Story story in before.IsDefault ? [] : before)
            foreach (ReadReport read in story.Reports) storyOf[read] = story;
        return [.. sorted.Select(s => TakenOver(s, storyOf, sorting) ?? Together(s, names, sorting, Nearest(s, storyOf)?.Workings, done)).OrderBy(s => Earliest(s.Days[s.Reports[0].Report.Id])).ThenBy(s => s.Reports[0].Report.Id)];
    }

    /// <summary>The story read before of just these reports, or null; why they are one may be told by other links.</summary>
    private static Story? TakenOver(SortedReports sorted, Dictionary<ReadReport, Story> storyOf, SortingWork sorting) =>
        storyOf.GetValueOrDefault(sorted.Reports[0]) is { } story && story.Reports.Length == sorted.Reports.Length && sorted.Reports.All(r => ReferenceEquals(storyOf.GetValueOrDefault(r), story)) && Enumerable.SequenceEqual<object>(sorted.KeptApart, story.KeptApart, ReferenceEqualityComparer.Instance)
            ? story with { Why = sorted.Why, Because = sorted.Because, Workings = story.Workings is { } workings ? workings with { Sorting = sorting } : null }
            : null;

    /// <summary>The story read before that had most of these reports; of several the one with the first of them.</summary>
    private static Story? Nearest(SortedReports sorted, Dictionary<ReadReport, Story> storyOf) =>
        sorted.Reports.Select(storyOf.GetValueOrDefault).OfType<Story>().GroupBy<Story, Story>(s => s, ReferenceEqualityComparer.Instance).MaxBy(g => g.Count())?.Key;

    /// <summary>Reads reports together as one story, whatever sorting would say of them.</summary>
    public static Story AsOne(IEnumerable<ReadReport> reports)
    {
        ImmutableArray<ReadReport> all = [.. reports.Where(r => r.Report.IsRead).DistinctBy(r => r.Report.Id).ByLength()];
        return Together(new SortedReports(all, ["given as one story"], new Because(StorySorter.Rule, all.Select(r => r.Report.At(new Span(0, 0))), [])), [], null, null, null);
    }

    private static Story Together(SortedReports sorted, ImmutableArray<Decision> names, SortingWork? sorting, Workings? before, Action<string>? done)
    {
        // long because each part is a line here, in the order in which they rest on one another
        SolvedStoryDays solved = Done("days together", StoryDays.Solve([.. sorted.Reports], before?.Days));
        ImmutableDictionary<ReportId, SolvedDay> days = solved.Days;
        ImmutableArray<ReadReport> reports = [.. sorted.Reports.OrderBy(r => Earliest(days[r.Report.Id])).ThenBy(r => days[r.Report.Id].Range.Latest ?? DateOnly.MaxValue).ThenBy(PathOf, StringComparer.Ordinal).ThenBy(r => r.Report.Id)];
        Place? title = reports.Where(r => r.Headline is not null).Select(r => (Place?)r.Report.At(r.Headline!.Value)).FirstOrDefault();
        EntityWork people = new(reports, before?.Entities);
        ImmutableArray<Entity> entities = Done("entities", people.Found(names));
        Joined joined = new(reports, solved, entities, before?.Joined);
        EventWork work = new(joined, before?.Events);
        ImmutableArray<SameEvent> events = Done("same events", work.Found(likely: false));
        DeedTable deeds = Done("deeds", new DeedTable(joined, events));
        MeasureTable measures = Done("measures", new MeasureTable(joined));
        FoundDifferences differences = Done("differences", DifferenceFinder.Find(joined, solved.Clashes, sorted.KeptApart, deeds, measures, events));
        ImmutableArray<SameStatement> statements = Done("same statements", SameStatements.Find(joined));
        ImmutableArray<SameAssertion> clauses = Done("same clauses", SameAssertions.Find(joined));
        ImmutableArray<Change> changes = Done("changes", ChangeFinder.Find(joined, deeds, measures, differences.Conflicts));
        Wordings wordings = Wordings.Of(reports, before?.Wordings);
        ImmutableArray<Copy> copies = Done("copies", CopyFinder.Find(reports, wordings));
        ImmutableArray<Corrected> corrected = Done("corrections", CorrectionsOfStory.Find(reports, copies));
        ImmutableArray<Conflict> conflicts = CorrectionsOfStory.Unsettled(differences.Conflicts, corrected);
        return new Story(reports, sorted.Why, title, days, solved.Times, entities, sorted.Because)
        {
            Workings = new Workings(sorting, solved, people, joined, work, wordings),
            DayClashes = solved.Clashes,
            KeptApart = sorted.KeptApart,
            Copies = [.. copies, .. ToldAgain.Of(statements, clauses, copies)],
            Corrected = corrected,
            Rings = QuotingRing.Find(reports),
            SameStatements = statements,
            SameEvents = events,
            SameAssertions = clauses,
            Claims = Done("claims", CorrectionsOfStory.Mark(ClaimFinder.Find(joined, events, clauses, statements, copies, conflicts), corrected)),
            Conflicts = conflicts,
            LookAlikes = differences.LookAlikes,
            Unusable = differences.Unusable,
            Changes = changes,
            Timeline = Done("timeline", TimelineFinder.Find(joined)),
            Unknowns = Done("unknowns", UnknownFinder.Find(joined, changes, conflicts, differences.Unusable)),
        };

        T Done<T>(string part, T found)
        {
            done?.Invoke(part);
            return found;
        }
    }

    private static DateOnly Earliest(SolvedDay day) => day.Value ?? day.Range.Earliest ?? DateOnly.MaxValue;

    private static string PathOf(ReadReport report) => report.Report.Files.Length > 0 ? report.Report.Files[0].Path : "";
}
