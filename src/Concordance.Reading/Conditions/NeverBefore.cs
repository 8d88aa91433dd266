using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Not before X do we talk", "Not until X will Y open": the refusal stands in front, the verb before its subject.</summary>
internal static class NeverBefore
{
    private static readonly RuleId Rule = new("conditions/never-before");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 4 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "not") || !scene.IsOneOf(t + 1, "before", "until", "till") || Dated.Begins(scene, t + 2)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t != segment.First || Turn(scene, t + 2, segment.End) is not (> 0 and var turn)) continue;
            int end = turn;
            while (end > t + 2 && Segment.IsPause(scene, end - 1)) end--;
            Stretch act = NounPhrases.Clause(scene, turn + 1, segment.End);
            yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 2), new Stretch(t + 2, end), new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"do we talk", "will the gates open": the helping verb that stands before its subject; 0 where there is none.</summary>
    private static int Turn(Scene scene, int first, int high)
    {
        for (int t = first + 1; t + 2 < high; t++)
            if (scene.IsOneOf(t, "do", "does", "will", "would", "can", "could", "shall") && scene.Parsed.Heads[t] > t && !scene.IsNominal(scene.Parsed.Heads[t]) && HasSubject(scene, t, scene.Parsed.Heads[t]) && (scene.IsVerb(t - 1) || t - first > 1)) return t;
        return 0;
    }

    private static bool HasSubject(Scene scene, int helping, int verb)
    {
        bool nominal = false;
        for (int t = helping + 1; t < verb; t++)
        {
            if (Segment.IsPause(scene, t) || scene.IsFinite(t)) return false;
            nominal |= scene.IsNominal(t);
        }

        return nominal && scene.Parsed.Tags[verb] is "VB" or "VBP";
    }
}
