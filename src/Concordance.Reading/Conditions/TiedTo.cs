using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"has tied its vote to water in the canal", "hinges on the approval of X", "made the loan dependent on X": the one waits for the other.</summary>
internal static class TiedTo
{
    private static readonly RuleId Rule = new("conditions/tied-to");

    private static readonly IReadOnlySet<string> Consents = WordList.ReadSet(typeof(SubjectTo), "en.consents.txt"), Asked = WordList.ReadSet(typeof(NotWithout), "en.things-asked-for.txt");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 2 < scene.Parsed.Count; t++)
        {
            ConditionDraft? draft = scene.IsVerb(t) && scene.IsOneOf(t, "tie", "ties", "tied") ? Tied(scene, t) : scene.IsOneOf(t, "hinge", "hinges", "hinged") && scene.IsOneOf(t + 1, "on", "upon") ? Hinged(scene, t) : null;
            if (draft is not null) yield return draft;
        }
    }

    /// <summary>What is tied must be an act: "tied the horse to a post", "tied 2-2 to the last" bind nothing.</summary>
    private static ConditionDraft? Tied(Scene scene, int verb)
    {
        Stretch segment = Segment.Of(scene, verb);
        int to = verb + 1;
        while (to < segment.End && !scene.Is(to, "to") && !Segment.IsPause(scene, to) && to - verb < Farthest) to++;
        if (to >= segment.End || !scene.Is(to, "to") || NounPhrases.Head(scene, verb + 1, to) is not (>= 0 and var head) || !IsAct(scene, head)) return null;
        Stretch clause = NounPhrases.Cut(scene, new Stretch(to + 1, segment.End));
        return clause.IsEmpty ? null : new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(verb, verb + 1), clause, new Waiting(new Stretch(verb + 1, to), Settled.Rule), true);
    }

    private static ConditionDraft? Hinged(Scene scene, int verb)
    {
        Stretch segment = Segment.Of(scene, verb), clause = NounPhrases.From(scene, verb + 2, segment.End);
        int first = verb;
        while (first > segment.First && !Segment.IsPause(scene, first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and")) first--;
        if (clause.IsEmpty || first == verb || NounPhrases.Head(scene, clause.First, clause.End) is not (>= 0 and var head) || !IsAct(scene, head)) return null;
        return new ConditionDraft(Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(verb, verb + 2), clause, new Waiting(new Stretch(first, verb), Settled.Rule), true);
    }

    private static bool IsAct(Scene scene, int noun) => Consents.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant()) || Asked.Contains(scene.Parsed.Lemmas[noun].ToLowerInvariant());

    private const int Farthest = 10;
}
