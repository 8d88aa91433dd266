using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Planned talks", "no deal", "the next round", "talks scheduled for Monday": words that belong to the noun.</summary>
internal static class BesideNoun
{
    private static readonly RuleId Rule = new("events/beside-noun");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        // "Currently on a visit", "the visit now under way".
        for (int t = token - 1; t >= 0 && token - t < 5 && parsed.SentenceOf[t] == parsed.SentenceOf[token] && parsed.Pos[t] is Pos.ADJ or Pos.DET or Pos.ADP or Pos.ADV; t--)
            if (parsed.Lower(t) is "currently") return new StatusReading(EventStatus.Ongoing, Rule, [t]);
        foreach (int child in parsed.Children(token))
        {
            Relation relation = parsed.Relations[child];
            if (relation == Relation.det && parsed.Lower(child) == "no") return new StatusReading(EventStatus.NotHappened, Rule, [child]);
            if (relation is not (Relation.amod or Relation.acl) || relation == Relation.acl && (parsed.Subject(child) >= 0 || parsed.HasAuxiliary(child) || parsed.Tags[child] is not ("VBN" or "JJ") || child < token)) continue;
            if (StatusWords.Beside(parsed, child) is { } effect && effect is not Effect.Same && (effect is not Effect.Happened || parsed.Relations[token] is Relation.obl or Relation.nmod))
                return new StatusReading(StatusWords.Apply(effect, EventStatus.Happened), Rule, [child]);
        }

        return null;
    }
}
