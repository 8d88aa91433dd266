using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will strike if X": the condition stands after what waits, or alone.</summary>
internal static class IfClause
{
    private static readonly RuleId Rule = new("conditions/if-clause");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
            if (Conjunction.IsIf(scene, t) && Subordinate.Read(scene, Rule, ConditionKind.If, ConditionMode.Before, new Stretch(t, t + 1), t) is { } draft) yield return draft;
    }
}
