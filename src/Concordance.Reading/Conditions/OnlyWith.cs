using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"would only do so under a contract", "will return only with a guarantee": a modal, "only", and an act or paper that a preposition leads to.</summary>
internal static class OnlyWith
{
    private static readonly RuleId Rule = new("conditions/only-with");

    private const int Farthest = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "with", "under", "on") || !scene.IsOneOf(t + 1, "a", "an", "its", "their", "his", "her", "our")) continue;
            Stretch segment = Segment.Of(scene, t), phrase = NounPhrases.From(scene, t + 1, segment.End);
            if (phrase.IsEmpty || !IsAsked(scene, phrase) || Only(scene, segment.First, t) is not (>= 0 and var only)) continue;
            if (GovernedAct.Before(scene, segment.First, only == t - 1 ? only : t, -1) is not { } act || !Predicates.IsAhead(scene, act.Act.First, act.Act.End) || Predicates.IsNegated(scene, act.Act.First, act.Act.End)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(only == t - 1 ? only : t, t + 1), phrase, act, true);
        }
    }

    /// <summary>"only" right before, or between the modal and its verb.</summary>
    private static int Only(Scene scene, int low, int token)
    {
        if (scene.Is(token - 1, "only")) return token - 1;
        for (int t = token - 1; t > Math.Max(low, token - Farthest) && !Segment.IsPause(scene, t); t--)
            if (scene.Is(t, "only") && scene.Parsed.Tags[t - 1] == "MD") return t;
        return -1;
    }

    private static bool IsAsked(Scene scene, Stretch phrase) =>
        NounPhrases.Head(scene, phrase.First, phrase.End) is >= 0 and var head && scene.Parsed.Pos[head] == Pos.NOUN && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));
}
