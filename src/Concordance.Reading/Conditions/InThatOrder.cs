using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"The ban ends, the review is published. In that order", "you pay and we ship, in that order": of two acts told side by side the first comes first.</summary>
internal static class InThatOrder
{
    private static readonly RuleId Rule = new("conditions/in-that-order");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "in") || !scene.IsOneOf(t + 1, "that", "this") || !scene.Is(t + 2, "order")) continue;
            int sentence = scene.Parsed.SentenceOf[t], first = scene.SentenceOf(t).First;
            bool alone = t - first < 3 && (t + 3 >= scene.SentenceOf(t).End || scene.IsPunctuation(t + 3));
            if (!alone && !Segment.IsPause(scene, t - 1)) continue;
            if (alone && sentence == 0) continue;
            (int low, int high) = alone ? (scene.Parsed.Sentences[sentence - 1].First, first) : (Segment.Of(scene, t).First, t - 1);
            while (low < high && scene.IsPunctuation(low)) low++;
            while (high > low && scene.IsPunctuation(high - 1)) high--;
            if (Two(scene, low, high) is { } two) yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t, t + 3), two.Clause, new Waiting(two.Act, Settled.Rule), true);
        }
    }

    /// <summary>The two clauses with one comma or "and" between them; null where there are more, or where one is told as past.</summary>
    private static (Stretch Clause, Stretch Act)? Two(Scene scene, int low, int high)
    {
        int parting = -1;
        for (int t = low + 1; t < high; t++)
        {
            if (!Segment.IsPause(scene, t) && !scene.Is(t, "and")) continue;
            // ", and" is one.
            if (parting == t - 1 && scene.Is(t, "and")) { parting = t; continue; }
            if (parting >= 0) return null;
            parting = t;
        }

        if (parting < 0) return null;
        int end = scene.Is(parting, "and") && Segment.IsPause(scene, parting - 1) ? parting - 1 : parting, act = scene.Is(parting + 1, "then") ? parting + 2 : parting + 1;
        return IsAct(scene, low, end) && IsAct(scene, act, high) ? (new Stretch(low, end), new Stretch(act, high)) : null;
    }

    private static bool IsAct(Scene scene, int first, int end) => Predicates.FirstFinite(scene, first, end) is >= 0 and var finite && finite > first && !Predicates.IsPast(scene, finite) && Predicates.BeginsClause(scene, first, end);
}
