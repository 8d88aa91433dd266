using Concordance.Dossiers.Json;
using Concordance.Stories.Copies;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What stands in several reports in the same words and so is no second source: on one screen one line, with everything asked for each passage.</summary>
internal static class CopiedLines
{
    public static IEnumerable<BriefLine> Of(View view)
    {
        CopyEntry[] across = [.. (view.Story?.Copies ?? []).Where(c => c.As is CopyKind.Verbatim or CopyKind.Edited && c.Spans.DistinctBy(s => s.Report).Count() > 1)];
        if (across.Length == 0) return [];
        if (view.Options.All) return across.Select(c => view.Line.Plain(c.As == CopyKind.Verbatim ? "Word for word in several reports: " : "With small changes in several reports: ").Words(c.Spans[0]).At(c.Spans).Id(c.Id).Line());
        LineBuilder line = view.Line.Plain(across.Length == 1 ? "A passage stands in several reports in the same words, one source at most: " : $"{across.Length} passages stand in several reports in the same words, each one source at most: ");
        return [line.Words(across[0].Spans[0], 50).At(across.SelectMany(c => c.Spans)).Id(across.Select(c => c.Id)).Line()];
    }
}
