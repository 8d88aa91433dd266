using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Tests.Language;

public sealed class ParsedTextTests
{
    [Theory]
    [InlineData("Norway doesn't sign.")]
    [InlineData("Norway doesn’t sign.")]
    public void Both_apostrophes_are_one_to_the_rules(string text)
    {
        ParsedText parsed = English.Parse(text);
        Assert.Equal(["norway", "does", "n't", "sign", "."], Enumerable.Range(0, parsed.Count).Select(parsed.Lower));
        Assert.Equal("", parsed.Lower(-1));
        Assert.Equal("", parsed.Lower(parsed.Count));
    }

    [Fact]
    public void Tokens_of_some_words_are_those_that_they_touch()
    {
        ParsedText parsed = English.Parse("Norway signed the treaty.");
        Assert.Equal(["signed", "the"], parsed.TokensOf(new Span(8, 15)).Select(parsed.Form));
        Assert.Empty(parsed.TokensOf(new Span(6, 6)));
    }
}
