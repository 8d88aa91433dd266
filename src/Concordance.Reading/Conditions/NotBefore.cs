using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will not talk before X", "no talks before X": not a date, not a tale of the past.</summary>
internal static class NotBefore
{
    private static readonly RuleId Rule = new("conditions/not-before");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "before") || Dated.Begins(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t + 1 >= segment.End || t <= segment.First) continue;
            ConditionDraft? draft = Predicates.BeginsClause(scene, t + 1, segment.End)
                ? Subordinate.Read(scene, Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 1), t)
                : PhraseCondition.IsAct(scene, t + 1, segment.End) ? PhraseCondition.After(scene, Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 1), segment) : null;
            if (draft?.Governed is { } waiting && waiting.Act.End <= t && IsRefused(scene, waiting.Act)) yield return draft;
        }
    }

    private static bool IsRefused(Scene scene, Stretch act) => Predicates.IsNegated(scene, act.First, act.End) && (Predicates.IsAhead(scene, act.First, act.End) || IsStance(scene, act));

    /// <summary>"signs nothing before": in the present it tells what one stands by.</summary>
    internal static bool IsStance(Scene scene, Stretch act)
    {
        bool nothing = false, present = false;
        for (int t = act.First; t < act.End; t++)
        {
            nothing |= scene.IsOneOf(t, "nothing", "nobody");
            present |= scene.Parsed.Tags[t] is "VBZ" or "VBP";
        }

        return nothing && present;
    }
}
