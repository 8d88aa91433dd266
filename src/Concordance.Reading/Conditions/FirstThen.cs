using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"First the grounds are empty, then the figures go out", "the money first, then the key", "the ceasefire comes first and the talks second": what is named first comes first.</summary>
internal static class FirstThen
{
    private static readonly RuleId Rule = new("conditions/first-then");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 4 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "first")) continue;
            Stretch segment = Segment.Of(scene, t);
            if (Ranked(scene, segment, t) is { } ranked) yield return ranked;
            if (Then(scene, t, segment.End) is not (> 0 and var then)) continue;
            // "water first, then ink": the word stands behind what comes first.
            bool behind = Segment.IsPause(scene, t + 1) && t > segment.First;
            if (!behind && t > segment.First && !Segment.IsPause(scene, t - 1) && !scene.IsOneOf(t - 1, "that", "but", "and")) continue;
            Stretch clause = behind ? new Stretch(Start(scene, segment.First, t), t) : Until(scene, t + 1, then), act = Until(scene, then + 1, segment.End);
            if (clause.IsEmpty || act.IsEmpty || !Agree(scene, clause, act)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    private static readonly string[] Ranks = ["second", "later", "next", "after", "afterwards", "thereafter", "last"];

    /// <summary>"The ceasefire comes first and the talks second", "the deposit first, the keys afterwards".</summary>
    private static ConditionDraft? Ranked(Scene scene, Stretch segment, int first)
    {
        int join = Segment.IsPause(scene, first + 1) ? first + 2 : first + 1, end = join;
        if (scene.IsOneOf(join, "and", "but")) end = ++join;
        if (join == first + 1) return null;
        while (end < segment.End && !Segment.IsPause(scene, end)) end++;
        Stretch clause = Named(scene, Start(scene, segment.First, first), first), act = Named(scene, join, end - 1);
        if (end - 1 <= join || !scene.IsOneOf(end - 1, Ranks) || !IsThing(scene, clause) || !IsThing(scene, act)) return null;
        return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, first + 1), clause, new Waiting(act, Settled.Rule), true);
    }

    /// <summary>Without the "comes", "must come" that ranks it.</summary>
    private static Stretch Named(Scene scene, int first, int end)
    {
        if (end > first && scene.IsOneOf(end - 1, "comes", "come")) end--;
        while (end > first && scene.IsOneOf(end - 1, "must", "should", "will", "has", "have", "to")) end--;
        return new Stretch(first, end);
    }

    /// <summary>A thing with its article or an act: "Anna came first and Berta second" ranks people.</summary>
    private static bool IsThing(Scene scene, Stretch words) =>
        Predicates.FirstFinite(scene, words.First, words.End) < 0 && NounPhrases.Head(scene, words.First, words.End) is >= 0 and var head && scene.Parsed.Pos[head] == Pos.NOUN && (scene.IsOneOf(words.First, "the", "our", "their", "its", "his", "her") || ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));

    /// <summary>The "then" after the next pause; nothing else may be paused before.</summary>
    private static int Then(Scene scene, int first, int high)
    {
        for (int t = first + 1; t + 1 < high; t++)
        {
            if (!Segment.IsPause(scene, t)) continue;
            // "First X, the firm said, then Y".
            if (GovernedAct.IsTag(scene, t + 1, high)) continue;
            int then = scene.Is(t + 1, "and") ? t + 2 : t + 1;
            if (then < high && scene.Is(then, "only")) then++;
            return then + 1 < high && (scene.Is(then, "then") || (scene.Is(then, "afterwards") && scene.Is(then - 1, "only"))) ? then : 0;
        }

        return 0;
    }

    private static int Start(Scene scene, int low, int token)
    {
        int t = token;
        while (t > low && !Segment.IsPause(scene, t - 1) && !scene.IsOneOf(t - 1, "that", ":")) t--;
        return t;
    }

    private static Stretch Until(Scene scene, int first, int high)
    {
        int end = first;
        while (end < high && !Segment.IsPause(scene, end)) end++;
        return new Stretch(first, end);
    }

    /// <summary>Two clauses that are not told as past, or two phrases without a verb: "first he ate, then he slept" tells a tale.</summary>
    private static bool Agree(Scene scene, Stretch clause, Stretch act)
    {
        int one = Predicates.FirstFinite(scene, clause.First, clause.End), two = Predicates.FirstFinite(scene, act.First, act.End);
        // "first the list, then we talk".
        if (one < 0 && two >= 0) return !Predicates.IsPast(scene, two) && NounPhrases.Head(scene, clause.First, clause.End) >= 0 && Predicates.BeginsClause(scene, act.First, act.End);
        if (one < 0 && two < 0) return NounPhrases.Head(scene, clause.First, clause.End) >= 0 && NounPhrases.Head(scene, act.First, act.End) >= 0;
        return one >= 0 && two >= 0 && !Predicates.IsPast(scene, one) && !Predicates.IsPast(scene, two) && Predicates.BeginsClause(scene, clause.First, clause.End) && Predicates.BeginsClause(scene, act.First, act.End);
    }
}
