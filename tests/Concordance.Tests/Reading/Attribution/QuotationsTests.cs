using Concordance.Reading.Attribution;
using FsCheck.Xunit;

namespace Concordance.Tests.Reading.Attribution;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He said \"go on\" twice.", "go on")]
    [InlineData("He said “go on” twice.", "go on")]
    [InlineData("He said ''go on'' twice.", "go on")]
    [InlineData("the 'new order,' they say", "new order,")]
    [InlineData("“She said ‘no’ again,” he wrote.", "She said ‘no’ again,")]
    [InlineData("\"It's the workers' day,\" he said.", "It's the workers' day,")]
    [InlineData("the workers' day and the bosses' night", null)]
    [InlineData("rock 'n' roll in the '90s", "n")]
    [InlineData("a 6\" pipe", null)]
    public void A_quotation_is_what_stands_between_its_marks(string text, string? inner) => Assert.Equal(inner, Quotations.Find(text).FirstOrDefault()?.Inner.Of(text));

    [Fact]
    public void A_quotation_left_open_ends_with_its_paragraph()
    {
        const string Text = "\"First part.\n\n\"Second part,\" she said.";
        Assert.Equal([("First part.", false), ("Second part,", true)], Quotations.Find(Text).Select(q => (q.Inner.Of(Text), q.Closed)));
    }

    [Property]
    public void Quotations_lie_in_the_text_and_do_not_overlap(string? text)
    {
        int end = 0;
        foreach (Quotation q in Quotations.Find(text ?? ""))
        {
            Assert.True(q.Outer.Start >= end && q.Outer.Contains(q.Inner) && q.Outer.End <= text!.Length);
            end = q.Outer.End;
        }
    }
}
