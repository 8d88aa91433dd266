using System.Collections.Immutable;
using System.Text;
using Concordance.Language.Words;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Concordance.Tests.Language.Words;

public class TokenizerTests
{
    [Theory]
    [InlineData("I don't know it's John's, can't, CAN’T and cannot.", "I do n't know it 's John 's , ca n't , CA N’T and can not .")]
    [InlineData("The 14-year-old Russian-led non-avian co-op re-elected a pro-Beijing e-mail.", "The 14 - year - old Russian - led non-avian co-op re-elected a pro-Beijing e-mail .")]
    [InlineData("Mr. Smith of the U.S. Senate met Dr. J. R. Jones Jr. at 5pm on Sept. 3.", "Mr. Smith of the U.S. Senate met Dr. J. R. Jones Jr. at 5 pm on Sept. 3 .")]
    [InlineData("It cost US$4.5 or $1,000 (20%), 9/11, 6:30 a.m., the 20th, the 1970s.", "It cost US$ 4.5 or $ 1,000 ( 20 % ) , 9/11 , 6:30 a.m. , the 20th , the 1970s .")]
    [InlineData("No. 5 is it? No. See [1][2]... and so on…", "No. 5 is it ? No . See [ 1 ] [ 2 ] ... and so on …")]
    [InlineData("Write to a.b-c@port.ac.uk or www.example.org/a?b=1. Now, @POTUS #2 #tag", "Write to a.b-c@port.ac.uk or www.example.org/a?b=1 . Now , @POTUS # 2 #tag")]
    [InlineData("“Go!” he said—‘now’. and/or AT&T O'Reilly’s d'Ettorre '90s", "“ Go ! ” he said — ‘ now ’ . and / or AT&T O'Reilly ’s d'Ettorre '90s")]
    [InlineData("Çırağan Sarayı’nda Şükrü 会談 Київ", "Çırağan Sarayı’nda Şükrü 会談 Київ")]
    [InlineData("gonna wanna 1969-1970 713-853-3989 F-16 mid-1980s", "gon na wan na 1969 - 1970 713-853-3989 F-16 mid-1980s")]
    [InlineData("the SGD1.75-billion hall, CHF20 and Rs1.5, but ABC1.75", "the SGD 1.75 - billion hall , CHF 20 and Rs 1.5 , but ABC1 . 75")]
    [InlineData("end.Start of it", "end . Start of it")]
    [InlineData("the workers' 2.5m tons", "the workers ' 2.5 m tons")]
    public void Words_are_parted_as_the_treebanks_part_them(string text, string tokens)
    {
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Tokenize(text).Select(s => s.Of(text))));
    }

    [Property(MaxTest = 500)]
    public bool Tokens_and_blanks_rebuild_any_text(string? given) => Rebuilds(given ?? "");

    [Property(MaxTest = 300)]
    public Property Tokens_and_blanks_rebuild_texts_of_troublesome_pieces()
    {
        string[] pieces = ["a", "B.", "'", "’s", "n't", "-", ".", "...", "\ud83d", "\ude00", "\ud83d\ude00", "\u200d", "\ufe0f", "\u0301", "\u200b", " ", "\n", "\r\n", "9", "1,", "/", "@", "x.y", "http://", "[", "]", "\0", "U.S", "$", "&", "Mr", "\u202e", "!", "?"];
        Gen<string> texts = Gen.ListOf(Gen.Elements(pieces)).Select(p => string.Concat(p));
        return Prop.ForAll(texts.ToArbitrary(), Rebuilds);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_cut_to_its_end()
    {
        foreach (string piece in new[] { "a", "a.", "-", "1.", "a@", "'", "www.", "x-", "\ud83d", "(", "U.S." })
        {
            string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            Assert.Equal(text.Length, Tokenizer.Tokenize(text)[^1].End);
        }
    }

    private static bool Rebuilds(string text)
    {
        ImmutableArray<Span> spans = Tokenizer.Tokenize(text);
        StringBuilder rebuilt = new();
        int at = 0;
        foreach (Span span in spans)
        {
            if (span.IsEmpty || span.Start < at || !text[at..span.Start].All(Chars.IsBlank) || span.In(text).ContainsAny(' ', '\n')) return false;
            rebuilt.Append(text, at, span.Start - at).Append(span.In(text));
            at = span.End;
        }

        return text[at..].All(Chars.IsBlank) && rebuilt.Append(text, at, text.Length - at).ToString() == text;
    }
}
