using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>Words inside what somebody denies: "she denied that her client had refused to train" tells of no refusal.</summary>
internal static class Denied
{
    /// <summary>Whether the statement stands wholly inside the content of a denial; the denial's own line tells it.</summary>
    public static bool Within(View view, StatementEntry said) =>
        view.StatementsOf(said.Report).Any(d => d.Act == Act.Deny && d != said && d.Content.Any(c => Holds(c, said)));

    private static bool Holds(SpanEntry denied, StatementEntry said) =>
        said.Content.All(c => denied.Start <= c.Start && c.End <= denied.End) && said.Cue is { } cue && denied.Start <= cue.Start && cue.End <= denied.End;
}
