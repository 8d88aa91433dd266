using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks;
using Concordance.Talks.Positions;
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
        return new TalksEntry
        {
            Parties = Ids(talks.Parties, ledger),
            ThirdParties = Ids(talks.ThirdParties, ledger),
            Rounds = [],
            Issues = [.. issues.Select(i => new IssueEntry(i.Value, i.Key.Name))],
            Positions = [.. positions.Select(p => Entry(p, issues[p.Issue], ids, ledger))],
            Happenings = waiting.Happenings,
            Waits = waiting.Waits,
            Identities = waiting.Identities,
            Knots = waiting.Knots,
            Roadmaps = [],
            Outcomes = [],
        };
    }

    private static ImmutableArray<string> Ids(ImmutableArray<Entity> entities, Ledger ledger) => [.. entities.Select(ledger.Id).OfType<string>()];

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
