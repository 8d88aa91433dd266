using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will withdraw the plan the day X signs", "the moment X signs", "on the day that X signs", "the day after X signs": the act after it comes no sooner.</summary>
internal static class TheDay
{
    private static readonly RuleId Rule = new("conditions/the-day");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 3 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "the") || !scene.IsOneOf(t + 1, "day", "moment", "minute", "instant", "hour")) continue;
            int word = t + 1, end = scene.IsOneOf(t + 2, "that", "when", "after") ? t + 3 : t + 2, first = t > 0 && scene.IsOneOf(t - 1, "on", "from") ? t - 1 : t;
            Stretch segment = Segment.Of(scene, t);
            // "the day before", "the moment of truth": a clause must follow.
            if (end >= segment.End || !Predicates.BeginsClause(scene, end, segment.End) || scene.IsVerb(end) || Segment.IsPause(scene, end)) continue;
            if (first == segment.First)
            {
                if ((Fronted(scene, first, end, segment.End) ?? Quoted(scene, first, end, segment)) is { } fronted) yield return fronted;
                continue;
            }

            if (Predicates.FirstFinite(scene, end, segment.End) is not (>= 0 and var finite) || finite - end > Farthest) continue;
            Waiting? act = GovernedAct.Before(scene, segment.First, first, scene.Parsed.Heads[word]);
            // "would sign the moment the gallery opened its books": told again, later than it was said.
            if (Predicates.IsPast(scene, finite) && !(act is { } told && (!scene.IsOneOf(word, "day", "hour") || IsReady(scene, told.Act)) && (Predicates.Holds(scene, told.Act.First, told.Act.End, "would") || IsReady(scene, told.Act)))) continue;
            if (act is not { } waiting || !(Predicates.IsAhead(scene, waiting.Act.First, waiting.Act.End) || IsReady(scene, waiting.Act) || IsPromised(scene, waiting.Act, t))) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(first, end), NounPhrases.Clause(scene, end, segment.End), waiting, true);
        }
    }

    /// <summary>"Was prepared to free them on the day the guns were pulled back": ready for what another has still to do.</summary>
    private static bool IsReady(Scene scene, Stretch act) => Predicates.Holds(scene, act.First, act.End, "ready", "prepared", "willing") && Predicates.Holds(scene, act.First, act.End, "to");

    /// <summary>"The day the cheque clears, the pictures will leave".</summary>
    private static ConditionDraft? Fronted(Scene scene, int first, int end, int high)
    {
        Stretch clause = NounPhrases.Clause(scene, end, high);
        // "The moment the bank clears it I sign": who speaks begins what waits, without a comma.
        if (clause.End + 2 >= high && Predicates.FirstFinite(scene, clause.First, clause.End) is >= 0 and var verb && !Predicates.IsPast(scene, verb))
            for (int t = verb + 1; t + 1 < clause.End; t++)
                if (scene.IsOneOf(t, "i", "we") && scene.IsFinite(t + 1) && GovernedAct.After(scene, t, high, -1) is { } told && (scene.Parsed.Tags[t + 1] == "MD" || PromisedActs.Is(scene, t + 1))) return new ConditionDraft(Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(first, end), clause with { End = t }, told, true);
        if (clause.End + 2 >= high || Predicates.FirstFinite(scene, clause.First, clause.End) is not (>= 0 and var finite) || Predicates.IsPast(scene, finite) || !Predicates.BeginsClause(scene, clause.End + 1, high)) return null;
        return GovernedAct.After(scene, clause.End, high, -1) is { } act && Predicates.Holds(scene, act.Act.First, act.Act.End, "will", "'ll", "’ll", "shall") && !scene.Is(act.Act.First, "you") ? new ConditionDraft(Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(first, end), clause, act, true) : null;
    }

    /// <summary>"They will get the books,” he said, “on the day": where a quotation goes on with the marker, the clause before it waits.</summary>
    private static ConditionDraft? Quoted(Scene scene, int first, int end, Stretch segment)
    {
        int low = scene.SentenceOf(first).First;
        if (first - 1 <= low || !scene.IsOneOf(first - 1, "\"", "“", "'", "‘") || Predicates.FirstFinite(scene, end, segment.End) is not (>= 0 and var finite) || Predicates.IsPast(scene, finite)) return null;
        return GovernedAct.Before(scene, low, first - 1, -1) is { } act && (Predicates.IsAhead(scene, act.Act.First, act.Act.End) || IsPromised(scene, act.Act, first)) ? new ConditionDraft(Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(first, end), NounPhrases.Clause(scene, end, segment.End), act, true) : null;
    }

    /// <summary>"You get our votes the minute you sign", "the order falls away on the day": somebody speaks, in the present, of what another is to have, or of what one thing will come to.</summary>
    private static bool IsPromised(Scene scene, Stretch act, int marker) =>
        Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && scene.Parsed.Tags[finite] is "VBP" or "VBZ" && (scene.IsOneOf(finite, "get", "gets", "have", "has") ? Predicates.Holds(scene, act.First, marker, "our", "my", "you", "we") : PromisedActs.Is(scene, finite) && (Predicates.Holds(scene, act.First, marker, "our", "my", "you", "we", "i") || scene.Is(act.First, "the")));

    /// <summary>Words between the marker and the verb of its clause.</summary>
    private const int Farthest = 9;
}
