using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Tests.Invariances;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Stories.Days;

public sealed class StoryDaysTests
{
    private const string Tomorrow = "The dock union and the port authority are expected to resume harbour talks in Eastport tomorrow, officials of the port authority said.";

    private static readonly ImmutableArray<ReadReport> Strike = Read(
        "The port authority said on the 14th that the second round of harbour talks with the dock union will be held in Eastport on the 18th. \"We will be at the harbour talks in Eastport on Tuesday (March 18),\" its head said.",
        Tomorrow,
        "The harbour talks between the dock union and the port authority took place in Eastport on March 18, 2031.");

    private static readonly ReadReport Library = Read("The library of Brindholt opened again on Saturday. The first book lent out was an atlas, and the council will meet next Monday.")[0];

    [Fact]
    public void Tomorrow_leads_to_the_day_of_the_plan_and_not_to_the_day_of_the_telling()
    {
        SolvedStoryDays solved = StoryDays.Solve(Strike);
        Assert.Equal(new DayRange(new DateOnly(2031, 3, 17), new DateOnly(2031, 3, 17)), solved.Days[Strike[1].Report.Id].Range);
        Assert.Equal(new DayRange(new DateOnly(2031, 3, 14), new DateOnly(2031, 3, 18)), solved.Days[Strike[0].Report.Id].Range);
    }

    [Fact]
    public void Two_plans_in_the_same_words_that_exclude_each_other_leave_the_day_open()
    {
        ImmutableArray<ReadReport> reports = Read(
            Tomorrow,
            "The dock union and the port authority will hold harbour talks in Eastport on March 18, 2031.",
            "The dock union and the port authority will hold harbour talks in Eastport on March 25, 2031.");
        SolvedDay day = StoryDays.Solve(reports).Days[reports[0].Report.Id];
        Assert.True(day.Range.Holds(new DateOnly(2031, 3, 17)) && day.Range.Holds(new DateOnly(2031, 3, 24)), $"{day.Range} is narrower than what is known");
    }

    [Fact]
    public void A_weekday_that_the_date_does_not_fall_on_leaves_the_day_open_and_shows_the_phrase()
    {
        ReadReport report = Read("The dock union and the port authority met on Saturday (June 3) in Eastport. Harbour talks had begun on May 19, 2031.")[0];
        SolvedStoryDays solved = StoryDays.Solve([report]);
        SolvedDay day = solved.Days[report.Report.Id];
        Assert.Equal(DayRange.Unknown, day.Range);
        Assert.Contains("Saturday (June 3)", day.Because.Select(p => p.Span.Of(report.Report.Text)));
        Assert.NotEmpty(solved.Clashes);
    }

    [Fact]
    public void Weekdays_beside_dates_tell_a_later_year_than_the_history_told()
    {
        ImmutableArray<ReadReport> reports = Read(
            "The dock union and the port authority will meet on Monday (June 2) in Eastport. A first attempt had failed on March 29, 2022.",
            "The dock union and the port authority met in Eastport. The papers were handed over on Wednesday, June 4.");
        ImmutableDictionary<ReportId, SolvedDay> days = StoryDays.Solve(reports).Days;
        Assert.Equal(new DateOnly(2025, 6, 2), days[reports[0].Report.Id].Range.Latest);
        Assert.Equal(new DateOnly(2025, 6, 4), days[reports[1].Report.Id].Range.Earliest);
    }

    [Fact]
    public void A_month_in_a_report_without_a_day_is_that_near_which_the_story_appeared()
    {
        ImmutableArray<ReadReport> reports = Read("September 17, 2031\n\nThe mills of Eastport closed.", "Buyers have left the mills of Eastport since early August.", "The mills of Eastport were built in March.");
        SolvedStoryDays solved = StoryDays.Solve(reports);
        Assert.StartsWith("2031-08", solved.Times[reports[1].Times[0]].Value, StringComparison.Ordinal);
        Assert.Null(solved.Times[reports[2].Times[0]].Value);
    }

    [Property(MaxTest = 20)]
    public Property The_order_of_the_reports_changes_no_day() =>
        Prop.ForAll(Gen.Shuffle(Strike.ToArray()).ToArbitrary(), shuffled => Days(StoryDays.Solve([.. shuffled])) == Days(StoryDays.Solve(Strike)));

    [Fact]
    public void A_report_of_another_story_changes_no_day()
    {
        string Told(IEnumerable<ReadReport> reports) => string.Join('\n', StoryReader.Read(reports)
            .SelectMany(s => s.Reports.Select(r => (r.Report.Id, Day: s.Days[r.Report.Id]))).Where(d => d.Id != Library.Report.Id).OrderBy(d => d.Id).Select(d => Written(d.Id, d.Day)));
        Assert.Equal(Told(Strike), Told([Library, .. Strike]));
    }

    private static string Days(SolvedStoryDays solved) => string.Join('\n', solved.Days.OrderBy(d => d.Key).Select(d => Written(d.Key, d.Value)));

    private static string Written(ReportId id, SolvedDay day) => $"{id} {day.Range} {day.Value} {day.Known} {string.Join(' ', day.Because)}";

    private static ImmutableArray<ReadReport> Read(params string[] texts) => [.. texts.Select(t => TestReading.ReadText(t))];
}
