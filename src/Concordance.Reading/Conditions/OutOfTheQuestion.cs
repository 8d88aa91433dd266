using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Opening the gate is out of the question before the debt is paid", "no question of a return as long as X", "is off the table until X": what nobody will hear of waits.</summary>
internal static class OutOfTheQuestion
{
    private static readonly RuleId Rule = new("conditions/out-of-the-question");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            bool shelved = IsShelved(scene, t);
            if (!scene.Is(t, "question") && !shelved) continue;
            Stretch segment = Segment.Of(scene, t);
            bool told = shelved || (scene.Is(t - 1, "the") && scene.Is(t - 2, "of"));
            Stretch act = told ? Subject(scene, segment.First, t) : scene.Is(t - 1, "no") && scene.Is(t + 1, "of") ? Behind(scene, t + 2, segment.End) : default;
            int marker = told ? t + 1 : act.End;
            if (act.IsEmpty || End(scene, marker, segment.End) is not (> 0 and var end) || end >= segment.End || Dated.Begins(scene, end)) continue;
            Stretch clause = Predicates.BeginsClause(scene, end, segment.End) ? NounPhrases.Clause(scene, end, segment.End) : NounPhrases.From(scene, end, segment.End);
            if (!clause.IsEmpty) yield return new ConditionDraft(Rule, scene.IsOneOf(marker, "as", "while") ? ConditionKind.Until : ConditionKind.Before, ConditionMode.Before, new Stretch(marker, end), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"is off the table", "is on hold", "is unthinkable".</summary>
    private static bool IsShelved(Scene scene, int t) =>
        (scene.Is(t, "table") && scene.Is(t - 1, "the") && scene.Is(t - 2, "off")) || (scene.IsOneOf(t, "hold", "ice") && scene.Is(t - 1, "on")) || scene.IsOneOf(t, "unthinkable", "inconceivable", "impossible", "inadmissible");

    /// <summary>The end of "before", "until", "unless", "without", "ahead of"; 0 where none stands here.</summary>
    private static int End(Scene scene, int marker, int high) =>
        marker + 1 >= high ? 0 : scene.IsOneOf(marker, "until", "till", "unless", "without", "while") ? marker + 1 : marker + 3 < high && scene.Is(marker, "as") && scene.Is(marker + 1, "long") && scene.Is(marker + 2, "as") ? marker + 3 : DemandedBefore.MarkerEnd(scene, marker);

    /// <summary>"Opening the gate, he says, is out of the question": the words before the verb, up to a pause.</summary>
    private static Stretch Subject(Scene scene, int low, int noun)
    {
        int verb = noun - 1;
        while (verb > low && scene.IsOneOf(verb, "the", "of", "out", "off", "on", "still")) verb--;
        if (verb <= low) return default;
        if (!scene.IsOneOf(verb, "is", "are", "was", "be", "remains")) return default;
        int end = verb;
        while (end > low && scene.IsOneOf(end - 1, "would", "will")) end--;
        for (int t = low + 1; t < end; t++)
            if (Segment.IsPause(scene, t)) return NounPhrases.Clause(scene, scene.Is(low, "that") ? low + 1 : low, t);
        return new Stretch(low, end);
    }

    private static Stretch Behind(Scene scene, int first, int high)
    {
        int end = first;
        while (end < high && !Segment.IsPause(scene, end) && End(scene, end, high) == 0) end++;
        return new Stretch(first, end);
    }
}
