using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Talks.Roadmaps;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>Happenings, waits, identities and knots of a negotiation.</summary>
internal sealed class WaitingEntries
{
    private readonly Ledger _ledger;
    private readonly Dictionary<Happening, string> _happenings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Identity, string> _identities = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _knots = new(StringComparer.Ordinal);

    public WaitingEntries(WaitingNet net, Ledger ledger)
    {
        _ledger = ledger;
        foreach (Happening happening in net.Happenings) _happenings[happening] = ledger.Ids.Next('h', happening.Places[0]);
        foreach (Identity identity in net.Identities) _identities[identity] = ledger.Ids.Next('i', identity.Places[0]);
        Happenings = [.. net.Happenings.Select(Entry)];
        Waits = [.. net.Waits.Select(Entry)];
        KnotEntry[] reported = [.. net.Knots.Select(Entry)];
        // Of several stories most have nothing to do with what is supposed.
        if (ledger.WhatIf is { IsEmpty: false } whatIf && Supposed(net, whatIf) is { IsEmpty: false } supposed)
        {
            WaitingNet under = net.Under(supposed);
            for (int i = 0; i < net.Identities.Length; i++) _identities[under.Identities[i]] = _identities[net.Identities[i]];
            net = under;
            Knots = [.. net.Knots.Select(Entry)];
            WhatIf = new WhatIfEntry(
                [.. supposed.Assumed.Select(i => _identities[i])], [.. supposed.Denied.Select(i => _identities[i])], [.. supposed.Waived.Select(w => Id(w.First))], [.. supposed.Softened.Select(w => Id(w.First))],
                [.. supposed.Happened.Select(h => _happenings[h])], Changes(reported));
        }
        else Knots = [.. reported];
        CirclesUpTo = net.CirclesUpTo;
        Identities = [.. net.Identities.Select(Entry)];
    }

    public ImmutableArray<HappeningEntry> Happenings { get; }

    public ImmutableArray<WaitEntry> Waits { get; }

    public ImmutableArray<IdentityEntry> Identities { get; }

    public ImmutableArray<KnotEntry> Knots { get; }

    /// <summary>Up to how many conditions a circle may have for all such to be told; null where all are.</summary>
    public int? CirclesUpTo { get; }

    /// <summary>What was supposed of this story; null where nothing was.</summary>
    public WhatIfEntry? WhatIf { get; }

    /// <summary>The open circles of whose happenings a step of a plan holds the very words.</summary>
    public ImmutableArray<string> Blocking(Roadmap roadmap)
    {
        ImmutableHashSet<string> named = [.. _happenings.Where(h => h.Key.Places.Any(p => roadmap.Steps.Any(s => s.Place.Report == p.Report && s.Place.Span.Contains(p.Span)))).Select(h => h.Value)];
        return [.. Knots.Where(k => k.State == KnotState.Open && k.Cycle.Any(named.Contains)).Select(k => k.Id)];
    }

    private Supposition Supposed(WaitingNet net, WhatIf whatIf) => new(
        [.. net.Identities.Where(i => whatIf.Assume.Contains(_identities[i]))], [.. net.Identities.Where(i => whatIf.Deny.Contains(_identities[i]))],
        [.. net.Waits.Where(w => w.Stated.Any(s => whatIf.Waive.Contains(Id(s))))], [.. net.Waits.Where(w => w.Stated.Any(s => whatIf.Soften.Contains(Id(s))))],
        [.. net.Happenings.Where(h => whatIf.Happened.Contains(_happenings[h]))]);

    /// <summary>Knots that stand otherwise than by the reports alone, are gone or new.</summary>
    private ImmutableArray<KnotChangeEntry> Changes(KnotEntry[] reported)
    {
        Dictionary<string, KnotEntry> before = reported.ToDictionary(k => k.Id), now = Knots.ToDictionary(k => k.Id);
        return
        [
            .. before.Keys.Union(now.Keys).Select(id => new KnotChangeEntry(id, About(before.GetValueOrDefault(id) ?? now[id]), before.GetValueOrDefault(id)?.State, now.GetValueOrDefault(id)?.State))
                .Where(c => c.From != c.To),
        ];
    }

    private string About(KnotEntry knot) => string.Join(" / ", knot.Cycle.Select(c => Happenings.First(h => h.Id == c).Name));

    private HappeningEntry Entry(Happening happening) => new()
    {
        Id = _happenings[happening],
        Rule = happening.Because.Rule.Value,
        Confidence = _ledger.Confidence(happening.Because),
        Because = _ledger.Because(happening.Because),
        Name = OneLine.Of(happening.Name),
        By = happening.By is { } by ? _ledger.Id(by) : null,
        Spans = _ledger.Spans(happening.Places),
        Document = happening.Document is { } paper ? _ledger.Id(paper) : null,
    };

    private WaitEntry Entry(Wait wait)
    {
        string first = Id(wait.First);
        string[] others = [.. wait.Stated.Select(Id).Where(i => i != first)];
        return new WaitEntry(
            first, _happenings[wait.What], _happenings[wait.On], wait.Holder is { } holder ? _ledger.Id(holder) : null, [.. wait.Stated.Select(s => s.In.Report.Id.Value).Distinct()],
            others.Length > 0 ? [.. others] : null, wait.IsThreat, wait.IsGivenUp || wait.IsOver);
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
        Id = KnotId(knot),
        Rule = knot.Because.Rule.Value,
        Confidence = _ledger.Confidence(knot.Because),
        Because = _ledger.Because(knot.Because),
        State = knot.State,
        Cycle = [.. knot.Cycle.Select(h => _happenings[h])],
        Conditions = [.. knot.Waits.SelectMany(w => w.Stated).Select(Id)],
        Assumes = [.. knot.Assumes.Select(i => _identities[i])],
        Since = _ledger.Day(knot.Since),
        After = knot.After is { } after ? new AfterEntry(after.As, _ledger.Day(after.On), _ledger.Span(after.Place), after.By is { } by ? _ledger.Id(by) : null) : null,
        Nearest = _ledger.Spans(knot.Nearest),
        WaysOut = [.. knot.WaysOut.Select(Entry)],
    };

    /// <summary>One id for the circle, whatever is supposed of it.</summary>
    private string KnotId(Knot knot)
    {
        string circle = string.Join(' ', knot.Cycle.Select(h => _happenings[h]));
        if (!_knots.TryGetValue(circle, out string? id)) _knots[circle] = id = _ledger.Ids.Next('k', knot.Waits[0].First.In.Report.At(knot.Waits[0].First.What.Clause));
        return id;
    }

    private WayOutEntry Entry(WayOut way) => new(
        [.. way.By.Select(_ledger.Id).OfType<string>()], [.. way.Items.Select(i => new WayOutItemEntry(i.Do, Id(i.Wait.First)))], way.Text, way.ProposedIn is { } place ? _ledger.Span(place) : null);

    private string Id(Told<Condition> told) => _ledger.IdOf[told.What];
}
