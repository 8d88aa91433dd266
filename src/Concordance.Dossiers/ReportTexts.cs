using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Dossiers;

/// <summary>The texts of the reports a dossier speaks of, by report id: what its spans point into.</summary>
public sealed class ReportTexts
{
    private readonly ImmutableDictionary<string, Report> _byId;
    private readonly ImmutableDictionary<string, Lines> _lines;

    public ReportTexts(IEnumerable<Report> reports)
    {
        All = [.. reports.DistinctBy(r => r.Id).OrderBy(r => r.Id)];
        _byId = All.ToImmutableDictionary(r => r.Id.Value, StringComparer.Ordinal);
        _lines = All.ToImmutableDictionary(r => r.Id.Value, r => new Lines(r.Text), StringComparer.Ordinal);
    }

    public ImmutableArray<Report> All { get; }

    public Report? Find(string id) => _byId.GetValueOrDefault(id);

    public string Text(string id) => _byId[id].Text;

    public Lines Lines(string id) => _lines[id];
}
