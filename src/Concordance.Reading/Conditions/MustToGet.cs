using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Must cut its costs to receive the loan", "has until May to file a plan to qualify for aid": a duty, and what it is done to get waits for it. Other purposes ("must hurry to catch the train") do not.</summary>
internal static class MustToGet
{
    private static readonly RuleId Rule = new("conditions/must-to-get");

    private const int Farthest = 24;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "to") || !IsGetting(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t);
            int verb = Duty(scene, segment.First, t);
            if (verb < 0 || verb >= t) continue;
            Stretch act = NounPhrases.Cut(scene, new Stretch(t + 1, segment.End));
            if (act.End - act.First > 1 && !IsSomebody(scene, t)) yield return new ConditionDraft(Rule, ConditionKind.Purpose, ConditionMode.Before, new Stretch(t, t + 1), new Stretch(verb, t), new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>What somebody else gives or lets have.</summary>
    private static bool IsGetting(Scene scene, int verb) =>
        scene.IsOneOf(verb, "receive", "obtain", "qualify", "regain", "unlock", "access") || (scene.Is(verb, "be") && scene.IsOneOf(verb + 1, "eligible", "admitted", "paid", "granted", "given"));

    /// <summary>"To receive her aunt", "to receive the envoys": what comes is a guest.</summary>
    private static bool IsSomebody(Scene scene, int to) =>
        scene.Is(to + 1, "receive") && NounPhrases.Head(scene, to + 2, Math.Min(scene.Parsed.Count, to + 2 + Farthest)) is >= 0 and var head && (scene.Parsed.Pos[head] == Pos.PROPN || Gazetteer.English.Is(scene.Parsed.Lemmas[head], NameClasses.PersonNoun));

    /// <summary>The verb of what is asked for: behind "must", "has to", "needs to", "is required to", "has until May to"; -1 where nothing is asked for, or a pause or another clause lies between.</summary>
    private static int Duty(Scene scene, int low, int to)
    {
        for (int t = to - 1; t > low && to - t <= Farthest && !Segment.IsPause(scene, t); t--)
        {
            if (scene.Is(t, "must")) return scene.IsOneOf(t + 1, "not", "n't", "have") || scene.Is(t - 1, "you") ? -1 : t + 1;
            if (scene.Is(t, "to") && scene.Parsed.Tags[t + 1] == "VB" && IsAsked(scene, low, t)) return t + 1;
            if (scene.IsFinite(t)) return -1;
        }

        return -1;
    }

    private static bool IsAsked(Scene scene, int low, int to)
    {
        if (to < 2 || scene.Is(to - 2, "you")) return false;
        if (scene.IsOneOf(to - 1, "has", "have", "needs", "need", "required", "obliged")) return !scene.IsOneOf(to - 2, "not", "n't", "never", "no");
        // "Has until the end of May to".
        for (int t = to - 2; t > Math.Max(low, 1) && to - t <= Farthest / 2 && !Segment.IsPause(scene, t); t--)
            if (scene.Is(t, "until")) return scene.IsOneOf(t - 1, "has", "have", "had") || (scene.Is(t - 1, "given") && scene.IsOneOf(t - 2, "was", "were", "been"));
        return false;
    }
}
