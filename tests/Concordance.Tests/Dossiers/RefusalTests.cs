using System.Text;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

/// <summary>What is not a sound dossier is refused with one clear message, never an exception.</summary>
public sealed class RefusalTests
{
    private static readonly Report Told = new("The mayor said the bridge is closed.", [new ReportFile("a.txt", "ab12")], "en");

    private static readonly ReportTexts Texts = new([Told]);

    [Fact]
    public void The_dossier_of_these_tests_is_sound() => Assert.Empty(Read(Sound).Faults);

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("[]", "expected an object")]
    [InlineData("{\"format\":\"concordance/2\"}", "expected \"concordance/1\", found \"concordance/2\"")]
    [InlineData("{\"reports\":[]}", "expected \"concordance/1\", found none")]
    [InlineData("{\"format\":\"concordance/1\",\n \"reports\":[}", "line 2")]
    [InlineData("{\"format\":\"concordance/1\"}", "'reports'")]
    [InlineData("{\"format\":\"concordance/1\",\"reports\":[{\"id\":5}]}", "reports[0].id")]
    [InlineData("null", "expected an object")]
    [InlineData("{\"format\":\"concordance/1\",\"reports\":[null]}", "holds no null")]
    public void Another_text_is_refused_with_its_place(string json, string message)
    {
        DossierReading reading = Read(json);
        Assert.Null(reading.Dossier);
        Assert.Contains(message, Assert.Single(reading.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_changed_is_refused_with_file_and_expectation()
    {
        DossierReading reading = DossierJson.Read(Encoding.UTF8.GetBytes(Sound), new ReportTexts([new Report(Told.Text + " Today.", Told.Files, "en")]));
        string fault = Assert.Single(reading.Faults);
        Assert.Contains("reports[0] a.txt", fault, StringComparison.Ordinal);
        Assert.Contains(Told.Id.Value, fault, StringComparison.Ordinal);
        Assert.Contains("the report has changed", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_is_not_there_is_refused() =>
        Assert.Contains("no such report is in the folder", Assert.Single(DossierJson.Read(Encoding.UTF8.GetBytes(Sound), new ReportTexts([])).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"start\":4", "\"start\":5", "expected the words \"mayor\" at [5,9), the report has \"ayor\"")]
    [InlineData("\"end\":9", "\"end\":900", "lies outside the text of 36 characters")]
    [InlineData("\"start\":4", "\"start\":-1", "lies outside the text")]
    [InlineData("{\"report\":\"RID\",\"start\"", "{\"report\":\"r0000000000\",\"start\"", "is not among the reports")]
    public void A_span_that_is_not_its_slice_is_refused_with_its_path(string from, string to, string message)
    {
        string fault = Assert.Single(Read(Sound.Replace(from.Replace("RID", Told.Id.Value, StringComparison.Ordinal), to, StringComparison.Ordinal)).Faults);
        Assert.StartsWith("reports[0].headline: ", fault, StringComparison.Ordinal);
        Assert.Contains(message, fault, StringComparison.Ordinal);
    }

    private static string Sound =>
        $$"""
        {"format":"concordance/1","asOf":null,"reports":[{"id":"{{Told.Id.Value}}","label":"1","file":"a.txt","files":[],"sha256":"ab12","length":36,"language":"en","read":true,
        "headline":{"report":"{{Told.Id.Value}}","start":4,"end":9,"text":"mayor"},"published":{"earliest":null,"latest":null,"value":null,"known":"unknown","because":[]},
        "outlet":null,"story":null,"sentences":{"count":1,"unread":[]},"setAside":[],"brokenProvenance":[],"cautions":[]}]}
        """;

    private static DossierReading Read(string json) => DossierJson.Read(Encoding.UTF8.GetBytes(json), Texts);
}
