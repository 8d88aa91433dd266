using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories.Changes;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Corrections;
using Concordance.Stories.Days;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
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
    /// <param name="names">A person's decisions on who is one and who is not.</param>
    public static ImmutableArray<Story> Read(IEnumerable<ReadReport> reports, ImmutableArray<Decision> names = default) =>
        [.. StorySorter.Sort(reports.Where(r => r.Report.IsRead)).Select(s => Together(s, names.IsDefault ? [] : names)).OrderBy(s => Earliest(s.Days[s.Reports[0].Report.Id])).ThenBy(s => s.Reports[0].Report.Id)];

    /// <summary>Reads reports together as one story, whatever sorting would say of them.</summary>
    public static Story AsOne(IEnumerable<ReadReport> reports)
    {
        ImmutableArray<ReadReport> all = [.. reports.Where(r => r.Report.IsRead).DistinctBy(r => r.Report.Id).OrderBy(r => r.Report.Id)];
        return Together(new SortedReports(all, ["given as one story"], new Because(StorySorter.Rule, all.Select(r => r.Report.At(new Span(0, 0))), [])), []);
    }

    private static Story Together(SortedReports sorted, ImmutableArray<Decision> names)
    {
        SolvedStoryDays solved = StoryDays.Solve([.. sorted.Reports]);
        ImmutableDictionary<ReportId, SolvedDay> days = solved.Days;
        ImmutableArray<ReadReport> reports = [.. sorted.Reports.OrderBy(r => Earliest(days[r.Report.Id])).ThenBy(r => days[r.Report.Id].Range.Latest ?? DateOnly.MaxValue).ThenBy(PathOf, StringComparer.Ordinal).ThenBy(r => r.Report.Id)];
        Place? title = reports.Where(r => r.Headline is not null).Select(r => (Place?)r.Report.At(r.Headline!.Value)).FirstOrDefault();
        ImmutableArray<Entity> entities = SameBearer.Find(reports, names);
        Joined joined = new(reports, solved, entities);
        FoundDifferences differences = DifferenceFinder.Find(joined, solved.Clashes);
        ImmutableArray<SameEvent> events = SameEvents.Find(joined);
        ImmutableArray<SameStatement> statements = SameStatements.Find(joined);
        ImmutableArray<Change> changes = ChangeFinder.Find(joined, events);
        ImmutableArray<Copy> copies = CopyFinder.Find(reports);
        ImmutableArray<Corrected> corrected = CorrectionsOfStory.Find(reports, copies);
        return new Story(reports, sorted.Why, title, days, solved.Times, entities, sorted.Because)
        {
            DayClashes = solved.Clashes,
            Copies = [.. copies, .. ToldAgain.Of(statements, copies)],
            Corrected = corrected,
            Rings = QuotingRing.Find(reports),
            SameStatements = statements,
            SameEvents = events,
            Claims = CorrectionsOfStory.Mark(ClaimFinder.Find(joined, events, statements), corrected),
            Conflicts = differences.Conflicts,
            LookAlikes = differences.LookAlikes,
            Unusable = differences.Unusable,
            Changes = changes,
            Timeline = TimelineFinder.Find(joined),
            Unknowns = UnknownFinder.Find(joined, changes, differences.Conflicts),
        };
    }

    private static DateOnly Earliest(SolvedDay day) => day.Value ?? day.Range.Earliest ?? DateOnly.MaxValue;

    private static string PathOf(ReadReport report) => report.Report.Files.Length > 0 ? report.Report.Files[0].Path : "";
}
