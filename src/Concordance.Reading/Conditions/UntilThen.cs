using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"The debt must be paid. Until then no ship leaves", "First the list. Then the prisoners": what a sentence asks for, and the next makes wait by a word that points back.</summary>
internal static class UntilThen
{
    private static readonly RuleId Rule = new("conditions/until-then");

    private const int Longest = 24, LongestSubject = 8;

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            if (Pointing(scene, t) is not { Marker.IsEmpty: false } word || Before(scene, t) is not { IsEmpty: false } before) continue;
            Stretch act = Act(scene, word.Marker.End);
            if (act.IsEmpty || !Waits(scene, act, word.Refuses, before) || Asked(scene, before, word.Refuses) is not { IsEmpty: false } clause) continue;
            yield return new ConditionDraft(Rule, word.Refuses ? ConditionKind.Before : ConditionKind.First, ConditionMode.Before, word.Marker, clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>"until then", "before that happens" hold something back; "only then", "after that" and a bare "then" let it come.</summary>
    private static (Stretch Marker, bool Refuses) Pointing(Scene scene, int t)
    {
        if (t + 4 < scene.Parsed.Count && scene.IsOneOf(t, "until", "till", "before") && scene.IsOneOf(t + 1, "then", "that", "this"))
        {
            int end = scene.IsOneOf(t + 2, "happens", "happened") ? t + 3 : scene.IsOneOf(t + 2, "is", "has") && scene.IsOneOf(t + 3, "done", "happened", "settled") ? t + 4 : t + 2;
            return (scene.IsOneOf(t + 1, "that", "this") && end == t + 2 && !Segment.IsPause(scene, end) ? default : new Stretch(t, end), true);
        }

        bool only = scene.Is(t, "only") && scene.IsOneOf(t + 1, "then", "afterwards"), after = scene.Is(t, "after") && scene.Is(t + 1, "that");
        if (only || after) return (new Stretch(t, t + 2), false);
        return (scene.IsOneOf(t, "then", "afterwards") && !scene.Is(t - 1, "only") ? new Stretch(t, t + 1) : default, false);
    }

    /// <summary>The sentence, or the part up to a semicolon, right before the one that a word opens.</summary>
    private static Stretch Before(Scene scene, int word)
    {
        int low = scene.SentenceOf(word).First, t = word;
        while (t > low && (scene.IsOneOf(t - 1, "and", "but", "\"", "“", "'", "‘") || Segment.IsPause(scene, t - 1))) t--;
        if (t == 0) return default;
        SentenceRange around = t > low ? scene.SentenceOf(word) : scene.SentenceOf(t - 1);
        int end = t > low ? t - 1 : t;
        if (t > low && !scene.IsOneOf(t - 1, ";", ":") || scene.BreaksBefore(t) || end - around.First > Longest) return default;
        while (end > around.First && scene.IsPunctuation(end - 1)) end--;
        int first = around.First;
        // "The guild said: “The letters first": who says it comes before.
        for (int colon = first + 1; colon + 1 < end; colon++)
            if (scene.Is(colon, ":")) first = colon + 1;
        while (first < end && (scene.IsPunctuation(first) || scene.IsOneOf(first, "and", "but"))) first++;
        return new Stretch(first, end);
    }

    /// <summary>What the word makes wait, up to a pause or who says it.</summary>
    private static Stretch Act(Scene scene, int first)
    {
        while (Segment.IsPause(scene, first) && first + 1 < scene.Parsed.Count) first++;
        int high = scene.SentenceOf(first).End, end = first;
        while (end < high && !Segment.IsPause(scene, end) && !scene.IsPunctuation(end)) end++;
        return new Stretch(first, end);
    }

    /// <summary>What is held back is refused or stays as it is; what comes then lies ahead, or is told in the present beside a "first".</summary>
    private static bool Waits(Scene scene, Stretch act, bool refuses, Stretch before)
    {
        int finite = Predicates.FirstFinite(scene, act.First, act.End);
        if (finite >= 0 && Predicates.IsPast(scene, finite)) return false;
        if (refuses) return finite >= 0 && (Predicates.IsNegated(scene, act.First, act.End) || Predicates.Holds(scene, act.First, act.End, "stays", "stay", "remains", "remain"));
        return scene.Is(act.First - 1, "then") && First(scene, before) ? finite >= 0 || Predicates.FirstFinite(scene, before.First, before.End) < 0 && NounPhrases.Head(scene, act.First, act.End) >= 0
            : finite >= 0 && finite - act.First < LongestSubject && (scene.Parsed.Tags[finite] == "MD" || scene.Is(act.First - 2, "only") || (scene.Is(act.First - 1, "then") && Predicates.Holds(scene, before.First, before.End, "want", "must")));
    }

    private static bool First(Scene scene, Stretch before) => scene.Is(before.First, "first") || scene.Is(before.End - 1, "first");

    /// <summary>What the sentence before asks for: what must be done, what is wanted or waited for, what is named first.</summary>
    private static Stretch Asked(Scene scene, Stretch before, bool refuses)
    {
        if (First(scene, before))
        {
            Stretch named = scene.Is(before.First, "first") ? new Stretch(before.First + 1, before.End) : new Stretch(before.First, before.End - 1);
            // "First comes the list".
            if (scene.IsOneOf(named.First, "comes", "come")) named = named with { First = named.First + 1 };
            while (named.First < named.End && Segment.IsPause(scene, named.First)) named = named with { First = named.First + 1 };
            return Predicates.FirstFinite(scene, named.First, named.End) is >= 0 and var finite && Predicates.IsPast(scene, finite) ? default : named;
        }

        for (int t = before.First; t + 1 < before.End; t++)
        {
            if (scene.Is(t, "must") || (scene.IsOneOf(t, "has", "have", "needs", "need") && scene.Is(t + 1, "to"))) return Predicates.IsNegated(scene, before.First, before.End) ? default : NounPhrases.Clause(scene, Start(scene, before.First, t), before.End);
            // "I want the money on the table. Then they get the key".
            if (!refuses && scene.Is(t, "want") && scene.IsOneOf(t - 1, "i", "we") && !scene.Is(t + 1, "to")) return new Stretch(t + 1, before.End);
            if (!refuses) continue;
            if (scene.Is(t, "waiting") && scene.Is(t + 1, "for")) return new Stretch(t + 2, before.End);
            if (scene.IsOneOf(t, "wants", "want", "demands", "demand", "expects", "expect", "awaits") && scene.IsVerb(t) && !scene.Is(t + 1, "to")) return new Stretch(t + 1, before.End);
        }

        return default;
    }

    private static int Start(Scene scene, int low, int token)
    {
        while (token > low && !Segment.IsPause(scene, token - 1) && !scene.IsOneOf(token - 1, "that", "but", "and")) token--;
        return token;
    }
}
