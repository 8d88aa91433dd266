using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Exports;

/// <summary>What one needs to make the same dossier again, for every copy that leaves: by what it was made, as of when, under which decisions, of which files.</summary>
public static class Stamp
{
    public const string NotChecked = "Not checked against the world.";

    /// <summary>What and its value, without the reports.</summary>
    public static ImmutableArray<(string What, string Value)> Of(Dossier dossier, string version, string models) =>
    [
        ("Made by", $"Concordance {version}".TrimEnd()),
        ("Models", models),
        ("As of", dossier.AsOf is { } asOf ? DayWords.WithYear.Of(asOf.Day) : "all reports, no day set"),
        ("Decisions", Decisions(dossier)),
    ];

    /// <summary>The whole stamp, a line each, the reports with the SHA-256 of their files.</summary>
    public static IEnumerable<string> Lines(Dossier dossier, string version, string models) =>
    [
        NotChecked,
        .. Of(dossier, version, models).Select(s => $"{s.What}: {s.Value}"),
        .. dossier.Reports.Select(r => $"Report {r.File}, {DayWords.WithYear.Of(r.Published)}, SHA-256 {r.Sha256}{(r.Withdrawn is { } why ? $"; marked corrected or withdrawn: {OneLine.Of(why)}" : "")}"),
    ];

    /// <summary>How many, how many of them without effect, and a hash by which they are known again.</summary>
    private static string Decisions(Dossier dossier)
    {
        if (dossier.Decisions is not { IsEmpty: false } all) return "none";
        string lines = string.Join('\n', all.Select(d => $"{d.Decide}|{d.Kind}|{string.Join('|', d.About)}|{d.State}|{string.Join('|', d.Spans.Select(s => $"{s.Report}:{s.Start}:{s.End}"))}"));
        int without = all.Count(d => d.State != DecisionState.Applied);
        return $"{all.Length} by a person{(without > 0 ? $", {without} without effect" : "")} ({Hash.Hex10(lines)})";
    }
}
