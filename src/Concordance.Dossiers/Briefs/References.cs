using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>[001:9]: a report's short name and the lines of the passages meant.</summary>
public sealed class References
{
    private readonly ImmutableDictionary<string, string> _names;
    private readonly ImmutableDictionary<string, int> _order;
    private readonly ReportTexts _texts;

    public References(Dossier dossier, ReportTexts texts)
    {
        _texts = texts;
        _names = ShortNames(dossier.Reports);
        _order = dossier.Reports.Select((r, i) => (r.Id, i)).ToImmutableDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>A report's short name by its id.</summary>
    public string Name(string report) => _names.GetValueOrDefault(report, report);

    public int Order(string report) => _order.GetValueOrDefault(report, int.MaxValue);

    public int LineOf(SpanEntry span) => _texts.Find(span.Report) is null ? 0 : _texts.Lines(span.Report).At(span.Start);

    /// <summary>The report with that short name, or null.</summary>
    public string? ReportNamed(string name) => _names.Where(n => n.Value == name).Select(n => n.Key).FirstOrDefault();

    /// <summary>"001:3,5-7 000:1" over all spans, reports in the order of the dossier; empty for none.</summary>
    public string Of(IEnumerable<SpanEntry> spans) => string.Join(' ', spans
        .GroupBy(s => s.Report).OrderBy(g => Order(g.Key))
        .Select(g => $"{Name(g.Key)}:{Ranges(g.Select(LineOf).Distinct().Order())}"));

    private static string Ranges(IEnumerable<int> lines)
    {
        List<(int From, int To)> ranges = [];
        foreach (int line in lines)
            if (ranges.Count > 0 && ranges[^1].To + 1 == line) ranges[^1] = (ranges[^1].From, line);
            else ranges.Add((line, line));
        return string.Join(',', ranges.Select(r => r.From == r.To ? $"{r.From}" : r.From + 1 == r.To ? $"{r.From},{r.To}" : $"{r.From}-{r.To}"));
    }

    /// <summary>The shortest of beginning, stem, path and label that no other report shares.</summary>
    private static ImmutableDictionary<string, string> ShortNames(ImmutableArray<ReportEntry> reports)
    {
        ImmutableDictionary<string, string>.Builder names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Dictionary<(int Way, string Name), int> having = reports.SelectMany(r => Ways(r.File)).CountBy(w => w).ToDictionary();
        foreach (ReportEntry report in reports) names[report.Id] = Ways(report.File).Where(w => w.Name.Length > 0 && having[w] == 1).Select(w => w.Name).FirstOrDefault() ?? $"report-{report.Label}";

        return names.ToImmutable();
    }

    private static (int Way, string Name)[] Ways(string file) => [(0, Beginning(file)), (1, Stem(file)), (2, Path(file))];

    private static string Beginning(string file)
    {
        string name = file[(file.LastIndexOf('/') + 1)..];
        int end = name.AsSpan().IndexOfAny("_-. ");
        // "the-mill.txt" is no "the".
        if (end > 0 && name[..end].ToLowerInvariant() is "the" or "a" or "an" && name.AsSpan(end + 1).IndexOfAny("_-. ") is > 0 and var more) end += more + 1;
        return end < 0 ? name : name[..end];
    }

    // "#3" names a line of a JSON-lines file and belongs to the name.
    private static string Stem(string file) => Path(file[(file.LastIndexOf('/') + 1)..]);

    private static string Path(string file)
    {
        int hash = file.LastIndexOf('#'), dot = file.LastIndexOf('.', hash < 0 ? Math.Max(0, file.Length - 1) : hash);
        return dot <= file.LastIndexOf('/') + 1 ? file : file[..dot] + (hash < 0 ? "" : file[hash..]);
    }
}
