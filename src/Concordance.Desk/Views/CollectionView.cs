using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Store.Held;

namespace Concordance.Desk.Views;

/// <summary>What is held of a report, and how it may be used.</summary>
public sealed record HeldView(string Path, DateTimeOffset Added, string From, bool Confidential, DateOnly? Embargo, string? Withdrawn);

/// <summary>What a page shows beside a report's entry.</summary>
/// <param name="Ref">Its short name, as references have it ("001").</param>
/// <param name="Day">In words.</param>
public sealed record HeldReportView(string Ref, string Day, HeldView Held);

public sealed record CountsView(int Statements, int Claims, int Conflicts, int Changes, int Unknowns, bool Talks);

public sealed record StoryView(string Id, SpanEntry? Title, ImmutableArray<string> Reports, CountsView Counts);

/// <summary>What a page shows before anything else: reports and stories, with counts.</summary>
/// <param name="Seq">The number of the latest act: what a page sends along with the next.</param>
public sealed record CollectionView(string Name, long Seq, bool ReadOnly, string Desk, string Version, ImmutableArray<string> Models, ImmutableArray<Beside<ReportEntry, HeldReportView>> Reports, ImmutableArray<StoryView> Stories, ImmutableArray<string> Notices)
{
    public static CollectionView Of(Shown shown, string name, OpenCollection collection, string version, string models)
    {
        ILookup<string, StatementEntry> statements = (shown.Dossier.Statements ?? []).ToLookup(s => s.Report);
        return new CollectionView(name, shown.Held.Number, collection.IsReadOnly, collection.Desk, version, [models],
            [.. shown.Dossier.Reports.Select(r => Report(shown, r))],
            [.. (shown.Dossier.Stories ?? []).Select(s => Story(s, statements))],
            [.. shown.Taken.Notices.Select(n => n.ToString())]);
    }

    public static Beside<ReportEntry, HeldReportView> Report(Shown shown, ReportEntry report)
    {
        HeldReport? held = shown.HeldOf(report);
        return new(report, new HeldReportView(shown.References.Name(report.Id), shown.Days.Of(report.Published),
            new HeldView(held?.Name ?? report.File, held?.Added ?? default, held?.From ?? "", held?.Confidential ?? false, held?.Embargo, held?.Withdrawn)));
    }

    private static StoryView Story(StoryEntry story, ILookup<string, StatementEntry> statements) =>
        new(story.Id, story.Title, story.Reports, new CountsView(story.Reports.Sum(r => statements[r].Count()), (story.Claims ?? []).Length, (story.Conflicts ?? []).Length, (story.Changes ?? []).Length, (story.Unknowns ?? []).Length, story.Talks?.Found is not null));
}
