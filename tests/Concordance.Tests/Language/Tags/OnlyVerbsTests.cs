using Concordance.Language;

namespace Concordance.Tests.Language.Tags;

public sealed class OnlyVerbsTests
{
    [Theory]
    [InlineData("Norvia insists on a new count.", "insists")]
    [InlineData("Once Tarsonia ratifies the accord, the gates open.", "ratifies")]
    [InlineData("The insurer certifies the hall.", "certifies")]
    public void A_third_person_that_is_no_plural_is_a_verb(string text, string verb)
    {
        ParsedText parsed = English.Parse(text);
        int at = Enumerable.Range(0, parsed.Count).First(t => parsed.Form(t) == verb);
        Assert.Equal((Pos.VERB, "VBZ"), (parsed.Pos[at], parsed.Tags[at]));
    }

    [Theory]
    [InlineData("The flood took eleven lives.", "lives")]
    [InlineData("The demands of the guild were heard.", "demands")]
    public void A_plural_stays_a_noun(string text, string noun)
    {
        ParsedText parsed = English.Parse(text);
        int at = Enumerable.Range(0, parsed.Count).First(t => parsed.Form(t) == noun);
        Assert.Equal(Pos.NOUN, parsed.Pos[at]);
    }
}
