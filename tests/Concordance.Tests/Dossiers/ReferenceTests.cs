using Concordance.Dossiers;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Reading.Days;

namespace Concordance.Tests.Dossiers;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("001_ab.txt 002_cd.txt", "001 002")]
    [InlineData("kyiv-post.txt reuters.md", "kyiv reuters")]
    [InlineData("a_1.txt a_2.txt b.txt", "a_1 a_2 b")]
    [InlineData("x/a.txt y/a.txt", "x/a y/a")]
    [InlineData("feed.jsonl#1 feed.jsonl#2", "feed#1 feed#2")]
    [InlineData("- noext", "- noext")]
    public void A_report_is_named_by_the_shortest_name_no_other_has(string files, string names)
    {
        string[] all = files.Split(' ');
        Dossier dossier = new() { Reports = [.. all.Select(Report)] };
        References references = new(dossier, new ReportTexts([]));
        Assert.Equal(names, string.Join(' ', all.Select((_, i) => references.Name($"r{i}"))));

        static ReportEntry Report(string file, int index) => new()
        {
            Id = $"r{index}", Label = $"{index + 1}", File = file, Files = [], Sha256 = "", Length = 0, Language = "en", Read = true, Headline = null,
            Published = new DayEntry(null, null, null, DayKnown.Unknown, []), Outlet = null, Story = null, Sentences = new SentencesEntry(0, []), SetAside = [], BrokenProvenance = [], Cautions = [],
        };
    }

    [Theory]
    [InlineData("2025-05-30", "2025-05-31", "30 or 31 May 2025")]
    [InlineData("2025-05-28", "2025-06-01", "28 May to 1 June 2025")]
    [InlineData("2024-12-31", "2025-01-01", "31 December 2024 or 1 January 2025")]
    [InlineData("2025-06-01", "2025-06-01", "1 June 2025")]
    [InlineData("2025-06-02", null, "not before 2 June 2025")]
    [InlineData(null, "2025-06-02", "not after 2 June 2025")]
    [InlineData(null, null, "day not found")]
    public void Days_are_told_as_one_tells_them(string? earliest, string? latest, string words) =>
        Assert.Equal(words, DayWords.WithYear.Of(new DayEntry(Day(earliest), Day(latest), null, DayKnown.Solved, [])));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
