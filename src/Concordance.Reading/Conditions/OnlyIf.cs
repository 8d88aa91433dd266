using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"only if X", "but only if X", "will only pay if X".</summary>
internal static class OnlyIf
{
    private static readonly RuleId Rule = new("conditions/only-if");

    /// <summary>Words between "only" and "if": "will only proceed with the talks if".</summary>
    private const int Apart = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "if", "when") || !IsNarrowed(scene, t, out Stretch marker)) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.OnlyIf, ConditionMode.Before, marker, t) is { } draft && !Conjunction.IsPastTime(scene, draft)) yield return draft;
        }
    }

    /// <summary>"only" right before the word, or before the verb that waits.</summary>
    private static bool IsNarrowed(Scene scene, int token, out Stretch marker)
    {
        marker = new Stretch(token, token + 1);
        Stretch segment = Segment.Of(scene, token);
        if (token - 1 >= segment.First && scene.Is(token - 1, "only"))
        {
            int first = token - 1;
            if (first > segment.First && scene.IsOneOf(first - 1, "but", "and")) first--;
            if (first > segment.First && scene.Is(first, "and") && scene.Is(first - 1, "if")) first--;
            marker = new Stretch(first, token + 1);
            return true;
        }

        for (int t = token - 1; t > Math.Max(segment.First, token - Apart) && !Segment.IsPause(scene, t); t--)
            if (scene.Is(t, "only") && (scene.IsVerb(t - 1) || (t + 1 < token && scene.IsVerb(t + 1)))) return true;
        return false;
    }
}
