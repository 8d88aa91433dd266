using System.Text;
using Concordance.Intake.Pages;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>A page and its plain text give the same findings where the words are the same.</summary>
public sealed class PageAndTextTests
{
    public static TheoryData<string, string> Pages()
    {
        TheoryData<string, string> pages = [];
        foreach (string file in Repository.Files("examples", "*.txt"))
            foreach (string style in PageStyles.Names) pages.Add(file, style);
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_the_findings_of_its_plain_text(string file, string style)
    {
        string[] blocks = [.. Blocks.Of(new Report(Repository.Read(file), [new ReportFile(file, "")], "en")).All.Select(b => string.Join(' ', b.Span.Of(b.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        string plain = string.Join("\n\n", blocks) + "\n";
        ReadReport ofText = TestReading.ReadText(plain);
        PageText page = PageReader.Read(Encoding.UTF8.GetBytes(PageStyles.Set(style, ofText.Outlet?.Name ?? "Asker Weekly Post", blocks)));
        ReadReport ofPage = TestReading.Reader.Read(new Report(page.Text.Text, [new ReportFile("page.html", "")], "en", page.Layout));
        string[] a = ByWords(ofText), b = ByWords(ofPage);
        Assert.NotEmpty(a);
        Assert.True(a.All(b.Contains), "only of the text:\n" + string.Join("\n", a.Except(b)) + "\nonly of the page:\n" + string.Join("\n", b.Except(a)));
        Assert.Equal(ofText.Headline?.Of(plain), ofPage.Headline?.Of(page.Text.Text));
    }

    /// <summary>Findings by the words they are about; what the frame of a page adds has words that the text has not.</summary>
    private static string[] ByWords(ReadReport read)
    {
        string text = read.Report.Text;
        string Words(Span? span) => span?.Of(text) ?? "nobody";
        return
        [
            .. read.Statements.Select(s => $"statement {string.Join(" … ", s.Content.Select(c => c.Of(text)))} by {Words(s.Speaker?.Span)} cue {Words(s.Cue)} {s.Kind} {s.Act} {s.Voice} via {string.Join("; ", s.Relay.Select(r => r.Span.Of(text)))}"),
            .. read.Times.Select(t => $"time {t.Span.Of(text)} {t.Kind} {t.Expression}"),
            .. read.Quantities.Select(q => $"quantity {q.Span.Of(text)} {q.Value} {q.Bound}"),
            .. read.Names.Select(n => $"name {n.Span.Of(text)} {n.Type}"),
            .. read.SetAside.Select(s => $"set aside {s.Span.Of(text)}"),
            .. read.BrokenProvenance.Select(p => $"broken {p.Span.Of(text)} {p.As}"),
        ];
    }
}
