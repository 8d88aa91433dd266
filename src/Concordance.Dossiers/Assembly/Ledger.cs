using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Records;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>What all parts of an assembly share: the reports' texts and order, the ids given so far, who is whom.</summary>
internal sealed class Ledger(ImmutableArray<Report> reports, AssemblyOptions options)
{
    /// <summary>A tree of reasons deeper than this is cut: nobody turns more pages, and JSON readers have limits.</summary>
    private const int MostReasons = 24;

    private readonly Dictionary<ReportId, string> _texts = reports.ToDictionary(r => r.Id, r => r.Text);
    private readonly Dictionary<ReportId, int> _rank = reports.Select((r, i) => (r.Id, i)).ToDictionary(p => p.Id, p => p.i);

    /// <summary>What somebody supposes; null where nothing is.</summary>
    public WhatIf? WhatIf => options.WhatIf;

    public FindingIds Ids { get; } = new(reports);

    public Dictionary<Referent, string> EntityOf { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<Statement, string> StatementOf { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<Source, string> SourceOf { get; } = new(ReferenceEqualityComparer.Instance);

    public Dictionary<TimeExpression, string> TimeOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Events and quantities, by reference: two that say the same are two.</summary>
    public Dictionary<object, string> IdOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The id of a finding that another rests on; null where the dossier does not list it.</summary>
    public string? Id(object finding) => finding switch
    {
        Entity entity => entity.Members.Select(Entity).FirstOrDefault(i => i is not null),
        Referent referent => Entity(referent),
        Statement statement => StatementOf.GetValueOrDefault(statement),
        TimeExpression time => Time(time),
        _ => IdOf.GetValueOrDefault(finding),
    };

    public SpanEntry Span(Place place) => new(place.Report.Value, place.Span.Start, place.Span.End, place.Span.Of(_texts[place.Report]));

    public SpanEntry Span(ReportId report, Span span) => Span(new Place(report, span));

    public SpanEntry? Span(ReportId report, Span? span) => span is { IsEmpty: false } given ? Span(report, given) : null;

    /// <summary>In the order of the dossier; empty stretches point at nothing and are dropped.</summary>
    public ImmutableArray<SpanEntry> Spans(IEnumerable<Place> places) =>
        [.. places.Where(p => !p.Span.IsEmpty && _rank.ContainsKey(p.Report)).OrderBy(p => p, Comparer<Place>.Create(Compare)).Select(Span)];

    public int Compare(Place a, Place b) => _rank[a.Report] != _rank[b.Report] ? _rank[a.Report].CompareTo(_rank[b.Report]) : a.Span.CompareTo(b.Span);

    public DayEntry Day(SolvedDay day) => new(day.Range.Earliest, day.Range.Latest, day.Value ?? day.Range.Single, day.Known, Spans(day.Because.Distinct()));

    public string? Entity(Referent? referent) => referent is null ? null : EntityOf.GetValueOrDefault(referent);

    public string? Time(TimeExpression? time) => time is null ? null : TimeOf.GetValueOrDefault(time);

    public int? Confidence(Because because) => RuleRecords.Of(because.Rule.Value).Percent;

    /// <summary>The tree of reasons where it was asked for.</summary>
    public BecauseEntry? Because(Because because) => options.Because ? Tree(because, MostReasons) : null;

    private BecauseEntry Tree(Because because, int left) =>
        new(because.Rule.Value, Spans(because.At), left == 0 ? [] : [.. because.From.Select(f => Tree(f, left - 1))]);
}
