using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Talks.Waiting;

namespace Concordance.Dossiers.Assembly;

/// <summary>Happenings, waits, identities and knots of a negotiation.</summary>
internal sealed class WaitingEntries
{
    private readonly Ledger _ledger;
    private readonly Dictionary<Happening, string> _happenings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Identity, string> _identities = new(ReferenceEqualityComparer.Instance);

    public WaitingEntries(WaitingNet net, Ledger ledger)
    {
        _ledger = ledger;
        foreach (Happening happening in net.Happenings) _happenings[happening] = ledger.Ids.Next('h', happening.Places[0]);
        foreach (Identity identity in net.Identities) _identities[identity] = ledger.Ids.Next('i', identity.Places[0]);
        Happenings = [.. net.Happenings.Select(Entry)];
        Waits = [.. net.Waits.Select(Entry)];
        Identities = [.. net.Identities.Select(Entry)];
        Knots = [.. net.Knots.Select(Entry)];
    }

    public ImmutableArray<HappeningEntry> Happenings { get; }

    public ImmutableArray<WaitEntry> Waits { get; }

    public ImmutableArray<IdentityEntry> Identities { get; }

    public ImmutableArray<KnotEntry> Knots { get; }

    private HappeningEntry Entry(Happening happening) => new()
    {
        Id = _happenings[happening],
        Rule = happening.Because.Rule.Value,
        Confidence = _ledger.Confidence(happening.Because),
        Because = _ledger.Because(happening.Because),
        Name = string.Join(' ', happening.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
        By = happening.By is { } by ? _ledger.Id(by) : null,
        Spans = _ledger.Spans(happening.Places),
        Document = happening.Document is { } paper ? _ledger.Id(paper) : null,
    };

    private WaitEntry Entry(Wait wait)
    {
        string[] conditions = [.. wait.Stated.Select(Id)];
        return new WaitEntry(
            conditions[0], _happenings[wait.What], _happenings[wait.On], wait.Holder is { } holder ? _ledger.Id(holder) : null, [.. wait.Stated.Select(s => s.In.Report.Id.Value).Distinct()],
            conditions.Length > 1 ? [.. conditions[1..]] : null, wait.IsThreat);
    }

    private IdentityEntry Entry(Identity identity) => new()
    {
        Id = _identities[identity],
        Rule = identity.Because.Rule.Value,
        Confidence = _ledger.Confidence(identity.Because),
        Because = _ledger.Because(identity.Because),
        A = _happenings[identity.A],
        B = _happenings[identity.B],
        As = identity.As,
        Level = identity.Level,
        Why = identity.Why,
        Spans = [.. identity.Places.Select(_ledger.Span)],
        Holds = identity.Holds,
    };

    private KnotEntry Entry(Knot knot) => new()
    {
        Id = _ledger.Ids.Next('k', knot.Waits[0].First.In.Report.At(knot.Waits[0].First.What.Clause)),
        Rule = knot.Because.Rule.Value,
        Confidence = _ledger.Confidence(knot.Because),
        Because = _ledger.Because(knot.Because),
        State = knot.State,
        Cycle = [.. knot.Cycle.Select(h => _happenings[h])],
        Conditions = [.. knot.Waits.SelectMany(w => w.Stated).Select(Id)],
        Assumes = [.. knot.Assumes.Select(i => _identities[i])],
        Since = _ledger.Day(knot.Since),
        After = knot.After is { } after ? new AfterEntry(after.As, _ledger.Day(after.On), _ledger.Span(after.Place)) : null,
        Nearest = _ledger.Spans(knot.Nearest),
        WaysOut = [.. knot.WaysOut.Select(Entry)],
    };

    private WayOutEntry Entry(WayOut way) => new(
        [.. way.By.Select(_ledger.Id).OfType<string>()], [.. way.Items.Select(i => new WayOutItemEntry(i.Do, Id(i.Wait.First)))], way.Text, way.ProposedIn is { } place ? _ledger.Span(place) : null);

    private string Id(Told<Condition> told) => _ledger.IdOf[told.What];
}
