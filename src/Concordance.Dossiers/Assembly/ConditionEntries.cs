using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "conditions": what is made to wait for what, report by report, in the order of their sentences.</summary>
internal static class ConditionEntries
{
    /// <summary>After the statements: a condition names the one it stands in.</summary>
    public static ImmutableArray<ConditionEntry> Of(IEnumerable<ReadReport> reports, Ledger ledger) =>
        [.. reports.SelectMany(r => r.Conditions.Select(c => Entry(c, r.Report, ledger)))];

    private static ConditionEntry Entry(Condition condition, Report report, Ledger ledger) => new()
    {
        Id = ledger.IdOf[condition] = ledger.Ids.Next('c', report.At(condition.Clause)),
        Rule = condition.Because.Rule.Value,
        Confidence = ledger.Confidence(condition.Because),
        Because = ledger.Because(condition.Because),
        Report = report.Id.Value,
        Sentence = ledger.Span(report.Id, condition.Sentence),
        Marker = ledger.Span(report.Id, condition.Marker),
        Condition = ledger.Span(report.Id, condition.Clause),
        Governed = ledger.Span(report.Id, condition.Governed),
        Kind = condition.Kind,
        Mode = condition.Mode,
        Guard = condition.Guard is { } guard ? Guarded(guard, report, ledger) : null,
        Holder = ledger.Entity(condition.Holder),
        According = condition.According is { } statement ? ledger.StatementOf.GetValueOrDefault(statement) : null,
        SettledBy = condition.Settled switch
        {
            Settled.RuleAndTree => SettledBy.RuleAndTree,
            Settled.Rule => SettledBy.Rule,
            Settled.Tree => SettledBy.Tree,
            _ => throw new InvalidOperationException("no such way to settle"),
        },
        Asserted = condition.Asserted,
    };

    /// <summary>{"all":[span…]}, {"any":[span…]} or {"atLeast":k,"of":[span…]}.</summary>
    private static JsonElement Guarded(Guard guard, Report report, Ledger ledger)
    {
        JsonArray parts = [];
        foreach (Span span in guard.Of)
        {
            SpanEntry part = ledger.Span(report.Id, span);
            parts.Add((JsonNode)new JsonObject { ["report"] = part.Report, ["start"] = part.Start, ["end"] = part.End, ["text"] = part.Text });
        }

        JsonObject whole = guard.All || guard.AtLeast == 1 ? new JsonObject { [guard.All ? "all" : "any"] = parts } : new JsonObject { ["atLeast"] = guard.AtLeast, ["of"] = parts };
        return JsonDocument.Parse(whole.ToJsonString()).RootElement;
    }
}
