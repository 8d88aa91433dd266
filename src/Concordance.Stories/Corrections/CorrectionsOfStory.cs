using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Corrections;

/// <summary>What the notices of a story touch, and which of its claims rest on that.</summary>
public static class CorrectionsOfStory
{
    /// <summary>Corrections before withdrawals, each in the order of the story's reports.</summary>
    public static ImmutableArray<Corrected> Find(ImmutableArray<ReadReport> reports, ImmutableArray<Copy> copies) => [.. CorrectedPassages.Find(reports), .. WithdrawnReports.Find(reports, copies)];

    /// <summary>The claims, those that rest on a corrected passage or a withdrawn report marked with the first of these.</summary>
    public static ImmutableArray<Claim> Mark(ImmutableArray<Claim> claims, ImmutableArray<Corrected> corrected)
    {
        if (corrected.IsEmpty) return claims;
        Dictionary<ReportId, List<(Span At, Corrected By)>> touched = [];
        foreach (Corrected one in corrected)
        {
            foreach (Place place in one.Passages) Listed(place.Report).Add((place.Span, one));
            if (one.Notice.What.As == Reading.Corrections.CorrectionKind.Withdrawn) Listed(one.Notice.In.Report.Id).Add((new Span(0, one.Notice.In.Report.Text.Length), one));
        }

        return [.. claims.Select(c => Marked(c, touched))];

        List<(Span, Corrected)> Listed(ReportId report) => touched.TryGetValue(report, out List<(Span, Corrected)>? list) ? list : touched[report] = [];
    }

    /// <summary>The clashes that no correction settles: of the wrong value and the notice that takes it back no editor need ask which holds.</summary>
    public static ImmutableArray<Conflict> Unsettled(ImmutableArray<Conflict> conflicts, ImmutableArray<Corrected> corrected) =>
        corrected.IsEmpty ? conflicts : [.. conflicts.Where(c => !corrected.Any(by => Settles(by, c)))];

    private static bool Settles(Corrected by, Conflict conflict)
    {
        Place notice = by.Notice.In.Report.At(by.Notice.What.Span);
        return conflict.Places.Any(notice.Touches) && conflict.Places.All(p => p.Touches(notice) || by.Passages.Any(p.Touches));
    }

    private static Claim Marked(Claim claim, Dictionary<ReportId, List<(Span At, Corrected By)>> touched)
    {
        Corrected?[] by = [.. claim.Supports.Select(s => touched.GetValueOrDefault(s.At.Report)?.FirstOrDefault(t => t.At.Overlaps(s.At.Span)).By)];
        return by.OfType<Corrected>().FirstOrDefault() is { } first ? claim with { RestsOn = new RestsOnCorrected(first, by.All(b => b is not null)) } : claim;
    }
}
