using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;
using Concordance.Store.Held;

namespace Concordance.Desk.Views;

/// <summary>What is held of a report, and how it may be used.</summary>
public sealed record HeldView(string Path, DateTimeOffset Added, string From, bool Confidential, DateOnly? Embargo, string? Withdrawn);

/// <summary>What a page shows beside a report's entry.</summary>
/// <param name="Ref">Its short name, as references have it ("001").</param>
/// <param name="Day">In words.</param>
/// <param name="Opening">Its headline, or how it begins.</param>
/// <param name="Shared">The other report with which it has most words in common; null where it has few.</param>
public sealed record HeldReportView(string Ref, string Day, string Opening, SharedWordsView? Shared, HeldView Held);

public sealed record CountsView(int Statements, int Claims, int Conflicts, int CameAbout, int Changes, int Unknowns, bool Talks);

public sealed record StoryView(string Id, SpanEntry? Title, ImmutableArray<string> Reports, CountsView Counts);

/// <summary>What a page shows before anything else: reports and stories, with counts.</summary>
/// <param name="Seq">The number of the latest act: what a page sends along with the next.</param>
public sealed record CollectionView(string Name, long Seq, bool ReadOnly, string Desk, string Version, ImmutableArray<string> Models, ImmutableArray<Beside<ReportEntry, HeldReportView>> Reports, ImmutableArray<StoryView> Stories, ImmutableArray<string> Notices)
{
    private const int LongestOpening = 100;

    public static CollectionView Of(Shown shown, string name, IShownCollection collection, string version, string models)
    {
        ILookup<string, StatementEntry> statements = (shown.Dossier.Statements ?? []).ToLookup(s => s.Report);
        // Told of as ahead in one place and as happened in another: by report, the event's earliest telling.
        ILookup<string, string> cameAbout = (shown.Dossier.Events ?? []).GroupBy(e => e.SameAs ?? e.Id)
            .Where(g => g.Any(e => e.Status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional) && g.Any(e => e.Status is EventStatus.Happened or EventStatus.Ongoing)).SelectMany(g => g.Select(e => (e.Span.Report, Id: e.SameAs ?? e.Id))).ToLookup(e => e.Report, e => e.Id);
        return new CollectionView(name, shown.Held.Number, collection.IsReadOnly, collection.Desk, version, [models],
            [.. shown.Dossier.Reports.Select(r => Report(shown, r))],
            [.. (shown.Dossier.Stories ?? []).Select(s => Story(s, statements, cameAbout))],
            [.. shown.Taken.Notices.Select(n => n.ToString())]);
    }

    public static Beside<ReportEntry, HeldReportView> Report(Shown shown, ReportEntry report)
    {
        HeldReport? held = shown.HeldOf(report);
        return new(report, new HeldReportView(shown.References.Name(report.Id), shown.Days.Of(report.Published), Opening(shown, report), SharedWordsView.Of(shown, report.Id),
            new HeldView(held?.Name ?? report.File, held?.Added ?? default, held?.From ?? "", held?.Confidential ?? false, held?.Embargo, held?.Withdrawn)));
    }

    /// <summary>Its headline, else its first words that are not set aside: what one knows it by where no outlet is found.</summary>
    private static string Opening(Shown shown, ReportEntry report)
    {
        if (report.Headline is { } headline) return Cut(headline.Text);
        string text = shown.Made.Texts.Text(report.Id);
        int start = 0;
        foreach (SpanEntry aside in report.SetAside.Select(a => a.Span).OrderBy(s => s.Start))
            if (string.IsNullOrWhiteSpace(text[start..Math.Max(start, Math.Min(aside.Start, text.Length))])) start = Math.Max(start, aside.End);
        return Cut(text[start..Math.Min(text.Length, start + (2 * LongestOpening))]);
    }

    /// <summary>The first line, cut between words.</summary>
    private static string Cut(string words)
    {
        words = words.TrimStart().Split('\n', 2)[0].TrimEnd();
        if (words.Length <= LongestOpening) return words;
        int space = words.LastIndexOf(' ', LongestOpening), end = space > 0 ? space : LongestOpening;
        return $"{words[..(char.IsHighSurrogate(words[end - 1]) ? end - 1 : end)]} …";
    }

    private static StoryView Story(StoryEntry story, ILookup<string, StatementEntry> statements, ILookup<string, string> cameAbout) =>
        new(story.Id, story.Title, story.Reports, new CountsView(story.Reports.Sum(r => statements[r].Count()), (story.Claims ?? []).Length, (story.Conflicts ?? []).Length, story.Reports.SelectMany(r => cameAbout[r]).Distinct(StringComparer.Ordinal).Count(), (story.Changes ?? []).Length, (story.Unknowns ?? []).Count(u => u.Closed is null), story.Talks?.Found is not null));
}
