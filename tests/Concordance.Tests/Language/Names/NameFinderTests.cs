using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using FsCheck;
using FsCheck.Xunit;

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
    [InlineData("On Sunday Aker Shipping sued the union .", "Aker Shipping=Organisation")]
    [InlineData("In June Aker Shipping sold two ships .", "Aker Shipping=Organisation")]
    [InlineData("However Kowalski Bank closed its doors .", "Kowalski Bank=Organisation")]
    [InlineData("Readers of the Sunday Times heard of it .", "Sunday Times=Organisation")]
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

    /// <summary>Any words at all, capitals made likely: names stay inside their sentence and do not overlap.</summary>
    [Property]
    public void Names_stay_inside_sentences_and_apart(NonNull<string>[] any)
    {
        ImmutableArray<string> words = [.. any.Select((w, i) => i % 3 == 0 ? "Ann" : i % 7 == 1 ? "Bank" : w.Get).Where(w => w.Length > 0)];
        int half = words.Length / 2;
        ImmutableArray<NameRange> found = new NameFinder().Find(words, [new(0, half), new(half, words.Length)]);
        int before = 0;
        foreach (NameRange name in found)
        {
            Assert.True(name.First >= before && name.End > name.First && name.End <= words.Length);
            Assert.True(name.End <= half || name.First >= half);
            before = name.End;
        }
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
