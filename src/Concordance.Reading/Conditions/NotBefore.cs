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
            int end = DemandedBefore.MarkerEnd(scene, t);
            if (end == 0 || end >= scene.Parsed.Count || Dated.Begins(scene, end)) continue;
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
            if (draft?.Governed is { } waiting && waiting.Act.End <= t && IsRefused(scene, waiting.Act)) yield return draft with { Asserted = draft.Asserted || (IsStance(scene, waiting.Act) && IsAlone(scene, waiting.Act)) };
        }
    }

    private static bool IsRefused(Scene scene, Stretch act) => Predicates.IsNegated(scene, act.First, act.End) && (Predicates.IsAhead(scene, act.First, act.End) || IsStance(scene, act));

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
        bool nothing = false, present = false;
        for (int t = act.First; t < act.End; t++)
        {
            nothing |= scene.IsOneOf(t, "nothing", "nobody");
            present |= scene.Parsed.Tags[t] is "VBZ" or "VBP";
        }

        return nothing && present;
    }
}
