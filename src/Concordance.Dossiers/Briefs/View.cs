using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Briefs;

/// <summary>A dossier as its brief looks things up, narrowed to one story.</summary>
internal sealed class View
{
    private readonly ImmutableDictionary<string, EntityEntry> _entities;
    private readonly ImmutableDictionary<string, SourceEntry> _sources;
    private readonly ImmutableDictionary<string, TimeEntry> _times;

    public View(Dossier dossier, ReportTexts texts, BriefOptions options, StoryEntry? story)
    {
        Dossier = dossier;
        Texts = texts;
        Options = options;
        Story = story;
        Days = new DayWords(dossier);
        References = new References(dossier, texts);
        _entities = (dossier.Entities ?? []).ToImmutableDictionary(e => e.Id, StringComparer.Ordinal);
        _sources = (dossier.Sources ?? []).ToImmutableDictionary(e => e.Id, StringComparer.Ordinal);
        _times = (dossier.Times ?? []).ToImmutableDictionary(e => e.Id, StringComparer.Ordinal);
        Reports = [.. dossier.Reports.Where(r => story is null || story.Reports.Contains(r.Id))];
    }

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

    public IEnumerable<StatementEntry> Statements => (Dossier.Statements ?? []).Where(s => Has(s.Report));

    public IEnumerable<EventEntry> Events => (Dossier.Events ?? []).Where(e => Has(e.Span.Report));

    /// <summary>Whether tellings of one event in several reports were found to be one: before that, a plan and its outcome are two events, and neither is how the matter stands.</summary>
    public bool HasJoinedEvents => Dossier.Events is not null && (Story is null || Story.Changes is not null || Story.Claims is not null);

    public bool Has(string report) => Reports.Any(r => r.Id == report);

    public ReportEntry Report(string id) => Dossier.Reports.First(r => r.Id == id);

    public EntityEntry? Entity(string? id) => id is null ? null : _entities.GetValueOrDefault(id);

    public SourceEntry? Source(string id) => _sources.GetValueOrDefault(id);

    public TimeEntry? Time(string? id) => id is null ? null : _times.GetValueOrDefault(id);

    /// <summary>A party's or person's name as the dossier has it.</summary>
    public string NameOf(string? entity) => Entity(entity)?.Name ?? "not said by whom";

    public IEnumerable<SpanEntry> InOrder(IEnumerable<SpanEntry> spans) => spans.OrderBy(s => References.Order(s.Report)).ThenBy(s => s.Start);
}
