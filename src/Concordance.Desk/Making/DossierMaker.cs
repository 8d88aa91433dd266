using System.Collections.Immutable;
using Concordance.Desk.Kept;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Decisions;
using Concordance.Dossiers.Json;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Days;
using Concordance.Stories.Decisions;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Making;

/// <summary>A dossier and the texts its spans point into.</summary>
public sealed record MadeDossier(Dossier Dossier, ReportTexts Texts)
{
    /// <summary>The stories it was made of; empty where it was made before.</summary>
    public ImmutableArray<Story> Stories { get; init; } = [];

    /// <summary>The reports as they were read, before any decision; empty where the dossier was made before.</summary>
    public ImmutableArray<ReadReport> Read { get; init; } = [];

    /// <summary>The stories before any decision on names: what a dossier made next takes over where its reports are the same.</summary>
    public ImmutableArray<Story> BeforeNames { get; init; } = [];
}

/// <summary>The whole way from reports to a dossier. Threads, the order of files and what is kept of an earlier run change how long it takes, nothing else.</summary>
/// <param name="kept">Reports read before, or null.</param>
public sealed class DossierMaker(int threads, KeptReports? kept)
{
    // Reading files waits for the disk and the models for the processor: both begin at once.
    private readonly Task<LanguageModel> _language = Task.Run(EnglishModel.Load);

    /// <summary>The reports of the intake that are in a language that is read.</summary>
    /// <param name="progress">Told how many of how many are read, from any thread.</param>
    public ReadReport[] Read(IntakeResult taken, Action<int, int>? progress = null) => Read([.. taken.Reports.Where(r => r.IsRead)], progress);

    /// <summary>The dossier as of a day; null where no report counts on it.</summary>
    /// <param name="day">Null: all reports count.</param>
    /// <param name="before">Stories of a dossier made before (its <see cref="MadeDossier.BeforeNames"/>): what was compared in them is not compared again.</param>
    public static MadeDossier? Make(IntakeResult taken, ReadReport[] read, bool because, DateOnly? day, WhatIf? whatIf = null, ImmutableArray<Story> before = default)
    {
        ImmutableArray<ReadReport> all = [.. read];
        if (before.IsDefault) before = [];
        ImmutableArray<Report> unread = [.. taken.Reports.Where(r => !r.IsRead && (day is null || !r.Files.Any(f => f.Published > day)))];
        AsOf? asOf = day is { } given ? AsOf.Of(before = StoryReader.Read(read, before: before), given) : null;
        if (asOf is { Counted.IsEmpty: true }) return null;
        if (asOf is not null) read = [.. read.Where(r => asOf.Counted.Contains(r.Report.Id))];
        ReportTexts texts = new(taken.Reports);
        ImmutableArray<Decision> decisions = taken.Decisions.Waiting;
        // What names a finding by its id needs the findings as they are without decisions.
        if (decisions.Any(d => d is { Id: not null, Quote: null } || !d.Names.IsEmpty)) decisions = DecidedDossier.ByWords(Assemble(before = StoryReader.Read(read, before: before), unread, new AssemblyOptions(AsOf: asOf)), texts, decisions);
        DecidedStories decided = DecidedStories.Read(read, decisions, (reports, names) => names.IsDefaultOrEmpty ? before = StoryReader.Read(reports, names, before) : StoryReader.Read(reports, names));
        (WhatIf supposed, ImmutableArray<DecisionOutcome> outcomes) = Supposed(decided, unread, asOf, texts);
        Dossier dossier = Assemble(decided.Stories, unread, new AssemblyOptions(because, asOf, supposed.And(whatIf ?? WhatIf.Nothing)));
        return new MadeDossier(DecidedDossier.Follow(dossier, texts, [.. taken.Decisions.Followed, .. decided.Outcomes, .. outcomes], decided.Waiting.Where(d => !d.IsSupposition)), texts) { Stories = decided.Stories, Read = all, BeforeNames = before };
    }

    /// <summary>What decisions.yaml supposes, found in the dossier as it is decided otherwise.</summary>
    private static (WhatIf, ImmutableArray<DecisionOutcome>) Supposed(DecidedStories decided, ImmutableArray<Report> unread, AsOf? asOf, ReportTexts texts)
    {
        Decision[] suppositions = [.. decided.Waiting.Where(d => d.IsSupposition)];
        return suppositions.Length == 0 ? (WhatIf.Nothing, []) : DecidedSuppositions.Of(Assemble(decided.Stories, unread, new AssemblyOptions(AsOf: asOf)), texts, suppositions);
    }

    private static Dossier Assemble(ImmutableArray<Story> stories, ImmutableArray<Report> unread, AssemblyOptions options) => DossierAssembler.Assemble(stories, unread, options);

    public ReadReport[] Read(ImmutableArray<Report> reports, Action<int, int>? progress = null)
    {
        int done = 0;
        Lazy<Reader> reader = new(() => new Reader(_language.GetAwaiter().GetResult()));
        ReadReport[] read = new ReadReport[reports.Length];
        Parallel.For(0, reports.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            read[i] = kept?.Find(reports[i]) ?? Anew(reader.Value, reports[i]);
            progress?.Invoke(Interlocked.Increment(ref done), reports.Length);
        });
        return read;
    }

    /// <summary>A sentence that somebody asks about is read as a report is, and kept nowhere.</summary>
    public ReadReport ReadSentence(Report sentence) => new Reader(_language.GetAwaiter().GetResult()).Read(sentence);

    private ReadReport Anew(Reader reader, Report report)
    {
        ReadReport read = reader.Read(report);
        kept?.Keep(read);
        return read;
    }
}
