using Concordance.Language;

namespace Concordance.Tests.Language.Tags;

public sealed class NamesOfTextTests
{
    [Theory]
    [InlineData("Growers met Ines Farrant in the hall. Farrant denied this.", "Farrant")]
    [InlineData("A letter reached Sanders late. Sanders appeals against the fine.", "Sanders")]
    [InlineData("A fire broke out at the Waitling store. Waitling fires two managers.", "Waitling")]
    [InlineData("A letter reached Ana Summer late. Summer begins, and they want more.", "Summer")]
    public void A_name_that_begins_a_sentence_is_the_name_it_is_inside_others(string text, string name)
    {
        ParsedText parsed = English.Parse(text);
        Assert.All(Enumerable.Range(0, parsed.Count).Where(t => parsed.Form(t) == name), t => Assert.Equal(Pos.PROPN, parsed.Pos[t]));
    }

    [Theory]
    [InlineData("A letter reached Ana Summer late. Summer begins, and summer is what they want.", "Summer")]
    [InlineData("The Osk Police Union met. Police closed the road.", "Police")]
    [InlineData("Talks ended. Further talks are set for Monday.", "Talks")]
    public void A_word_that_is_written_small_elsewhere_or_is_a_part_of_names_is_left_as_it_is(string text, string word)
    {
        ParsedText parsed = English.Parse(text);
        int last = Enumerable.Range(0, parsed.Count).Last(t => parsed.Form(t) == word);
        Assert.NotEqual(Pos.PROPN, parsed.Pos[last]);
    }

    [Fact]
    public void In_a_headline_the_words_beside_a_name_keep_their_tags()
    {
        const string text = "Waitling Amid Price Talks\n\nA meeting of Waitling took place on Monday, and owners of Waitling came.\n";
        ParsedText parsed = English.Parse(text);
        Assert.Equal(Pos.PROPN, parsed.Pos[0]);
        Assert.NotEqual(Pos.PROPN, parsed.Pos[1]);
    }
}
