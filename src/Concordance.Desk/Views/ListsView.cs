using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Reasons;

namespace Concordance.Desk.Views;

/// <summary>What is asked of a list: words that stand in an entry (null asks for none), and which stretch of it.</summary>
public sealed record ListAsked(string? Q, int From, int Count);

/// <summary>A story's lists of findings, a stretch at a time; null of a list that the dossier lacks.</summary>
public static class ListsView
{
    public static Window<ClaimEntry>? Claims(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Claims, asked, c => c.Supports.Select(s => s.Span));

    public static Window<ConflictEntry>? Conflicts(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Conflicts, asked, c => c.Spans);

    public static Window<LookAlikeEntry>? LookAlikes(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.LookAlikes, asked, l => l.Spans);

    public static Window<UnusableEntry>? Unusable(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Unusable, asked, u => [u.Span]);

    public static Window<ChangeEntry>? Changes(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Changes, asked, c => c.Steps.Select(s => s.Span));

    public static Window<UnknownEntry>? Unknowns(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Unknowns, asked, u => u.Spans);

    public static Window<CopyEntry>? Copies(Shown shown, StoryEntry story, ListAsked asked) => Stretch(story.Copies, asked, c => c.Spans);

    public static Window<EventEntry>? Events(Shown shown, StoryEntry story, ListAsked asked)
    {
        HashSet<string> reports = [.. story.Reports];
        return Stretch<EventEntry>(shown.Dossier.Events is { } events ? [.. events.Where(e => reports.Contains(e.Span.Report))] : null, asked, e => [e.Span]);
    }

    /// <summary>Null of a list that the dossier lacks.</summary>
    private static Window<T>? Stretch<T>(ImmutableArray<T>? list, ListAsked asked, Func<T, IEnumerable<SpanEntry>> words) =>
        list is not { } all ? null : Window<T>.Of(string.IsNullOrEmpty(asked.Q) ? all : [.. all.Where(e => words(e).Any(s => s.Text.Contains(asked.Q, StringComparison.OrdinalIgnoreCase)))], asked.From, asked.Count);
}

/// <summary>Words found in reports and findings.</summary>
/// <param name="Kind">"statement", "event", …, or "words" where no finding stands there.</param>
/// <param name="Who">Who says the words, where they stand in a statement; null where that is not told.</param>
public sealed record HitView(string Kind, string? Id, string? Who, string Report, int Start, int End, string Sentence, ImmutableArray<MarkView> Marks)
{
    /// <summary>Every place where the words stand, with the smallest finding around it.</summary>
    public static Window<HitView> Search(Shown shown, string q, int from, int count)
    {
        if (string.IsNullOrWhiteSpace(q)) return new Window<HitView>(0, 0, []);
        List<SpanEntry> places = [];
        foreach (ReportEntry report in shown.Dossier.Reports)
        {
            string text = shown.Made.Texts.Text(report.Id);
            for (int at = text.IndexOf(q, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(q, at + q.Length, StringComparison.OrdinalIgnoreCase)) places.Add(new SpanEntry(report.Id, at, at + q.Length, text.Substring(at, q.Length)));
        }

        Window<SpanEntry> window = Window<SpanEntry>.Of(places, from, count);
        ILookup<string, (Turned Of, SpanEntry At)> findings = Turned.All(shown.Dossier).Where(t => t.Kind is "statement" or "event" or "condition" or "position").SelectMany(t => t.Passages.Select(p => (t, p))).ToLookup(t => t.p.Report);
        return new(window.Total, window.From, [.. window.Items.Select(p => Hit(shown, p, findings[p.Report]))]);
    }

    private static HitView Hit(Shown shown, SpanEntry place, IEnumerable<(Turned Of, SpanEntry At)> findings)
    {
        (Turned Of, SpanEntry At)[] all = [.. findings.Where(f => f.At.Contains(place)).OrderBy(f => f.At.End - f.At.Start).ThenBy(f => f.Of.Entry.Id, StringComparer.Ordinal)];
        (Turned Of, SpanEntry At) around = all.FirstOrDefault();
        StatementEntry? said = all.Select(f => f.Of.Entry).OfType<StatementEntry>().FirstOrDefault(s => s.Content.Any(c => c.Contains(place)));
        PassageView passage = PassagesView.Of(shown, [place]).Passages[0];
        return new HitView(around.Of?.Kind ?? "words", around.Of?.Entry.Id, said is null ? null : Chains.SpeakerOf(shown, said), place.Report, place.Start, place.End, passage.Sentence, passage.Marks);
    }
}
