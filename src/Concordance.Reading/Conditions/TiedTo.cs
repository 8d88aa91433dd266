using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"has tied its vote to water in the canal", "hinges on the approval of X", "is conditioning a truce on proof of life", "made the loan dependent on X": the one waits for the other.</summary>
internal static class TiedTo
{
    private static readonly RuleId Rule = new("conditions/tied-to");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 2 < scene.Parsed.Count; t++)
            if (Read(scene, t) is { } draft) yield return draft;
    }

    private static ConditionDraft? Read(Scene scene, int verb)
    {
        if (scene.IsOneOf(verb, "hinge", "hinges", "hinged", "hang", "hangs", "depend", "depends") && scene.IsOneOf(verb + 1, "on", "upon")) return Hinged(scene, verb, verb + 2);
        if (scene.IsOneOf(verb, "waits", "wait") && scene.Is(verb + 1, "for") && scene.IsVerb(verb)) return Hinged(scene, verb, verb + 2);
        if (scene.Is(verb, "waiting") && scene.Is(verb + 1, "for") && scene.IsOneOf(verb - 1, "is", "are", "still", "was", "were")) return Hinged(scene, verb, verb + 2);
        if (scene.IsOneOf(verb, "comes", "come") && scene.Is(verb + 1, "before") && scene.IsVerb(verb)) return Preceding(scene, verb, verb + 1);
        if (scene.Is(verb, "follow") && scene.Parsed.Tags[verb - 1] == "MD") return Hinged(scene, verb, verb + 1);
        if (scene.Is(verb, "precede") && scene.IsOneOf(verb - 1, "must", "should")) return Preceding(scene, verb - 1, verb);
        // To a tagger a noun as often as a verb, and never one.
        if (scene.IsOneOf(verb, "presupposes", "presuppose")) return Hinged(scene, verb, verb + 1);
        if (!scene.IsVerb(verb)) return null;
        if (scene.IsOneOf(verb, "tied", "linked") && scene.IsOneOf(verb - 1, "is", "are", "was", "were", "be") && scene.Is(verb + 1, "to")) return Hinged(scene, verb, verb + 2);
        if (scene.IsOneOf(verb, "tie", "ties", "tied", "tying", "link", "links", "linked", "linking")) return Tied(scene, verb);
        if (scene.IsOneOf(verb, "conditions", "conditioned", "conditioning")) return Conditioned(scene, verb);
        return scene.IsOneOf(verb, "requires", "require", "awaits", "await", "follows") ? Hinged(scene, verb, verb + 1) : null;
    }

    /// <summary>"Payment must precede the opening", "payment comes before delivery": the subject comes first; both are acts.</summary>
    private static ConditionDraft? Preceding(Scene scene, int verb, int last)
    {
        Stretch segment = Segment.Of(scene, verb), act = NounPhrases.From(scene, last + 1, segment.End);
        int first = verb;
        while (first > segment.First && !Segment.IsPause(scene, first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and")) first--;
        Stretch clause = new(first, verb);
        bool acts = NounPhrases.Head(scene, first, verb) is >= 0 and var head && IsAct(scene, head) && (!scene.Is(last, "before") || (NounPhrases.Head(scene, act.First, act.End) is >= 0 and var held && IsAct(scene, held)));
        return !act.IsEmpty && acts ? new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(verb, last + 1), clause, new Waiting(act, Settled.Rule), true) : null;
    }

    /// <summary>What is tied must be an act: "tied the horse to a post", "tied 2-2 to the last" bind nothing.</summary>
    private static ConditionDraft? Tied(Scene scene, int verb)
    {
        Stretch segment = Segment.Of(scene, verb);
        // "We have not tied our signature to anything".
        for (int t = verb - 1; t >= segment.First && scene.Parsed.Pos[t] is Pos.AUX or Pos.ADV or Pos.PART; t--)
            if (scene.IsOneOf(t, "not", "n't", "n’t", "never")) return null;
        int to = verb + 1;
        while (to < segment.End && !BindsTo(scene, to, segment.End) && !Segment.IsPause(scene, to) && to - verb < Farthest) to++;
        if (to >= segment.End || !scene.Is(to, "to") || NounPhrases.Head(scene, verb + 1, to) is not (>= 0 and var head) || !IsAct(scene, head)) return null;
        Stretch clause = NounPhrases.Cut(scene, new Stretch(to + 1, segment.End));
        return clause.IsEmpty ? null : new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(verb, verb + 1), clause, new Waiting(new Stretch(verb + 1, to), Settled.Rule), true, Doer(scene, segment.First, verb));
    }

    /// <summary>"tied an end to the strike to the withdrawal": the "to" that an act stands behind, where there are two.</summary>
    private static bool BindsTo(Scene scene, int to, int high)
    {
        if (!scene.Is(to, "to")) return false;
        if (NounPhrases.Head(scene, to + 1, high) is >= 0 and var head && IsAct(scene, head)) return true;
        for (int t = to + 1; t < Math.Min(high, to + Farthest) && !Segment.IsPause(scene, t); t++)
            if (scene.Is(t, "to") && NounPhrases.Head(scene, t + 1, high) is >= 0 and var next && IsAct(scene, next)) return false;
        return true;
    }

    /// <summary>"is conditioning any truce on proof that the crew is alive".</summary>
    private static ConditionDraft? Conditioned(Scene scene, int verb)
    {
        Stretch segment = Segment.Of(scene, verb);
        for (int on = verb + 2; on + 1 < segment.End && on - verb < Farthest + 4 && !Segment.IsPause(scene, on); on++)
        {
            if (!scene.IsOneOf(on, "on", "upon") || NounPhrases.Head(scene, verb + 1, on) < 0 || NounPhrases.Head(scene, on + 1, segment.End) is not (>= 0 and var head) || !IsAct(scene, head)) continue;
            return new ConditionDraft(Rule, ConditionKind.OnlyIf, ConditionMode.Before, new Stretch(on, on + 1), NounPhrases.Clause(scene, on + 1, segment.End), new Waiting(new Stretch(verb + 1, on), Settled.Rule), true, Doer(scene, segment.First, verb));
        }

        return null;
    }

    private static ConditionDraft? Hinged(Scene scene, int verb, int behind)
    {
        Stretch segment = Segment.Of(scene, verb), clause = NounPhrases.From(scene, behind, segment.End);
        int first = verb;
        // "requires that the list be sent", "depends on whether the list is sent", "presupposes, first, that".
        int that = behind + 3 < segment.End && Segment.IsPause(scene, behind) && scene.IsOneOf(behind + 1, "first", "firstly") && Segment.IsPause(scene, behind + 2) ? behind + 3 : behind;
        bool told = scene.IsOneOf(that, "that", "whether") && Predicates.BeginsClause(scene, that + 1, segment.End);
        if (told) clause = NounPhrases.Clause(scene, that + 1, segment.End);
        if (told && scene.Is(clause.End - 1, "and")) clause = clause with { End = clause.End - 1 };
        // "It could be raised. That depends on a look at the books": the promise right before.
        if (verb == segment.First + 1 && scene.IsOneOf(segment.First, "that", "this") && scene.IsOneOf(verb, "depends", "hinges", "hangs") && !clause.IsEmpty) return Afterthought.Before(scene, segment.First) is { IsEmpty: false } promised ? new ConditionDraft(Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(verb, behind), clause, new Waiting(promised, Settled.Rule), true) : null;
        // "Payment, he said, follows": who says it stands between.
        if (first - 2 > segment.First && Segment.IsPause(scene, first - 1))
            for (int t = first - 2; t > Math.Max(segment.First, first - Farthest); t--)
                if (Segment.IsPause(scene, t) && GovernedAct.IsTag(scene, t + 1, first)) { first = t; break; }
        int last = first;
        while (last - 1 > segment.First && (scene.Parsed.Pos[last - 1] is Pos.ADV or Pos.AUX || scene.IsOneOf(last - 1, "have", "to"))) last--;
        while (first > segment.First && !Segment.IsPause(scene, first - 1) && !scene.IsOneOf(first - 1, "that", "but", "and")) first--;
        // "depends on the debt being paid", "requires the debt to be paid".
        if (!told && Done(scene, behind, segment.End) is { IsEmpty: false } done) (clause, told) = (done, true);
        if (clause.IsEmpty || first == last) return null;
        if (told) return (NounPhrases.Head(scene, first, last) is >= 0 and var what && IsAct(scene, what)) || scene.Parsed.Tags[first] == "VBG" ? new ConditionDraft(Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(verb, clause.First), clause, new Waiting(Afterthought.Meant(scene, new Stretch(first, last)), Settled.Rule), true) : null;
        if (NounPhrases.Head(scene, clause.First, clause.End) is not (>= 0 and var head)) return null;
        // "The match hinges on the weather": one of the two is an act. "The price depends on a vote", "the law requires a vote": both are.
        bool hinges = scene.IsOneOf(verb, "hinge", "hinges", "hinged", "hang", "hangs"), waits = scene.IsOneOf(verb, "waits", "wait", "waiting"), asked = IsAct(scene, head), held = NounPhrases.Head(scene, first, last) is >= 0 and var tied && IsAct(scene, tied);
        if (!(hinges ? asked || held : waits ? held : asked && held)) return null;
        return new ConditionDraft(Rule, ConditionKind.Pending, ConditionMode.Before, new Stretch(verb, behind), clause, new Waiting(Afterthought.Meant(scene, new Stretch(first, last)), Settled.Rule), true);
    }

    private static Stretch Done(Scene scene, int first, int high)
    {
        for (int t = first + 1; t + 1 < Math.Min(high, first + Farthest) && !Segment.IsPause(scene, t) && !scene.IsFinite(t); t++)
            if ((scene.Is(t, "being") || (scene.Is(t, "be") && scene.Is(t - 1, "to"))) && scene.Parsed.Tags[t + 1] is "VBN" or "VBD" && NounPhrases.Head(scene, first, t) >= 0) return NounPhrases.Clause(scene, first, high);
        return default;
    }

    /// <summary>Who ties the one to the other: the words right before the verb and its helping verbs.</summary>
    private static Stretch Doer(Scene scene, int low, int verb)
    {
        int end = verb;
        while (end > low && scene.Parsed.Pos[end - 1] is Pos.AUX or Pos.ADV or Pos.PART) end--;
        int first = end;
        while (first > low && !Segment.IsPause(scene, first - 1) && (scene.IsNominal(first - 1) || scene.Parsed.Pos[first - 1] is Pos.DET or Pos.ADJ)) first--;
        return new Stretch(first, end);
    }

    private static bool IsAct(Scene scene, int noun) => ActNouns.IsConsent(scene, noun) || ActNouns.IsAskedFor(scene, noun);

    private const int Farthest = 10;
}
