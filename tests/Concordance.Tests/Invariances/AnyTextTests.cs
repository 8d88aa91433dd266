using Concordance.Language.Words;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace Concordance.Tests.Invariances;

/// <summary>Whatever the text, reading ends, and every finding lies in it.</summary>
public sealed class AnyTextTests
{
    /// <summary>Pieces that together look like news, like a broken page, and like neither.</summary>
    private static readonly string[] Pieces =
    [
        "The minister said on Friday that ", "talks would begin on ", "the 2nd of next month", "\"We agree,\" ", "he added. ", "according to ", "\r\n", "\n\n", "• ", "[3] ", "“", "”", "'", "...", " (", ")",
        "Read also:\n", "Source 1 • Source 2\n", "1000 for 1000 ", "Monday (June 2) ", "10:00 GMT", "\uD83D", "\u202E", "\u0000", "\u00A0", "שלום ", "ÇIRAĞAN ", "https://example.org/2031/02/30/x ", "if it rains, they will stay. ", "unless ", " only if ", "until Friday ", "pending the ", "A. B. Smith, president of the union, ", ":", ";", ",", ".", "?!", "\t", "–",
    ];

    [Fact]
    public void Every_span_of_every_finding_lies_in_the_text()
    {
        Arbitrary<string> texts = Gen.Choose(0, 60).SelectMany(n => Gen.Elements(Pieces).ArrayOf(n)).Select(p => string.Concat(p)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            ReadReport read = TestReading.ReadText(text);
            StoryReader.Read([read]);
            return Spans(read).All(s => s.End <= text.Length && !s.IsEmpty);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithReplay(20260, 7));
    }

    [Fact]
    public void Tokens_cover_the_text_without_overlap()
    {
        Arbitrary<string> texts = Gen.Choose(0, 60).SelectMany(n => Gen.Elements(Pieces).ArrayOf(n)).Select(p => string.Concat(p)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var spans = TestReading.ReadText(text).Parsed.Spans;
            int at = 0;
            foreach (Span span in spans)
            {
                if (span.Start < at || !text[at..span.Start].All(Chars.IsBlank)) return false;
                at = span.End;
            }

            return text[at..].All(Chars.IsBlank);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(120).WithReplay(20261, 7));
    }

    [Fact]
    public void Mutated_example_reports_are_read_without_a_fault() =>
        ReadMutated([.. House.Repository.Files("examples", "*.txt").Select(House.Repository.Read)]);

    [Fact]
    public void Mutated_real_reports_are_read_without_a_fault() =>
        ReadMutated([.. Directory.EnumerateFiles(SharedData.Need().Reports, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    private static void ReadMutated(string[] texts)
    {
        Random chance = new(20_261_122);
        for (int round = 0; round < 60; round++)
        {
            string text = Mutate(texts[round % texts.Length], chance);
            Assert.All(Spans(TestReading.ReadText(text)), s => Assert.True(s.End <= text.Length && !s.IsEmpty));
        }
    }

    private static string Mutate(string text, Random chance)
    {
        List<char> letters = [.. text];
        for (int edits = chance.Next(1, 40); edits > 0 && letters.Count > 1; edits--)
        {
            int at = chance.Next(letters.Count);
            switch (chance.Next(5))
            {
                case 0: letters.RemoveAt(at); break;
                case 1: letters.Insert(at, (char)chance.Next(1, 0xFFFF)); break;
                case 2: letters.InsertRange(at, Pieces[chance.Next(Pieces.Length)]); break;
                case 3: letters.RemoveRange(at, Math.Min(letters.Count - at, chance.Next(200))); break;
                default: letters.InsertRange(at, letters.GetRange(at, Math.Min(letters.Count - at, chance.Next(200)))); break;
            }
        }

        return new string([.. letters]);
    }

    private static IEnumerable<Span> Spans(ReadReport read)
    {
        foreach (var aside in read.SetAside) yield return aside.Span;
        foreach (var broken in read.BrokenProvenance) yield return broken.Span;
        foreach (var name in read.Names) yield return name.Span;
        foreach (var time in read.Times) yield return time.Span;
        foreach (var quantity in read.Quantities) yield return quantity.Span;
        foreach (Span mention in read.Referents.SelectMany(r => r.Mentions).Select(m => m.Span)) yield return mention;
        foreach (var told in read.Events)
        {
            yield return told.Span;
            yield return told.Trigger;
        }

        foreach (var condition in read.Conditions)
            foreach (Span? part in new[] { condition.Sentence, condition.Marker, condition.Clause, condition.Governed })
                if (part is { } known) yield return known;
        foreach (var statement in read.Statements)
        {
            foreach (Span piece in statement.Content) yield return piece;
            if (statement.Cue is { } cue) yield return cue;
            if (statement.Speaker is { } speaker) yield return speaker.Span;
        }
    }
}
