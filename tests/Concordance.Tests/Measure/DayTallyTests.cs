using Concordance.Reading.Days;
using Concordance.Texts;
using Concordance.Tools.Measure;
using Concordance.Tools.Measure.Days;

namespace Concordance.Tests.Measure;

public sealed class DayTallyTests
{
    private static readonly DateOnly Day = new(2025, 6, 10);

    private static Found<SolvedDay> Interval(int first, int last) => new(new SolvedDay(new DayRange(Day.AddDays(first), Day.AddDays(last)), null, DayKnown.Solved, []));

    [Fact]
    public void Of_five_texts_three_are_short_and_two_of_these_hold_the_day()
    {
        DayTally tally = new();
        foreach (Found<SolvedDay> found in new[] { Interval(0, 6), Interval(-3, 0), Interval(1, 3), Interval(-3, 4), new Found<SolvedDay>(SolvedDay.Unknown) }) tally.Add(new Gold<DateOnly>(Day), found);
        Assert.Equal(3 / 5.0, tally.Coverage, 6);
        Assert.Equal(2 / 3.0, tally.ShortRight, 6);
        Assert.Equal(3 / 4.0, tally.AnyRight, 6);
    }

    [Fact]
    public void An_end_counts_for_the_rules_that_set_it()
    {
        DayEnds ends = new();
        ends.Add(new Gold<DateOnly>(Day), By(-1, 2, "a", "b"));
        ends.Add(new Gold<DateOnly>(Day), By(1, 2, "a", "a"));
        ends.Add(new Gold<DateOnly>(Day), By(-3, null, "a", null));
        Table table = new("", "stories", "rules", "first", "last", "short");
        ends.AddTo(table, "set");
        Assert.Equal(["a|2 of 3|1 of 1|0 of 1", "a / b|–|–|1 of 1", "b|–|1 of 1|–"], Rows(table));
    }

    [Fact]
    public void A_report_is_put_before_or_after_others_only_where_its_whole_interval_lies_there()
    {
        AsOfTally tally = new();
        tally.Add(new Gold<DateOnly>(Day), By(-1, 2, "a", "a"), [Day.AddDays(-2), Day.AddDays(1), Day.AddDays(5)], Interval(0, 0));
        tally.Add(new Gold<DateOnly>(Day), By(2, 3, "a", "a"), [Day.AddDays(1), Day], Interval(1, 1));
        tally.Add(new Gold<DateOnly>(Day), new Found<SolvedDay>(SolvedDay.Unknown), [Day], new Found<SolvedDay>(SolvedDay.Unknown));
        Table table = new("", "stories", "asked", "counted", "sure", "again", "placed");
        tally.AddTo(table, "set");
        Assert.Equal(["2|1|2|1 of 2|2 of 4"], Rows(table));
    }

    private static Found<SolvedDay> By(int first, int? last, string earliest, string? latest) =>
        new(Interval(first, last ?? 0).Value with { Range = new DayRange(Day.AddDays(first), last is { } l ? Day.AddDays(l) : null), EarliestBy = [new RuleId(earliest)], LatestBy = latest is null ? [] : [new RuleId(latest)] });

    /// <summary>The cells of a table's rows without the first.</summary>
    private static string[] Rows(Table table) =>
        [.. table.ToString().Split('\n').Where(l => l.StartsWith("| set", StringComparison.Ordinal)).Select(l => string.Join('|', l.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)))];
}
