using System.Text;
using Concordance.Intake;
using Concordance.Texts;

namespace Concordance.Tests.Intake;

public sealed class JsonRecordsTests
{
    private const string Vote = "The council voted for the bridge on Monday, the mayor said.";
    private const string Ferry = "The ferry line will stop in May, its owner told the council.";

    [Fact]
    public void A_line_is_a_report_with_the_facts_that_stand_in_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("feed.jsonl", $$"""
            {"text": "{{Vote}}", "published": "2031-05-03T09:00:00+02:00", "outlet": "Asker Gazette", "url": "https://gazette.example/1", "title": "Council votes", "id": 7}

            {"published": null, "text": "{{Ferry}}"}
            """);
        IntakeResult taken = Read(folder.Path);
        Assert.Empty(taken.Notices);
        Assert.Equal(["feed.jsonl#1", "feed.jsonl#3"], taken.Reports.Select(r => r.Files[0].Path));
        ReportFile first = taken.Reports[0].Files[0];
        Assert.Equal((new DateOnly(2031, 5, 3), "Asker Gazette", "https://gazette.example/1", "Council votes"), (first.Published, first.Outlet, first.Url, first.Title));
        Assert.Equal($"Council votes\n\n{Vote}", taken.Reports[0].Text);
        Assert.Equal(new LayoutBlock(new Span(0, 13), LayoutRole.Headline), Assert.Single(taken.Reports[0].Layout));
        Assert.Equal(Ferry, taken.Reports[1].Text);
    }

    [Fact]
    public void A_title_that_the_words_begin_with_is_not_said_twice()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.json", $$"""{"title": "Council votes", "text": "Council votes\n{{Vote}}"}""");
        Report report = Assert.Single(Read(folder.Path).Reports);
        Assert.Equal($"Council votes\n{Vote}", report.Text);
        Assert.Equal("Council votes", Assert.Single(report.Layout).Span.Of(report.Text));
    }

    [Fact]
    public void A_file_is_one_object_or_a_list_of_them()
    {
        using TemporaryFolder folder = new();
        folder.Write("list.json", $$"""[{"text": "{{Vote}}"}, {"text": "{{Ferry}}"}]""");
        folder.Write("one.json", $$"""{"text": "{{Vote}} It was late."}""");
        Assert.Equal(["list.json#1", "list.json#2", "one.json"], Read(folder.Path).Reports.Select(r => r.Files[0].Path).Order());
    }

    [Theory]
    [InlineData("""{"text": 7}""", "\"text\" is a number, expected a string")]
    [InlineData("""{"text": ["a"]}""", "\"text\" is a list, expected a string")]
    [InlineData("""{"text": ""}""", "\"text\" is empty")]
    [InlineData("""{"words": "a"}""", "no \"text\"")]
    [InlineData("""{"text": "a", "text": "b"}""", "\"text\" stands twice")]
    [InlineData("""["text"]""", "a list, expected one object")]
    [InlineData("\"The council voted.\"", "a string, expected one object")]
    [InlineData("{\"text\": \"The council vo", "breaks off")]
    [InlineData("""{"text": "The council voted.", "outlet": """, "breaks off")]
    [InlineData("""{"text": "The council voted." "outlet": "x"}""", "no JSON at byte 31")]
    [InlineData("{\"text\": \"The council\0voted.\"}", "no JSON at byte")]
    [InlineData("The council voted.", "no JSON at byte 1")]
    [InlineData("""{"text": "a"} {"text": "b"}""", "no JSON at byte 15")]
    public void Of_a_line_that_cannot_be_read_one_message_tells_why_and_the_others_are_read(string line, string said)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("feed.jsonl", $$"""{"text": "{{Vote}}"}""" + "\r\n" + line + "\r\n" + $$"""{"text": "{{Ferry}}"}""" + "\n");
        IntakeResult taken = Read(path);
        Assert.Equal(2, taken.Reports.Count(r => r.Text is Vote or Ferry));
        Notice notice = Assert.Single(taken.Notices);
        Assert.Equal(("feed.jsonl", 2, true), (notice.File, notice.Line, taken.NamedFileFailed));
        Assert.Contains(said, notice.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"published\": \"May 3\"", "no day", false)]
    [InlineData("\"published\": \"May 3\"", "expected a day like 2024-03-31", true)]
    [InlineData("\"published\": 1930000000", "\"published\" is a number", true)]
    [InlineData("\"outlet\": {\"name\": \"Gazette\"}", "\"outlet\" is an object", true)]
    [InlineData("\"outlet\": \"A\", \"outlet\": \"B\"", "\"outlet\" stands twice", true)]
    public void A_fact_that_cannot_be_read_is_told_and_the_report_is_read_without_it(string fact, string said, bool holds)
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("feed.jsonl", $$"""{"text": "{{Vote}}", {{fact}}}"""));
        Assert.Null(Assert.Single(taken.Reports).Files[0].Published);
        Assert.Equal(holds, Assert.Single(taken.Notices).Said.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_told_with_their_place()
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("feed.jsonl", [.. "{\"text\": \"The caf"u8, 0xE9, .. "\"}\n{\"text\": \"The council voted.\"}"u8]));
        Assert.Single(taken.Reports);
        Assert.Equal(((int?)1, "no UTF-8 at byte 18, expected JSON in UTF-8"), (Assert.Single(taken.Notices).Line, taken.Notices[0].Said));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.jsonl", "\uFEFF" + $$"""{"text": "{{Vote}}"}""");
        folder.Write("2.json", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($$"""{"text": "{{Ferry}}"}""")]);
        Assert.Equal([Vote, Ferry], Read(folder.Path).Reports.Select(r => r.Text));
    }

    [Fact]
    public void Half_a_character_is_a_caution_and_no_fault()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.jsonl", """{"text": "The council voted \ud83d\ude00 \"at\" last\u2026\n\ud83d"}""");
        Report report = Assert.Single(Read(folder.Path).Reports);
        Assert.Equal("The council voted \ud83d\ude00 \"at\" last\u2026\n\uFFFD", report.Text);
        Assert.Contains(report.Cautions, c => c.As == CautionKind.Encoding);
    }

    [Fact]
    public void Nesting_without_end_is_told()
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("1.jsonl", string.Concat(Enumerable.Repeat("[", 100_000)) + "\n" + $$"""{"text": "{{Vote}}", "x": {{string.Concat(Enumerable.Repeat("{\"a\":", 70))}}"""));
        Assert.Empty(taken.Reports);
        Assert.Equal(2, taken.Notices.Length);
        Assert.Contains("deep", taken.Notices[1].Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_breaks_off_keeps_what_stood_before_and_names_the_line()
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("1.json", "[\n" + $$"""{"text": "{{Vote}}"},""" + "\n{\"text\": 3},\n" + $$"""{"text": "{{Ferry}}"}""" + "\n,{\"te"));
        Assert.Equal([Vote, Ferry], taken.Reports.Select(r => r.Text));
        Assert.Equal([3, 5], taken.Notices.Select(n => n.Line!.Value));
    }

    [Fact]
    public void A_file_of_something_else_is_not_told_line_by_line()
    {
        using TemporaryFolder folder = new();
        IntakeResult taken = Read(folder.Write("1.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"n": {{i}}}""" + "\n"))));
        Assert.Equal(21, taken.Notices.Length);
        Assert.Contains("480 more", taken.Notices[^1].Said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_can_be_named_alone()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("feed.jsonl", $$"""{"text": "{{Vote}}"}""" + "\nbroken\n" + $$"""{"text": "{{Ferry}}"}""");
        IntakeResult taken = Read($"{path}#3");
        Assert.Equal(Ferry, Assert.Single(taken.Reports).Text);
        Assert.Empty(taken.Notices);
        Assert.Contains("no record 7", Assert.Single(Read($"{path}#7").Notices).Said, StringComparison.Ordinal);
        Assert.Equal(2, Read($"{path}#3", path).Reports.Length);
    }

    [Fact]
    public void Facts_in_reports_yaml_beat_those_in_the_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("feed.jsonl", $$"""{"text": "{{Vote}}", "outlet": "A", "published": "2031-05-03"}""" + "\n" + $$"""{"text": "{{Ferry}}"}""");
        folder.Write("reports.yaml", "reports:\n  feed.jsonl: { outlet: B }\n  feed.jsonl#2: { outlet: C }\n");
        IntakeResult taken = Read(folder.Path);
        Assert.Equal([("B", new DateOnly(2031, 5, 3)), ("C", null)], taken.Reports.Select(r => (r.Files[0].Outlet, r.Files[0].Published)));
        folder.Write("reports.yaml", "reports:\n  feed.jsonl#9: { outlet: B }\n");
        Assert.Equal(2, Assert.Single(Read(folder.Path).Notices).Line);
    }

    [Fact]
    public void A_dossier_among_its_reports_is_skipped()
    {
        using TemporaryFolder folder = new();
        folder.Write("1.txt", Vote);
        string dossier = folder.Write("dossier.json", """{"format": "concordance/1", "reports": []}""");
        Assert.Equal(NoticeKind.Skipped, Assert.Single(Read(folder.Path).Notices).Kind);
        Assert.Equal(NoticeKind.Unreadable, Assert.Single(Read(dossier).Notices).Kind);
    }

    private static IntakeResult Read(params string[] paths) => ReportIntake.Read(paths, new IntakeSettings());
}
