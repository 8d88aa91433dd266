using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Corrections;
using Concordance.Stories.Days;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>How a dossier is put together.</summary>
/// <param name="Because">Whether each finding carries its tree of reasons.</param>
/// <param name="AsOf">The day up to which reports were counted; null where all were.</param>
/// <param name="WhatIf">What somebody supposes of who waits for whom.</param>
public sealed record AssemblyOptions(bool Because = false, AsOf? AsOf = null, WhatIf? WhatIf = null);

/// <summary>Puts stories together into one dossier: labels by day then file, lists by report and place, ids in that order.</summary>
public static class DossierAssembler
{
    /// <param name="stories">Every read report in exactly one of them.</param>
    /// <param name="unread">Reports in a language that is not read.</param>
    public static Dossier Assemble(ImmutableArray<Story> stories, ImmutableArray<Report> unread, AssemblyOptions? options = null)
    {
        ImmutableArray<Listed> listed = InOrder(stories, unread);
        Ledger ledger = new([.. listed.Select(l => l.Report)], options ?? new AssemblyOptions());
        // Stories in the order of their earliest report: a story's id hashes that report.
        ImmutableArray<int> order = [.. listed.Where(l => l.Story is not null).Select(l => l.Story!.Value).Distinct()];
        ILookup<int, Listed> inStory = listed.Where(l => l.Story is not null).ToLookup(l => l.Story!.Value);
        Dictionary<int, string> storyIds = order.ToDictionary(s => s, s => ledger.Ids.Next('y', new Place(inStory[s].First().Report.Id, new Span(0, 0))));
        ImmutableArray<(ReadReport Read, Story Story)> read = [.. listed.Where(l => l.Read is not null).Select(l => (l.Read!, stories[l.Story!.Value]))];
        Dictionary<int, ILookup<ReportId, Corrected>> corrected = order.ToDictionary(s => s, s => stories[s].Corrected.ToLookup(c => c.Notice.In.Report.Id));
        ImmutableArray<ReportEntry> reports =
            [.. listed.Select((l, i) => ReportEntries.Of(l, (i + 1).ToString("D", null), l.Story is { } s ? storyIds[s] : null, l.Story is { } told ? corrected[told][l.Report.Id].ToImmutableArray() : [], ledger))];
        ImmutableArray<EntityEntry> entities = EntityEntries.Of(order.SelectMany(s => stories[s].Entities.Select(e => (e, storyIds[s]))), ledger);
        ImmutableArray<TimeEntry> times = TimeEntries.Times(read, ledger);
        ImmutableArray<QuantityEntry> quantities = TimeEntries.Quantities(read, ledger);
        StatementEntries said = new(ledger);
        ImmutableArray<StatementEntry> statements = said.Statements([.. read.Select(r => r.Read)], order.SelectMany(s => stories[s].SameStatements));
        return new Dossier
        {
            AsOf = options?.AsOf is { } asOf ? new AsOfEntry(asOf.Day, Ids(asOf.Counted), Ids(asOf.MayBeLater), Ids(asOf.LeftOut)) : null,
            Reports = reports,
            Entities = entities,
            Times = times,
            Quantities = quantities,
            Sources = said.Sources,
            Statements = statements,
            Events = EventEntries.Of([.. read.Select(r => r.Read)], order.SelectMany(s => stories[s].SameEvents), ledger),
            Conditions = ConditionEntries.Of(read.Select(r => r.Read), ledger),
            Stories = [.. order.Select(s => Entry(stories[s], storyIds[s], [.. inStory[s].Select(l => l.Report.Id.Value)], said, ledger))],
        };
    }

    private static ImmutableArray<string> Ids(ImmutableArray<ReportId> reports) => [.. reports.Select(r => r.Value)];

    private static StoryEntry Entry(Story story, string id, ImmutableArray<string> reports, StatementEntries said, Ledger ledger) => new()
    {
        Id = id,
        Rule = story.Because.Rule.Value,
        Confidence = ledger.Confidence(story.Because),
        Because = ledger.Because(story.Because),
        Title = story.Title is { Span.IsEmpty: false } title ? ledger.Span(title) : null,
        Reports = reports,
        Why = story.Why,
        Claims = ClaimEntries.Of(story, said, ledger),
        Copies = CopyEntries.Of(story, ledger),
        Conflicts = DifferenceEntries.Conflicts(story, ledger),
        LookAlikes = DifferenceEntries.LookAlikes(story, ledger),
        Unusable = DifferenceEntries.Unusable(story, ledger),
        Changes = ChangeEntries.Changes(story, ledger),
        Timeline = ChangeEntries.Timeline(story, ledger),
        Unknowns = ChangeEntries.Unknowns(story, ledger),
        Talks = TalksEntries.Of(story, ledger),
        QuotingRings = story.Rings.IsEmpty ? null : [.. story.Rings.Select(r => new RingEntry(ledger.Spans(r.Steps)))],
    };

    /// <summary>By earliest day, those without one last, then by file.</summary>
    private static ImmutableArray<Listed> InOrder(ImmutableArray<Story> stories, ImmutableArray<Report> unread)
    {
        IEnumerable<Listed> read = stories.SelectMany((s, i) => s.Reports.Select(r => new Listed(r.Report, r, s.Days.GetValueOrDefault(r.Report.Id) ?? r.Published, i)));
        return
        [
            .. read.Concat(unread.Select(r => new Listed(r, null, Given(r), null)))
                .OrderBy(l => l.Day.Range.Earliest ?? l.Day.Value ?? l.Day.Range.Latest ?? DateOnly.MaxValue)
                .ThenBy(l => l.File, StringComparer.Ordinal)
                .ThenBy(l => l.Report.Id),
        ];
    }

    private static SolvedDay Given(Report report) =>
        report.Files.Select(f => f.Published).FirstOrDefault(p => p is not null) is { } day ? new SolvedDay(DayRange.On(day), day, DayKnown.Given, []) : SolvedDay.Unknown;
}
