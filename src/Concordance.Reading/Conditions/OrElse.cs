using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"The letters must go, or the bakers will not return", "Either the debt is paid or the gate stays shut": what is asked for, and what stays undone without it.</summary>
internal static class OrElse
{
    private static readonly RuleId Rule = new("conditions/or-else");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 3; t + 3 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "or")) continue;
            Stretch segment = Segment.Of(scene, t);
            int first = scene.Is(t + 1, "else") ? t + 2 : t + 1, low = segment.First;
            bool either = scene.Is(low, "either");
            if (!either && !Segment.IsPause(scene, t - 1)) continue;
            Stretch clause = new(either ? low + 1 : Start(scene, low, t - 1), Segment.IsPause(scene, t - 1) ? t - 1 : t), act = NounPhrases.Clause(scene, first, segment.End);
            if (clause.IsEmpty || act.IsEmpty || !Predicates.BeginsClause(scene, act.First, act.End) || !(either ? Predicates.BeginsClause(scene, clause.First, clause.End) : IsDuty(scene, clause)) || !StaysUndone(scene, act)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Unless, ConditionMode.Before, new Stretch(t, first), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    private static int Start(Scene scene, int low, int end)
    {
        int t = end;
        while (t > low && !Segment.IsPause(scene, t - 1) && !scene.IsOneOf(t - 1, "that", "but")) t--;
        return t;
    }

    private static bool IsDuty(Scene scene, Stretch clause)
    {
        if (Predicates.IsNegated(scene, clause.First, clause.End)) return false;
        for (int t = clause.First + 1; t + 1 < clause.End; t++)
            if (scene.Is(t, "must") || (scene.IsOneOf(t, "has", "have") && scene.Is(t + 1, "to"))) return true;
        return false;
    }

    private static bool StaysUndone(Scene scene, Stretch act) =>
        (Predicates.IsNegated(scene, act.First, act.End) && Predicates.IsAhead(scene, act.First, act.End)) || Predicates.Holds(scene, act.First, act.End, "stays", "stay");
}
