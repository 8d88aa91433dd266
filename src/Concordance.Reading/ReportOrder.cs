using Concordance.Texts;

namespace Concordance.Reading;

/// <summary>
/// An order of reports for whatever is compared one after the other: by how many sentences they have, then words. Neither files, nor days, nor
/// whose names stand in them decide what is joined with what; the id only parts reports of one length.
/// </summary>
public static class ReportOrder
{
    public static IOrderedEnumerable<ReadReport> ByLength(this IEnumerable<ReadReport> reports) => reports.OrderBy(r => r.Parsed.Sentences.Length).ThenBy(r => r.Parsed.Count).ThenBy(r => r.Report.Id);
}
