using System.Collections.Immutable;
using Concordance.Desk.Making;
using Concordance.Dossiers;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Intake.Decided;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Desk.Collections;

/// <summary>The dossier of the reports that may leave the desk: made without the others, so that no line of it rests on them.</summary>
/// <param name="Decisions">What was decided, for decisions.yaml; nothing that holds words or names of other reports.</param>
public sealed record Exported(Dossier Dossier, ReportTexts Texts, ImmutableArray<WrittenDecision> Decisions)
{
    /// <summary>Null where no report may leave.</summary>
    /// <param name="today">An embargo ends with its day.</param>
    public static Exported? Of(Shown shown, DateOnly today)
    {
        Withheld withheld = Withheld.Of(shown, today);
        ImmutableArray<WrittenDecision> decisions = HeldDecisions.Of(shown.Held, d => !withheld.Holds(d));
        if (withheld.IsEmpty) return new Exported(shown.Dossier, shown.Made.Texts, decisions);
        IntakeResult taken = shown.Taken with
        {
            Reports = [.. shown.Taken.Reports.Where(r => !withheld.Reports.Contains(r.Id))],
            Decisions = new DecisionsTaken([.. shown.Taken.Decisions.Waiting.Where(d => !withheld.Holds(d))], [.. shown.Taken.Decisions.Followed.Where(f => !withheld.Holds(f.Decision))]),
        };
        if (taken.Reports.IsEmpty) return null;
        ReadReport[] read = [.. shown.Read.Where(r => !withheld.Reports.Contains(r.Report.Id))];
        return DossierMaker.Make(taken, read, false, null, before: shown.Made.BeforeNames) is { } made ? new Exported(made.Dossier, made.Texts, decisions) : null;
    }
}
