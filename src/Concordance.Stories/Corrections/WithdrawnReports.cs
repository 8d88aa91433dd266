using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Stories.Copies;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>Reports that are taken back, with what other reports copy from them: what rests on these alone rests on nothing.</summary>
internal static class WithdrawnReports
{
    private static readonly RuleId Rule = new("corrections/withdrawn-reports");

    private const int MostPassages = 200;

    public static IEnumerable<Corrected> Find(ImmutableArray<ReadReport> reports, ImmutableArray<Copy> copies)
    {
        Dictionary<ReportId, Told<Correction>> withdrawn = [];
        foreach (ReadReport report in reports)
            if (report.Corrections.FirstOrDefault(c => c.As == CorrectionKind.Withdrawn) is { } notice) withdrawn[report.Report.Id] = new Told<Correction>(report, notice);
        if (withdrawn.Count == 0) return [];
        Dictionary<ReportId, List<Place>> copied = withdrawn.Keys.ToDictionary(r => r, _ => new List<Place>());
        foreach (Copy copy in copies.Where(c => c.As.KeepsWords()))
            // A passage belongs to the first report that has it; what stood elsewhere before was not taken from the one withdrawn.
            if (copied.TryGetValue(copy.Places[0].Report, out List<Place>? places)) places.AddRange(copy.Places.Where(p => !withdrawn.ContainsKey(p.Report)));
        return [.. reports.Where(r => withdrawn.ContainsKey(r.Report.Id)).Select(r => Of(withdrawn[r.Report.Id], copied[r.Report.Id]))];
    }

    private static Corrected Of(Told<Correction> notice, List<Place> copied)
    {
        ImmutableArray<Place> passages = [.. copied.Distinct().Take(MostPassages)];
        return new Corrected(notice, passages, "withdrawn", new Because(Rule, [notice.In.Report.At(notice.What.Span), .. passages], [notice.What.Because]));
    }
}
