using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"no offer without an end to the ban", "will not sign without a guarantee", "not one of us leaves without having heard": what is asked for by a noun, or is to have been done, comes first.</summary>
public static class NotWithout
{
    public static readonly RuleId Rule = new("conditions/not-without");

    internal static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
        {
            int end = scene.Is(t, "without") || (scene.IsOneOf(t, "absent", "failing", "barring") && Opens(scene, t)) ? t + 1 : scene.Is(t, "in") && t + 4 < scene.Parsed.Count && scene.Is(t + 1, "the") && scene.Is(t + 2, "absence") && scene.Is(t + 3, "of") ? t + 4 : scene.Is(t, "short") && scene.Is(t + 1, "of") && t > 0 && scene.IsNominal(t - 1) ? t + 2 : 0;
            if (end == 0 || end >= scene.Parsed.Count) continue;
            Stretch segment = Segment.Of(scene, t), phrase = IsDone(scene, end) ? NounPhrases.Clause(scene, end, segment.End) : NounPhrases.From(scene, end, segment.End);
            if (phrase.IsEmpty || !(IsDone(scene, phrase.First) || Asks(scene, phrase))) continue;
            Waiting? act = Nothing(scene, segment.First, t) is { IsEmpty: false } nothing ? new Waiting(nothing, Settled.Rule, Plain: true) : t == segment.First ? Behind(scene, phrase.End, segment.End) : GovernedAct.Before(scene, segment.First, t, -1);
            if (act is not { } waiting || !IsRefused(scene, waiting.Act)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Unless, ConditionMode.Before, new Stretch(t, end), phrase, waiting, true);
        }
    }

    /// <summary>"Absent a treaty, …".</summary>
    private static bool Opens(Scene scene, int token) => token == scene.SentenceOf(token).First && scene.IsOneOf(token + 1, "a", "an", "the", "any");

    /// <summary>"having heard", "being paid".</summary>
    private static bool IsDone(Scene scene, int token) => token + 1 < scene.Parsed.Count && scene.IsOneOf(token, "having", "being", "first") && scene.Parsed.Tags[token + 1] is "VBN" or "VBD" or "VBG";

    /// <summary>"with no return to work without": the noun phrase right before the marker, with its "no".</summary>
    private static Stretch Nothing(Scene scene, int low, int marker)
    {
        for (int t = marker - 1; t >= low && !Segment.IsPause(scene, t) && !scene.IsVerb(t) && marker - t < Longest; t--)
        {
            if (!scene.Is(t, "no") || NounPhrases.Head(scene, t, marker) < 0) continue;
            // "would sing in no hall", "would enter no cabinet": the whole clause is refused.
            return t > low && (scene.IsOneOf(t - 1, "in", "on", "at", "to") || scene.Parsed.Tags[t - 1] == "VB") ? default : new Stretch(t, marker);
        }

        return default;
    }

    private const int Longest = 8;

    /// <summary>"Without a signed lease, the firm will not move in".</summary>
    private static Waiting? Behind(Scene scene, int end, int high) =>
        end < high && (Segment.IsPause(scene, end) ? Predicates.BeginsClause(scene, end + 1, high) : scene.IsOneOf(end, "there", "the") && Predicates.BeginsClause(scene, end, high)) ? GovernedAct.After(scene, end, high, -1) : null;

    /// <summary>An act with its article: "a guarantee", "an end to the ban"; "without talks" may be told of anything.</summary>
    private static bool Asks(Scene scene, Stretch phrase)
    {
        int head = phrase.First;
        while (head < phrase.End && !scene.IsNominal(head)) head++;
        while (head + 1 < phrase.End && scene.IsNominal(head + 1)) head++;
        // "Without payment": dues and consents need no article.
        if (head < phrase.End && scene.IsOneOf(head, "payment", "compensation", "proof", "guarantees", "consent", "approval")) return true;
        return head < phrase.End && (ActNouns.IsAskedFor(scene, head) || ActNouns.IsConsent(scene, head)) && (scene.Parsed.Pos[phrase.First] is Pos.DET or Pos.NUM || scene.Parsed.Tags[phrase.First] is "PRP$" || head > phrase.First);
    }

    /// <summary>"No offer", "will not sign", "would oppose any sale".</summary>
    private static bool IsRefused(Scene scene, Stretch act)
    {
        if (scene.Is(act.First, "no")) return true;
        // "Not one of us leaves", "Nobody signs".
        if ((scene.Is(act.First, "not") && scene.Is(act.First + 1, "one")) || scene.IsOneOf(act.First, "nobody", "none")) return Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && !Predicates.IsPast(scene, finite);
        if (Until.Refuses(scene, act) || Refusals.Holds(scene, act)) return true;
        return (Predicates.IsAhead(scene, act.First, act.End) && (Predicates.IsNegated(scene, act.First, act.End) || Predicates.Holds(scene, act.First, act.End, "oppose", "block", "reject", "veto"))) || NotBefore.IsStance(scene, act);
    }
}
