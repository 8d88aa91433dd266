using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Days;

public sealed class FarDayTests
{
    private static IEnumerable<CautionKind> Cautions(string text, DateOnly? given = null) =>
        new Reader(English.Model).Read(new Report(text, [new ReportFile("a.txt", "", given)], "en")).Cautions.Select(c => c.As);

    [Fact]
    public void A_report_of_the_year_2199_is_told_to_be_wrongly_dated() => Assert.Contains(CautionKind.FarDay, Cautions("Published 3 May 2199\n\nThe bridge was closed on Tuesday."));

    [Fact]
    public void A_day_that_is_given_with_the_report_is_no_surer() => Assert.Contains(CautionKind.FarDay, Cautions("The harbour will close tomorrow.", new DateOnly(2999, 1, 5)));

    [Fact]
    public void A_report_of_this_century_is_none() => Assert.DoesNotContain(CautionKind.FarDay, Cautions("Published 3 May 2031\n\nThe bridge was closed on Tuesday."));
}
