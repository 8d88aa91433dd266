using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Before any talks, the firm must withdraw the letters", "For the union to return, the firm would have to withdraw them": what stands in front waits for what must be done.</summary>
internal static class FrontedBefore
{
    private static readonly RuleId Rule = new("conditions/fronted-before");

    /// <summary>Words between the subject and the verb of duty.</summary>
    private const int Near = 10;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 5 < scene.Parsed.Count; t++)
        {
            bool before = scene.Is(t, "before"), purpose = scene.Is(t, "for");
            if ((!before && !purpose) || Dated.Begins(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t != segment.First && !scene.Is(t - 1, "that")) continue;
            int end = t + 1;
            while (end < segment.End && !Segment.IsPause(scene, end) && !Goes(scene, t + 1, end)) end++;
            Stretch act = new(t + 1, end), clause = NounPhrases.Clause(scene, end < segment.End && Segment.IsPause(scene, end) ? end + 1 : end, segment.End);
            if (end >= segment.End || !(before ? IsAct(scene, act) : IsInfinitive(scene, act)) || !IsDuty(scene, clause)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"Before I sign I want to see it": without a comma a pronoun and its verb begin what must be done.</summary>
    private static bool Goes(Scene scene, int first, int token) =>
        token > first + 1 && token + 1 < scene.Parsed.Count && scene.IsOneOf(token, "i", "we", "they", "he", "she") && scene.IsOneOf(token + 1, "want", "wants", "need", "needs", "must") && (scene.IsVerb(token - 1) || scene.IsNominal(token - 1));

    private static bool IsAct(Scene scene, Stretch act) =>
        Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite ? !Predicates.IsPast(scene, finite) && Predicates.BeginsClause(scene, act.First, act.End) : PhraseCondition.IsAct(scene, act.First, act.End);

    /// <summary>"the union to return to the table".</summary>
    private static bool IsInfinitive(Scene scene, Stretch act)
    {
        for (int t = act.First + 1; t + 1 < act.End; t++)
            if (scene.Is(t, "to") && scene.Parsed.Tags[t + 1] == "VB") return NounPhrases.Head(scene, act.First, t) >= 0 && Predicates.FirstFinite(scene, act.First, act.End) < 0;
        return false;
    }

    /// <summary>"the firm must", "would have to", "needs to", in a clause with its own subject.</summary>
    private static bool IsDuty(Scene scene, Stretch clause)
    {
        if (clause.IsEmpty || !Predicates.BeginsClause(scene, clause.First, clause.End) || Predicates.IsNegated(scene, clause.First, clause.End)) return false;
        for (int t = clause.First + 1; t + 1 < Math.Min(clause.End, clause.First + Near); t++)
            if (scene.Is(t, "must") || (scene.IsOneOf(t, "wants", "want", "demands", "expects") && (!scene.Is(t + 1, "to") || t + 2 < clause.End && scene.IsOneOf(t + 2, "see", "have", "hear", "know"))) || (scene.IsOneOf(t, "need", "needs") && scene.Parsed.Pos[t + 1] is Pos.DET) || (scene.IsOneOf(t, "has", "have", "needs", "need") && scene.Is(t + 1, "to"))) return true;
        return false;
    }
}
