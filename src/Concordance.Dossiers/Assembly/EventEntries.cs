using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "events": what happened, is planned, asked for or denied, as single reports tell it.</summary>
internal static class EventEntries
{
    /// <param name="same">Tellings of one event: all but the earliest name it.</param>
    public static ImmutableArray<EventEntry> Of(IReadOnlyList<ReadReport> reports, IEnumerable<SameEvent> same, Ledger ledger)
    {
        foreach (ReadReport read in reports)
            foreach (Event one in InOrder(read)) ledger.IdOf[one] = ledger.Ids.Next('v', read.Report.At(one.Span));
        Dictionary<Event, string> first = new(ReferenceEqualityComparer.Instance);
        foreach (SameEvent one in same)
        {
            Told<Event>[] members = [.. one.Members.OrderBy(m => m.In.Report.At(m.What.Span), Comparer<Place>.Create(ledger.Compare)).ThenBy(m => m.What.Trigger)];
            foreach (Told<Event> member in members.Skip(1)) first[member.What] = ledger.IdOf[members[0].What];
        }

        return [.. reports.SelectMany(r => OfReport(r, first, ledger))];
    }

    private static IEnumerable<Event> InOrder(ReadReport read) => read.Events.OrderBy(e => e.Span).ThenBy(e => e.Trigger);

    private static IEnumerable<EventEntry> OfReport(ReadReport read, Dictionary<Event, string> first, Ledger ledger)
    {
        Dictionary<Span, string> ids = read.Events.ToDictionary(e => e.Trigger, e => ledger.IdOf[e]);
        return InOrder(read).Select(e => Entry(e, read.Report, ids, first.GetValueOrDefault(e), ledger));
    }

    private static EventEntry Entry(Event one, Report report, Dictionary<Span, string> ids, string? sameAs, Ledger ledger) => new()
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
        SameAs = sameAs,
        Whole = one.IsWhole,
    };
}
