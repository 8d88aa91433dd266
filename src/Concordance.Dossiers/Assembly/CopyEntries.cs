using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "copies" of a story, each by its first passage.</summary>
internal static class CopyEntries
{
    /// <summary>After the statements: a copy names the station they share.</summary>
    public static ImmutableArray<CopyEntry> Of(Story story, Ledger ledger) =>
    [
        .. story.Copies.Select(c => (Copy: c, First: c.Places.Order(Comparer<Place>.Create(ledger.Compare)).First()))
            .OrderBy(c => c.First, Comparer<Place>.Create(ledger.Compare)).Select(c => new CopyEntry
            {
                Id = ledger.Ids.Next('d', c.First),
                Rule = c.Copy.Because.Rule.Value,
                Confidence = ledger.Confidence(c.Copy.Because),
                Because = ledger.Because(c.Copy.Because),
                Spans = ledger.Spans(c.Copy.Places),
                As = c.Copy.As,
                Source = c.Copy.Source is { } source ? ledger.SourceOf.GetValueOrDefault(source) : null,
                Edits = c.Copy.Edits.IsEmpty ? null : [.. c.Copy.Edits.Select(e => new EditEntry(Words(e.A, ledger), Words(e.B, ledger)))],
            }),
    ];

    private static SpanEntry? Words(Place place, Ledger ledger) => place.Span.IsEmpty ? null : ledger.Span(place);
}
