using System.Text;
using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Html;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Reasons;
using Concordance.Reading.Attribution;
using Concordance.Reading.Days;
using Concordance.Texts;
using FsCheck.Xunit;

namespace Concordance.Tests.Dossiers;

/// <summary>Whatever a report holds, its dossier is written, read, set and printed.</summary>
public sealed class AnyTextTests
{
    [Property(MaxTest = 200)]
    public void A_text_of_any_characters_is_set_and_printed(string? drawn, uint from, uint length, byte columns)
    {
        string text = "A said: " + drawn;
        Span content = new((int)(from % (uint)text.Length), 0 + text.Length);
        content = new Span(content.Start, content.Start + 1 + (int)(length % (uint)(text.Length - content.Start)));
        (Dossier dossier, ReportTexts texts) = Of(text, content);
        foreach (bool all in new[] { false, true })
        {
            BriefOptions options = new(All: all, Names: true, Ids: true);
            Assert.NotEmpty(Brief.Write(dossier, texts, options, columns));
            Assert.NotEmpty(Brief.Markdown(dossier, texts, options));
            Assert.EndsWith("</html>\n", HtmlBrief.Write(dossier, texts, new HtmlOptions(FullText: all, Brief: options)), StringComparison.Ordinal);
        }

        Assert.True(Why.Of(dossier, texts, "s0123456789").Found);
        Assert.Equal(IsWellFormed(content.Of(text)), DossierJson.Read(DossierJson.Write(dossier), texts).Faults.IsEmpty);
    }

    [Fact]
    public void A_line_of_a_million_characters_is_shown_around_what_is_cited()
    {
        string text = string.Concat(Enumerable.Repeat("word and ", 120_000));
        (Dossier dossier, ReportTexts texts) = Of(text, new Span(500_000, 500_040));
        Assert.InRange(HtmlBrief.Write(dossier, texts).Length, 1_000, 20_000);
        Assert.InRange(Brief.Write(dossier, texts).Max(l => l.Text.Length), 1, 100);
    }

    private static bool IsWellFormed(string text) => new UTF8Encoding(false, false).GetString(Encoding.UTF8.GetBytes(text)) == text;

    private static (Dossier Dossier, ReportTexts Texts) Of(string text, Span content)
    {
        Report report = new(text, [new ReportFile("a.txt", "00")], "en");
        SpanEntry span = new(report.Id.Value, content.Start, content.End, content.Of(text));
        Dossier dossier = new()
        {
            Reports =
            [
                new ReportEntry
                {
                    Id = report.Id.Value, Label = "1", File = "a.txt", Files = [new FileEntry("a.txt", null, null, null)], Sha256 = "00", Length = text.Length, Language = "en", Read = true, Headline = span,
                    Published = new DayEntry(null, null, null, DayKnown.Unknown, []), Outlet = null, Story = null, Sentences = new SentencesEntry(1, [span]), SetAside = [], BrokenProvenance = [], Cautions = [],
                },
            ],
            Statements =
            [
                new StatementEntry
                {
                    Id = "s0123456789", Rule = "hand", Confidence = null, Report = report.Id.Value, Speaker = new SpeakerEntry(null, [], span, span), Cue = span, Content = [span], Negated = false, Question = false,
                    Kind = StatementKind.Direct, Act = Act.Demand, Voice = Voice.Attributed, Relay = [], To = null, On = null, Place = null, SameAs = null,
                },
            ],
        };
        return (dossier, new ReportTexts([report]));
    }
}
