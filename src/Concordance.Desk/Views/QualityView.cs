using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Dossiers.Records;

namespace Concordance.Desk.Views;

/// <summary>How well one kind of finding is found in stories that nothing was tuned on.</summary>
/// <param name="Of">"statements", "events", …</param>
/// <param name="Right">Of 100 that are found, so many at least are right; null where that is not measured.</param>
/// <param name="Found">Of 100 that a person marked, so many at least are found; null where that is not measured.</param>
public sealed record MeasuredView(string Of, int? Right, int? Found);

/// <summary>How often each rule was right on cases it was not tuned on, and how well each kind of finding is found.</summary>
public sealed record QualityView(ImmutableArray<MeasuredView> Marks, ImmutableArray<RuleView> Rules)
{
    /// <summary>Which floors of gold/floors.json stand for a kind: those of texts and stories that nothing was tuned on.</summary>
    private static readonly ImmutableArray<(string Of, string? Right, string? Found)> Measured =
    [
        ("statements", "blind/statements-P", "blind/statements-R"),
        ("times", "blind/times-P", "blind/times-R"),
        ("quantities", "blind/quantities-P", "blind/quantities-R"),
        ("events", null, "blind/events-R"),
        ("statuses", "blind/events-status", null),
        ("claims", "blind-stories/links-right", "blind-stories/joined"),
        ("conflicts", "small-stories/held/conflicts-P", "small-stories/held/conflicts-R"),
        ("changes", "small-stories/held/changes-P", "small-stories/held/changes-R"),
        ("positions", null, "positions/held/R"),
        ("waits", "knots/held/waits/P", "knots/held/waits/R"),
    ];

    public static QualityView Shipped { get; } = new(ReadMarks(), [.. RuleRecords.All.Where(r => r.Asked > 0).Select(r => EvidenceView.RuleOf(r.Rule))]);

    /// <summary>A floor is what a test holds, so "at least" is always true of it.</summary>
    private static ImmutableArray<MeasuredView> ReadMarks()
    {
        using Stream stream = typeof(QualityView).Assembly.GetManifestResourceStream("floors.json") ?? throw new InvalidOperationException("floors.json is not embedded");
        using JsonDocument floors = JsonDocument.Parse(stream);
        int? Floor(string? key) => key is null ? null : (int)floors.RootElement.GetProperty(key).GetDecimal();
        return [.. Measured.Select(m => new MeasuredView(m.Of, Floor(m.Right), Floor(m.Found)))];
    }
}
