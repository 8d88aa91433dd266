using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"Should the board pay, the crews will return", "Were the firm to pay, they would return": the verb before its subject does the work of "if". "Had it paid, they would have returned" tells what is not.</summary>
internal static class Inverted
{
    private static readonly RuleId Rule = new("conditions/inverted");

    private const int LongestSubject = 10;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 5 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "should", "were", "had")) continue;
            Stretch segment = Segment.Of(scene, t);
            if (!Opens(scene, segment.First, t) || Verb(scene, t, segment.End) is not (> 0 and var verb)) continue;
            Stretch clause = NounPhrases.Clause(scene, t + 1, segment.End);
            if (clause.End <= verb || clause.End + 2 >= segment.End || !Predicates.BeginsClause(scene, clause.End + 1, segment.End)) continue;
            if (GovernedAct.After(scene, clause.End, segment.End, scene.Parsed.Heads[verb]) is not { } act || !Predicates.IsAhead(scene, act.Act.First, act.Act.End) || (scene.Is(t, "had") && !Predicates.Holds(scene, act.Act.First, act.Act.End, "have", "be"))) continue;
            yield return new ConditionDraft(Rule, ConditionKind.If, ConditionMode.Before, new Stretch(t, t + 1), clause, act, !scene.Is(t, "had"));
        }
    }

    /// <summary>At the head of its clause, or behind "and", "but", "that".</summary>
    private static bool Opens(Scene scene, int low, int token)
    {
        while (token > low && (scene.IsPunctuation(token - 1) || scene.IsOneOf(token - 1, "and", "but", "that"))) token--;
        return token == low;
    }

    /// <summary>Behind the subject: the bare verb of "should", the participle of "had", the "to" of "were"; 0 where another verb comes first.</summary>
    private static int Verb(Scene scene, int helping, int high)
    {
        bool nominal = false;
        for (int t = helping + 1; t + 1 < Math.Min(high, helping + LongestSubject) && !Segment.IsPause(scene, t); t++)
        {
            if (nominal && (scene.Is(helping, "should") ? scene.Parsed.Tags[t] == "VB" : scene.Is(helping, "had") ? scene.Parsed.Tags[t] is "VBN" or "VBD" : scene.Is(t, "to") && scene.Parsed.Tags[t + 1] == "VB")) return t;
            if (scene.IsFinite(t)) return 0;
            nominal |= scene.IsNominal(t);
        }

        return 0;
    }
}
