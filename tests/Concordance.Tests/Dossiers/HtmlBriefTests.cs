using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Concordance.Dossiers;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

public sealed partial class HtmlBriefTests
{
    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void Every_link_leads_to_a_passage_and_no_anchor_stands_twice(string name)
    {
        HandMade made = HandMade.Read(name);
        foreach (bool full in new[] { false, true })
        {
            XElement page = Parsed(HtmlBrief.Write(made.Dossier, made.Texts, new HtmlOptions(FullText: full)));
            string[] ids = [.. page.Descendants().Attributes("id").Select(a => a.Value)];
            Assert.Equal(ids.Distinct().Count(), ids.Length);
            string[] targets = [.. page.Descendants("a").Select(a => a.Attribute("href")!.Value[1..])];
            Assert.True(targets.Length > 50);
            Assert.All(targets, t => Assert.Contains(t, ids));
        }
    }

    [Theory, MemberData(nameof(HandMade.Names), MemberType = typeof(HandMade))]
    public void A_page_runs_nothing_and_its_style_is_allowed_by_its_hash(string name)
    {
        HandMade made = HandMade.Read(name);
        string html = HtmlBrief.Write(made.Dossier, made.Texts);
        XElement page = Parsed(html);
        Assert.Empty(page.Descendants("script").Concat(page.Descendants("link")).Concat(page.Descendants("img")).Concat(page.Descendants("iframe")));
        Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Name.LocalName == "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        string style = StyleElement().Match(html).Groups[1].Value;
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stamp_names_every_hash_and_says_what_was_not_checked()
    {
        HandMade made = HandMade.Read("istanbul-2025");
        string html = HtmlBrief.Write(made.Dossier, made.Texts, new HtmlOptions(Version: "9.8.7", Models: "en-2026-11"));
        Assert.All(made.Dossier.Reports, r => Assert.Contains(r.Sha256, html, StringComparison.Ordinal));
        Assert.Contains("Concordance 9.8.7", html, StringComparison.Ordinal);
        Assert.Contains("en-2026-11", html, StringComparison.Ordinal);
        Assert.Contains("Not checked against the world", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_full_text_comes_only_when_asked_for()
    {
        HandMade made = HandMade.Read("automakers-2009");
        Assert.True(HtmlBrief.Write(made.Dossier, made.Texts, new HtmlOptions(FullText: true)).Length > HtmlBrief.Write(made.Dossier, made.Texts).Length);
        XElement page = Parsed(HtmlBrief.Write(made.Dossier, made.Texts, new HtmlOptions(FullText: true)));
        page.Descendants("small").Remove();
        string full = page.Value;
        foreach (Report report in made.Texts.All)
            foreach (string line in report.Text.Split('\n').Where(l => l.Trim().Length > 0)) Assert.Contains(line.Trim(), full, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_carries_words_outlet_day_file_and_line()
    {
        HandMade made = HandMade.Read("istanbul-2025");
        string html = Parsed(HtmlBrief.Write(made.Dossier, made.Texts)).Value;
        Assert.Matches("“took place on June 2, 2025” \\(outlet not found, (“[^”]+”, )?not before 2 June 2025, paragraph 16, 004_433938d81e40d497\\.txt\\)", html);
    }

    [Fact]
    public void A_report_cannot_smuggle_markup_into_the_page()
    {
        Report report = new("<script>alert(1)</script> & \"x\" 'y' \u202e\u0001 <b>said</b> no.", [new ReportFile("<i>a</i>.txt", "00")], "en");
        SpanEntry all = new(report.Id.Value, 0, report.Text.Length, report.Text);
        string json = $$"""
            {"format":"concordance/1","asOf":null,"reports":[{"id":"{{report.Id}}","label":"1","file":"<i>a</i>.txt","files":[{"path":"<i>a</i>.txt","published":null,"outlet":"<u>","url":"javascript:x"}],
            "sha256":"00","length":{{report.Text.Length}},"language":"en","read":true,"headline":null,"published":{"earliest":null,"latest":null,"value":null,"known":"unknown","because":[]},
            "outlet":{"name":"<u>","span":null},"story":null,"sentences":{"count":1,"unread":[]},"setAside":[],"brokenProvenance":[],"cautions":[]}]}
            """;
        Dossier dossier = DossierJson.Read(Encoding.UTF8.GetBytes(json), new ReportTexts([report])).Dossier! with
        {
            Statements =
            [
                new StatementEntry
                {
                    Id = "s0", Rule = "hand", Confidence = null, Report = report.Id.Value, Speaker = new SpeakerEntry(null, [], all, null), Cue = null, Content = [all], Negated = false, Question = false,
                    Kind = Concordance.Reading.Attribution.StatementKind.Direct, Act = Concordance.Reading.Attribution.Act.Say, Voice = Concordance.Reading.Attribution.Voice.Attributed,
                    Relay = [], To = null, On = null, Place = null, SameAs = null,
                },
            ],
        };
        XElement page = Parsed(HtmlBrief.Write(dossier, new ReportTexts([report])));
        Assert.Empty(page.Descendants("script").Concat(page.Descendants("i")).Concat(page.Descendants("u")));
        Assert.Contains("<script>alert(1)</script>", page.Value, StringComparison.Ordinal);
    }

    /// <summary>Our page is written so that an XML parser reads it once its void elements are closed: a stray angle bracket fails here.</summary>
    private static XElement Parsed(string html) => XElement.Parse(VoidElement().Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "$0</$1>"), LoadOptions.PreserveWhitespace);

    [GeneratedRegex("<(meta)[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex VoidElement();

    [GeneratedRegex("<style>([^<]*)</style>", RegexOptions.NonBacktracking)]
    private static partial Regex StyleElement();
}
