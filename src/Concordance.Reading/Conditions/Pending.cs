using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"possible pending the receipt of X"; not "the pending vote".</summary>
internal static class Pending
{
    private static readonly RuleId Rule = new("conditions/pending");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "pending")) continue;
            Stretch segment = Segment.Of(scene, t);
            // An adjective stands between a determiner and its noun, or behind "is".
            if (t > segment.First && (scene.Parsed.Pos[t - 1] == Language.Pos.DET || scene.Parsed.Tags[t - 1] == "POS" || scene.IsOneOf(t - 1, "is", "are", "was", "were", "still", "remain", "remains"))) continue;
            // "the suit pending in the high court": it is there already.
            if (scene.IsOneOf(t + 1, "in", "before", "at", "with", "against") || !PhraseCondition.IsAct(scene, t + 1, segment.End)) continue;
            yield return PhraseCondition.After(scene, Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(t, t + 1), segment);
        }
    }
}
