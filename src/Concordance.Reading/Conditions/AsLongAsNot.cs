using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will not open the gates as long as X has not signed", "no doctor goes there while shells fall", "cannot sign with the list still sealed": what is refused waits for the end of what the words tell.</summary>
public static class AsLongAsNot
{
    public static readonly RuleId Rule = new("conditions/as-long-as-not");

    internal static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
            if (scene.IsOneOf(t, "as", "so") && scene.Is(t + 1, "long") && scene.Is(t + 2, "as"))
            {
                if (Draft(scene, t > 0 && scene.Is(t - 1, "for") ? t - 1 : t, t + 2) is { } draft) yield return draft;
            }
            else if (t > 2 && scene.Is(t, "while") && scene.Is(t - 1, "not") && scene.IsOneOf(t - 2, "but", "though", "only", ","))
            {
                if (Apart(scene, t) is { } apart) yield return apart;
            }
            else if (t > 1 && scene.Is(t, "with") && Still(scene, t) is { } still) yield return still;
            else if (t > 1 && scene.Is(t, "while") && !Segment.IsPause(scene, t - 1) && Draft(scene, t, t) is { } meanwhile && meanwhile.Governed!.Value.Act.End <= t && GoesOn(scene, meanwhile.Clause)) yield return meanwhile;
    }

    /// <summary>"agreed to give them back, but not while it is being sued".</summary>
    private static ConditionDraft? Apart(Scene scene, int word)
    {
        Stretch segment = Segment.Of(scene, word);
        if (word + 1 >= segment.End || !Predicates.BeginsClause(scene, word + 1, segment.End) || GovernedAct.Before(scene, segment.First, word - 2, -1) is not { } act) return null;
        return new ConditionDraft(Rule, ConditionKind.Until, ConditionMode.Before, new Stretch(word - 1, word + 1), NounPhrases.Clause(scene, word + 1, segment.End), act, true);
    }

    /// <summary>"cannot reopen the gates with the debt still unpaid", "would be unwise to sign with the list not yet published": a state that lasts, told without a verb.</summary>
    private static ConditionDraft? Still(Scene scene, int word)
    {
        Stretch segment = Segment.Of(scene, word), clause = NounPhrases.Clause(scene, word + 1, segment.End);
        int still = word + 2;
        while (still + 1 < Math.Min(clause.End, word + LongestThing) && !(scene.Is(still, "still") || (scene.Is(still, "not") && scene.Is(still + 1, "yet"))) && !scene.IsFinite(still)) still++;
        if (still + 1 >= clause.End || !scene.IsOneOf(still, "still", "not") || !scene.IsNominal(still - 1) || GovernedAct.Before(scene, segment.First, word, -1) is not { } act) return null;
        return IsRefused(scene, act.Act) || IsUnwise(scene, act.Act) ? new ConditionDraft(Rule, ConditionKind.Until, ConditionMode.Before, new Stretch(word, word + 1), clause, act, true) : null;
    }

    private const int LongestThing = 10;

    private static readonly string[] Unwise = ["absurd", "foolish", "imprudent", "irresponsible", "premature", "reckless", "unthinkable", "unwise"];

    /// <summary>"would be imprudent to sign": who calls it so does not do it.</summary>
    private static bool IsUnwise(Scene scene, Stretch act)
    {
        for (int t = act.First; t + 1 < act.End; t++)
            if (scene.IsOneOf(t, Unwise) && scene.Is(t + 1, "to") && Predicates.Holds(scene, act.First, t, "would", "is")) return true;
        return false;
    }

    private static ConditionDraft? Draft(Scene scene, int first, int word)
    {
        Stretch segment = Segment.Of(scene, word);
        if (word + 1 >= segment.End || Dated.Begins(scene, word + 1) || !Predicates.BeginsClause(scene, word + 1, segment.End)) return null;
        return Subordinate.Read(scene, Rule, ConditionKind.Until, ConditionMode.Before, new Stretch(first, word + 1), word) is { Governed: { } waiting } draft && IsRefused(scene, waiting.Act) ? draft with { Asserted = draft.Asserted || Until.StaysShut(scene, waiting.Act) } : null;
    }

    /// <summary>"while the strike lasts", "while Norvia has not signed", "while they are being sued"; "while its rival grew" compares.</summary>
    private static bool GoesOn(Scene scene, Stretch clause)
    {
        for (int t = clause.First; t < clause.End; t++)
            if ((scene.IsOneOf(t, "is", "are") && (scene.IsOneOf(t + 1, "being", "still", "in", "on", "at", "under") || scene.Parsed.Tags[t + 1] is "VBN" or "VBG")) || scene.IsOneOf(t, "lasts", "last", "remains", "remain", "stays", "stay", "continues", "continue", "goes", "go", "holds", "hold", "fall", "falls", "not")) return true;
        return false;
    }

    /// <summary>"will not talk", "nothing will be altered", "no doctor goes".</summary>
    private static bool IsRefused(Scene scene, Stretch act) =>
        Until.Refuses(scene, act) || Refusals.Holds(scene, act) || Until.StaysShut(scene, act) || Predicates.IsNegated(scene, act.First, act.End) && (Predicates.IsAhead(scene, act.First, act.End) || scene.Is(act.First, "no") || NotBefore.IsStance(scene, act) || IsOurs(scene, act));

    /// <summary>"The money doesn't leave our bank while": somebody tells in the present what they stand by.</summary>
    private static bool IsOurs(Scene scene, Stretch act) => Predicates.Holds(scene, act.First, act.End, "doesn't", "does", "do", "don't") && Predicates.Holds(scene, act.First, act.End, "our", "my", "we", "us", "i");
}
