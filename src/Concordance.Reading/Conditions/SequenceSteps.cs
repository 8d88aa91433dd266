using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>A plan's steps: "begins with X, followed by Y", "the plan then calls for Z", "with subsequent W": each waits for the one before.</summary>
internal static class SequenceSteps
{
    private static readonly RuleId Rule = new("conditions/sequence-steps");

    private static readonly IReadOnlySet<string> Plans = WordList.ReadSet(typeof(SequenceSteps), "en.plans.txt");

    /// <summary>Sentences over which a plan is told on.</summary>
    private const int Far = 2;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        Stretch step = default;
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
        {
            if (!step.IsEmpty && scene.Parsed.SentenceOf[t] - scene.Parsed.SentenceOf[step.First] > Far) step = default;
            Stretch segment = default, marker = default;
            if (scene.IsOneOf(t, "begin", "begins", "start", "starts") && scene.Is(t + 1, "with"))
            {
                segment = Segment.Of(scene, t);
                step = IsPlan(scene, segment.First, t) || Predicates.IsAhead(scene, Math.Max(segment.First, t - 2), t) ? Phrase(scene, t + 2, segment.End) : default;
                continue;
            }

            if (step.IsEmpty) continue;
            if (scene.Is(t, "followed") && scene.Is(t + 1, "by")) marker = new Stretch(t, t + 2);
            else if (scene.Is(t, "then") && CallsFor(scene, t) is var end && end > 0) marker = new Stretch(t, end);
            else if (scene.Is(t, "with") && scene.Is(t + 1, "subsequent")) marker = new Stretch(t + 1, t + 2);
            if (marker.IsEmpty) continue;
            if (step.Holds(marker.First)) step = NounPhrases.Cut(scene, step with { End = marker.First });
            if (step.IsEmpty) continue;
            segment = Segment.Of(scene, t);
            if (marker.End >= segment.End || Phrase(scene, marker.End, segment.End) is not { IsEmpty: false } next) continue;
            Stretch shown = scene.Is(marker.First, "then") ? new Stretch(t, t + 1) : marker;
            yield return new ConditionDraft(Rule, ConditionKind.Sequence, ConditionMode.Before, shown, step, new Waiting(next, Settled.Rule), true);
            step = next;
        }
    }

    private static bool IsPlan(Scene scene, int low, int verb)
    {
        for (int t = verb - 1; t >= low && !Segment.IsPause(scene, t); t--)
            if (Plans.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>"then calls for", "then foresees": the end of the verb with its preposition, or 0.</summary>
    private static int CallsFor(Scene scene, int then)
    {
        if (scene.IsOneOf(then + 1, "calls", "provides", "asks") && scene.Is(then + 2, "for")) return then + 3;
        return scene.IsOneOf(then + 1, "foresees", "envisages", "envisions", "proposes", "demands", "requires", "sees") ? then + 2 : 0;
    }

    /// <summary>One step: the words up to a pause; an enumeration within it stays whole.</summary>
    private static Stretch Phrase(Scene scene, int first, int high)
    {
        int end = first;
        while (end < high && !(Segment.IsPause(scene, end) && (end + 1 >= high || scene.IsOneOf(end + 1, "followed", "then", "with", "and", "before", "after", "which")))) end++;
        for (int t = first + 2; t + 1 < end; t++)
            if (scene.Is(t, "to") && scene.Parsed.Tags[t + 1] == "VB" && scene.Parsed.Relations[t + 1] == Relation.advcl) return new Stretch(first, t);
        return new Stretch(first, end);
    }
}
