using System.Collections.Immutable;
using System.Globalization;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Tests.House;
using Concordance.Tests.Language;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Days;

public sealed class DaySolverTests
{
    private const string Folder = "src/Concordance.Reading/Days";

    private static readonly Dictionary<string, Func<DayInput, IEnumerable<DayClue>>> Rules = new()
    {
        ["Printed"] = Printed.Find,
        ["DateLine"] = DateLine.Find,
        ["InAddress"] = InAddress.Find,
        ["WeekdayAgrees"] = WeekdayAgrees.Find,
        ["ToldTogether"] = ToldTogether.Find,
        ["Tensed"] = i => Tensed.Find(i, new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31)),
        ["NamedAgain"] = i => NamedAgain.Find(i, [.. i.Times.Where(t => DayReadings.IsDate(t.Meaning)).Select(t => new KnownDay(DayReadings.Bare(t.Meaning), null, i.Report.At(t.Span), EventWords.Around(i.Parsed, t.Span), t.Tense))]).Select(c => c.Clue),
    };

    public static TheoryData<string> Lines => [.. MarkedLines.Read(Folder, '\u0001').Select(l => l.ToString())];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_gives_its_interval(string name)
    {
        MarkedLine line = MarkedLines.Read(Folder, '\u0001').First(l => l.ToString() == name);
        string[] parts = line.Text.Split(" = ", 2), reports = parts[^1].Replace(" // ", "\n", StringComparison.Ordinal).Split(" || ");
        if (reports.Length > 1)
        {
            Assert.Equal(line.Sign == '!' ? ".." : parts[0], Written(Beside(reports[0], reports[1..])));
            return;
        }

        DayInput input = Input(reports[0]);
        bool clue = Rules[Path.GetFileNameWithoutExtension(line.Path)](input).Any();
        Assert.Equal(line.Sign != '!', clue);
        if (line.Sign == '!') return;
        DayRange found = DaySolver.Solve([input], new DayRange(new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31))).Days[input.Report.Id].Range;
        Assert.Equal(parts[0], Written(found));
    }

    private static string Written(DayRange days) => FormattableString.Invariant($"{days.Earliest:yyyy-MM-dd}..{days.Latest:yyyy-MM-dd}");

    private static readonly string[] Story =
    [
        "The port authority said on the 30th that the dock union will come to the harbour talks on the 2nd of next month. \"We are ready for the harbour talks on Monday (June 2),\" its head said.",
        "The dock union and the port authority are to resume harbour talks in Eastport tomorrow. The port authority had proposed new harbour talks in Eastport with the dock union for June 2.",
        "Harbour talks between the dock union and the port authority took place in Eastport on June 2, 2031.",
    ];

    [Fact]
    public void The_year_comes_from_the_report_that_prints_it()
    {
        DaySolution solved = DaySolver.Solve(Story.Select(Input));
        Assert.Equal(new DayRange(new DateOnly(2031, 6, 1), new DateOnly(2031, 6, 1)), solved.Days[ReportId.OfText(Story[1])].Range);
        Assert.Equal(new DayRange(new DateOnly(2031, 6, 2), null), solved.Days[ReportId.OfText(Story[2])].Range);
    }

    [Fact]
    public void Without_any_year_no_day_is_given() => Assert.Equal(DayKnown.Unknown, DaySolver.Solve([Input(Story[0])]).Days[ReportId.OfText(Story[0])].Known);

    private static readonly string[] Mills =
    [
        "May 7, 2031\n\nThe mills of Eastport stayed shut for a third day. The dock union had stopped the grain cranes in Eastport on Monday. The grain index fell 2.36 points to 4907 in Eastport today.",
        "The mills of Eastport stayed shut for a second consecutive day.",
        "The grain cranes that the dock union stopped on Monday stand still.",
        "Bakers complain. The grain index fell 2.36 points to 4907 in Eastport today.",
        "Bakers complain. The grain index fell 1.12 points to 4880 in Eastport today.",
        "The dock union of Eastport sang on Monday.",
    ];

    [Fact]
    public void A_row_of_days_the_same_figures_and_a_weekday_lead_to_the_day_of_another_report()
    {
        DaySolution solved = DaySolver.Solve(Mills.Select(Input));
        DateOnly monday = new(2031, 5, 5);
        DayRange[] expected = [DayRange.On(monday.AddDays(2)), DayRange.On(monday.AddDays(1)), new(monday, monday.AddDays(6)), DayRange.On(monday.AddDays(2)), DayRange.Unknown, DayRange.Unknown];
        Assert.Equal(expected, Mills.Select(m => solved.Days[ReportId.OfText(m)].Range));
    }

    [Property(MaxTest = 20)]
    public Property The_order_of_linked_reports_changes_nothing() => Prop.ForAll(Gen.Shuffle(Mills).ToArbitrary(), shuffled =>
        Same(DaySolver.Solve(shuffled.Select(Input)), DaySolver.Solve(Mills.Select(Input))));

    [Fact]
    public void A_printed_day_and_a_weekday_that_cannot_be_are_a_clash()
    {
        DayInput input = Input("June 1, 2031\n\nThe dock union will meet on Friday (June 6) and on Tuesday (June 6).");
        DayClash clash = Assert.Single(DaySolver.Solve([input]).Clashes);
        Assert.Contains(clash.At, p => p.Span.Of(input.Report.Text).StartsWith("Tuesday", StringComparison.Ordinal));
    }

    [Property(MaxTest = 30)]
    public Property The_order_of_the_reports_changes_nothing() => Prop.ForAll(Gen.Shuffle(Story).ToArbitrary(), shuffled =>
        Same(DaySolver.Solve(shuffled.Select(Input)), DaySolver.Solve(Story.Select(Input))));

    [Property(MaxTest = 40)]
    public Property Shifted_texts_shift_the_interval() => Prop.ForAll(Gen.Choose(0, 400).ToArbitrary(), shift =>
    {
        DateOnly day = new DateOnly(2030, 1, 8).AddDays(shift);
        string Written(DateOnly d) => d.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        DayInput input = Input($"The dock union and the port authority held harbour talks on {Written(day)}. New harbour talks will be held on {Written(day.AddDays(5))}.");
        return DaySolver.Solve([input]).Days[input.Report.Id].Range == new DayRange(day, day.AddDays(5));
    });

    private const string Strike = "The dock union had stopped the grain cranes in Eastport on Monday, the harbour master said.";

    private static DayRange Beside(string text, params string[] printed) => DaySolver.Solve([.. printed.Select(Input), Input(text)]).Days[ReportId.OfText(text)].Range;

    [Fact]
    public void A_weekday_told_in_a_few_shared_words_leads_nowhere_in_a_story_of_months()
    {
        const string Of = "May 7, 2031\n\nThe grain cranes in Eastport stood still after the dock union walked out on Monday.";
        Assert.Equal(new DayRange(new DateOnly(2031, 5, 5), new DateOnly(2031, 5, 11)), Beside(Strike, Of));
        Assert.Equal(DayRange.Unknown, Beside(Strike, Of, "January 9, 2031\n\nThe harbour library opened again."));
    }

    [Fact]
    public void The_same_yesterday_in_the_same_words_may_be_written_off_and_leads_nowhere() =>
        Assert.Equal(DayRange.Unknown, Beside("Yesterday the dock union stopped the old grain cranes in Eastport harbour, witnesses said.", "May 7, 2031\n\nThe dock union stopped the old grain cranes in Eastport harbour yesterday."));

    [Fact]
    public void What_a_story_of_dates_alone_looks_forward_to_sets_no_end_without_its_year() =>
        Assert.Null(Beside("The dock union will vote on June 16.", "The grain cranes of Eastport were built by a shipyard on June 2, 1998.").Latest);

    [Fact]
    public void Tenses_that_contradict_one_another_are_not_trusted() =>
        Assert.Equal(DayRange.Unknown, Beside("The dock union met on June 20. It will vote on June 10.", "June 1, 2031\n\nThe harbour library opened again."));

    [Property(MaxTest = 60)]
    public Property A_report_of_the_storys_days_is_held_whatever_dates_without_a_year_it_tells() => Prop.ForAll(
        Gen.Choose(0, 1500).ToArbitrary(), Gen.ListOf(Gen.Choose(0, 60), 3).ToArbitrary(), Gen.ListOf(Gen.Choose(0, 120), 2).ToArbitrary(),
        (start, printed, told) =>
        {
            DateOnly first = new DateOnly(2030, 1, 8).AddDays(start), day = first.AddDays(printed[0]);
            string Written(DateOnly d, bool year) => d.ToString(year ? "MMMM d, yyyy" : "MMMM d", CultureInfo.InvariantCulture);
            string report = $"Both sides met in the harbour on {Written(day.AddDays(-told[0]), false)}. They will meet in the town hall on {Written(day.AddDays(told[1]), false)}.";
            string[] others = [.. printed.Skip(1).Select((d, i) => $"{Written(first.AddDays(d), true)}\n\nThe library number {i} opened again.")];
            return Beside(report, others).Holds(day).Label($"{day}: {Beside(report, others)} from {report} beside {string.Join(" | ", others)}");
        });

    [Property(MaxTest = 40)]
    public Property Each_end_has_the_rules_that_set_it() => Prop.ForAll(Gen.SubListOf(Mills.Concat(Story)).ToArbitrary(), texts =>
        DaySolver.Solve(texts.Select(Input)).Days.Values.All(d => d.EarliestBy.IsEmpty == d.Range.Earliest is null && d.LatestBy.IsEmpty == d.Range.Latest is null));

    private static bool Same(DaySolution a, DaySolution b) => a.Days.Count == b.Days.Count && a.Days.All(d => b.Days[d.Key].Range == d.Value.Range && b.Days[d.Key].Value == d.Value.Value && b.Days[d.Key].Because.SequenceEqual(d.Value.Because));

    internal static DayInput Input(string text)
    {
        ParsedText parsed = Untagged.Parse(text);
        Report report = new(text, [], "en");
        return new DayInput(report, parsed, TimeFinder.Find(parsed), []);
    }
}
