using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Dossiers.Reasons;

namespace Concordance.Desk.Views;

/// <summary>What a page shows beside a name: the names it is perhaps the same as, by id.</summary>
public sealed record NameView(ImmutableSortedDictionary<string, string> PerhapsNames);

/// <summary>A story's lists of findings, a stretch at a time.</summary>
public static class ListsView
{
    public static readonly ImmutableArray<string> Names = ["names", "claims", "conflicts", "look-alikes", "unusable", "changes", "unknowns", "copies", "events"];

    /// <summary>The stretch of a list, as its own type has it.</summary>
    public static object Of(Shown shown, StoryEntry story, string list, string? q, int from, int count) => list switch
    {
        "names" => OfNames(shown, story, q, from, count),
        "claims" => Stretch(shown, story.Claims ?? [], q, from, count, c => c.Supports.Select(s => s.Span)),
        "conflicts" => Stretch(shown, story.Conflicts ?? [], q, from, count, c => c.Spans),
        "look-alikes" => Stretch(shown, story.LookAlikes ?? [], q, from, count, l => l.Spans),
        "unusable" => Stretch(shown, story.Unusable ?? [], q, from, count, u => [u.Span]),
        "changes" => Stretch(shown, story.Changes ?? [], q, from, count, c => c.Steps.Select(s => s.Span)),
        "unknowns" => Stretch(shown, story.Unknowns ?? [], q, from, count, u => u.Spans),
        "copies" => Stretch(shown, story.Copies ?? [], q, from, count, c => c.Spans),
        "events" => Stretch(shown, [.. (shown.Dossier.Events ?? []).Where(e => story.Reports.Contains(e.Span.Report))], q, from, count, e => [e.Span]),
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "not a list"),
    };

    private static Window<Beside<EntityEntry, NameView>> OfNames(Shown shown, StoryEntry story, string? q, int from, int count)
    {
        EntityEntry[] all = [.. (shown.Dossier.Entities ?? []).Where(e => e.Story == story.Id && (string.IsNullOrEmpty(q) || e.Variants.Any(v => v.Form.Contains(q, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(e => !e.PerhapsSame.IsEmpty).ThenByDescending(e => e.Variants.Sum(v => v.Spans.Length)).ThenBy(e => e.Name, StringComparer.Ordinal)];
        Window<EntityEntry> window = Window<EntityEntry>.Of(all, from, count);
        return new(window.Total, window.From, [.. window.Items.Select(e => new Beside<EntityEntry, NameView>(e, new NameView(e.PerhapsSame.Select(p => p.Entity).Distinct().ToImmutableSortedDictionary(p => p, p => shown.NameOf(p) ?? p, StringComparer.Ordinal))))]);
    }

    private static Window<T> Stretch<T>(Shown shown, IReadOnlyCollection<T> all, string? q, int from, int count, Func<T, IEnumerable<SpanEntry>> words) =>
        Window<T>.Of(string.IsNullOrEmpty(q) ? all : [.. all.Where(e => words(e).Any(s => s.Text.Contains(q, StringComparison.OrdinalIgnoreCase)))], from, count);
}

/// <summary>Words found in reports and findings.</summary>
/// <param name="Kind">"statement", "event", …, or "words" where no finding stands there.</param>
public sealed record HitView(string Kind, string? Id, string Report, int Start, int End, string Sentence, ImmutableArray<ImmutableArray<int>> Marks)
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
        (Turned Of, SpanEntry At) around = findings.Where(f => f.At.Contains(place)).OrderBy(f => f.At.End - f.At.Start).ThenBy(f => f.Of.Entry.Id, StringComparer.Ordinal).FirstOrDefault();
        PassageView passage = PassagesView.Of(shown, [place]).Passages[0];
        return new HitView(around.Of?.Kind ?? "words", around.Of?.Entry.Id, place.Report, place.Start, place.End, passage.Sentence, passage.Marks);
    }
}
