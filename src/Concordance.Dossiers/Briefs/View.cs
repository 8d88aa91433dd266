using System.Collections.Immutable;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Decisions;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Texts.Decisions;

namespace Concordance.Dossiers.Briefs;

/// <summary>A dossier as its brief looks things up, narrowed to one story.</summary>
internal sealed class View
{
    private readonly Dictionary<string, EntityEntry> _entities;
    private readonly Dictionary<string, SourceEntry> _sources;
    private readonly Dictionary<string, TimeEntry> _times;
    private readonly Dictionary<string, ReportEntry> _reports;
    private readonly ILookup<string, StatementEntry> _statements;
    private readonly ILookup<string, EventEntry> _events;
    private readonly ILookup<string, QuantityEntry> _quantities;
    private readonly Dictionary<string, ConditionEntry> _conditions;
    private readonly Lazy<ImmutableArray<Told>> _told;
    private readonly Lazy<ILookup<string, SpanEntry>> _awaited;
    private readonly Dictionary<EntityEntry, ILookup<string, string>> _forms;
    private readonly Dictionary<string, DecisionWord> _decided;
    private readonly HashSet<string> _has, _people;

    public View(Dossier dossier, ReportTexts texts, BriefOptions options)
    {
        Dossier = dossier;
        Texts = texts;
        Options = options;
        Days = new DayWords(dossier);
        References = new References(dossier, texts);
        _entities = (dossier.Entities ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        _sources = (dossier.Sources ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        _times = (dossier.Times ?? []).ToDictionary(e => e.Id, StringComparer.Ordinal);
        _reports = dossier.Reports.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        _statements = (dossier.Statements ?? []).ToLookup(s => s.Report, StringComparer.Ordinal);
        _events = (dossier.Events ?? []).ToLookup(e => e.Span.Report, StringComparer.Ordinal);
        _quantities = (dossier.Quantities ?? []).ToLookup(q => q.Span.Report, StringComparer.Ordinal);
        _conditions = (dossier.Conditions ?? []).DistinctBy(c => c.Id).ToDictionary(c => c.Id, StringComparer.Ordinal);
        _told = new(() => Told.Of(this));
        _awaited = new(() => (dossier.Conditions ?? []).Where(c => c.Asserted && c.Kind is ConditionKind.OnlyIf or ConditionKind.If or ConditionKind.Unless or ConditionKind.Until or ConditionKind.Once or ConditionKind.Before).ToLookup(c => c.Report, c => c.Condition, StringComparer.Ordinal));
        _forms = new(ReferenceEqualityComparer.Instance);
        _decided = dossier.Decisions is null ? [] : FindingLists.Decided(dossier);
        _people = [.. (dossier.Entities ?? []).Where(e => e.Type == ReferentType.Person).Select(e => e.Name)];
        Reports = dossier.Reports;
        _has = [.. Reports.Select(r => r.Id)];
    }

    private View(View whole, StoryEntry? story)
    {
        (Dossier, Texts, Options, Days, References) = (whole.Dossier, whole.Texts, whole.Options, whole.Days, whole.References);
        (_entities, _sources, _times, _reports, _forms, _decided, _people) = (whole._entities, whole._sources, whole._times, whole._reports, whole._forms, whole._decided, whole._people);
        (_statements, _events, _quantities, _conditions, _awaited) = (whole._statements, whole._events, whole._quantities, whole._conditions, whole._awaited);
        _told = new(() => Told.Of(this));
        Story = story;
        _has = story is null ? whole._has : [.. story.Reports];
        Reports = story is null ? whole.Reports : [.. story.Reports.Distinct().Select(_reports.GetValueOrDefault).OfType<ReportEntry>().OrderBy(r => References.Order(r.Id))];
    }

    /// <summary>The same dossier narrowed to one story; null for all of it.</summary>
    public View Of(StoryEntry? story) => new(this, story);

    public Dossier Dossier { get; }

    public ReportTexts Texts { get; }

    public BriefOptions Options { get; }

    public StoryEntry? Story { get; }

    public DayWords Days { get; }

    public References References { get; }

    /// <summary>The reports of the story, by day.</summary>
    public ImmutableArray<ReportEntry> Reports { get; }

    /// <summary>How many characters of a report's words stand in a line.</summary>
    public int Clip => Options.All ? 400 : 110;

    public LineBuilder Line => new(this);

    public TalksEntry? Talks => Story?.Talks?.Found;

    public IEnumerable<StatementEntry> Statements => Reports.SelectMany(r => StatementsOf(r.Id));

    public IEnumerable<StatementEntry> StatementsOf(string report) => _statements[report];

    /// <summary>The forms by which one report names an entity.</summary>
    public IEnumerable<string> FormsIn(string report, EntityEntry entity)
    {
        if (!_forms.TryGetValue(entity, out ILookup<string, string>? forms))
            _forms[entity] = forms = entity.Variants.SelectMany(v => v.Spans.Select(s => (s.Report, v.Form)).Distinct()).ToLookup(v => v.Report, v => v.Form, StringComparer.Ordinal);
        return forms[report];
    }

    public IEnumerable<EventEntry> Events => Reports.SelectMany(r => _events[r.Id]);

    public IEnumerable<EventEntry> EventsOf(string report) => _events[report];

    /// <summary>An event of the story by its id.</summary>
    public EventEntry? Event(string? id) => id is null ? null : Events.FirstOrDefault(e => e.Id == id);

    /// <summary>The event told by exactly these words.</summary>
    public EventEntry? EventAt(SpanEntry span) => _events[span.Report].FirstOrDefault(e => e.Span.Start == span.Start && e.Span.End == span.End);

    /// <summary>The numbers told by these words.</summary>
    public IEnumerable<QuantityEntry> QuantitiesIn(SpanEntry span) => _quantities[span.Report].Where(q => span.Contains(q.Span));

    /// <summary>What the reports of the story tell of as happening, each once.</summary>
    public ImmutableArray<Told> Happenings => _told.Value;

    /// <summary>Whether tellings of one event in several reports were found to be one: before that, a plan and its outcome are two events, and neither is how the matter stands.</summary>
    public bool HasJoinedEvents => Dossier.Events is not null && (Story is null || Story.Claims is not null);

    public bool Has(string report) => _has.Contains(report);

    public ReportEntry Report(string id) => _reports[id];

    /// <summary>"accepted", "edited" or "added" where a person decided so on the finding.</summary>
    public string? DecidedOn(string id) => _decided.TryGetValue(id, out DecisionWord word) ? Exports.Written.Of(word) : null;

    /// <summary>In words that all, or some, of these passages stand in reports that a person marked corrected or withdrawn; null where none does.</summary>
    public string? Withdrawn(IEnumerable<SpanEntry> passages)
    {
        bool[] withdrawn = [.. passages.Select(p => _reports.GetValueOrDefault(p.Report)?.Withdrawn is not null)];
        return !withdrawn.Contains(true) ? null : withdrawn.Contains(false) ? "rests in part on a report marked corrected or withdrawn" : "rests on a report marked corrected or withdrawn";
    }

    public bool IsPerson(string name) => _people.Contains(name);

    public EntityEntry? Entity(string? id) => id is null ? null : _entities.GetValueOrDefault(id);

    /// <summary>Words within what another thing is made to wait for ("until they have signed", "if it rains"): they tell neither what happened nor what is planned.</summary>
    public bool IsAwaited(SpanEntry span) => _awaited.Value[span.Report].Any(c => c.Contains(span));

    public ConditionEntry? Condition(string id) => _conditions.GetValueOrDefault(id);

    public SourceEntry? Source(string id) => _sources.GetValueOrDefault(id);

    public TimeEntry? Time(string? id) => id is null ? null : _times.GetValueOrDefault(id);

    /// <summary>A party's or person's name as the dossier has it.</summary>
    public string NameOf(string? entity) => Entity(entity)?.Name ?? "not said by whom";

    public IEnumerable<SpanEntry> InOrder(IEnumerable<SpanEntry> spans) => spans.OrderBy(s => References.Order(s.Report)).ThenBy(s => s.Start);
}
