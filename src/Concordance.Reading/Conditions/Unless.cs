using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will strike unless X", "Unless X, they will strike".</summary>
internal static class Unless
{
    private static readonly RuleId Rule = new("conditions/unless");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "unless") || scene.IsOneOf(t + 1, "otherwise") || Segment.IsPause(scene, t + 1)) continue;
            // "unless and until"
            int word = t + 3 < scene.Parsed.Count && scene.IsOneOf(t + 1, "and", "or") && scene.Is(t + 2, "until") ? t + 2 : t;
            if (Subordinate.Read(scene, Rule, ConditionKind.Unless, ConditionMode.Before, new Stretch(t, word + 1), word) is { } draft) yield return draft;
        }
    }
}
