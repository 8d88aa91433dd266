using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"only once X", "only after X", "only where X", "will only talk once X".</summary>
internal static class OnlyOnce
{
    private static readonly RuleId Rule = new("conditions/only-once");

    private const int Apart = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 1 < scene.Parsed.Count; t++)
        {
            if (!(scene.IsOneOf(t, "once", "after") || (scene.Is(t, "where") && scene.Is(t - 1, "only"))) || !IsNarrowed(scene, t, out Stretch marker)) continue;
            if (scene.Is(t, "once") && !Conjunction.OpensClause(scene, t, t + 1) && !(scene.Is(t - 1, "only") && Predicates.BeginsClause(scene, t + 1, Segment.Of(scene, t).End))) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.Once, ConditionMode.Before, marker, t) is not { } draft || Dated.Begins(scene, draft.Clause.First)) continue;
            if (draft.Governed is { } waiting && (Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End) || Comes(scene, waiting.Act) || IsPossible(scene, waiting.Act))) yield return draft;
        }
    }

    /// <summary>"The payment comes only after": in the present it tells an order that is to be kept.</summary>
    private static bool Comes(Scene scene, Stretch act) => Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && scene.IsOneOf(finite, "comes", "come", "signs", "sign", "pays", "pay");

    /// <summary>"A return is possible only after".</summary>
    private static bool IsPossible(Scene scene, Stretch act) => Predicates.Holds(scene, act.First, act.End, "possible", "conceivable", "feasible", "imaginable") && Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && !Predicates.IsPast(scene, finite);

    private static bool IsNarrowed(Scene scene, int token, out Stretch marker)
    {
        marker = new Stretch(token, token + 1);
        Stretch segment = Segment.Of(scene, token);
        if (token - 1 >= segment.First && scene.Is(token - 1, "only"))
        {
            marker = new Stretch(token - 1, token + 1);
            return true;
        }

        for (int t = token - 1; t > Math.Max(segment.First, token - Apart) && !Segment.IsPause(scene, t); t--)
            if (scene.Is(t, "only") && (scene.IsVerb(t - 1) || (t + 1 < token && scene.IsVerb(t + 1)))) return true;
        return false;
    }
}
