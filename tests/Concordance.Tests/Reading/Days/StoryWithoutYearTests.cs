using Concordance.Reading.Days;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Days;

/// <summary>Reports that print dates and no year lie in the order and at the distances of their dates, on the weekdays beside them.</summary>
public sealed class StoryWithoutYearTests
{
    private const int HalfYear = 180;

    [Property(MaxTest = 60)]
    public Property Order_distance_and_weekday_are_those_of_the_year_that_was_left_out() => Prop.ForAll(
        (from start in Gen.Choose(0, 365 * 28)
         from gaps in Gen.Choose(0, HalfYear / 4).ArrayOf(4)
         select Enumerable.Range(0, 5).Select(i => new DateOnly(2001, 1, 1).AddDays(start + gaps.Take(i).Sum())).Distinct().ToArray()).ToArbitrary(),
        days =>
        {
            string[] texts = [.. days.Select(d => FormattableString.Invariant($"THE BRESCO HERALD\n{d:dddd, MMMM d}\n\nThe fire crossed the road."))];
            DaySolution solved = DaySolver.Solve(texts.Select(DaySolverTests.Input));
            DateOnly[] found = [.. texts.Select(t => solved.Days[ReportId.OfText(t)].Value!.Value)];
            Assert.All(found, d => Assert.True(UnknownYear.Is(d)));
            Assert.Equal(days.Select(d => d.DayOfWeek), found.Select(d => d.DayOfWeek));
            Assert.Equal(days.Select(d => d.DayNumber - days[0].DayNumber), found.Select(d => d.DayNumber - found[0].DayNumber));
        });

    [Fact]
    public void A_relative_day_is_counted_from_the_date_above_the_text()
    {
        const string First = "STAVELEY, June 11 (Meridian) - The office received the contract on Wednesday.", Second = "Press release, 9 June\n\nThe board meets on Friday.";
        DaySolution solved = DaySolver.Solve([DaySolverTests.Input(First), DaySolverTests.Input(Second)]);
        Assert.Equal(2, solved.Days[ReportId.OfText(First)].Value!.Value.DayNumber - solved.Days[ReportId.OfText(Second)].Value!.Value.DayNumber);
    }

    [Theory]
    [InlineData("Friday, April 23\n\nRook, who was jailed on 12 May 2019, walked out.", false)] // 23 April 2019 was a Tuesday
    [InlineData("Tuesday, April 23\n\nRook, who was jailed on 12 March 2019, walked out.", true)]
    [InlineData("April 23, 2019\n\nRook walked out.", true)]
    public void A_full_date_gives_its_year_unless_the_weekday_above_the_text_says_that_it_is_history(string text, bool known) =>
        Assert.Equal(known, DaySolver.Solve([DaySolverTests.Input(text)]).Days[ReportId.OfText(text)].Range.Earliest?.Year == 2019);

    [Fact]
    public void One_report_with_a_year_gives_it_to_the_others()
    {
        const string Dated = "BRESCO, 14 August 2031 - The fire is out.", Undated = "THE BRESCO HERALD\nWednesday, August 13\n\nThe fire crossed the road.";
        Assert.Equal(new DateOnly(2031, 8, 13), DaySolver.Solve([DaySolverTests.Input(Dated), DaySolverTests.Input(Undated)]).Days[ReportId.OfText(Undated)].Value);
    }
}
