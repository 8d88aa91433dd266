using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Checks;
using Concordance.Texts;

namespace Concordance.Tests.Stories.Checks;

public sealed class TypedSentenceTests
{
    private const string Told = "Karin Lund opened the Bergen ferry line on Monday. The line is run by the Norsa Group. The group said that it may close the line in March.";

    [Theory]
    [InlineData("karin lund opened the line on monday", "Karin Lund opened the line on Monday")]
    [InlineData("the group may close it in march", "The group may close it in March")]
    [InlineData("norsa will march on 3 may", "Norsa will march on 3 May")]
    [InlineData("Karin Lund opened the line", "Karin Lund opened the line")]
    public void Small_letters_are_written_as_the_reports_write_them(string typed, string cased)
    {
        Reader reader = new(English.Model);
        Story story = StoryReader.AsOne([reader.Read(new Report(Told, [new ReportFile("any.txt", "")], "en"))]);
        Assert.Equal(cased, TypedSentence.Cased(typed, [story]));
    }

    [Theory]
    [InlineData("The repairs cost £6.2m.", "The repairs have cost £6.2m.")]
    [InlineData("The bank cut rates.", "The bank has cut rates.")]
    [InlineData("The bank closed.", null)]
    [InlineData("Cut rates are cheap.", null)]
    public void A_verb_that_looks_like_a_noun_gets_its_helper(string typed, string? helped) => Assert.Equal(helped, TypedSentence.WithVerb(typed));
}
