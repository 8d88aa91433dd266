using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Talks;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>A negotiation hangs on what is said, not on who says it or in which year: renamed, 52 weeks later, it is the same one.</summary>
public sealed class RenamedTalksTests
{
    private const double Floor = 0.97;

    [Theory]
    [InlineData("gold/talks", "captive-names")]
    [InlineData("gold/talks", "reef-quota")]
    [InlineData("gold/talks", "school-calendar")]
    [InlineData("examples", "bakers")]
    public void Talks_stand_when_names_are_others_of_their_kind_and_days_are_of_another_year(string folder, string story)
    {
        string[] paths = [.. Directory.EnumerateFiles(Path.Combine(House.Repository.Root, folder, story), "*.txt").Order(StringComparer.Ordinal)];
        Dictionary<string, RewrittenText> rewritten = paths.ToDictionary(p => Path.GetFileName(p), p => RewrittenText.Of(File.ReadAllText(p), Renames.Of(story)));
        string[] before = Talks([.. paths.Select(p => TestReading.ReadText(File.ReadAllText(p), Path.GetFileName(p)))], (file, span) => rewritten[file].Map(span));
        string[] after = Talks([.. paths.Select(p => TestReading.ReadText(rewritten[Path.GetFileName(p)].Text, Path.GetFileName(p)))], (_, span) => span);
        Assert.True(before.Length > 5, "hardly anything is found: nothing is shown by it");
        (double share, string lost) = Fingerprints.Compare(before, after, [], []);
        Assert.True(share >= Floor, $"only {share:P1} of the findings map:\n{lost}");
    }

    /// <summary>Parties, positions, waits, knots with their ways out, and outcomes as lines; who holds what by where they are named first.</summary>
    private static string[] Talks(ImmutableArray<ReadReport> reports, Func<string, Span, Span> map)
    {
        Dictionary<ReportId, string> file = reports.ToDictionary(r => r.Report.Id, r => r.Report.Files[0].Path);
        string At(Place place) => $"{file[place.Report]} {map(file[place.Report], place.Span)}";
        string Wait(Wait wait) => string.Join(" and ", wait.Stated.Select(s => At(s.In.Report.At(s.What.Clause))).Order(StringComparer.Ordinal));
        if (TalksReader.Read(StoryReader.AsOne(reports)) is not { } talks) return [];
        return
        [
            .. talks.Parties.Select(p => $"party {p.Type} {string.Join(' ', p.Variants.SelectMany(v => v.Places).Select(At).Order(StringComparer.Ordinal))}"),
            .. talks.Positions.Select(p => $"position {At(p.Text)} {p.Stance} {p.Firmness} {p.Voice}"),
            .. talks.Waiting.Waits.Select(w => $"wait {Wait(w)} {w.Mode} {w.IsThreat} {w.Holder is null}"),
            .. talks.Waiting.Knots.Select(k => $"knot {k.State} {string.Join(" <= ", k.Waits.Select(Wait).Order(StringComparer.Ordinal))} {k.After?.As} {k.WaysOut.Length} ways out"),
            .. talks.Outcomes.Select(o => $"outcome {At(o.Place)} {o.State}"),
        ];
    }
}
