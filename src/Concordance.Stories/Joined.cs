using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories;

/// <summary>The reports of one story, their days solved and their entities joined: what every comparison across reports starts from.</summary>
public sealed class Joined(ImmutableArray<ReadReport> reports, SolvedStoryDays solved, ImmutableArray<Entity> entities)
{
    private readonly Dictionary<Referent, Entity> _entityOf = Bearers(entities);

    private readonly Dictionary<ReportId, ReadReport> _reportOf = reports.ToDictionary(r => r.Report.Id);

    /// <summary>By day, then by file.</summary>
    public ImmutableArray<ReadReport> Reports { get; } = reports;

    public ImmutableArray<Entity> Entities { get; } = entities;

    public IEnumerable<Told<Statement>> Statements => Reports.SelectMany(r => r.Statements.Select(s => new Told<Statement>(r, s)));

    public IEnumerable<Told<Event>> Events => Reports.SelectMany(r => r.Events.Select(e => new Told<Event>(r, e)));

    public ReadReport ReportOf(ReportId id) => _reportOf[id];

    public SolvedDay DayOf(ReadReport report) => solved.Days[report.Report.Id];

    /// <summary>What a time expression means on the solved days; null where it was not resolved.</summary>
    public ResolvedTime? On(TimeExpression? time) => time is not null && solved.Times.TryGetValue(time, out ResolvedTime? found) ? found : null;

    public Entity? EntityOf(Referent? referent) => referent is null ? null : _entityOf.GetValueOrDefault(referent);

    private static Dictionary<Referent, Entity> Bearers(ImmutableArray<Entity> entities)
    {
        Dictionary<Referent, Entity> bearers = new(ReferenceEqualityComparer.Instance);
        foreach (Entity entity in entities)
            foreach (Referent member in entity.Members) bearers[member] = entity;
        return bearers;
    }
}
