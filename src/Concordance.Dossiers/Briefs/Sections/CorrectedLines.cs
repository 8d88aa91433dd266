using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What a report corrects or takes back, and the passages that still rest on it.</summary>
internal static class CorrectedLines
{
    private const string Withdrawal = "corrections/withdrawal-notice", Printed = "corrections/correction-notice";

    public static IEnumerable<BriefLine> Of(View view) =>
        from report in view.Reports
        from caution in report.Cautions
        where caution.As == CautionKind.Correction
        // A correction that many reports carry is told once, with what it touches.
        orderby caution.Corrects is { Passages.IsEmpty: false } ? 0 : IsWithdrawal(caution) ? 1 : 2
        select Line(view, report, caution);

    public static bool IsWithdrawal(CautionEntry caution) => caution.Rule == Withdrawal;

    private static BriefLine Line(View view, ReportEntry report, CautionEntry caution)
    {
        LineBuilder line = view.Line.Name(view.References.Name(report.Id)).Plain(": ");
        if (IsWithdrawal(caution)) line.State("withdrawn").Plain(": ").Words(caution.Span!, 80);
        else if (caution.Corrects is { Old: { } old, New: { } now }) line.Words(old).State(" corrected to ").Words(now);
        else if (caution.Corrects is { Old: { } wrong }) line.Words(wrong).State(" is corrected");
        else line.State(caution.Rule == Printed ? "corrects itself" : "tells of a correction").Plain(": ").Words(caution.Span!);
        if (caution.Span is { } span) line.At(span);
        if (caution.Corrects is { Passages.IsEmpty: false } corrects) line.Plain(IsWithdrawal(caution) ? "; copied from it" : "; rests on what was corrected").At(corrects.Passages);
        return line.Id(caution.Id).Line();
    }
}
