using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will not talk before X", "no talks before X", "will not sign in advance of a vote": not a date, not a tale of the past.</summary>
internal static class NotBefore
{
    private static readonly RuleId Rule = new("conditions/not-before");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 1 < scene.Parsed.Count; t++)
        {
            if (scene.Is(t, "than") && scene.IsOneOf(t - 1, "sooner", "earlier") && scene.IsOneOf(t - 2, "no", "not", "any") && Sooner(scene, t) is { } later) yield return later;
            int end = DemandedBefore.MarkerEnd(scene, t);
            // ", and not before, the union said": told of nothing behind it.
            if (end == 0 || end >= scene.Parsed.Count || Dated.Begins(scene, end) || Segment.IsPause(scene, end)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (end >= segment.End || t <= segment.First) continue;
            // "would pay, but not before the ship had been handed over".
            if (scene.Is(t - 1, "not") && scene.IsOneOf(t - 2, "but", "though", ",") && GovernedAct.Before(scene, segment.First, t - 2, -1) is { } held && Predicates.IsAhead(scene, held.Act.First, held.Act.End))
            {
                Stretch first = Predicates.BeginsClause(scene, end, segment.End) ? NounPhrases.Clause(scene, end, segment.End) : NounPhrases.From(scene, end, segment.End);
                if (!first.IsEmpty) yield return new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(t - 1, end), first, held, true);
                continue;
            }

            ConditionDraft? draft = end == t + 1 && Predicates.BeginsClause(scene, end, segment.End)
                ? Subordinate.Read(scene, Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, end), t)
                : PhraseCondition.IsAct(scene, end, segment.End) ? PhraseCondition.After(scene, Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, end), segment) : null;
            if (draft?.Governed is { } waiting && waiting.Act.End <= t && IsRefused(scene, waiting.Act)) yield return draft with { Asserted = draft.Asserted || Refusals.Holds(scene, waiting.Act) || (IsStance(scene, waiting.Act) && IsAlone(scene, waiting.Act)) };
        }
    }

    /// <summary>"will sign no sooner than the books are open".</summary>
    private static ConditionDraft? Sooner(Scene scene, int than)
    {
        Stretch segment = Segment.Of(scene, than);
        if (than + 1 >= segment.End || Dated.Begins(scene, than + 1) || !Predicates.BeginsClause(scene, than + 1, segment.End) || GovernedAct.Before(scene, segment.First, than - 2, -1) is not { } act || !Predicates.IsAhead(scene, act.Act.First, act.Act.End)) return null;
        return new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(than - 2, than + 1), NounPhrases.Clause(scene, than + 1, segment.End), act, true);
    }

    private static bool IsRefused(Scene scene, Stretch act) => Refusals.Holds(scene, act) || (Predicates.IsNegated(scene, act.First, act.End) && (Predicates.IsAhead(scene, act.First, act.End) || IsStance(scene, act))) || Until.RulesOut(scene, act) || (Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && scene.IsOneOf(finite, "declines", "refuses"));

    /// <summary>One clause alone, whatever is put in between commas.</summary>
    private static bool IsAlone(Scene scene, Stretch act)
    {
        int finite = 0;
        for (int t = act.First; t < act.End; t++)
        {
            if (scene.IsFinite(t)) finite++;
            if (scene.IsOneOf(t, "and", "but")) return false;
        }

        return finite == 1;
    }

    /// <summary>"signs nothing before": in the present it tells what one stands by.</summary>
    internal static bool IsStance(Scene scene, Stretch act)
    {
        // "Not a ship leaves".
        bool nothing = scene.Is(act.First, "no") || (scene.Is(act.First, "not") && scene.IsOneOf(act.First + 1, "a", "an", "one", "another", "even")), present = scene.Is(act.First, "no") && Predicates.FirstFinite(scene, act.First, act.End) < 0;
        for (int t = act.First; t < act.End; t++)
        {
            nothing |= scene.IsOneOf(t, "nothing", "nobody", "none") || (scene.Is(t, "no") && scene.Is(t + 1, "way"));
            present |= scene.Parsed.Tags[t] is "VBZ" or "VBP";
        }

        return nothing && present;
    }
}
