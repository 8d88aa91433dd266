using System.Text;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Records;
using Concordance.Dossiers.Reasons;

namespace Concordance.Tests.Dossiers;

public sealed class AssemblyTests
{
    private static readonly Dossier Made = Assembled.Dossier();

    [Fact]
    public void What_is_assembled_is_read_back_sound() => Assert.Empty(DossierJson.Read(DossierJson.Write(Made), Assembled.Texts).Faults);

    [Fact]
    public void Reports_are_labelled_by_day_and_the_unread_stand_last()
    {
        Assert.Equal(["1 a.txt", "2 b.txt", "3 c.txt"], Made.Reports.Select(r => $"{r.Label} {r.File}"));
        Assert.Equal([true, true, false], Made.Reports.Select(r => r.Read));
        Assert.Null(Made.Reports[2].Story);
        Assert.Equal(["b.txt", "copy/b.txt"], Made.Reports[1].Files.Select(f => f.Path));
    }

    [Fact]
    public void The_order_of_findings_and_reports_changes_no_byte() =>
        Assert.Equal(DossierJson.Write(Made), DossierJson.Write(DossierAssembler.Assemble([Assembled.Story(turned: true)], [Assembled.Turkish])));

    [Fact]
    public void A_statement_names_its_speaker_its_way_and_its_time()
    {
        StatementEntry direct = Made.Statements!.Value[0], told = Made.Statements.Value[1];
        string mayor = Made.Entities!.Value.Single(e => e.Name == "Ann Lee").Id;
        Assert.Equal(mayor, direct.Speaker!.Entity);
        Assert.Equal(mayor, told.Speaker!.Entity);
        Assert.Equal(Made.Times!.Value.Single().Id, direct.On);
        SourceEntry source = Made.Sources!.Value.Single(s => s.Id == told.Relay.Single());
        Assert.Equal("the Harbour Post", source.Span!.Text);
        Assert.Equal("Harbour Post", Made.Entities!.Value.Single(e => e.Id == source.Entity).Name);
    }

    [Fact]
    public void Set_aside_sentences_are_not_counted_as_read_or_unread()
    {
        Assert.Equal(2, Made.Reports[0].Sentences.Count);
        Assert.Equal("On Tuesday", Made.Reports[1].Sentences.Unread.Single().Text);
    }

    [Fact]
    public void Reasons_are_written_only_when_asked_for()
    {
        Assert.DoesNotContain("\"from\"", Encoding.UTF8.GetString(DossierJson.Write(Made)), StringComparison.Ordinal);
        StatementEntry said = Assembled.Dossier(because: true).Statements!.Value[0];
        Assert.Equal("attribution/quoted-speech", said.Because!.Rule);
        Assert.Equal("said", said.Because.At.Single().Text);
        Assert.Equal("Monday", said.Because.From.Single().At.Single().Text);
    }

    [Fact]
    public void A_rule_nobody_measured_gives_no_confidence() => Assert.Null(Made.Times!.Value.First(t => t.Rule == "times/weekday").Confidence);

    [Fact]
    public void A_thin_dossier_gives_a_brief_of_who_said_what_the_latest_first()
    {
        string[] said = [.. Brief.Sections(Made, Assembled.Texts).Single(s => s.Name == "SAID").Lines.Select(l => l.Text)];
        Assert.Equal(
            ["b, 3 June, in its words:", "The mayor, via Harbour Post: the bridge stays shut [b:1]", "a, 2 June, in its words:", "Ann Lee (Mayor): “The bridge is shut” [a:2]"], said);
        string[] basis = [.. Brief.Sections(Made, Assembled.Texts).Single(s => s.Name == "BASIS").Lines.Select(l => l.Text)];
        Assert.Contains("1 of 3 sentences not read: somebody speaks there, and who says what could not be made out [b:1]", basis);
        Assert.Contains(Brief.Sections(Made, Assembled.Texts).Single(s => s.Name == "NOT READ").Lines, l => l.Text.Contains("Turkish", StringComparison.Ordinal));
    }

    [Fact]
    public void Why_shows_rule_words_reasons_and_record()
    {
        Dossier made = Assembled.Dossier(because: true);
        WhyAnswer answer = Why.Of(made, Assembled.Texts, made.Statements!.Value[0].Id);
        string text = string.Join('\n', answer.Lines.Select(l => new string(' ', l.Indent) + l.Text));
        Assert.True(answer.Found);
        Assert.Contains("“The bridge is shut” [a:2]", text, StringComparison.Ordinal);
        Assert.Contains($"\n  rule attribution/quoted-speech ({RuleRecords.Of("attribution/quoted-speech").InWords}); set off by said [a:2]\n    rests on times/weekday (not yet measured); set off by Monday [a:2]", text, StringComparison.Ordinal);
        Assert.True(Why.Of(made, Assembled.Texts, "a:2").Lines.Length > answer.Lines.Length);
        Assert.True(Why.Of(made, Assembled.Texts, made.Reports[0].Id).Found);
    }

    [Theory]
    [InlineData("s0000000000")]
    [InlineData("a:99")]
    [InlineData("nobody:1")]
    [InlineData("")]
    [InlineData(":")]
    public void Why_of_nothing_is_not_found(string asked) => Assert.False(Why.Of(Made, Assembled.Texts, asked).Found);

    [Fact]
    public void Every_id_of_a_hand_made_dossier_can_be_turned_over()
    {
        HandMade made = HandMade.Read("istanbul-2025");
        Dossier dossier = made.Dossier;
        foreach (FindingEntry entry in new IEnumerable<FindingEntry>[] { dossier.Entities!, dossier.Statements!, dossier.Events!, dossier.Conditions!, dossier.Stories!.Value[0].Conflicts!, dossier.Stories!.Value[0].Talks!.Found!.Knots }.SelectMany(e => e))
            Assert.True(Why.Of(dossier, made.Texts, entry.Id).Found, entry.Id);
    }
}
