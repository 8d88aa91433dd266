using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"subject to approval by X", "conditional on X", "contingent on X", "depends on X": an act of approval waits to be given.</summary>
internal static class SubjectTo
{
    private static readonly RuleId Rule = new("conditions/subject-to");

    /// <summary>Words between "subject to" and the noun of consent: "subject to the final approval".</summary>
    private const int Near = 6;

    /// <summary>Words of what is "made conditional on".</summary>
    private const int Farthest = 12;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
        {
            bool subject = scene.Is(t, "subject") && scene.Is(t + 1, "to"), hinges = scene.IsOneOf(t, "conditional", "contingent", "conditioned", "dependent") && scene.IsOneOf(t + 1, "on", "upon");
            if (!subject && !hinges) continue;
            Stretch segment = Segment.Of(scene, t);
            if (!PhraseCondition.IsAct(scene, t + 2, segment.End) || (subject && !NamesConsent(scene, t + 2, segment.End) && !(Linked(scene, segment, t) is { IsEmpty: false } told && NounPhrases.Head(scene, told.First, told.End) is >= 0 and var act && ActNouns.IsAskedFor(scene, act) && NounPhrases.Head(scene, t + 2, segment.End) is >= 0 and var asked && ActNouns.IsAskedFor(scene, asked)) && !(scene.IsOneOf(t + 2, "prior", "previous", "full", "written") && NounPhrases.Head(scene, t + 2, segment.End) is >= 0 and var due && ActNouns.IsAskedFor(scene, due)))) continue;
            Stretch made = hinges ? Made(scene, segment, t) : default;
            // "is dependent on gas" tells what somebody uses; an act is dependent on another.
            if (scene.Is(t, "dependent") && made.IsEmpty && !(Linked(scene, segment, t) is { IsEmpty: false } subjectTo && NounPhrases.Head(scene, subjectTo.First, subjectTo.End) is >= 0 and var head && ActNouns.IsAskedFor(scene, head))) continue;
            ConditionDraft draft = PhraseCondition.After(scene, Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(t, t + 2), segment);
            yield return (!made.IsEmpty ? made : Linked(scene, segment, t)) is { IsEmpty: false } what ? draft with { Governed = new Waiting(Afterthought.Meant(scene, what), Settled.Rule), Asserted = true, Holder = made.IsEmpty ? default : Maker(scene, segment.First, made.First) } : draft;
        }
    }

    /// <summary>"subject to sanctions", "subject to attack" are no conditions; "subject to the board's approval" is.</summary>
    private static bool NamesConsent(Scene scene, int first, int high)
    {
        for (int t = first; t < Math.Min(high, first + Near) && !Segment.IsPause(scene, t); t++)
            if (ActNouns.IsConsent(scene, t)) return true;
        return false;
    }

    /// <summary>"made the loan conditional on": what was made so.</summary>
    private static Stretch Made(Scene scene, Stretch segment, int token)
    {
        int first = token;
        while (first > segment.First && token - first < Farthest && !Segment.IsPause(scene, first - 1) && !scene.IsOneOf(first - 1, "make", "makes", "made", "making")) first--;
        return first > segment.First && first < token && scene.IsOneOf(first - 1, "make", "makes", "made", "making") ? new Stretch(first, token) : default;
    }

    /// <summary>"The insurer, once bitten, has made it dependent on": the subject of "made".</summary>
    private static Stretch Maker(Scene scene, int low, int made)
    {
        int verb = made - 1, subject = scene.Child(verb, Relation.nsubj);
        return subject >= low && subject < verb ? new Stretch(Math.Max(low, Math.Min(scene.Left[subject], subject)), subject + 1) : default;
    }

    /// <summary>"The deal is subject to": its subject is what waits.</summary>
    private static Stretch Linked(Scene scene, Stretch segment, int token)
    {
        int verb = token - 1;
        while (verb > segment.First && scene.IsOneOf(verb, "still", "also", "now", "be", "remain", "been", "not", "only")) verb--;
        if (verb <= segment.First || !scene.IsOneOf(verb, "is", "are", "was", "were", "will", "would", "remains", "remain")) return default;
        int first = verb;
        while (first > segment.First && !Segment.IsPause(scene, first - 1) && !scene.IsVerb(first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and")) first--;
        // "will open the port, but this is conditional on": the clause before it.
        if (first + 1 == verb && scene.IsOneOf(first, "this", "that", "it") && first > segment.First + 1 && scene.IsOneOf(first - 1, "but", "and") && GovernedAct.Before(scene, segment.First, first - 1, -1) is { } clause) return clause.Act;
        return new Stretch(first, verb);
    }
}
