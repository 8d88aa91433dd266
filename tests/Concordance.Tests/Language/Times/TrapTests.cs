using System.Collections.Immutable;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Tests.Language.Times;

/// <summary>Words and numbers that look like times and are none.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("The sides agreed on a 1000 for 1000 exchange.")]
    [InlineData("The home side won 3-1 in the cup.")]
    [InlineData("The senate voted 52-48 for the bill.")]
    [InlineData("The 45-year-old was found.")]
    [InlineData("Holm, 45, lives by the sea.")]
    [InlineData("May said the plan had failed.")]
    [InlineData("Mrs May met them.")]
    [InlineData("It may rain.")]
    [InlineData("They march through the town.")]
    [InlineData("A march through the town began.")]
    [InlineData("The Sun reported it.")]
    [InlineData("Second, prices rose.")]
    [InlineData("The second round was held.")]
    [InlineData("The 9/11 attacks changed it.")]
    [InlineData("Since the 9/11 attacks much has changed.")]
    [InlineData("The September 11 attacks changed it.")]
    [InlineData("They met in room 1905.")]
    [InlineData("Flight 1549 landed.")]
    [InlineData("They paid $2000 for it.")]
    [InlineData("A T-72 and a Boeing 737 were there.")]
    [InlineData("Some 2000 people marched.")]
    [InlineData("The price of 1999 tons rose.")]
    [InlineData("The august body sat and Augusta won.")]
    [InlineData("He was seconded to the fleet.")]
    [InlineData("The Daily Herald said so.")]
    [InlineData("Article 5 and Chapter 11 apply.")]
    [InlineData("It was won by one vote.")]
    [InlineData("April Holm spoke.")]
    [InlineData("June Holm spoke.")]
    [InlineData("The Fall of the house was told.")]
    [InlineData("Prices fall and spring back.")]
    [InlineData("The Dow lost 9.30 to close at 11.20.")]
    [InlineData("The Harbour 2000 Index fell.")]
    [InlineData("The ratio is 4:3 and the verse is 12:3.")]
    public void These_words_name_no_time(string text)
    {
        ImmutableArray<TimeExpression> found = TimeFinder.Find(ReportId.OfText(text), text);
        Assert.True(found.IsEmpty, string.Join("; ", found.Select(t => $"[{t.Span.Of(text)}] {t.Because.Rule}")));
    }

    [Theory]
    [InlineData("On June 2, 12 people met.", "12")]
    [InlineData("On Monday 12 people met.", "12")]
    [InlineData("The talks of 2 June freed 30 men.", "30")]
    [InlineData("At 10:00 GMT 5 ships left.", "5")]
    public void A_count_beside_a_time_is_a_quantity(string text, string value)
    {
        var parsed = Untagged.Parse(text);
        Assert.Equal(value, Assert.Single(QuantityFinder.Find(parsed, TimeFinder.Find(parsed))).Value);
    }
}
