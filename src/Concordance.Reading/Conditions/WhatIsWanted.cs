using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"What she needs to see before the money leaves the bank is a signed contract": what is wanted first stands at the end.</summary>
internal static class WhatIsWanted
{
    private static readonly RuleId Rule = new("conditions/what-is-wanted");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        foreach (SentenceRange sentence in scene.Parsed.Sentences)
        {
            if (sentence.Count < 8 || !scene.Is(sentence.First, "what")) continue;
            for (int t = sentence.First + 2; t + 3 < sentence.End; t++)
            {
                if (!scene.Is(t, "before") || Dated.Begins(scene, t + 1) || !Wants(scene, sentence.First + 1, t)) continue;
                if (Link(scene, t + 1, sentence.End) is not (> 0 and var link)) break;
                Stretch segment = Segment.Of(scene, link), clause = NounPhrases.From(scene, link + 1, segment.End);
                if (!clause.IsEmpty) yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(new Stretch(t + 1, link), Settled.Rule), true, Subject(scene, sentence.First + 1, t));
                break;
            }
        }
    }

    private static bool Wants(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsVerb(t)) return scene.IsOneOf(t, "needs", "need", "wants", "want", "wanted", "needed", "demands", "demanded", "requires", "expects", "asks");
        return false;
    }

    /// <summary>The "is" behind the clause of "before"; a clause has a verb of its own.</summary>
    private static int Link(Scene scene, int first, int high)
    {
        for (int t = first + 1; t < high && !Segment.IsPause(scene, t); t++)
            if (scene.IsOneOf(t, "is", "was", "are") && Predicates.FirstFinite(scene, first, t) > first) return t;
        return 0;
    }

    /// <summary>Who wants it.</summary>
    private static Stretch Subject(Scene scene, int first, int high)
    {
        int end = first;
        while (end < high && !scene.IsFinite(end)) end++;
        return new Stretch(first, end);
    }
}
