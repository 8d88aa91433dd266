using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The lists "times" and "quantities", report by report.</summary>
internal static class TimeEntries
{
    public static ImmutableArray<TimeEntry> Times(ImmutableArray<(ReadReport Read, Story Story)> reports, Ledger ledger)
    {
        // Ids first: a time may start from one that stands after it.
        foreach ((ReadReport read, _) in reports)
            foreach (TimeExpression time in InOrder(read)) ledger.TimeOf[time] = ledger.Ids.Next('t', read.Report.At(time.Span));
        return [.. reports.SelectMany(r => InOrder(r.Read).Select(t => Entry(t, r.Read, r.Story, ledger)))];
    }

    public static ImmutableArray<QuantityEntry> Quantities(ImmutableArray<(ReadReport Read, Story Story)> reports, Ledger ledger) =>
        [.. reports.SelectMany(r => r.Read.Quantities.OrderBy(q => q.Span).Select(q => Entry(q, r.Read, ledger)))];

    private static IEnumerable<TimeExpression> InOrder(ReadReport read) => read.Times.Concat(read.GivenTimes).OrderBy(t => t.Span);

    private static TimeEntry Entry(TimeExpression time, ReadReport read, Story story, Ledger ledger)
    {
        ResolvedTime resolved = story.Times.GetValueOrDefault(time) ?? time.Meaning.On(null);
        return new TimeEntry
        {
            Id = ledger.TimeOf[time],
            Rule = time.Because.Rule.Value,
            Confidence = ledger.Confidence(time.Because),
            Because = ledger.Because(time.Because),
            Span = ledger.Span(read.Report.Id, time.Span),
            Kind = time.Kind,
            Value = string.IsNullOrEmpty(resolved.Value) ? null : UnknownYear.Open(resolved.Value),
            Expression = time.Expression,
            Earliest = resolved.Days.Earliest,
            Latest = resolved.Days.Latest,
            Relative = time.Meaning.IsRelative,
            Anchor = ledger.Time(time.Meaning.Anchor) ?? (time.Meaning.IsRelative ? "published" : null),
        };
    }

    private static QuantityEntry Entry(Quantity quantity, ReadReport read, Ledger ledger) => new()
    {
        Id = ledger.IdOf[quantity] = ledger.Ids.Next('q', read.Report.At(quantity.Span)),
        Rule = quantity.Because.Rule.Value,
        Confidence = ledger.Confidence(quantity.Because),
        Because = ledger.Because(quantity.Because),
        Span = ledger.Span(read.Report.Id, quantity.Span),
        Value = quantity.Value,
        UpTo = quantity.UpTo,
        Bound = quantity.Bound,
        PerSide = quantity.PerSide,
        Unit = quantity.Unit,
        Of = quantity.Of,
    };
}
