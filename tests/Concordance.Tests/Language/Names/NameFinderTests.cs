using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Tests.Language.Names;

/// <summary>Sentences of our own; words are parted by blanks, sentences by full stops.</summary>
public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Foreign Minister Teresa Almeida met reporters in Lisbon .", "Teresa Almeida=Person", "Lisbon=Place")]
    [InlineData("The strike closed the port of Hamburg , said Klaus Becker .", "Hamburg=Place", "Klaus Becker=Person")]
    [InlineData("On Friday U.S. President Martha Kowalski flew to Lisbon .", "U.S.=Place", "Martha Kowalski=Person", "Lisbon=Place")]
    [InlineData("It was signed by Portuguese Defence Minister Ana Sousa .", "Ana Sousa=Person")]
    [InlineData("The paper costs US$ 3 .")]
    [InlineData("The Norwegian government answered on Monday .")]
    public void Names_stand_without_article_title_and_office(string text, params string[] expected) => Assert.Equal(expected, Find(text));

    [Fact]
    public void A_surname_alone_is_known_from_the_full_name_elsewhere() =>
        Assert.Contains("Almeida=Person", Find("Minister Teresa Almeida arrived in the capital . Later Almeida said that the talks had ended ."));

    [Fact]
    public void A_name_found_in_one_place_is_one_in_others()
    {
        string[] found = Find("The Kowalski Group closed its yard . Later the yard of the Kowalski Group was sold . Since then Kowalski Group shares fell .");
        Assert.Equal(3, found.Count(n => n == "Kowalski Group=Organisation"));
    }

    [Fact]
    public void The_same_text_gives_the_same_names_twice()
    {
        const string Text = "Teresa Almeida and the European Union spoke in Geneva .";
        Assert.Equal(Find(Text), Find(Text));
    }

    [Fact]
    public void Marks_single_letters_and_nothing_at_all_are_borne()
    {
        Assert.Empty(Find(""));
        Find(". . . , , - - A A A A \uD800 \uDC00 ' ' & & of of the");
    }

    private static string[] Find(string text)
    {
        ImmutableArray<string> words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        List<SentenceRange> sentences = [];
        for (int i = 0; i < words.Length; i++)
            if (words[i] == "." || i == words.Length - 1) sentences.Add(new(sentences.Count == 0 ? 0 : sentences[^1].End, i + 1));
        return [.. new NameFinder().Find(words, [.. sentences]).Select(n => $"{string.Join(' ', words[n.First..n.End])}={n.Type}")];
    }
}
