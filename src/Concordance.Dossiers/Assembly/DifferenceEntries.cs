using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The lists "conflicts", "lookAlikes" and "unusable" of a story, each by its first passage.</summary>
internal static class DifferenceEntries
{
    public static ImmutableArray<ConflictEntry> Conflicts(Story story, Ledger ledger) => [.. InOrder(story.Conflicts, c => c.Places, ledger).Select(c => Entry(c, ledger))];

    public static ImmutableArray<LookAlikeEntry> LookAlikes(Story story, Ledger ledger) => [.. InOrder(story.LookAlikes, a => a.Places, ledger).Select(a => new LookAlikeEntry
    {
        Id = ledger.Ids.Next('m', First(a.Places, ledger)),
        Rule = a.Because.Rule.Value,
        Confidence = ledger.Confidence(a.Because),
        Because = ledger.Because(a.Because),
        Of = Of(a.Of, ledger),
        Spans = ledger.Spans(a.Places),
        Why = a.Why,
    })];

    public static ImmutableArray<UnusableEntry> Unusable(Story story, Ledger ledger) => [.. InOrder(story.Unusable, u => [u.At], ledger).Select(u => new UnusableEntry
    {
        Id = ledger.Ids.Next('w', u.At),
        Rule = u.Because.Rule.Value,
        Confidence = ledger.Confidence(u.Because),
        Because = ledger.Because(u.Because),
        Span = ledger.Span(u.At),
        As = u.As,
        Why = u.Why,
    })];

    private static ConflictEntry Entry(Conflict conflict, Ledger ledger) => new()
    {
        Id = ledger.Ids.Next('f', First(conflict.Places, ledger)),
        Rule = conflict.Because.Rule.Value,
        Confidence = ledger.Confidence(conflict.Because),
        Because = ledger.Because(conflict.Because),
        As = conflict.As,
        Within = conflict.Places.Select(p => p.Report).Distinct().Count() > 1 ? ConflictWithin.Reports : ConflictWithin.Report,
        About = conflict.About,
        Of = Of(conflict.Of, ledger),
        Spans = ledger.Spans(conflict.Places),
        Why = conflict.Why,
        FitsIf = conflict.FitsIf,
    };

    private static ImmutableArray<string> Of(ImmutableArray<object> findings, Ledger ledger) => [.. findings.Select(ledger.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<T> InOrder<T>(ImmutableArray<T> all, Func<T, ImmutableArray<Place>> places, Ledger ledger) =>
        all.OrderBy(a => First(places(a), ledger), Comparer<Place>.Create(ledger.Compare));

    private static Place First(ImmutableArray<Place> places, Ledger ledger) => places.Order(Comparer<Place>.Create(ledger.Compare)).First();
}
