using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"offered aid in exchange for X", "in return for X", "only against X", "gives the keys back against a receipt": both acts in one step.</summary>
internal static class InExchangeFor
{
    private static readonly RuleId Rule = new("conditions/in-exchange-for");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 3 < scene.Parsed.Count; t++)
        {
            int end = scene.Is(t, "in") && scene.IsOneOf(t + 1, "exchange", "return") && scene.Is(t + 2, "for") ? t + 3 : scene.Is(t, "only") && scene.Is(t + 1, "against") ? t + 2 : t > 0 && scene.Is(t, "against") && !scene.IsOneOf(t - 1, "vote", "votes", "voted", "voting", "decided", "argued", "spoke", "warned", "protested") && IsPaper(scene, t + 1) ? t + 1 : 0;
            if (Swapped(scene, t) is { } swapped) yield return swapped;
            if (end == 0) continue;
            Stretch segment = Segment.Of(scene, t);
            if (!PhraseCondition.IsAct(scene, end, segment.End)) continue;
            yield return PhraseCondition.After(scene, Rule, ConditionKind.Exchange, ConditionMode.Together, new Stretch(t, end), segment);
        }
    }

    /// <summary>"would swap the opening of the gate for payment of the debt": two acts.</summary>
    private static ConditionDraft? Swapped(Scene scene, int verb)
    {
        if (!scene.IsOneOf(verb, "swap", "trade", "exchange") || verb == 0 || scene.Parsed.Tags[verb - 1] != "MD") return null;
        Stretch segment = Segment.Of(scene, verb);
        for (int t = verb + 2; t + 1 < segment.End && !Segment.IsPause(scene, t); t++)
            if (scene.Is(t, "for") && IsAct(scene, verb + 1, t) && IsAct(scene, t + 1, segment.End)) return new ConditionDraft(Rule, ConditionKind.Exchange, ConditionMode.Together, new Stretch(t, t + 1), NounPhrases.From(scene, t + 1, segment.End), new Waiting(new Stretch(verb + 1, t), Settled.Rule), true);
        return null;
    }

    private static bool IsAct(Scene scene, int first, int end) => NounPhrases.Head(scene, first, end) is >= 0 and var head && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));

    /// <summary>What things are handed over against; "against the receipt of stolen goods" has its article.</summary>
    private static bool IsPaper(Scene scene, int token)
    {
        int noun = scene.IsOneOf(token, "a", "an", "full", "immediate", "cash", "written") ? token + 1 : token;
        if (noun + 1 < scene.Parsed.Count && scene.IsNominal(noun) && scene.IsNominal(noun + 1)) noun++;
        return noun < scene.Parsed.Count && scene.IsOneOf(noun, "receipt", "payment", "prepayment", "cash", "deposit", "guarantee", "signature", "delivery", "pledge", "security");
    }
}
