using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>A clause with a verb of its own under a word that doubts, hopes, demands or denies: "denied that they met", "it is possible that they meet".</summary>
internal static class Clause
{
    private static readonly RuleId Rule = new("events/clause");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading own, int left)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] is not (Relation.ccomp or Relation.csubj or Relation.csubj_pass or Relation.acl) || parsed.To(token) >= 0 || own.Rule == new RuleId("events/governed")) return null;
        if (parsed.Relations[token] == Relation.acl && parsed.Opening(token) < 0) return null;
        if (own.Status is not (EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned or EventStatus.Proposed) || StatusWords.Of(parsed, head) is not { } effect || effect is Effect.Same or Effect.Happened) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        EventStatus status = StatusWords.Apply(effect, above.Status);
        return status == own.Status ? null : new StatusReading(status, Rule, [head], above);
    }
}
