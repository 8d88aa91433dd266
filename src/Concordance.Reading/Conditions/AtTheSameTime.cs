using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will withdraw its suit at the same time as X pays", "simultaneously with X": both acts in one step.</summary>
internal static class AtTheSameTime
{
    private static readonly RuleId Rule = new("conditions/at-the-same-time");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 2 < scene.Parsed.Count; t++)
        {
            int end = MarkerEnd(scene, t);
            if (end == 0 || end >= scene.Parsed.Count || Dated.Begins(scene, end)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (end >= segment.End || GovernedAct.Before(scene, segment.First, t, -1) is not { } waiting || !Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End)) continue;
            Stretch clause = NounPhrases.Clause(scene, end, segment.End);
            yield return new ConditionDraft(Rule, ConditionKind.Exchange, ConditionMode.Together, new Stretch(t, end), clause, waiting, true);
        }
    }

    private static int MarkerEnd(Scene scene, int t)
    {
        if (scene.Is(t, "simultaneously") && scene.Is(t + 1, "with")) return t + 2;
        bool same = scene.Is(t, "at") && scene.Is(t + 1, "the") && scene.IsOneOf(t + 2, "same", "very");
        return same && t + 4 < scene.Parsed.Count && scene.IsOneOf(t + 3, "time", "hour", "minute", "moment", "stroke") && scene.IsOneOf(t + 4, "as", "that") ? t + 5 : 0;
    }
}
