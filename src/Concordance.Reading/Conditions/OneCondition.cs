using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will sign on one condition: the letters must go", "has attached a condition to its vote: that the fees be dropped": a condition announced by its noun, and told behind a colon or in the next sentence.</summary>
internal static class OneCondition
{
    private static readonly RuleId Rule = new("conditions/one-condition");

    private const int Longest = 16;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 3 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "condition", "proviso", "stipulation", "precondition") || !IsSingle(scene, t)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (Told(scene, t, segment.End) is not { IsEmpty: false } clause || Held(scene, segment, t) is not { IsEmpty: false } act) continue;
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    private static bool IsSingle(Scene scene, int noun)
    {
        for (int t = noun - 1; t >= noun - 3 && t >= 0; t--)
            if (scene.IsOneOf(t, "one", "a", "single", "only", "sole", "first", "main")) return true;
        return false;
    }

    /// <summary>The clause behind the colon or the full stop that ends the noun's own words: "that X be done", "X must be done".</summary>
    private static Stretch Told(Scene scene, int noun, int end)
    {
        if (end + 2 >= scene.Parsed.Count || end - noun > Longest || !(scene.IsOneOf(end, ":", ".") || Segment.IsPause(scene, end)) || scene.BreaksBefore(end + 1)) return default;
        int first = end + 1;
        while (first + 2 < scene.Parsed.Count && scene.IsOneOf(first, "\"", "“", "'", "‘")) first++;
        bool that = scene.Is(first, "that");
        if (that) first++;
        Stretch clause = NounPhrases.Clause(scene, first, Segment.Of(scene, first).End);
        return !clause.IsEmpty && (that && !scene.Is(end, ".") ? NounPhrases.Head(scene, clause.First, clause.End) >= 0 : Predicates.BeginsClause(scene, clause.First, clause.End) && IsDuty(scene, clause)) ? clause : default;
    }

    private static bool IsDuty(Scene scene, Stretch clause)
    {
        for (int t = clause.First + 1; t + 1 < clause.End; t++)
            if (scene.Is(t, "must") || (scene.IsOneOf(t, "has", "have", "needs", "need") && scene.Is(t + 1, "to"))) return true;
        return false;
    }

    /// <summary>"for signing", "to its vote" behind the noun; before it, what is done "on one condition".</summary>
    private static Stretch Held(Scene scene, Stretch segment, int noun)
    {
        if (noun + 2 < segment.End && scene.IsOneOf(noun + 1, "for", "to", "of")) return scene.Parsed.Tags[noun + 2] == "VBG" ? new Stretch(noun + 2, segment.End) : NounPhrases.From(scene, noun + 2, segment.End);
        for (int t = noun - 1; t > segment.First && t >= noun - 3; t--)
            if (scene.IsOneOf(t, "on", "under", "with") && GovernedAct.Before(scene, segment.First, t, -1) is { } act && Predicates.IsAhead(scene, act.Act.First, act.Act.End)) return act.Act;
        return default;
    }
}
