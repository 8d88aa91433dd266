using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"If the bridge is to open, the debt must be paid", "If they want the gates open, let them pay": what is wished for stands under "if", and what it needs behind.</summary>
internal static class IfItIsTo
{
    private static readonly RuleId Rule = new("conditions/if-it-is-to");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 5 < scene.Parsed.Count; t++)
        {
            if (!Conjunction.IsIf(scene, t)) continue;
            Stretch segment = Segment.Of(scene, t), wished = NounPhrases.Clause(scene, t + 1, segment.End);
            if (wished.End + 2 >= segment.End || Wish(scene, wished) is not (> 0 and var first)) continue;
            Stretch clause = NounPhrases.Clause(scene, wished.End + 1, segment.End);
            if (scene.Is(clause.First, "then")) clause = clause with { First = clause.First + 1 };
            if (!IsDuty(scene, clause)) continue;
            Stretch act = scene.Is(first, "to") ? new Stretch(wished.First, wished.End) : new Stretch(first, wished.End);
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"the bridge is to open": its "to"; "they want the gates open": what they want; 0 where nothing is wished for.</summary>
    private static int Wish(Scene scene, Stretch words)
    {
        int finite = Predicates.FirstFinite(scene, words.First, words.End);
        if (finite <= words.First || finite + 2 >= words.End) return 0;
        if (scene.IsOneOf(finite, "is", "are") && scene.Is(finite + 1, "to") && scene.Parsed.Tags[finite + 2] == "VB") return finite + 1;
        return scene.IsOneOf(finite, "want", "wants") && !scene.Is(finite + 1, "to") ? finite + 1 : 0;
    }

    /// <summary>"must be paid", "will have to pay", "let them pay".</summary>
    private static bool IsDuty(Scene scene, Stretch clause)
    {
        if (scene.Is(clause.First, "let")) return true;
        int finite = Predicates.FirstFinite(scene, clause.First, clause.End);
        return finite >= 0 && finite + 2 < clause.End && (scene.Is(finite, "must") || (scene.IsOneOf(finite, "has", "have", "needs", "need") && scene.Is(finite + 1, "to")) || (scene.IsOneOf(finite, "will", "'ll", "’ll") && scene.IsOneOf(finite + 1, "have", "need") && scene.Is(finite + 2, "to")));
    }
}
