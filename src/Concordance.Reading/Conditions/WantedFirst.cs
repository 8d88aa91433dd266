using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"is ready to lend, but it wants a survey first", "We'll sign. We need the list beforehand": what is wanted first holds back what was promised right before.</summary>
internal static class WantedFirst
{
    private static readonly RuleId Rule = new("conditions/wanted-first");

    private const int Farthest = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 3; t < scene.Parsed.Count; t++)
        {
            int end = scene.IsOneOf(t, "first", "beforehand") ? t : scene.IsOneOf(t, "advance", "front") && scene.IsOneOf(t - 1, "in", "up") ? t - 1 : 0;
            if (end == 0 || (t + 1 < scene.Parsed.Count && !scene.IsPunctuation(t + 1) && !Segment.IsPause(scene, t + 1))) continue;
            Stretch segment = Segment.Of(scene, t);
            if (Wanting(scene, segment.First, end) is not (>= 0 and var verb)) continue;
            int first = scene.Is(verb + 1, "on") ? verb + 2 : verb + 1;
            if (first + 1 < end && scene.Is(first, "to") && scene.IsOneOf(first + 1, "see", "have", "get", "hear")) first += 2;
            Stretch clause = new(first, end);
            if (clause.IsEmpty || NounPhrases.Head(scene, clause.First, clause.End) < 0 || scene.Parsed.Pos[clause.First] is not (Pos.DET or Pos.PRON or Pos.ADJ or Pos.NOUN or Pos.NUM)) continue;
            if (Promised(scene, segment, verb) is { IsEmpty: false } act) yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(end, t + 1), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    private static int Wanting(Scene scene, int low, int end)
    {
        for (int t = end - 1; t >= Math.Max(low, end - Farthest) && !Segment.IsPause(scene, t); t--)
            if (scene.IsVerb(t) && scene.IsOneOf(t, "want", "wants", "need", "needs", "expect", "expects", "demand", "demands", "require", "requires", "insists", "insist")) return t;
        return -1;
    }

    /// <summary>The clause before "but", or the promise that ends the sentence before.</summary>
    private static Stretch Promised(Scene scene, Stretch segment, int verb)
    {
        for (int t = verb - 1; t > segment.First; t--)
            if (scene.IsOneOf(t, "but", "though") && Segment.IsPause(scene, t - 1))
                return GovernedAct.Before(scene, segment.First, t - 1, -1) is { } act && Predicates.IsAhead(scene, act.Act.First, act.Act.End) && !Predicates.IsNegated(scene, act.Act.First, act.Act.End) ? act.Act : default;
        return Afterthought.Before(scene, segment.First);
    }
}
