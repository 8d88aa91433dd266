using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Once X, it will Y", "will leave once X": an order of acts still to come, not a tale of the past.</summary>
internal static class OnceClause
{
    private static readonly RuleId Rule = new("conditions/once-clause");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "once") || !(Conjunction.OpensClause(scene, t, t + 1) || IsBehindAct(scene, t)) || Dated.Begins(scene, t + 1)) continue;
            // "In third grade and then, once in high school": a time, where no verb or state follows.
            if (t + 2 < scene.Parsed.Count && scene.IsOneOf(t + 1, "in", "at", "on") && !scene.IsOneOf(t + 2, "force", "place", "effect", "hand", "operation", "office", "power", "charge") && Predicates.FirstFinite(scene, t + 1, NounPhrases.Clause(scene, t + 1, Segment.Of(scene, t).End).End) < 0) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(t, t + 1), t) is { } draft && !Conjunction.IsPastTime(scene, draft) && !IsIdiom(scene, draft)) yield return draft;
        }
    }

    /// <summary>"Once bitten, the firm has asked for more": a participle beside what is done already.</summary>
    private static bool IsIdiom(Scene scene, ConditionDraft draft) =>
        Predicates.FirstFinite(scene, draft.Clause.First, draft.Clause.End) < 0 && draft.Governed is { } waiting && !Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End) && Predicates.FirstFinite(scene, waiting.Act.First, waiting.Act.End) is >= 0 and var finite && scene.IsOneOf(finite, "has", "have", "had");

    /// <summary>"is ready to sign the accord once Norvia has paid": an adverb to a tagger, with a clause in the perfect right behind it.</summary>
    private static bool IsBehindAct(Scene scene, int token)
    {
        Stretch segment = Segment.Of(scene, token);
        if (token <= segment.First || !scene.IsNominal(token - 1) || !Predicates.BeginsClause(scene, token + 1, segment.End)) return false;
        int finite = Predicates.FirstFinite(scene, token + 1, segment.End);
        return finite > token + 1 && scene.IsOneOf(finite, "has", "have", "had", "is", "are", "was", "were") && NounPhrases.Head(scene, token + 1, finite) >= 0;
    }
}
