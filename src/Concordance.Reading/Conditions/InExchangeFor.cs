using Concordance.Language;
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
            if (!PhraseCondition.IsAct(scene, end, segment.End) || IsMade(scene, segment.First, t)) continue;
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

    /// <summary>"Released the crew on Tuesday in exchange for the ship": an exchange that is made waits for nothing; what is offered does.</summary>
    private static bool IsMade(Scene scene, int first, int marker)
    {
        for (int t = marker - 1; t >= first; t--)
        {
            bool stated = scene.Parsed.Relations[t] == Relation.cop && scene.Parsed.Tags[t] == "VBD";
            if (scene.Parsed.IsVerbBehindModal(t)) return false;
            if ((scene.Parsed.Pos[t] != Pos.VERB && !stated) || scene.Parsed.Relations[t] is Relation.amod or Relation.acl) continue;
            bool had = scene.HasChild(t, Relation.aux) || scene.HasChild(t, Relation.aux_pass);
            bool open = Enumerable.Range(first, t - first).Any(i => scene.Parsed.Tags[i] is "MD" or "TO") || scene.IsOneOf(t, "offered", "proposed", "promised", "pledged", "demanded", "sought", "wanted", "asked", "agreed", "accepted");
            return !open && (scene.Parsed.Tags[t] == "VBD" || (scene.Parsed.Tags[t] == "VBN" && had));
        }

        return false;
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
