using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "events": what happened, is planned, asked for or denied, as single reports tell it.</summary>
internal static class EventEntries
{
    public static ImmutableArray<EventEntry> Of(IEnumerable<ReadReport> reports, Ledger ledger) => [.. reports.SelectMany(r => OfReport(r, ledger))];

    private static IEnumerable<EventEntry> OfReport(ReadReport read, Ledger ledger)
    {
        Report report = read.Report;
        Event[] inOrder = [.. read.Events.OrderBy(e => e.Span).ThenBy(e => e.Trigger)];
        Dictionary<Span, string> ids = [];
        foreach (Event one in inOrder) ids.Add(one.Trigger, ledger.IdOf[one] = ledger.Ids.Next('v', report.At(one.Span)));
        return inOrder.Select(e => Entry(e, report, ids, ledger));
    }

    private static EventEntry Entry(Event one, Report report, Dictionary<Span, string> ids, Ledger ledger) => new()
    {
        Id = ids[one.Trigger],
        Rule = one.Because.Rule.Value,
        Confidence = ledger.Confidence(one.Because),
        Because = ledger.Because(one.Because),
        Span = ledger.Span(report.Id, one.Span),
        Trigger = ledger.Span(report.Id, one.Trigger),
        Type = one.Type.Name,
        Plover = one.Type.Plover,
        Participants = [.. one.Participants.Select(p => (Id: ledger.Entity(p.Referent), p.Role)).Where(p => p.Id is not null).DistinctBy(p => p.Id).Select(p => new ParticipantEntry(p.Id!, p.Role.ToString().ToLowerInvariant()))],
        Status = one.Status,
        Time = ledger.Time(one.Time),
        Duration = ledger.Time(one.Duration),
        Order = [.. one.Order.Where(o => ids.ContainsKey(o.Of)).Select(o => new OrderEntry(o.As, ids[o.Of]))],
        Place = ledger.Entity(one.Place),
        According = one.According is null ? null : ledger.StatementOf.GetValueOrDefault(one.According),
        SameAs = null,
    };
}
