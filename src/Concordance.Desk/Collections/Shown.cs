using System.Collections.Immutable;
using Concordance.Desk.Making;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Intake.Decided;
using Concordance.Intake.Files;
using Concordance.Reading;
using Concordance.Store.Held;

namespace Concordance.Desk.Collections;

/// <summary>A collection as it stands after an act: what is held, what was read of it, the dossier of it. Never changed.</summary>
public sealed record Shown(HeldCollection Held, IntakeResult Taken, MadeDossier Made)
{
    private readonly Lazy<ImmutableDictionary<string, ReadReport>> _byId = new(() => Made.Read.ToImmutableDictionary(r => r.Report.Id.Value, StringComparer.Ordinal));
    private readonly Lazy<ImmutableDictionary<string, HeldReport>> _held = new(() => Held.Reports.ToImmutableDictionary(h => h.Name, StringComparer.Ordinal));
    private readonly Lazy<References> _references = new(() => new References(Made.Dossier, Made.Texts));
    private readonly Lazy<DayWords> _days = new(() => new DayWords(Made.Dossier));
    private readonly Lazy<ImmutableDictionary<string, EntityEntry>> _entities = new(() => (Made.Dossier.Entities ?? []).ToImmutableDictionary(e => e.Id, StringComparer.Ordinal));
    private readonly Lazy<ImmutableDictionary<string, ReportEntry>> _reports = new(() => Made.Dossier.Reports.ToImmutableDictionary(r => r.Id, StringComparer.Ordinal));

    private readonly Lazy<ImmutableDictionary<string, SourceEntry>> _sources = new(() => (Made.Dossier.Sources ?? []).ToImmutableDictionary(s => s.Id, StringComparer.Ordinal));

    private readonly Lazy<ImmutableDictionary<string, (string With, int Percent)>> _sharedWords = new(() => SharedWords.Of(Made.Dossier));

    private readonly Lazy<MadeDossier> _undecided = new(() => Held.Decisions.IsEmpty ? Made : DossierMaker.Make(Taken with { Decisions = DecisionsTaken.None }, [.. Made.Read], true, null, before: Made.BeforeNames)!);

    public Dossier Dossier => Made.Dossier;

    /// <summary>The reports that are read, each once.</summary>
    public ImmutableArray<ReadReport> Read => Made.Read;

    /// <summary>The dossier as nobody had decided anything: what was refused is still in it.</summary>
    public MadeDossier Undecided => _undecided.Value;

    /// <summary>By id.</summary>
    public ImmutableDictionary<string, SourceEntry> Sources => _sources.Value;

    public References References => _references.Value;

    public DayWords Days => _days.Value;

    /// <summary>The report as it was read; null for one in a language that is not.</summary>
    public ReadReport? ReadOf(string report) => _byId.Value.GetValueOrDefault(report);

    /// <summary>An entity's name by its id.</summary>
    public string? NameOf(string? entity) => entity is null ? null : EntityOf(entity)?.Name;

    /// <summary>The name with that id, or null.</summary>
    public EntityEntry? EntityOf(string id) => _entities.Value.GetValueOrDefault(id);

    /// <summary>The time with that id, or null.</summary>
    public TimeEntry? TimeOf(string id) => (Dossier.Times ?? []).FirstOrDefault(t => t.Id == id);

    /// <summary>The entity for whom one speaks; oneself where that is not told.</summary>
    public string SideOf(string entity) => EntityOf(entity)?.SpeaksFor?.Entity ?? entity;

    public ReportEntry ReportOf(string report) => _reports.Value[report];

    /// <summary>The report with that id, or null.</summary>
    public ReportEntry? FindReport(string id) => _reports.Value.GetValueOrDefault(id);

    public StoryEntry? StoryOf(string id) => (Dossier.Stories ?? []).FirstOrDefault(s => s.Id == id);

    /// <summary>The report with which another has most words in common, and how much of it that is in whole percent; null where it shares little.</summary>
    public (string With, int Percent)? SharedWordsOf(string report) => _sharedWords.Value.TryGetValue(report, out (string With, int Percent) shared) ? shared : null;

    /// <summary>What is held under a report's file; a report of several files is held under each, a record under its file.</summary>
    public HeldReport? HeldOf(ReportEntry report) => report.Files.Select(f => _held.Value.GetValueOrDefault(FileForms.FileOf(f.Path))).FirstOrDefault(h => h is not null);
}
