using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>Nothing may hang on who it is about. The aim is 97% of the findings; the floor is what is reached, and only rises.</summary>
public sealed class RenamingTests
{
    private const double Floor = 0.97;

    [Theory]
    [InlineData("strike")]
    [InlineData("accident")]
    [InlineData("istanbul")]
    public void Findings_stand_when_people_places_and_organisations_are_renamed(string story)
    {
        string folder = Path.Combine(House.Repository.Root, "examples", story);
        string[] paths = [.. Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal)];
        Dictionary<string, RewrittenText> rewritten = paths.ToDictionary(p => Path.GetFileName(p), p => RewrittenText.Of(File.ReadAllText(p), Renames.Of(story)));
        ImmutableArray<ReadReport> before = [.. paths.Select(p => TestReading.ReadText(File.ReadAllText(p), Path.GetFileName(p)))];
        ImmutableArray<ReadReport> after = [.. paths.Select(p => TestReading.ReadText(rewritten[Path.GetFileName(p)].Text, Path.GetFileName(p)))];
        (double share, string lost) = Fingerprints.Compare(
            Lines(before, (file, span) => rewritten[file].Map(span)), Lines(after, (_, span) => span),
            Entities(before, (file, span) => rewritten[file].Map(span)), Entities(after, (_, span) => span));
        Assert.True(share >= Floor, $"only {share:P1} of the findings map:\n{lost}");
    }

    private static string[] Lines(ImmutableArray<ReadReport> reports, Func<string, Span, Span> map) =>
        [.. reports.SelectMany(r => Fingerprints.Of(r, s => map(FileOf(r), s)).Select(l => FileOf(r) + " " + l))];

    private static Fingerprints.Named[] Entities(ImmutableArray<ReadReport> reports, Func<string, Span, Span> map)
    {
        Dictionary<ReportId, string> file = reports.ToDictionary(r => r.Report.Id, FileOf);
        return [.. StoryReader.Read(reports).SelectMany(s => Fingerprints.Of(s, p => map(file[p.Report], p.Span), id => file[id]))];
    }

    private static string FileOf(ReadReport read) => read.Report.Files[0].Path;
}
