using Concordance.Dossiers.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>The places of a story that a correction touches: lines that rest on them say so.</summary>
internal sealed class CorrectedPlaces
{
    private readonly ILookup<string, SpanEntry> _corrected;
    private readonly HashSet<string> _withdrawn;
    private readonly ILookup<string, SpanEntry> _copied, _notices;

    public CorrectedPlaces(View view)
    {
        CautionEntry[] notices = [.. view.Reports.SelectMany(r => r.Cautions).Where(c => c.As == CautionKind.Correction)];
        _notices = notices.Select(c => c.Span).OfType<SpanEntry>().ToLookup(s => s.Report, StringComparer.Ordinal);
        _withdrawn = [.. notices.Where(CorrectedLines.IsWithdrawal).Select(c => c.Span?.Report).OfType<string>()];
        _copied = notices.Where(CorrectedLines.IsWithdrawal).SelectMany(c => c.Corrects?.Passages ?? []).ToLookup(s => s.Report, StringComparer.Ordinal);
        _corrected = notices.Where(c => !CorrectedLines.IsWithdrawal(c)).SelectMany(c => c.Corrects?.Passages ?? []).ToLookup(s => s.Report, StringComparer.Ordinal);
    }

    /// <summary>The lines without those that only repeat a notice, those marked that rest on what was corrected, or on nothing but what was withdrawn.</summary>
    public IEnumerable<BriefLine> Mark(IEnumerable<BriefLine> lines) => _notices.Count == 0 ? lines : lines.Select(Mark).OfType<BriefLine>();

    private BriefLine? Mark(BriefLine line)
    {
        SpanEntry[] at = [.. line.Segments.Where(s => s.Tone == Tone.Reference).SelectMany(s => s.Passages)];
        if (at.Length == 0) return line;
        // What a notice says stands in CAUTION.
        if (at.All(s => Touches(_notices, s))) return null;
        string? says = at.All(IsWithdrawn) ? "withdrawn, see CAUTION" : at.Any(s => Touches(_corrected, s)) ? "corrected, see CAUTION" : null;
        return says is null ? line : line with { Segments = [.. line.Segments, new Segment("; "), new Segment(says, Tone.State)] };
    }

    private bool IsWithdrawn(SpanEntry span) => _withdrawn.Contains(span.Report) || Touches(_copied, span);

    private static bool Touches(ILookup<string, SpanEntry> places, SpanEntry span) => places[span.Report].Any(p => p.Start < span.End && span.Start < p.End);
}
