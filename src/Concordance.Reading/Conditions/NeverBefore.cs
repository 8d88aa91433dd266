using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Not before X do we talk", "Not until X will Y open", "Only when X will Y open": what narrows stands in front, the verb before its subject.</summary>
internal static class NeverBefore
{
    private static readonly RuleId Rule = new("conditions/never-before");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 4 < scene.Parsed.Count; t++)
        {
            bool not = scene.Is(t, "not") && scene.IsOneOf(t + 1, "before", "until", "till"), only = scene.Is(t, "only") && scene.IsOneOf(t + 1, "when", "once", "after", "if", "with", "against", "upon");
            if (!(not || only) || Dated.Begins(scene, t + 2)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (!Opens(scene, segment.First, t) || Turn(scene, t + 2, segment.End) is not (> 0 and var turn)) continue;
            // "Only after his death would they meet" tells a tale.
            if (only && scene.IsOneOf(turn, "would", "could") && Predicates.FirstFinite(scene, t + 2, turn) < 0) continue;
            int end = turn;
            while (end > t + 2 && Segment.IsPause(scene, end - 1)) end--;
            Stretch act = NounPhrases.Clause(scene, turn + 1, segment.End);
            yield return new ConditionDraft(Rule, only ? ConditionKind.OnlyIf : ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 2), new Stretch(t + 2, end), new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>At the head of its clause, or behind "and", "but", "that".</summary>
    private static bool Opens(Scene scene, int low, int token)
    {
        while (token > low && (scene.IsPunctuation(token - 1) || scene.IsOneOf(token - 1, "and", "but", "that"))) token--;
        return token == low;
    }

    /// <summary>"do we talk", "will the gates open": the helping verb that stands before its subject; 0 where there is none.</summary>
    private static int Turn(Scene scene, int first, int high)
    {
        for (int t = first + 1; t + 2 < high; t++)
            if (scene.IsOneOf(t, "do", "does", "will", "would", "can", "could", "shall") && (scene.IsVerb(t - 1) || t - first > 1) && Verb(scene, t, high) is > 0 and var verb && HasSubject(scene, t, verb)) return t;
        return 0;
    }

    /// <summary>The verb that the helping verb belongs to: by the tree, or the bare verb that stands next.</summary>
    private static int Verb(Scene scene, int helping, int high)
    {
        if (scene.Parsed.Heads[helping] is var head && head > helping && !scene.IsNominal(head) && HasSubject(scene, helping, head)) return head;
        for (int t = helping + 2; t < Math.Min(high, helping + LongestSubject) && !scene.IsFinite(t); t++)
            if ((scene.Parsed.Tags[t] == "VB" && !scene.IsNominal(t)) || (t + 1 < high && scene.Is(t, "hand") && scene.Is(t + 1, "over"))) return t;
        return 0;
    }

    private const int LongestSubject = 10;

    private static bool HasSubject(Scene scene, int helping, int verb)
    {
        bool nominal = false;
        for (int t = helping + 1; t < verb; t++)
        {
            if (Segment.IsPause(scene, t) || scene.IsFinite(t)) return false;
            nominal |= scene.IsNominal(t);
        }

        return nominal && (scene.Parsed.Tags[verb] is "VB" or "VBP" || scene.Is(verb, "hand"));
    }
}
