using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will pay as soon as X"; not "as soon as possible", not "left as soon as it rained".</summary>
internal static class AsSoonAs
{
    private static readonly RuleId Rule = new("conditions/as-soon-as");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 3 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "as") || !scene.Is(t + 1, "soon") || !scene.Is(t + 2, "as") || scene.IsOneOf(t + 3, "possible", "practicable", "feasible") || Dated.Begins(scene, t + 3)) continue;
            if (!Predicates.BeginsClause(scene, t + 3, Segment.Of(scene, t + 2).End)) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(t, t + 3), t + 2) is { } draft && !Conjunction.IsPastTime(scene, draft)) yield return draft;
        }
    }
}
