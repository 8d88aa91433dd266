using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>CAUTION: what rests on one report, markers that lead nowhere, signs of machine rewriting.</summary>
internal static class CautionSection
{
    public static IEnumerable<BriefLine> Lines(View view)
    {
        foreach (ReportEntry report in view.Reports.Where(r => r.Withdrawn is not null))
            yield return view.Line.Name(view.References.Name(report.Id)).Plain(": ").State("marked corrected or withdrawn").Plain($" by a person: {LineBuilder.Clip(OneLine.Of(report.Withdrawn!), 200)}").Line();
        foreach (BriefLine corrected in CorrectedLines.Of(view)) yield return corrected;
        foreach (RingEntry ring in view.Story?.QuotingRings ?? [])
            yield return Listed(view.Line.Plain("These reports name one another as their source, in a ring: where they tell the same, it is one source at most"), [.. ring.Steps]).At(ring.Steps).Line();
        if (Alone(view) is { } alone) yield return alone;
        foreach (ReportEntry report in view.Reports)
            foreach (IGrouping<string, CautionEntry> kind in report.Cautions.Where(c => c.As != CautionKind.Correction && (c.As != CautionKind.UnreadLanguage || report.Read)).OrderBy(c => c.As).GroupBy(What))
                yield return Caution(view, report, kind.Key, [.. kind]);
        foreach (ReportEntry report in view.Reports)
            foreach (IGrouping<BrokenProvenanceKind, BrokenProvenanceEntry> kind in report.BrokenProvenance.GroupBy(b => b.As).OrderBy(g => g.Key))
                yield return Broken(view, report, kind.Key, [.. kind]);
        foreach (BriefLine copied in CopiedLines.Of(view)) yield return copied;
        if (Unnamed(view) is { } unnamed) yield return unnamed;
    }

    /// <summary>The latest report, where no other can be of its day or later: what it tells of those days nobody else tells.</summary>
    private static BriefLine? Alone(View view)
    {
        ReportEntry[] read = [.. view.Reports.Where(r => r.Read)];
        if (read.Length < 2 || read[^1].Published.Earliest is not { } last) return null;
        if (read[..^1].Any(r => r.Published.Latest is not { } latest || latest >= last)) return null;
        return view.Line.Plain("What happened ").State($"on {view.Days.Of(last)} or later").Plain(" rests on ").Name(view.References.Name(read[^1].Id)).Plain(" alone: no other report is so late")
            .At(read[^1].Published.Because.Where(s => s.Report == read[^1].Id)).Line();
    }

    private static string What(CautionEntry caution) => caution.As switch
    {
        CautionKind.MachineRewritten => "signs of machine rewriting",
        CautionKind.CutOff => "cut off",
        CautionKind.Encoding when caution.Rule == "intake/hidden-characters" => "holds characters that are not shown or turn the order of what is shown",
        CautionKind.Encoding => "characters may be damaged (its encoding was not told)",
        CautionKind.UnreadLanguage => "in a language that is not read",
        CautionKind.Correction => "corrects itself",
        CautionKind.FarDay => $"is dated after {FarDay.LastYear}, a day that no report can have yet: check it, or give the day in reports.yaml",
    };

    private static BriefLine Caution(View view, ReportEntry report, string what, CautionEntry[] cautions)
    {
        SpanEntry[] spans = [.. cautions.Select(c => c.Span).OfType<SpanEntry>()];
        return Listed(view.Line.Name(view.References.Name(report.Id)).Plain($": {what}"), spans).At(spans).Id(cautions.Select(c => c.Id)).Line();
    }

    private static BriefLine Broken(View view, ReportEntry report, BrokenProvenanceKind kind, BrokenProvenanceEntry[] broken)
    {
        string what = kind switch
        {
            BrokenProvenanceKind.OrphanMarker => "markers that lead nowhere",
            BrokenProvenanceKind.Anonymous => "sources without a name",
            BrokenProvenanceKind.SourceWithoutTarget => "sources named without an address",
        };
        SpanEntry[] spans = [.. broken.Select(b => b.Span)];
        return Listed(view.Line.Name(view.References.Name(report.Id)).Plain($": {what}"), spans).At(spans).Id(broken.Select(b => b.Id)).Line();
    }

    private static LineBuilder Listed(LineBuilder line, SpanEntry[] spans)
    {
        SpanEntry[] shown = [.. spans.DistinctBy(s => s.Text).Where(s => !IsAgain(s, spans)).Take(4)];
        for (int i = 0; i < shown.Length; i++) line.Plain(i == 0 ? ": " : ", ").Words(shown[i], 50);
        return line;
    }

    /// <summary>"The people" behind "two people" are the same ones.</summary>
    private static bool IsAgain(SpanEntry span, SpanEntry[] spans) =>
        span.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && spans.Any(o => o.Start < span.Start && o.Report == span.Report && o.Text.EndsWith(span.Text[3..], StringComparison.OrdinalIgnoreCase));

    /// <summary>Stations without a name on the way of statements, unless they are told above.</summary>
    private static BriefLine? Unnamed(View view)
    {
        SourceEntry[] unnamed = [.. (view.Dossier.Sources ?? []).Where(s => s.As == SourceKind.Unnamed && s.Span is { } span && view.Has(span.Report) && !Told(view, span))];
        if (unnamed.Length == 0) return null;
        SpanEntry[] spans = [.. unnamed.Select(s => s.Span!)];
        return Listed(view.Line.Plain("Unnamed sources"), spans).At(spans).Id(unnamed.Select(u => u.Id)).Line();
    }

    private static bool Told(View view, SpanEntry span) =>
        view.Report(span.Report).BrokenProvenance.Any(b => b.Span.Start < span.End && span.Start < b.Span.End);
}
