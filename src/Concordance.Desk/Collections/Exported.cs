using Concordance.Desk.Making;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Desk.Collections;

/// <summary>The dossier of the reports that may leave the desk: made without the others, so that no line of it rests on them.</summary>
public sealed record Exported(Dossier Dossier, ReportTexts Texts)
{
    /// <summary>Null where no report may leave.</summary>
    /// <param name="today">An embargo ends with its day.</param>
    public static Exported? Of(OpenCollection collection, DateOnly today)
    {
        Shown shown = collection.Current;
        HashSet<ReportId> kept = [.. shown.Dossier.Reports.Where(r => shown.HeldOf(r) is { } held && (held.Confidential || held.Embargo >= today)).Select(r => new ReportId(r.Id))];
        if (kept.Count == 0) return new Exported(shown.Dossier, shown.Made.Texts);
        IntakeResult taken = shown.Taken with { Reports = [.. shown.Taken.Reports.Where(r => !kept.Contains(r.Id))] };
        if (taken.Reports.IsEmpty) return null;
        ReadReport[] read = [.. shown.Read.Where(r => !kept.Contains(r.Report.Id))];
        return DossierMaker.Make(taken, read, false, null, before: shown.Made.BeforeNames) is { } made ? new Exported(made.Dossier, made.Texts) : null;
    }
}
