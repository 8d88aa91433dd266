using Concordance.Dossiers.Json;
using Concordance.Stories.Copies;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>What stands in several reports in the same words and so is no second source: on one screen one line, with everything asked for each passage.</summary>
internal static class CopiedLines
{
    private const int MostEdits = 12;

    public static IEnumerable<BriefLine> Of(View view)
    {
        CopyEntry[] across = [.. (view.Story?.Copies ?? []).Where(c => c.As.KeepsWords() && c.Spans.DistinctBy(s => s.Report).Count() > 1)];
        if (across.Length == 0) return [];
        if (view.Options.All) return across.Select(c => Edits(c, view.Line.Plain(c.As == CopyKind.Verbatim ? "Word for word in several reports: " : "With small changes in several reports: ").Words(c.Spans[0]).At(c.Spans)).Id(c.Id).Line());
        LineBuilder line = view.Line.Plain(across.Length == 1 ? "A passage stands in several reports in the same words, one source at most: " : $"{across.Length} passages stand in several reports in the same words, each one source at most: ");
        return [line.Words(across[0].Spans[0], 50).At(across.SelectMany(c => c.Spans)).Id(across.Select(c => c.Id)).Line()];
    }

    /// <summary>What was changed on the way, each change once.</summary>
    private static LineBuilder Edits(CopyEntry copy, LineBuilder line)
    {
        EditEntry[] edits = [.. (copy.Edits ?? []).DistinctBy(e => (e.A?.Text, e.B?.Text))];
        for (int i = 0; i < Math.Min(edits.Length, MostEdits); i++)
        {
            line.Plain(i == 0 ? "; differs: " : ", ");
            line = edits[i].A is { } a ? line.Words(a) : line.Plain("(nothing)");
            line.Plain(" > ");
            line = edits[i].B is { } b ? line.Words(b) : line.Plain("(nothing)");
        }

        return edits.Length > MostEdits ? line.Plain($" and {edits.Length - MostEdits} more") : line;
    }
}
