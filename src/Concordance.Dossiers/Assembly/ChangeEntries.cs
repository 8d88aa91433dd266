using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Unknowns;

namespace Concordance.Dossiers.Assembly;

/// <summary>The lists "changes", "timeline" and "unknowns" of a story.</summary>
internal static class ChangeEntries
{
    public static ImmutableArray<ChangeEntry> Changes(Story story, Ledger ledger) => [.. story.Changes.OrderBy(c => c.Steps[0].Place, Comparer<Texts.Place>.Create(ledger.Compare)).Select(c => new ChangeEntry
    {
        Id = ledger.Ids.Next('g', c.Steps[0].Place),
        Rule = c.Because.Rule.Value,
        Confidence = ledger.Confidence(c.Because),
        Because = ledger.Because(c.Because),
        About = c.About,
        Steps = [.. c.Steps.Select(s => Entry(s, ledger))],
    })];

    /// <summary>By day; those known only within an interval behind the day it begins on.</summary>
    public static ImmutableArray<TimelineEntry> Timeline(Story story, Ledger ledger) =>
        [.. story.Timeline.Select(d => new TimelineEntry(ledger.Day(d.At), Ids(d.Planned, ledger), Ids(d.Happened, ledger)))];

    public static ImmutableArray<UnknownEntry> Unknowns(Story story, Ledger ledger) => [.. story.Unknowns.OrderBy(u => u.Places[0], Comparer<Texts.Place>.Create(ledger.Compare)).Select(u => Entry(u, ledger))];

    private static StepEntry Entry(Step step, Ledger ledger) => new(ledger.Day(step.At), step.State, ledger.Span(step.Place), step.Of is null ? null : ledger.Id(step.Of));

    private static UnknownEntry Entry(Unknown unknown, Ledger ledger) => new()
    {
        Id = ledger.Ids.Next('n', unknown.Places[0]),
        Rule = unknown.Because.Rule.Value,
        Confidence = ledger.Confidence(unknown.Because),
        Because = ledger.Because(unknown.Because),
        Question = unknown.Question,
        As = unknown.As,
        Of = [.. unknown.Of.Select(ledger.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Spans = ledger.Spans(unknown.Places),
        Closed = unknown.Closed is { } closed ? new ClosedEntry(ledger.Span(closed)) : null,
    };

    private static ImmutableArray<string> Ids(ImmutableArray<Told<Event>> events, Ledger ledger) => [.. events.Select(e => ledger.Id(e.What)).OfType<string>()];
}
