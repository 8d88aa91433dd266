using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"X is a precondition for Y", "calls X a condition of Y": the noun tells what comes first.</summary>
internal static class Precondition
{
    private static readonly RuleId Rule = new("conditions/precondition");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            bool pre = scene.IsOneOf(t, "precondition", "prerequisite", "pre-condition"), plain = scene.Is(t, "condition");
            if ((!pre && !plain) || !scene.IsOneOf(t + 1, "for", "of", "to") || (plain && !scene.Is(t + 1, "for") && !IsSingled(scene, t))) continue;
            Stretch segment = Segment.Of(scene, t);
            int first = Article(scene, t, segment.First), verb = first - 1;
            if (verb <= segment.First || t + 2 >= segment.End || What(scene, segment.First, verb) is not { IsEmpty: false } clause) continue;
            Stretch act = scene.Parsed.Tags[t + 2] == "VBG" ? NounPhrases.Clause(scene, t + 2, segment.End) : NounPhrases.From(scene, t + 2, segment.End);
            if (act.IsEmpty || Predicates.IsNegated(scene, verb, t)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, t + 2), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"a condition of the deal" may be one of its terms: only "the first, only, one condition of".</summary>
    private static bool IsSingled(Scene scene, int noun) => scene.IsOneOf(noun - 1, "first", "only", "sole", "single", "main", "essential", "necessary");

    private static int Article(Scene scene, int noun, int low)
    {
        int t = noun;
        while (t - 1 > low && (scene.Parsed.Pos[t - 1] is Pos.ADJ or Pos.DET or Pos.NUM || scene.IsOneOf(t - 1, "its", "their", "his", "her", "as"))) t--;
        return t;
    }

    /// <summary>The subject of "is", or what is called, made or seen as one.</summary>
    private static Stretch What(Scene scene, int low, int verb)
    {
        bool linking = scene.IsOneOf(verb, "is", "are", "was", "were", "remains", "remain", "be", "becomes");
        int end = linking ? verb : verb + 1;
        while (linking && end > low && scene.IsOneOf(end - 1, "would", "will", "must", "should", "still", "to")) end--;
        int first = end;
        while (first > low && !Segment.IsPause(scene, first - 1) && !scene.IsVerb(first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and", "as")) first--;
        if (!linking && (first == low || !scene.IsOneOf(first - 1, "calls", "called", "call", "made", "makes", "make", "considers", "considered", "sees", "see", "names", "named", "set"))) return default;
        return NounPhrases.Head(scene, first, end) < 0 ? default : new Stretch(first, end);
    }
}
