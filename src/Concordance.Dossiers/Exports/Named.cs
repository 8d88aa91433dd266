using System.Collections.Frozen;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Exports;

/// <summary>The findings of a dossier by id, so that an export can say what an id stands for.</summary>
internal sealed class Named
{
    private readonly FrozenDictionary<string, EntityEntry> _entities;
    private readonly FrozenDictionary<string, TimeEntry> _times;
    private readonly FrozenDictionary<string, StatementEntry> _statements;
    private readonly FrozenDictionary<string, ReportEntry> _reports;
    private readonly FrozenDictionary<string, ConditionEntry> _conditions;
    private readonly FrozenDictionary<(string Entity, string Report), SpanEntry[]> _spans;

    public Named(Dossier dossier)
    {
        _entities = (dossier.Entities ?? []).ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
        _times = (dossier.Times ?? []).ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        _statements = (dossier.Statements ?? []).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        _conditions = (dossier.Conditions ?? []).ToFrozenDictionary(c => c.Id, StringComparer.Ordinal);
        _reports = dossier.Reports.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
        _spans = (dossier.Entities ?? []).SelectMany(e => e.Variants.SelectMany(v => v.Spans).Select(s => (Entity: e.Id, Span: s))).GroupBy(s => (s.Entity, s.Span.Report))
            .ToFrozenDictionary(g => g.Key, g => g.Select(s => s.Span).OrderBy(s => s.Start).ToArray());
    }

    public string? Entity(string? id) => id is null ? null : _entities.GetValueOrDefault(id)?.Name;

    public TimeEntry? Time(string? id) => id is null ? null : _times.GetValueOrDefault(id);

    public StatementEntry? Statement(string? id) => id is null ? null : _statements.GetValueOrDefault(id);

    public ConditionEntry? Condition(string id) => _conditions.GetValueOrDefault(id);

    public ReportEntry Report(string id) => _reports[id];

    /// <summary>The words by which the finding names an entity, else the last by which its report named it before; null where it names it later only.</summary>
    public SpanEntry? Words(string entity, SpanEntry finding)
    {
        if (!_spans.TryGetValue((entity, finding.Report), out SpanEntry[]? spans)) return null;
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].Start < finding.Start) low = middle + 1; else high = middle;
        }

        return low < spans.Length && spans[low].End <= finding.End ? spans[low] : low > 0 ? spans[low - 1] : null;
    }
}
