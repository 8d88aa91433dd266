using System.Collections.Immutable;
using Concordance.Intake.Files;
using Concordance.Store.Acts;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Collections;

/// <summary>Reports that may not leave the desk: confidential ones and those under embargo, also where they were taken out of the collection.</summary>
/// <param name="Reports">Those that are there.</param>
internal sealed record Withheld(ImmutableHashSet<ReportId> Reports, ImmutableHashSet<string> Files, ImmutableArray<Report> All)
{
    /// <summary>No report that is there, and no decision on one that was.</summary>
    public bool IsEmpty => Files.IsEmpty;

    public static Withheld Of(Shown shown, DateOnly today)
    {
        ImmutableHashSet<string> files = [.. Standing.Latest(shown.Held.Acts).Select(k => k.Act).OfType<MarkReport>().Where(m => m.Confidential || m.Embargo >= today).Select(m => m.Name)];
        return new Withheld([.. shown.Taken.Reports.Where(r => r.Files.Any(f => files.Contains(FileForms.FileOf(f.Path)))).Select(r => r.Id)], files, shown.Taken.Reports);
    }

    /// <summary>Whether a decision tells words or the name of such a report.</summary>
    public bool Holds(Decision decision) =>
        new[] { decision.Quote?.File, decision.File }.Concat(decision.Names.Select(n => n.File)).Concat(decision.Reports).Any(f => f is not null && Files.Contains(FileForms.FileOf(f)))
        || (decision.Quote is { File: null } quote && quote.In(All) is { Count: > 0 } at && at.All(p => Reports.Contains(p.Report)));
}
