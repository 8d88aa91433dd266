using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;

namespace Concordance.Tests.Requirements;

/// <summary>One test or two for each row of the requirements that works so far, on stories of our own and their marks.</summary>
public sealed class RowTests
{
    private static readonly ExampleDossier Strike = ExampleDossier.Strike, Accident = ExampleDossier.Accident;

    [Fact]
    public void Row_1_text_as_it_comes_is_set_aside_visibly_and_offsets_stay_those_of_the_file()
    {
        ReportEntry desk = Strike.Report("port-desk.md");
        string text = File.ReadAllText(Path.Combine(House.Repository.Root, "examples", "strike", "port-desk.md"));
        Assert.All(desk.SetAside, a => Assert.Equal(a.Span.Text, text[a.Span.Start..a.Span.End]));
        Assert.Contains(desk.SetAside, a => a.As == SetAsideKind.Navigation && a.Span.Text == "Skip to content");
        Assert.Contains(desk.SetAside, a => a.As == SetAsideKind.Repeat && a.Span.Text.EndsWith("...", StringComparison.Ordinal));
        Assert.Contains(desk.SetAside, a => a.As == SetAsideKind.Related);
        Assert.True(desk.SetAside.Count(a => a.As == SetAsideKind.CitationMarker) >= 10);
    }

    [Theory]
    [InlineData("strike")]
    [InlineData("accident")]
    public void Row_2_each_report_s_day_holds_the_true_day_of_the_marks(string story)
    {
        ExampleDossier read = story == "strike" ? Strike : Accident;
        foreach (JsonElement report in read.Answers.GetProperty("reports").EnumerateArray())
        {
            DateOnly truth = DateOnly.ParseExact(report.GetProperty("published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            DayEntry day = read.Report(report.GetProperty("file").GetString()!).Published;
            Assert.True((day.Earliest is null || day.Earliest <= truth) && (day.Latest is null || truth <= day.Latest), $"{report} is outside {day.Earliest} to {day.Latest}");
        }
    }

    [Fact]
    public void Row_2_most_days_of_the_strike_are_known_within_a_week()
    {
        int narrow = Strike.Dossier.Reports.Count(r => r.Published is { Earliest: { } a, Latest: { } b } && b.DayNumber - a.DayNumber < 7);
        Assert.True(narrow >= 5, $"only {narrow} of 7");
    }

    [Theory]
    [InlineData("strike", 7)] // two of nine speak as "the union chief" and "the mediator", which is left open
    [InlineData("accident", 5)]
    public void Row_3_who_said_it_is_found_as_marked(string story, int least)
    {
        ExampleDossier read = story == "strike" ? Strike : Accident;
        JsonElement[] said = [.. read.Answers.GetProperty("who_said_what").EnumerateArray().Where(s => !s.GetProperty("file").GetString()!.EndsWith(".html", StringComparison.Ordinal))];
        string[] missed = [.. said.Where(s => !IsFound(read, s)).Select(s => s.GetProperty("says").GetString()!)];
        Assert.True(said.Length - missed.Length >= least, $"missed: {string.Join(" | ", missed)}");
    }

    [Fact]
    public void Row_4_relays_name_every_station_and_where_they_break_off()
    {
        StatementEntry told = Strike.Saying("wire-copy.txt", "Our door is open")[0];
        Assert.Contains(Strike.Relay(told), o => o.Span!.Text.Contains("Northern Wire", StringComparison.Ordinal));
        StatementEntry seen = Strike.Saying("lantern.txt", "The company will offer 6.5 percent")[0];
        Assert.Contains("document", seen.Speaker!.Span!.Text, StringComparison.Ordinal);
        Assert.All(Strike.Dossier.Statements!.Value.Where(s => s.Report == Strike.Report("quayside-notes.txt").Id && s.Voice != Voice.Reporter),
            s => Assert.Contains("quaysidenotes.example", Strike.Relay(s)[^1].Span!.Text, StringComparison.Ordinal));
        Assert.Contains(Strike.Report("port-desk.md").BrokenProvenance, b => b.As == BrokenProvenanceKind.OrphanMarker);
    }

    [Fact]
    public void Row_5_the_same_agency_in_two_reports_is_one_source()
    {
        string?[] agencies = [.. Strike.Dossier.Sources!.Value.Where(o => o.Span?.Text.Contains("Northern Wire", StringComparison.Ordinal) == true && o.Entity is not null).Select(o => o.Entity)];
        Assert.True(agencies.Length >= 2, "the agency relays in fewer than two places");
        Assert.Single(agencies.Distinct());
    }

    [Fact]
    public void Row_6_one_man_under_several_spellings_is_one_and_namesakes_stay_apart()
    {
        Assert.Equal(Strike.Entity("Łukasz Wróbel").Id, Strike.Entity("Lukasz Wrobel").Id);
        Assert.Equal(Strike.Entity("Ingrid Sæther").Id, Strike.Entity("Ingrid Saether").Id);
        Assert.Equal(Strike.Entity("Evgenia Kovalčuk").Id, Strike.Entity("Yevgeniya Kovalchuk").Id);
        Assert.NotEqual(Strike.Entity("Oriol Casademunt").Id, Strike.Entity("Sant Oriol").Id);
        Assert.All(Strike.Dossier.Entities!.Value, e => Assert.All(e.Merged, m => Assert.False(string.IsNullOrWhiteSpace(m.Why))));
    }

    [Fact]
    public void Row_7_offices_given_differently_stand_side_by_side_each_with_its_place()
    {
        ImmutableArray<OfficeEntry> offices = Strike.Entity("Yevgeniya Kovalchuk").Offices;
        Assert.Contains(offices, o => o.Text.Contains("Vice Minister", StringComparison.Ordinal));
        Assert.Contains(offices, o => o.Text.StartsWith("Transport Minister", StringComparison.Ordinal));
        Assert.All(offices, o => Assert.Equal(o.Text, o.Span.Text));
    }

    [Fact]
    public void Row_12_numbers_know_what_they_count_and_times_their_zone()
    {
        Assert.Contains(Strike.Dossier.Quantities!.Value, q => q.Value == "6.5" && q.Unit == "percent");
        Assert.Contains(Strike.Dossier.Quantities!.Value, q => q.Value == "1400" && q.Of is { } counted && counted.Contains("workers", StringComparison.Ordinal));
        Assert.Contains(Strike.Dossier.Times!.Value, t => t.Span.Text.Contains("0900 GMT", StringComparison.Ordinal) && t.Value!.EndsWith("T09:00Z", StringComparison.Ordinal));
    }

    [Fact]
    public void Row_14_what_the_report_doubts_itself_is_nobody_s_statement()
    {
        Assert.All(Strike.Saying("wire-copy.txt", "the talks will go ahead"), s =>
        {
            Assert.Null(s.Speaker);
            Assert.True(s.Question, "an open question must not read as an assertion");
        });
        Assert.All(Strike.Dossier.Statements!.Value.Where(s => s.Voice == Voice.Reporter), s => Assert.Null(s.Speaker));
    }

    private static bool IsFound(ExampleDossier read, JsonElement marked)
    {
        string words = marked.GetProperty("says").GetString()!, speaker = marked.GetProperty("speaker").GetString()!;
        return read.Saying(marked.GetProperty("file").GetString()!, words[..Math.Min(30, words.Length)])
            .Any(s => s.Speaker is { } who && (who.Entity is { } id && read.Dossier.Entities!.Value.Single(e => e.Id == id).Variants.Any(v => v.Form == speaker || speaker.EndsWith(v.Form, StringComparison.Ordinal))));
    }
}
