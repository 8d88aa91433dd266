using System.Collections.Immutable;
using Concordance.Dossiers.Briefs;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Exports;

/// <summary>What was planned for a day or told to have happened on it, with how it stands and by whose word.</summary>
/// <param name="At">The day, or the few days one of which it is.</param>
/// <param name="State">In words.</param>
/// <param name="By">By whose word: "said by Ada Lind", "in 001's words".</param>
/// <param name="Passages">Every telling of it, the earliest report first.</param>
/// <param name="Marks">What else a reader must know of the line, in words: "made by a person".</param>
public sealed record ChronologyRow(string Event, DayEntry At, SpanEntry Words, EventStatus Status, string State, string By, ImmutableArray<SpanEntry> Passages, ImmutableArray<string> Marks);

/// <summary>A story day by day.</summary>
public static class Chronology
{
    /// <summary>By day; of one day what happened before what was planned for it.</summary>
    public static ImmutableArray<ChronologyRow> Of(Dossier dossier, ReportTexts texts, StoryEntry story)
    {
        View view = new View(dossier, texts, new BriefOptions()).Of(story);
        ILookup<string, EventEntry> tellings = view.Events.ToLookup(e => e.SameAs ?? e.Id, StringComparer.Ordinal);
        Named named = new(dossier);
        return [.. (story.Timeline ?? []).SelectMany(day => day.Happened.Concat(day.Planned).Select(id => (day.At, Event: view.Event(id)))).Where(e => e.Event is not null).Select(e => Row(view, named, e.At, e.Event!, tellings))];
    }

    /// <summary>How many events of a story have no day, or none within a week.</summary>
    public static int Undated(Dossier dossier, StoryEntry story)
    {
        HashSet<string> dated = [.. (story.Timeline ?? []).SelectMany(t => t.Planned.Concat(t.Happened))];
        return (dossier.Events ?? []).Where(e => story.Reports.Contains(e.Span.Report) && (e.SameAs is null || e.SameAs == e.Id) && !dated.Contains(e.Id) && e.Time is null).Count();
    }

    private static ChronologyRow Row(View view, Named named, DayEntry at, EventEntry one, ILookup<string, EventEntry> tellings)
    {
        StatementEntry? said = named.Statement(one.According);
        string by = (named.Entity(said?.Speaker?.Entity) ?? said?.Speaker?.Span?.Text) is { } speaker ? $"said by {speaker}" : $"in {view.References.Name(one.Span.Report)}’s words";
        ImmutableArray<SpanEntry> passages = [.. tellings[one.SameAs ?? one.Id].Where(t => t.Status == one.Status).Select(t => t.Span).Append(one.Span).Distinct().OrderBy(s => view.References.Order(s.Report)).ThenBy(s => s.Start)];
        return new ChronologyRow(one.Id, at, one.Span, one.Status, Told.InWords(one.Status), by, passages, [.. new[] { view.DecidedOn(one.Id) is { } decided ? $"{decided} by a person" : null, view.Withdrawn(passages) }.OfType<string>()]);
    }
}
