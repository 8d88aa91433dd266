using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"A signed letter would unlock the payment", "the withdrawal will clear the way for a return to work": what one act lets come waits for it. "A win would pave the way for a title" is about no act that is asked for.</summary>
internal static class Enables
{
    private static readonly RuleId Rule = new("conditions/enables");

    private const int Longest = 10;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 2 < scene.Parsed.Count; t++)
        {
            if (Verb(scene, t) is not (> 0 and var behind) || !scene.IsOneOf(t - 1, "would", "will", "could")) continue;
            Stretch segment = Segment.Of(scene, t);
            int end = t - 1, first;
            while (end > segment.First && (scene.Parsed.Pos[end - 1] is Pos.AUX or Pos.ADV || scene.IsOneOf(end - 1, "need", "needed", "enough"))) end--;
            for (first = end; first > Math.Max(segment.First, end - Longest) && !Segment.IsPause(scene, first - 1) && !scene.IsFinite(first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and");) first--;
            Stretch clause = new(first, end), act = NounPhrases.From(scene, behind, segment.End);
            if (!IsAct(scene, clause) || !IsAct(scene, act)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(t - 1, behind), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>The token behind the words that let something come; 0 where none stand here.</summary>
    private static int Verb(Scene scene, int t)
    {
        if (scene.IsOneOf(t, "unlock", "unblock", "trigger", "allow", "permit")) return t + 1;
        if (scene.IsOneOf(t, "clear", "pave", "open") && scene.Is(t + 1, "the") && scene.IsOneOf(t + 2, "way", "path", "door", "road") && t + 4 < scene.Parsed.Count && scene.IsOneOf(t + 3, "for", "to")) return t + 4;
        return 0;
    }

    private static bool IsAct(Scene scene, Stretch words) => NounPhrases.Head(scene, words.First, words.End) is >= 0 and var head && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));
}
