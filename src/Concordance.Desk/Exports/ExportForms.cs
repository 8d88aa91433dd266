using System.Collections.Immutable;
using Concordance.Dossiers.Exports;

namespace Concordance.Desk.Exports;

/// <summary>Every form in which a dossier leaves: those that need nothing, and papers that a library writes.</summary>
public static class ExportForms
{
    /// <summary>By name.</summary>
    public static readonly ImmutableArray<ExportFormat> All =
    [
        .. ExportFormat.All.Add(new("docx", "Word: chronology and matrix with footnotes", WordExport.Write)).Add(new("ics", "calendar of planned and happened events, RFC 5545", CalendarExport.Write)).OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    public static ExportFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
