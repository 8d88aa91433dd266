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
        if (AsksFor(parsed, token)) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        bool stands = own.Status is EventStatus.Happened or EventStatus.Ongoing && above.Status is EventStatus.Happened or EventStatus.Ongoing;
        if (stands && effect is Effect.Planned or Effect.Proposed && IsIndicative(parsed, token, effect)) return null;
        EventStatus status = StatusWords.Apply(effect, above.Status);
        return status == own.Status ? null : new StatusReading(status, Rule, [head], above);
    }

    /// <summary>"Agreed that prices rose", "made sure that it works": what is told in past or present is not ahead; "demanded that he go" and "wants to make sure that it works" are.</summary>
    private static bool IsIndicative(ParsedText parsed, int token, Effect effect)
    {
        // "Insisted that they agree" has the form of the present.
        if (parsed.Tags[token] is "VBD" or "VBZ" || parsed.Tags[token] == "VBP" && effect is Effect.Planned) return true;
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop && parsed.Tags[child] is "VBD" or "VBP" or "VBZ") return true;
        return false;
    }

    /// <summary>"Asked why they left", "questions about what was agreed" take it that something was.</summary>
    private static bool AsksFor(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (child < token && parsed.Lower(child) is "why" or "how" or "what" or "who" or "whom" or "where" or "when" or "which") return true;
        return false;
    }
}
