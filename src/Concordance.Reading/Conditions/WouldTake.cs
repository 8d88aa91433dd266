using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"It would take a signed letter to reopen the gate", "It takes a pledge for the crews to come back", "They could come back. That would take an apology": what an act is told to need.</summary>
internal static class WouldTake
{
    private static readonly RuleId Rule = new("conditions/would-take");

    private const int Longest = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 3 < scene.Parsed.Count; t++)
        {
            // "It takes a signed letter": told as it is.
            bool takes = scene.Is(t, "takes") && scene.Is(t - 1, "it");
            if (!(takes || (scene.IsOneOf(t, "would", "will") && scene.IsOneOf(t + 1, "take", "need", "require") && scene.IsOneOf(t - 1, "it", "that", "this")))) continue;
            int thing = takes ? t + 1 : t + 2;
            Stretch segment = Segment.Of(scene, t);
            if (t - 1 > segment.First && !Segment.IsPause(scene, t - 2) && !scene.IsOneOf(t - 2, "that", "said", "but", "and")) continue;
            int to = thing;
            while (to < Math.Min(segment.End, t + Longest) && !(scene.Is(to, "to") && to + 1 < segment.End && scene.Parsed.Tags[to + 1] == "VB") && !Segment.IsPause(scene, to)) to++;
            bool infinitive = to + 1 < segment.End && scene.Is(to, "to");
            Stretch clause = infinitive ? new Stretch(thing, Doer(scene, thing, to)) : NounPhrases.From(scene, thing, segment.End);
            if (clause.IsEmpty || !IsAsked(scene, clause)) continue;
            Stretch act = infinitive ? NounPhrases.Clause(scene, clause.End < to ? clause.End + 1 : to + 1, segment.End) : scene.Is(t - 1, "that") && t - 1 == segment.First ? Afterthought.Before(scene, t - 1) : default;
            if (!act.IsEmpty) yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, thing), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"for the drivers to come back": where who is to act begins, else the "to".</summary>
    private static int Doer(Scene scene, int first, int to)
    {
        for (int t = first + 1; t + 1 < to; t++)
            if (scene.Is(t, "for") && NounPhrases.Head(scene, t + 1, to) >= 0) return t;
        return to;
    }

    /// <summary>An act or a paper with its article: "it would take an hour to walk there" tells how long.</summary>
    private static bool IsAsked(Scene scene, Stretch clause) =>
        scene.Parsed.Pos[clause.First] is Pos.DET or Pos.ADJ or Pos.VERB or Pos.NOUN && NounPhrases.Head(scene, clause.First, clause.End) is >= 0 and var head && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head));
}
