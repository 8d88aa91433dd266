using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"when X, and only then", "after X, and not a day earlier": words after the clause narrow an ordinary time to a condition.</summary>
internal static class OnlyThen
{
    private static readonly RuleId Rule = new("conditions/only-then");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "when", "once", "after", "if") || Dated.Begins(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (Narrowing(scene, t + 1, segment.End) is not (> 0 and var end)) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(t, t + 1), t) is not { Governed: { } waiting } draft) continue;
            if (!Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End) && !(Predicates.FirstFinite(scene, waiting.Act.First, waiting.Act.End) is >= 0 and var finite && PromisedActs.Is(scene, finite))) continue;
            // The words right before and after are all there is: no tree is needed.
            Stretch clause = draft.Clause.First > t && draft.Clause.End > end ? draft.Clause with { End = end } : draft.Clause;
            yield return draft with { Clause = clause, Asserted = waiting.Act.End <= t };
        }
    }

    /// <summary>Where "and only then" begins, its comma with it; 0 where the segment has none.</summary>
    private static int Narrowing(Scene scene, int first, int high)
    {
        for (int t = first; t + 2 < high; t++)
        {
            // "after seeing the books, not before".
            if (Segment.IsPause(scene, t) && scene.Is(t + 1, "not") && scene.IsOneOf(t + 2, "before", "earlier", "sooner") && (t + 3 >= high || Segment.IsPause(scene, t + 3))) return t;
            if (!scene.Is(t, "and")) continue;
            bool only = scene.Is(t + 1, "only") && scene.IsOneOf(t + 2, "then", "after", "afterwards");
            bool never = scene.Is(t + 1, "not") && (scene.IsOneOf(t + 2, "before", "earlier", "sooner") || (t + 4 < high + 1 && scene.IsOneOf(t + 2, "a", "an", "one", "any") && (scene.IsOneOf(t + 3, "earlier", "sooner") || (t + 4 < scene.Parsed.Count && scene.IsOneOf(t + 4, "earlier", "sooner", "before")))));
            if (only || never) return Segment.IsPause(scene, t - 1) ? t - 1 : t;
        }

        return 0;
    }
}
