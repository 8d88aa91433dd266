using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"If X, it will Y", "said that if X, Y": the condition stands first.</summary>
internal static class IfThen
{
    private static readonly RuleId Rule = new("conditions/if-then");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
            if (Conjunction.IsIf(scene, t) && Subordinate.Read(scene, Rule, ConditionKind.If, ConditionMode.Before, new Stretch(t, t + 1), t) is { } draft && draft.Governed?.Act.First > t) yield return draft;
    }
}
