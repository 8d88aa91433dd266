using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Language.Sentences;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He met Mr. Smith of the U.S. Senate. The talks ended.|It rained.", "He met Mr. Smith of the U.S. Senate.", "The talks ended.", "It rained.")]
    [InlineData("They flew to the U.S. He stayed.", "They flew to the U.S.", "He stayed.")]
    [InlineData("\"We came. We saw,\" he said. \"Will you go?\" she asked. \"Go!\" Anna Berg said. \"Yes.\" Then they left.", "\"We came.", "We saw,\" he said.", "\"Will you go?\" she asked.", "\"Go!\" Anna Berg said.", "\"Yes.\"", "Then they left.")]
    [InlineData("“It is over.” The crowd left. (He stayed.) So did she.", "“It is over.”", "The crowd left.", "(He stayed.)", "So did she.")]
    [InlineData("The pact holds.[1] It was signed [2][3]. Both agree.", "The pact holds.[1]", "It was signed [2][3].", "Both agree.")]
    [InlineData("Talks Resume in the Capital|The two sides met on Monday at the old customs house in the harbour of the capital, where they had met before, officials said, and the talks went on until the early morning.", "Talks Resume in the Capital", "The two sides met on Monday at the old customs house in the harbour of the capital, where they had met before, officials said, and the talks went on until the early morning.")]
    [InlineData("Talks Resume|The two sides met on Monday at the old customs house in the harbour|of the capital. They had met there before, and nobody expected more than|a handshake.", "Talks Resume", "The two sides met on Monday at the old customs house in the harbour|of the capital.", "They had met there before, and nobody expected more than|a handshake.")]
    [InlineData("What they want:|- more pay|- fewer hours|1. a new plan|2. an old one", "What they want:", "- more pay", "- fewer hours", "1. a new plan", "2. an old one")]
    [InlineData("They waited... then they left. They waited... Then they left.", "They waited... then they left.", "They waited...", "Then they left.")]
    [InlineData("Prices rose 2.5 percent to $3.10. On Jan. 5 they fell. No. 7 won. Who knows?! Nobody.", "Prices rose 2.5 percent to $3.10.", "On Jan. 5 they fell.", "No. 7 won.", "Who knows?!", "Nobody.")]
    [InlineData("No full stop here||Nor here||the end", "No full stop here", "Nor here", "the end")]
    [InlineData("\"It rang at 9 p.m.\" Fire chief Dana Moll said nobody was hurt.", "\"It rang at 9 p.m.\"", "Fire chief Dana Moll said nobody was hurt.")]
    [InlineData("\"We sold to Harrow Inc.\" Neighbours stood in the street.", "\"We sold to Harrow Inc.\"", "Neighbours stood in the street.")]
    [InlineData("The wind dropped at 3 a.m. Harbour officials opened the gates. It rang at 9 p.m. Eastern time.", "The wind dropped at 3 a.m.", "Harbour officials opened the gates.", "It rang at 9 p.m. Eastern time.")]
    [InlineData("\"We left at 9 p.m.\" Moll said. \"The deal with Harrow Inc.\" was signed. He came at 9 p.m. Monday.", "\"We left at 9 p.m.\" Moll said.", "\"The deal with Harrow Inc.\" was signed.", "He came at 9 p.m. Monday.")]
    public void Sentences_end_where_a_reader_ends_them(string text, params string[] sentences)
    {
        text = text.Replace('|', '\n');
        Tokens tokens = SentenceSplitter.Split(ReportId.OfText(text), text);
        Assert.Equal(sentences.Select(s => s.Replace('|', '\n')), tokens.Sentences.Select(s => text[tokens.Spans[s.First].Start..tokens.Spans[s.End - 1].End]));
    }

    [Property(MaxTest = 500)]
    public bool Sentences_cover_all_tokens_of_any_text(string? given)
    {
        string text = given ?? "";
        Tokens tokens = SentenceSplitter.Split(ReportId.OfText(text), text);
        int next = 0;
        foreach (SentenceRange sentence in tokens.Sentences)
        {
            if (sentence.First != next || sentence.Count == 0) return false;
            next = sentence.End;
        }

        return next == tokens.Count;
    }

    [Fact]
    public void Line_ends_of_two_characters_split_as_those_of_one()
    {
        const string text = "Talks Resume\nThe two sides met on Monday at the old customs house in the harbour\nof the capital. They had met.\n\nThe end";
        Tokens lf = SentenceSplitter.Split(ReportId.OfText(text), text);
        string windows = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(lf.Sentences, SentenceSplitter.Split(ReportId.OfText(windows), windows).Sentences);
    }

    [Fact]
    public void A_million_characters_without_a_full_stop_are_cut_into_bearable_pieces()
    {
        foreach (string piece in new[] { "a ", "\" ", ") ", "[1]", ". ", "A.\n", "!\"", "’" })
        {
            string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
            Tokens tokens = SentenceSplitter.Split(new ReportId("r0"), text);
            Assert.True(tokens.Sentences.All(s => s.Count <= SentenceSplitter.MostTokens));
        }
    }
}
