using Concordance.Dossiers.Json;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>The latest round of talks as an editor notes it: which, held or ahead, when, where, how long; then who came for each side.</summary>
internal sealed class RoundLines
{
    /// <summary>A house or hall is named this near before the words for how long.</summary>
    private const int Near = 60;

    private readonly View _view;
    private readonly RoundEntry? _round;
    private readonly EventEntry[] _told;

    public RoundLines(View view)
    {
        _view = view;
        RoundEntry[] rounds = [.. view.Talks?.Rounds ?? []];
        Dictionary<string, EventEntry> events = rounds.Length == 0 ? [] : view.Events.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
        // The last that has a day; where a later one is told of without its day, that one is old.
        RoundEntry? last = rounds.Where(r => Day(r) is not null).OrderByDescending(Day).ThenByDescending(r => r.Number ?? 0).FirstOrDefault();
        _round = rounds.Any(r => r.Number > last?.Number) ? null : last;
        _told = [.. (_round?.Events ?? []).Select(events.GetValueOrDefault).OfType<EventEntry>().Select(e => Sections.Told.AsKnown(view, e, DayOf(e)))];
    }

    /// <summary>The day that a telling gives; one without takes it from where its report gives the round's.</summary>
    private DateOnly? DayOf(EventEntry told) => Sections.Told.DayOf(_view.Time(told.Time)) ?? (_view.Time(_round?.Time) is { } time && time.Span.Report == told.Span.Report ? Sections.Told.DayOf(time) : null);

    private bool Held => _told.Any(e => e.Status is EventStatus.Happened or EventStatus.Ongoing);

    /// <summary>The words these lines rest on: what else tells only that is told by them.</summary>
    public IEnumerable<SpanEntry> Spans => _round is null || State is null ? [] : _told.Select(e => e.Span).Concat(_round.Delegations.SelectMany(d => d.Spans));

    /// <summary>The passages that tell of the round.</summary>
    public IEnumerable<SpanEntry> Told => _told.Select(e => e.Span);

    public IEnumerable<BriefLine> Lines()
    {
        if (_round is null || State is not { } state) yield break;
        yield return What(_round, state);
        if (_round.Delegations.Any(d => d.Head is not null || Members(d).Any())) yield return Who(_round);
    }

    private string? State => Held ? "reported held"
        : IsOver ? null
        : _told.Any(e => e.Status == EventStatus.NotHappened) && !_told.Any(IsAhead) ? "reported not held"
        : _told.Any(e => e.Status == EventStatus.Doubtful) && _told.Any(IsAhead) ? "planned, and said to be doubtful" : _told.Any(e => e.Status == EventStatus.Planned) ? "planned" : _told.Any(e => e.Status == EventStatus.Proposed) ? "proposed" : null;

    /// <summary>Planned for a day that the latest report is later than: how the talks stand is told by none, and what came of the plan is asked elsewhere.</summary>
    private bool IsOver => _round is { } round && Day(round) is { } day && Matters.LatestReport(_view)?.Published.Earliest > day && !_told.Any(e => e.Status is EventStatus.NotHappened or EventStatus.Refused);

    private static bool IsAhead(EventEntry told) => told.Status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional;

    private BriefLine What(RoundEntry round, string state)
    {
        LineBuilder line = _view.Line.Name(round.Number is { } number ? $"Round {number}" : "The talks").Plain(": ").State(state);
        if (Day(round) is { } day) line.Plain($", {_view.Days.Of(day)}");
        SpanEntry? length = Held ? _view.Time(round.Duration)?.Span : null;
        SpanEntry? house = length is null ? null : House(round, length);
        if (_view.Entity(round.Place) is { } place) line.Plain($", {place.Name}");
        if (house is not null) line.Plain(", ").Words(house);
        if (length is not null) line.Plain(", ").Words(length);
        IEnumerable<SpanEntry> rests = _told.Where(e => !Held || e.Status is EventStatus.Happened or EventStatus.Ongoing).Select(e => e.Span);
        line.At(_view.InOrder(length is null ? rests : rests.Append(length)));
        // A plan is as good as those who tell it.
        if (!Held && _told.Select(e => SaidSection.Speaker(_view, e)).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToArray() is { Length: > 0 } by) line.Plain($"; told by {string.Join(", ", by)}");
        return line.Id(round.Id).Line();
    }

    private BriefLine Who(RoundEntry round)
    {
        LineBuilder line = _view.Line;
        List<SpanEntry> spans = [];
        foreach (DelegationEntry side in round.Delegations.Where(d => d.Head is not null || Members(d).Any()).OrderBy(d => _view.NameOf(d.Party), StringComparer.Ordinal))
        {
            string[] names = [.. side.Head is null ? [] : new[] { $"{_view.NameOf(side.Head)} ({(Held ? "head" : "to lead")})" }, .. Members(side)];
            line.Plain(spans.Count == 0 ? "" : ". ").Name(_view.NameOf(side.Party)).Plain($": {string.Join(", ", names)}");
            spans.AddRange(side.Spans);
        }

        return line.At(_view.InOrder(spans)).Line();
    }

    private IEnumerable<string> Members(DelegationEntry side) => side.Members.Where(m => m != side.Head).Select(_view.Entity).OfType<EntityEntry>().Where(e => e.Type == ReferentType.Person).Select(e => e.Name);

    /// <summary>The building, where it is named with the length and is not the town.</summary>
    private SpanEntry? House(RoundEntry round, SpanEntry length) => (_view.Dossier.Entities ?? [])
        .Where(e => e.Type == ReferentType.Place && e.Id != round.Place)
        .SelectMany(e => e.Variants).SelectMany(v => v.Spans)
        .Where(s => s.Report == length.Report && s.End <= length.Start && length.Start - s.End < Near && _view.References.LineOf(s) == _view.References.LineOf(length))
        .OrderByDescending(s => s.Start).FirstOrDefault();

    private DateOnly? Day(RoundEntry round) => Sections.Told.DayOf(_view.Time(round.Time));
}
