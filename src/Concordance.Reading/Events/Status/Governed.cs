using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>An infinitive or participle stands as the word it hangs on says: "agreed to meet", "proposed holding talks", "failed to appear", "after signing".</summary>
internal static class Governed
{
    private static readonly RuleId Rule = new("events/governed");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (parsed.Tags[token] is not ("VB" or "VBG" or "VBN" or "VBP") && parsed.Pos[token] is not (Pos.ADJ or Pos.NOUN)) return null;
        bool infinitive = parsed.To(token) >= 0;
        if (!infinitive && (parsed.Tags[token] == "VBP" || parsed.HasAuxiliary(token)) || head < 0) return null;
        if (!infinitive && parsed.Pos[token] is Pos.ADJ or Pos.NOUN && parsed.Relations[token] != Relation.xcomp) return null;
        Relation relation = parsed.Relations[token];
        if (relation is not (Relation.xcomp or Relation.ccomp or Relation.acl or Relation.advcl or Relation.csubj or Relation.obj or Relation.obl or Relation.nmod or Relation.csubj_pass or Relation.csubj_outer) && !infinitive) return null;
        int opening = parsed.Opening(token);
        if (opening >= 0 && Opened(parsed.Lower(opening)) is { } told) return new StatusReading(told, Rule, [opening]);
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        Effect? effect = relation is Relation.advcl && infinitive ? Effect.Planned : StatusWords.Of(parsed, head);
        if (effect is { } says) return new StatusReading(StatusWords.Apply(says, above.Status), Rule, [head], above);
        if (infinitive) return new StatusReading(above.Status is EventStatus.Happened or EventStatus.Ongoing ? EventStatus.Planned : above.Status, Rule, [head], above);
        return relation is Relation.acl ? null : new StatusReading(above.Status, Rule, [head], above);
    }

    private static EventStatus? Opened(string opening) => opening switch
    {
        "after" or "since" or "despite" or "by" => EventStatus.Happened,
        "without" => EventStatus.NotHappened,
        _ => null,
    };
}
