using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Days;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories;

/// <summary>The reports of one story, their days solved and their entities joined: what every comparison across reports starts from.</summary>
public sealed class Joined
{
    private readonly SolvedStoryDays _solved;
    private readonly Dictionary<Referent, Entity> _entityOf;
    private readonly Dictionary<Entity, Who> _who;
    private readonly Dictionary<ReportId, ReadReport> _reportOf;
    private DateOnly? _firstDay;

    public Joined(ImmutableArray<ReadReport> reports, SolvedStoryDays solved, ImmutableArray<Entity> entities) : this(reports, solved, entities, null) { }

    /// <param name="before">The story as it was read before, with other reports.</param>
    internal Joined(ImmutableArray<ReadReport> reports, SolvedStoryDays solved, ImmutableArray<Entity> entities, Joined? before)
    {
        (Reports, ByLength, Entities, _solved) = (reports, [.. reports.ByLength()], entities, solved);
        _entityOf = Bearers(entities);
        _reportOf = reports.ToDictionary(r => r.Report.Id);
        Sides = new SideTable(entities);
        _who = Who.Of(entities, _entityOf, before);
    }

    /// <summary>By day, then by file.</summary>
    public ImmutableArray<ReadReport> Reports { get; }

    /// <summary>As they are compared, see <see cref="ReportOrder"/>.</summary>
    internal ImmutableArray<ReadReport> ByLength { get; }

    public ImmutableArray<Entity> Entities { get; }

    /// <summary>For whom each of them speaks.</summary>
    internal SideTable Sides { get; }

    public IEnumerable<Told<Statement>> Statements => Reports.SelectMany(r => r.Statements.Select(s => new Told<Statement>(r, s)));

    public IEnumerable<Told<Event>> Events => Reports.SelectMany(r => r.Events.Select(e => new Told<Event>(r, e)));

    public ReadReport ReportOf(ReportId id) => _reportOf[id];

    public SolvedDay DayOf(ReadReport report) => _solved.Days[report.Report.Id];

    /// <summary>The earliest day on which a report may have appeared; asked of every number that is told, hence kept.</summary>
    internal DateOnly FirstDay => _firstDay ??= Reports.Select(DayOf).Min(Chains.Day);

    /// <summary>What a time expression means on the solved days; null where it was not resolved.</summary>
    public ResolvedTime? On(TimeExpression? time) => time is not null && _solved.Times.TryGetValue(time, out ResolvedTime? found) ? found : null;

    /// <summary>
    /// A day after the report's own: what is told of it has not happened yet ("the second round begins on 10 March", told on the 6th).
    /// Where the verb looks back ("met on Friday") rather the day is misread.
    /// </summary>
    public bool LiesAhead(ReadReport report, TimeExpression? time) => time is { Tense: not Direction.Past } && On(time)?.Days.Earliest > DayOf(report).Range.Latest;

    public Entity? EntityOf(Referent? referent) => referent is null ? null : _entityOf.GetValueOrDefault(referent);

    internal Who WhoIs(Entity entity) => _who[entity];

    internal Who? WhoIs(Referent? referent) => EntityOf(referent) is { } entity ? _who[entity] : null;

    private static Dictionary<Referent, Entity> Bearers(ImmutableArray<Entity> entities)
    {
        Dictionary<Referent, Entity> bearers = new(ReferenceEqualityComparer.Instance);
        foreach (Entity entity in entities)
            foreach (Referent member in entity.Members) bearers[member] = entity;
        return bearers;
    }
}
