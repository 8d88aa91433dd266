using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"The possibility of a summit", "its demand for talks", "the lack of a deal", "a round of talks": what the noun above says.</summary>
internal static class OfNoun
{
    private static readonly RuleId Rule = new("events/of-noun");

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Pos[head] is not (Pos.NOUN or Pos.PROPN) || parsed.Relations[token] is not (Relation.nmod or Relation.compound or Relation.conj or Relation.appos or Relation.nmod_poss)) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        if (InClause.BeforeAny(parsed, token)) return new StatusReading(EventStatus.Conditional, Rule, [parsed.Opening(token)], above);
        if (parsed.Relations[token] is Relation.nmod && parsed.ChildOf(token, Relation.@case) is var of && of >= 0 && StatusWords.Of(parsed, head) is { } effect && Binds(effect, parsed.Lower(of)))
            return new StatusReading(StatusWords.Apply(effect, above.Status), Rule, [head], above);
        return new StatusReading(above.Status, Rule, [head], above);
    }

    /// <summary>"Agreement for a swap" binds the swap, "agreement at the talks" does not bind the talks.</summary>
    private static bool Binds(Effect effect, string preposition) => effect is Effect.Same ? preposition == "of" : preposition is "of" or "for" or "on" or "to" or "about";
}
