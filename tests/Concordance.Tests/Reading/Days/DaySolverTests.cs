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
        ["Tensed"] = i => Tensed.Find(i, new DateOnly(2031, 6, 1)),
        ["NamedAgain"] = i => NamedAgain.Find(i, [.. i.Times.Where(t => DayReadings.IsDate(t.Meaning)).Select(t => new KnownDay(DayReadings.Bare(t.Meaning), null, i.Report.At(t.Span), EventWords.Around(i.Parsed, t.Span), t.Tense))]).Select(c => c.Clue),
    };

    public static TheoryData<string> Lines => [.. MarkedLines.Read(Folder, '\u0001').Select(l => l.ToString())];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_gives_its_interval(string name)
    {
        MarkedLine line = MarkedLines.Read(Folder, '\u0001').First(l => l.ToString() == name);
        string[] parts = line.Text.Split(" = ", 2);
        DayInput input = Input(parts[^1].Replace(" // ", "\n", StringComparison.Ordinal));
        bool clue = Rules[Path.GetFileNameWithoutExtension(line.Path)](input).Any();
        Assert.Equal(line.Sign != '!', clue);
        if (line.Sign == '!') return;
        DayRange found = DaySolver.Solve([input], new DayRange(new DateOnly(2031, 1, 1), new DateOnly(2031, 12, 31))).Days[input.Report.Id].Range;
        Assert.Equal(parts[0], FormattableString.Invariant($"{found.Earliest:yyyy-MM-dd}..{found.Latest:yyyy-MM-dd}"));
    }

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

    private static bool Same(DaySolution a, DaySolution b) => a.Days.Count == b.Days.Count && a.Days.All(d => b.Days[d.Key].Range == d.Value.Range && b.Days[d.Key].Value == d.Value.Value && b.Days[d.Key].Because.SequenceEqual(d.Value.Because));

    private static DayInput Input(string text)
    {
        ParsedText parsed = Untagged.Parse(text);
        Report report = new(text, [], "en");
        return new DayInput(report, parsed, TimeFinder.Find(parsed), []);
    }
}
