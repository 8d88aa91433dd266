using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Language.Times;

public sealed partial class TimeProperties
{
    private static readonly string[] Phrases =
    [
        "next Monday", "on Friday", "June 2", "June 2, 2025", "the 30th", "tomorrow", "two weeks ago", "last March", "this week", "the end of next month", "since March", "at 10:00 GMT", "for 30 days",
        "every Monday", "2025-06-02", "from 2 to 4 p.m.", "twice a week", "the third quarter", "fiscal 2026", "early this morning", "Tuesdays at 9am", "at the moment", "15:00 UTC+3", "last night", "noon", "the 2nd of next month", "Monday (June 2)", "between 2007 and 2009", "in", "of", "(", ")", ",", "the", "31", "May", "to", "-", "first", "week", "\ud800", "\n\n", "0", "99999999",
    ];

    private static readonly DateOnly Start = new(1990, 1, 1);

    private static Arbitrary<string> Texts => Gen.Elements(Phrases).ListOf().Select(p => string.Join(' ', p)).ToArbitrary();

    private static Arbitrary<DateOnly> Days => Gen.Choose(0, 20000).Select(d => Start.AddDays(d)).ToArbitrary();

    [Property]
    public Property Every_span_lies_in_the_text_and_none_overlaps() => Prop.ForAll(Texts, text =>
    {
        int end = 0;
        foreach (TimeExpression time in TimeFinder.Find(Untagged.Parse(text)))
        {
            if (time.Span.Start < end || time.Span.End > text.Length || time.Span.IsEmpty) return false;
            end = time.Span.End;
        }

        return true;
    });

    [Property]
    public Property Every_value_parses_on_every_day() => Prop.ForAll(Texts, Days, (text, day) =>
        TimeFinder.Find(Untagged.Parse(text)).All(t => t.Meaning.On(day) is var on && (on.Value is null || Value().IsMatch(on.Value)) && !(on.Days.Earliest > on.Days.Latest)));

    [Property]
    public Property Weekdays_move_with_the_day_by_whole_weeks() => Prop.ForAll(Days, Gen.Choose(-200, 200).ToArbitrary(), Gen.Elements(Enum.GetValues<Direction>()).ToArbitrary(), (day, weeks, direction) =>
    {
        RecurringTime monday = new(new WeekdayPattern(DayOfWeek.Monday), direction);
        DateOnly here = monday.On(day).Days.Single!.Value, there = monday.On(day.AddDays(7 * weeks)).Days.Single!.Value;
        return there == here.AddDays(7 * weeks);
    });

    [Property]
    public Property The_next_of_a_pattern_comes_after_the_day_and_the_last_before() => Prop.ForAll(Days, Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(1, 28).ToArbitrary(), (day, month, number) =>
    {
        DayPattern date = new(month, number, null, "date");
        return new RecurringTime(date, Direction.Next).On(day).Days.Single > day && new RecurringTime(date, Direction.Last).On(day).Days.Single < day;
    });

    [Fact]
    public void The_calendar_s_ends_break_nothing()
    {
        ImmutableArray<TimeExpression> all = TimeFinder.Find(Untagged.Parse(string.Join(". ", Phrases)));
        Assert.NotEmpty(all);
        foreach (DateOnly day in new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(1, 1, 31), new DateOnly(9999, 12, 1) })
            Assert.All(all, t => Assert.NotNull(t.Meaning.On(day)));
    }

    [Fact]
    public void Long_and_odd_texts_are_read_to_the_end()
    {
        foreach (string text in new[] { new string('x', 200_000), new string('1', 200_000), string.Concat(Enumerable.Repeat("the end of ", 20_000)), string.Concat(Enumerable.Repeat("from 3 ", 20_000)), "" })
            Assert.True(TimeFinder.Find(ReportId.OfText(text), text).Length >= 0);
    }

    private const string Clock = @"T(\d\d(:\d\d(:\d\d)?)?(Z|[+-]\d\d:\d\d)?|[A-Z]{2})";

    private const string Point = @"((\d{2,4}|XXXX)(-(\d\d|XX|W\d\d|WXX|[QH]\d|SP|SU|FA|WI)(-(\d\d|XX|WE|\d))?)?(" + Clock + ")?|" + Clock + @"|[FS]Y(\d{4}|XXXX)(-[QH]\d)?|PAST_REF|PRESENT_REF|FUTURE_REF)";

    private const string Length = @"P((\d+(\.\d+)?|X)(Y|M|WE|W|BD|DE|CE|D))*(T((\d+(\.\d+)?|X)[HMS])+)?";

    [GeneratedRegex("^((" + Point + "|" + Length + ")(/(" + Point + "|" + Length + ")?)?|/" + Point + ")$", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
