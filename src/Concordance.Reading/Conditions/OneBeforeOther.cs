using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Payment before delivery", "The truce before the talks": as a quotation or a line of its own without a verb, two acts of which one is to come before the other.</summary>
internal static class OneBeforeOther
{
    private static readonly RuleId Rule = new("conditions/one-before-other");

    private const int Longest = 6;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "before") || Dated.Begins(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t), act = new(t + 1, End(scene, t + 1, segment.End));
            int first = segment.First;
            while (first < t && scene.IsPunctuation(first)) first++;
            Stretch clause = new(first, t);
            if (act.End < segment.End && (act.End + 1 >= segment.End || !GovernedAct.IsTag(scene, act.End + 1, segment.End))) continue;
            if (IsAct(scene, clause) && IsAct(scene, act)) yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    private static int End(Scene scene, int first, int high)
    {
        while (first < high && !Segment.IsPause(scene, first)) first++;
        return first;
    }

    private static bool IsAct(Scene scene, Stretch words) =>
        words.End - words.First is > 0 and <= Longest && Predicates.FirstFinite(scene, words.First, words.End) < 0 && !Predicates.IsNegated(scene, words.First, words.End) && NounPhrases.Head(scene, words.First, words.End) is >= 0 and var head && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));
}
