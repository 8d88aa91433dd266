using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "claims" of a story, each by its first passage.</summary>
internal static class ClaimEntries
{
    public static ImmutableArray<ClaimEntry> Of(Story story, StatementEntries said, Ledger ledger) => [.. story.Claims.OrderBy(c => First(c, ledger), Comparer<Place>.Create(ledger.Compare)).Select(c => Entry(c, said, ledger))];

    private static ClaimEntry Entry(Claim claim, StatementEntries said, Ledger ledger) => new()
    {
        Id = ledger.Ids.Next('l', First(claim, ledger)),
        Rule = claim.Because.Rule.Value,
        Confidence = ledger.Confidence(claim.Because),
        Because = ledger.Because(claim.Because),
        Text = ledger.Span(claim.Text),
        Supports = [.. InOrder(claim.Supports, ledger).Select(p => new SupportEntry(ledger.Span(p.At), Id(p.Statement, ledger), said.OutermostOf(p.Statement, p.At.Report)))],
        Denials = [.. InOrder(claim.Denials, ledger).Select(p => new DenialEntry(ledger.Span(p.At), Id(p.Statement, ledger)))],
        Assumes = [.. claim.Assumes.Select(a => new AssumptionEntry(ledger.Span(a.A), ledger.Span(a.B), a.Why, a.Holds))],
        Independent = new OriginsEntry(claim.Independent.AtLeast, claim.Independent.AtMost),
        Speakers = Ids(claim.Speakers, ledger),
        Sides = Ids(claim.Sides, ledger),
        InReports = claim.Supports.Select(p => p.At.Report).Distinct().Count(),
        Status = claim.Status,
        RestsOnCorrected = claim.RestsOn is { } on && ledger.Id(on.On.Notice.What) is { } caution ? new RestsOnEntry(caution, on.Alone) : null,
    };

    private static Place First(Claim claim, Ledger ledger) => InOrder(claim.Supports, ledger).First().At;

    private static IEnumerable<Passage> InOrder(ImmutableArray<Passage> passages, Ledger ledger) => passages.OrderBy(p => p.At, Comparer<Place>.Create(ledger.Compare));

    private static string? Id(Statement? statement, Ledger ledger) => statement is null ? null : ledger.StatementOf.GetValueOrDefault(statement);

    private static ImmutableArray<string> Ids(ImmutableArray<Entity> entities, Ledger ledger) => [.. entities.Select(ledger.Id).OfType<string>().Distinct()];
}
