using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Forty posts or no escorts", "No contract, no key", "No contract means no key": a whole line or sentence of two phrases, of which the second is refused without the first.</summary>
public static class OrNothing
{
    public static readonly RuleId Rule = new("conditions/or-nothing");

    private const int Longest = 14;

    internal static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 2 < scene.Parsed.Count; t++)
        {
            bool or = scene.Is(t, "or") && scene.Is(t + 1, "no"), means = scene.Is(t, "means") && scene.Is(t + 1, "no"), pause = means || (Segment.IsPause(scene, t) && scene.Is(t + 1, "no"));
            if (!or && !pause) continue;
            Stretch segment = Segment.Of(scene, t);
            // "No contract, no key" says no twice.
            int first = segment.First, end = t + 1;
            while (first < t && scene.IsPunctuation(first)) first++;
            while (end < segment.End && !Segment.IsPause(scene, end)) end++;
            if (end < segment.End && !GovernedAct.IsTag(scene, end + 1, segment.End)) continue;
            if (pause && !scene.Is(first, "no")) continue;
            int from = pause ? first + 1 : first;
            Stretch clause = new(from, or && Segment.IsPause(scene, t - 1) ? t - 1 : t), act = new(t + 1, end);
            if (clause.End - from > Longest || act.End - act.First > Longest || HasVerb(scene, clause) || HasVerb(scene, act) || Segment.IsPause(scene, from)) continue;
            if (NounPhrases.Head(scene, clause.First, clause.End) < 0 || NounPhrases.Head(scene, act.First + 1, act.End) < 0 || IsListed(scene, clause) || IsListed(scene, act)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Unless, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule, Plain: true), true);
        }
    }

    private static bool HasVerb(Scene scene, Stretch words) => Predicates.FirstFinite(scene, words.First, words.End) >= 0;

    /// <summary>"no bread, no milk, no eggs", "rain or no rain".</summary>
    private static bool IsListed(Scene scene, Stretch words)
    {
        for (int t = words.First; t < words.End; t++)
            if (Segment.IsPause(scene, t) || scene.IsOneOf(t, "and", "or", "little")) return true;
        return false;
    }
}
