using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Events;

public sealed class EventWordsTests
{
    private static readonly Reader Engine = new(English.Model);

    [Theory]
    [InlineData("The harbour board does not approve a merger on the strength of letters.", "approve", "does not")]
    [InlineData("Ola Lund left the hall without speaking to the reporters.", "speaking", "without")]
    [InlineData("Neither Lund nor the Harbour Guild has signed the treaty.", "signed", "Neither")]
    public void What_was_not_done_keeps_the_word_that_says_so(string text, string holds, string word)
    {
        Event[] told = [.. Events(text).Where(e => e.Status == EventStatus.NotHappened && e.Span.Of(text).Contains(holds, StringComparison.Ordinal))];
        Assert.NotEmpty(told);
        Assert.All(told, e => Assert.Contains(word, e.Span.Of(text), StringComparison.Ordinal));
    }

    [Fact]
    public void Who_has_yet_to_act_is_no_part_of_what_waits_for_it()
    {
        const string text = "Ola Lund will not sign the contract for the boats before the harbour council has approved the sale.";
        Assert.DoesNotContain(Events(text), e => e.Span.Of(text).EndsWith("council", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Published: 2036-09-22")]
    [InlineData("Published: 22 September 2036")]
    public void A_line_that_tells_the_day_of_the_report_tells_of_nothing_done(string line) =>
        Assert.DoesNotContain(Events($"{line}\n\nOla Lund resigned on Monday."), e => e.Span.Start < line.Length);

    private static IEnumerable<Event> Events(string text) => Engine.Read(new Report(text, [new ReportFile("example.txt", "")], "en")).Events;
}
