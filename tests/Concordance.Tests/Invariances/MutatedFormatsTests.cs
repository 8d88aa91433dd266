using System.Text;
using System.Text.Json;
using Concordance.Intake.Encodings;
using Concordance.Intake.Pages;
using Concordance.Intake.Records;
using Concordance.Reading;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>Our own examples in every form that is read, broken byte by byte with a fixed seed: no fault, no hang, and what is read lies in its text.</summary>
public sealed class MutatedFormatsTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private static readonly string[] PagePieces =
    [
        "<", ">", "</", "<!--", "-->", "<p>", "</div>", "<div class=ad>", "<article>", "</article>", "<time datetime=2031-05-03>", "<script>", "</script>", "<script type=application/ld+json>{", "<table><tr><td>", "<br>", "<br><br>",
        "<h1>", "<q>", "<pre>", "&nbsp;", "&#xD83D;", "&#0;", "&shy;", "=\"", "'", "<meta name=date content=", "<body>", "<figure>", "<li>", "<select>", "<svg>", "<b>", "\0", "\u202E", "\uFEFF",
    ];

    private static readonly string[] RecordPieces =
        ["{", "}", "[", "]", "\"", "\\", "\\u", "\\ud83d", ":", ",", "\n", "\r\n", "null", "7", "1e999", "\"text\":", "\"published\": \"2031-13-03\"", "\"title\": \"\"", "//", "/*", "\0", "\uFEFF", "{\"a\":{\"a\":"];

    private static readonly string[] TalkPieces =
        ["Q. ", "A. ", "MODERATOR: ", "\n\nLEE: ", "\nMr Berg: ", "NOTE: ", "[10:42] ", "10:42 GMT\n", "(APPLAUSE)", "[", ")", "**Ann Lee:** ", "JANE DOE, minister: I ", "?", ":\n", "\n\n", "Posted at 9.05\n", " I ", "you "];

    private static readonly string[] Texts = [.. Repository.Files("examples", "*.txt").Select(Repository.Read)];

    [Fact]
    public async Task Mutated_pages_are_read_without_a_fault() => await Run((chance, round) =>
    {
        string style = PageStyles.Names[round % PageStyles.Names.Length], text = Texts[round % Texts.Length];
        PageText page = PageReader.Read(Mutate(PageStyles.Set(style, "Asker Post", text.Split('\n', StringSplitOptions.RemoveEmptyEntries)), PagePieces, chance));
        int before = 0;
        foreach (LayoutBlock block in page.Layout)
        {
            Assert.True(block.Span.Start >= before && !block.Span.IsEmpty && block.Span.End <= page.Text.Text.Length);
            before = block.Span.End;
        }

        if (round % 10 == 0) Read(page.Text.Text, page.Layout);
    });

    [Fact]
    public async Task Mutated_records_are_read_without_a_fault() => await Run((chance, round) =>
    {
        string[] lines = [.. Texts.Take(4).Select(t => JsonSerializer.Serialize(new { text = t[..200], published = "2031-05-03", outlet = "Asker Post", title = "Council votes" }))];
        byte[] file = Mutate(round % 2 == 0 ? string.Join('\n', lines) : $"[{string.Join(",\n", lines)}]", RecordPieces, chance);
        foreach (RecordsRead read in new[] { JsonRecords.ReadLines(file), JsonRecords.ReadFile(file) })
        {
            Assert.True(read.Records.Count + read.Faults.Count > 0);
            Assert.All(read.Faults, f => Assert.True(f.Said.Length > 0 && f.ToDo.Length > 0 && f.Line >= 0));
            foreach (JsonRecord record in read.Records)
            {
                (string text, var layout) = RecordText.Of(record.Text, record.Facts.Title);
                Assert.All(layout, l => Assert.True(l.Span.End <= text.Length));
            }
        }
    });

    [Fact]
    public async Task Mutated_transcripts_and_live_blogs_are_read_without_a_fault() => await Run((chance, round) =>
    {
        if (round % 6 == 0) Read(TextDecoder.Decode(Mutate(Texts[round % Texts.Length], TalkPieces, chance)).Text, []);
    });

    [Theory]
    [InlineData("Q. Why?\nA. I know.\n")]
    [InlineData("LEE: I do.\n\nBERG: You do?\n\n")]
    [InlineData("10:42 GMT\nI came.\n\n")]
    [InlineData("A: ")]
    [InlineData("MR LEE (")]
    public async Task Thousands_of_turns_are_read_in_seconds(string turn) =>
        await Task.Run(() => Read(string.Concat(Enumerable.Repeat(turn, 4_000)), [])).WaitAsync(Longest);

    private static async Task Run(Action<Random, int> round) => await Task.Run(() =>
    {
        Random chance = new(20_310_503);
        for (int i = 0; i < 300; i++) round(chance, i);
    }).WaitAsync(Longest);

    private static void Read(string text, IEnumerable<LayoutBlock> layout)
    {
        ReadReport read = TestReading.Reader.Read(new Report(text, [new ReportFile("mutated", "")], "en", layout));
        Assert.All(read.Statements.SelectMany(s => s.Content).Concat(read.SetAside.Select(s => s.Span)), s => Assert.True(s.End <= text.Length && !s.IsEmpty));
    }

    private static byte[] Mutate(string text, string[] pieces, Random chance)
    {
        List<byte> bytes = [.. Encoding.UTF8.GetBytes(text)];
        for (int edits = chance.Next(1, 30); edits > 0 && bytes.Count > 1; edits--)
        {
            int at = chance.Next(bytes.Count), some = Math.Min(bytes.Count - at, chance.Next(300));
            switch (chance.Next(5))
            {
                case 0: bytes[at] = (byte)chance.Next(256); break;
                case 1: bytes.RemoveRange(at, some); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, some)); break;
                default: bytes.InsertRange(at, Encoding.UTF8.GetBytes(pieces[chance.Next(pieces.Length)])); break;
            }
        }

        return [.. bytes];
    }
}
