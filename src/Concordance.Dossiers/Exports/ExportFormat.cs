using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>A form other programs read, and how a dossier is written in it.</summary>
/// <param name="About">Half a line for the help.</param>
public sealed record ExportFormat(string Name, string About, Action<Dossier, ReportTexts, ExportOptions, Stream> Write)
{
    /// <summary>Every form there is, by name.</summary>
    public static readonly ImmutableArray<ExportFormat> All =
    [
        new("annotations", "W3C Web Annotation, JSON-LD", AnnotationExport.Write),
        new("csv", "a zip file with a table per kind, RFC 4180", CsvExport.Write),
        new("dot", "who waits for whom in a negotiation, Graphviz", DotExport.Write),
        new("plover", "events as PLOVER records, a JSON object a line, the first of them the stamp", PloverExport.Write),
    ];

    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}

/// <param name="QuotesOnly">Leave the full texts of the reports out; what findings quote stays.</param>
/// <param name="Version">The program's version, for the stamp.</param>
/// <param name="Models">Names of the models at work, for the stamp.</param>
public sealed record ExportOptions(bool QuotesOnly, string Version = "", string Models = "none");
