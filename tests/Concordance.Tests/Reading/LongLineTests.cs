using Concordance.Language;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Conditions;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tests.Reading;

public sealed class LongLineTests
{
    /// <summary>No sentence ends, no comma helps: work that grew with the square of the length would not come to an end here.</summary>
    [Theory]
    [InlineData("if the ministers meet ")]
    [InlineData("until the talks of the ")]
    [InlineData("wants to agree to ")]
    public void A_line_of_a_million_characters_comes_to_an_end(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        ParsedText parsed = English.Parse(text);
        Report report = new(text, [new ReportFile("long.txt", "")], "en");
        Furniture none = new([], [], [], null, null);
        Assert.All(ConditionFinder.Find(report, parsed, [], [], none, []), c => Assert.True(c.Clause.End <= text.Length));
        Assert.All(EventFinder.Find(parsed, [], [], [], none), e => Assert.True(e.Span.Contains(e.Trigger)));
    }
}
