using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>BASIS: which reports, of which days, how known, and what in them was not read.</summary>
internal static class BasisSection
{
    /// <summary>So many reports are named one by one on a screen; of more the first and the last.</summary>
    public const int MostNamed = 40;

    private const int MostOutlets = 12, MostFiles = 6;

    public static IEnumerable<BriefLine> Lines(View view)
    {
        ReportEntry[] read = [.. view.Reports.Where(r => r.Read)];
        if (read.Length > 0) yield return Reports(view, read);
        foreach (ReportEntry report in view.Reports.Where(r => !r.Read)) yield return NotRead(view, report);
        if (AsOf(view) is { } asOf) yield return asOf;
        if (Outlets(view, read) is { } outlets) yield return outlets;
        if (Unread(view, read) is { } unread) yield return unread;
        foreach (ReportEntry report in view.Reports.Where(r => r.Files.Length > 1))
            yield return view.Line.Plain($"One text in {report.Files.Length} files, counted once: {Some(view, [.. report.Files.Select(f => f.Path)], MostFiles)}").Line();
    }

    /// <summary>Names one after the other, on one screen the first of many.</summary>
    private static string Some(View view, string[] names, int most) =>
        view.Options.All || names.Length <= most ? string.Join(", ", names) : $"{string.Join(", ", names[..most])} and {names.Length - most} more";

    private static BriefLine Reports(View view, ReportEntry[] read)
    {
        string year = view.Days.Year is { } y ? $" of {y}" : "";
        LineBuilder line = view.Line.Plain($"{read.Length} report{(read.Length == 1 ? "" : "s")}{year}: ");
        ReportEntry[] dayless = [.. read.Where(r => r.Published is { Earliest: null, Latest: null, Value: null })];
        if (read.Length > MostNamed && !view.Options.All) return FirstAndLast(view, line, read, dayless.Length);
        HashSet<ReportEntry> without = new(dayless, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < read.Length; i++)
        {
            line.Plain(i == 0 ? "" : ", ").Name(view.References.Name(read[i].Id));
            if (!without.Contains(read[i])) line.Plain($" ({view.Days.Of(read[i].Published)}{DayWords.How(read[i].Published.Known)})");
        }

        if (dayless.Length > 0) line.Plain(dayless.Length == read.Length ? (read.Length == 1 ? "; day not found" : "; days not found") : $"; day not found for {string.Join(", ", dayless.Select(r => view.References.Name(r.Id)))}");
        // One year is enough: the others have that of their story.
        if (read.Any(r => r.Published.IsWithoutYear)) line.Plain("; no year is printed, reports.yaml may give one report its day");
        return line.At(read.SelectMany(r => r.Published.Because)).Line();
    }

    /// <summary>Of many reports with days the first and the last; how many have none.</summary>
    private static BriefLine FirstAndLast(View view, LineBuilder line, ReportEntry[] read, int dayless)
    {
        if (dayless == read.Length) return line.Plain("days not found").Line();
        ReportEntry first = read[0], last = read[read.Length - dayless - 1];
        line.Plain("from ").Name(view.References.Name(first.Id)).Plain($" ({view.Days.Of(first.Published)}{DayWords.How(first.Published.Known)}) to ");
        line.Name(view.References.Name(last.Id)).Plain($" ({view.Days.Of(last.Published)}{DayWords.How(last.Published.Known)})");
        return line.Plain(dayless == 0 ? "" : $"; day not found for {dayless}").At(first.Published.Because.Concat(last.Published.Because)).Line();
    }

    private static BriefLine NotRead(View view, ReportEntry report) =>
        view.Line.Name(view.References.Name(report.Id)).Plain(": ").State("NOT READ").Plain($", not in English ({Languages.InWords(report.Language)}); counted nowhere").Line();

    private static BriefLine? AsOf(View view)
    {
        if (view.Dossier.AsOf is not { } asOf) return null;
        string later = asOf.MayBeLater.IsEmpty ? "" : $"; {string.Join(", ", asOf.MayBeLater.Select(view.References.Name))} counted here by assumption";
        string left = asOf.LeftOut.IsEmpty ? "" : $"; {asOf.LeftOut.Length} report{(asOf.LeftOut.Length == 1 ? "" : "s")} of a later day left out";
        return view.Line.Plain($"As of {view.Days.Of(asOf.Day)}{later}{left}").Line();
    }

    private static BriefLine? Outlets(View view, ReportEntry[] read)
    {
        ReportEntry[] named = [.. read.Where(r => r.Outlet is not null)], none = [.. read.Where(r => r.Outlet is null)];
        if (named.Length == 0) return null;
        LineBuilder line = view.Line.Plain($"Outlet{(named.Length == 1 ? "" : "s")}: ");
        if (read.Length > MostNamed && !view.Options.All) line.Plain(Some(view, [.. named.CountBy(r => r.Outlet!.Name).OrderByDescending(o => o.Value).ThenBy(o => o.Key, StringComparer.Ordinal).Select(o => $"{o.Key} ({o.Value} report{(o.Value == 1 ? "" : "s")})")], MostOutlets));
        else line.Plain(string.Join(", ", named.GroupBy(r => r.Outlet!.Name, StringComparer.Ordinal).Select(o => $"{o.Key} ({string.Join(", ", o.Select(r => $"{view.References.Name(r.Id)}{(r.Outlet!.Span is null ? ", given" : "")}"))})")));
        if (none.Length > 0) line.Plain(read.Length > MostNamed && !view.Options.All ? $"; not found for {none.Length}" : $"; not found for {string.Join(", ", none.Select(r => view.References.Name(r.Id)))}");
        return line.At(named.Select(r => r.Outlet!.Span).OfType<SpanEntry>()).Line();
    }

    private static BriefLine? Unread(View view, ReportEntry[] read)
    {
        int count = read.Sum(r => r.Sentences.Count);
        SpanEntry[] unread = [.. read.SelectMany(r => r.Sentences.Unread)];
        if (count == 0) return null;
        return unread.Length == 0
            ? view.Line.Plain($"{count} sentence{(count == 1 ? "" : "s")}; none in which somebody speaks was passed over").Line()
            : view.Line.Plain($"{unread.Length} of {count} sentence{(count == 1 ? "" : "s")} not read: somebody speaks there, and who says what could not be made out").At(unread).Line();
    }
}
