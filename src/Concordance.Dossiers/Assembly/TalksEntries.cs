using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks;
using Concordance.Talks.Outcomes;
using Concordance.Talks.Positions;
using Concordance.Talks.Roadmaps;
using Concordance.Talks.Rounds;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>"talks" of a story: looked for in every story; null where it is no negotiation.</summary>
internal static class TalksEntries
{
    public static TalksSlot Of(Story story, Ledger ledger) => new(TalksReader.Read(story) is { } found ? Entry(found, ledger) : null);

    private static TalksEntry Entry(Negotiation talks, Ledger ledger)
    {
        Position[] positions = [.. talks.Positions.OrderBy(p => p.Text, Comparer<Place>.Create(ledger.Compare))];
        Dictionary<Issue, string> issues = new(ReferenceEqualityComparer.Instance);
        foreach (Position position in positions) issues.TryAdd(position.Issue, $"issue-{issues.Count + 1}");
        Dictionary<Position, string> ids = new(ReferenceEqualityComparer.Instance);
        foreach (Position position in positions) ids[position] = ledger.Ids.Next('p', position.Text);
        WaitingEntries waiting = new(talks.Waiting, ledger);
        Dictionary<Round, string> rounds = new(ReferenceEqualityComparer.Instance);
        foreach (Round round in talks.Rounds) rounds[round] = ledger.Ids.Next('z', round.Tellings.Select(t => t.In.Report.At(t.What.Trigger)).Order(Comparer<Place>.Create(ledger.Compare)).First());
        return new TalksEntry
        {
            Parties = Ids(talks.Parties, ledger),
            ThirdParties = Ids(talks.ThirdParties, ledger),
            Rounds = [.. talks.Rounds.Select(r => Entry(r, rounds[r], ledger))],
            Issues = [.. issues.Select(i => new IssueEntry(i.Value, i.Key.Name))],
            Positions = [.. positions.Select(p => Entry(p, issues[p.Issue], ids, ledger))],
            Happenings = waiting.Happenings,
            Waits = waiting.Waits,
            Identities = waiting.Identities,
            Knots = waiting.Knots,
            CirclesUpTo = waiting.CirclesUpTo,
            WhatIf = waiting.WhatIf,
            Roadmaps = [.. talks.Roadmaps.OrderBy(r => r.Steps[0].Place, Comparer<Place>.Create(ledger.Compare)).Select(r => Entry(r, waiting, ledger))],
            Outcomes = [.. talks.Outcomes.OrderBy(o => o.Place, Comparer<Place>.Create(ledger.Compare)).Select(o => Entry(o, rounds, ledger))],
        };
    }

    private static ImmutableArray<string> Ids(ImmutableArray<Entity> entities, Ledger ledger) => [.. entities.Select(ledger.Id).OfType<string>()];

    private static RoundEntry Entry(Round round, string id, Ledger ledger) => new()
    {
        Id = id,
        Rule = round.Because.Rule.Value,
        Confidence = ledger.Confidence(round.Because),
        Because = ledger.Because(round.Because),
        Number = round.Number,
        Time = ledger.Time(round.Time),
        Place = round.Place is { } place ? ledger.Id(place) : null,
        Duration = ledger.Time(round.Duration),
        Events = [.. round.Tellings.Select(t => ledger.Id(t.What)).OfType<string>().Distinct(StringComparer.Ordinal)],
        Delegations = [.. round.Delegations.Select(d => new DelegationEntry(ledger.Id(d.Party)!, d.Head is { } head ? ledger.Id(head) : null, Ids(d.Members, ledger), ledger.Spans(d.Places)))],
    };

    private static RoadmapEntry Entry(Roadmap roadmap, WaitingEntries waiting, Ledger ledger) => new()
    {
        Id = ledger.Ids.Next('x', roadmap.Steps[0].Place),
        Rule = roadmap.Because.Rule.Value,
        Confidence = ledger.Confidence(roadmap.Because),
        Because = ledger.Because(roadmap.Because),
        By = ledger.Id(roadmap.By)!,
        Steps = [.. roadmap.Steps.Select((s, i) => new GateEntry(i + 1, ledger.Span(s.Place), s.Opens, ledger.Time(s.Duration)))],
        BlockedBy = waiting.Blocking(roadmap),
    };

    private static OutcomeEntry Entry(Outcome outcome, Dictionary<Round, string> rounds, Ledger ledger) => new()
    {
        Id = ledger.Ids.Next('u', outcome.Place),
        Rule = outcome.Because.Rule.Value,
        Confidence = ledger.Confidence(outcome.Because),
        Because = ledger.Because(outcome.Because),
        Span = ledger.Span(outcome.Place),
        State = outcome.State,
        Round = outcome.Round is { } round ? rounds.GetValueOrDefault(round) : null,
    };

    private static PositionEntry Entry(Position position, string issue, Dictionary<Position, string> ids, Ledger ledger) => new()
    {
        Id = ids[position],
        Rule = position.Because.Rule.Value,
        Confidence = ledger.Confidence(position.Because),
        Because = ledger.Because(position.Because),
        Party = ledger.Id(position.Party)!,
        Issue = issue,
        Text = ledger.Span(position.Text),
        Stance = position.Stance,
        Firmness = position.Firmness,
        Since = ledger.Day(position.Since),
        Voice = position.Voice,
        Statement = position.Statement is { } statement ? ledger.StatementOf.GetValueOrDefault(statement) : null,
        Before = position.Before is { } before ? ids.GetValueOrDefault(before) : null,
    };
}
