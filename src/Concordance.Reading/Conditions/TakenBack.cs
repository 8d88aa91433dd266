using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>"denied that it would leave only if …", "rejected reports that …", "it is not true that …", "said wrongly that …", "no longer insists that …": the condition stands there and is said to be none.</summary>
internal static class TakenBack
{
    /// <summary>Words between the denial and its "that": "denied on Friday that".</summary>
    private const int Reach = 8;

    private static readonly IReadOnlySet<string> Denying = Texts.WordList.ReadSet(typeof(TakenBack), "en.denying-words.txt"), Hearsay = Texts.WordList.ReadSet(typeof(TakenBack), "en.hearsay-words.txt");

    private static readonly string[] Falsely = ["erroneously", "falsely", "incorrectly", "mistakenly", "wrongly"];

    public static bool Is(Scene scene, ConditionDraft draft)
    {
        int first = First(draft), low = scene.SentenceOf(first).First;
        return IsGivenUp(scene, low, first) || IsUnmade(scene, draft) || (Opening(scene, low, first) is var that && that > low && IsDenied(scene, low, that));
    }

    /// <summary>Where the words of a condition begin.</summary>
    internal static int First(ConditionDraft draft)
    {
        int first = Math.Min(draft.Clause.First, draft.Marker?.First ?? draft.Clause.First);
        return draft.Governed is { Act.IsEmpty: false } governed ? Math.Min(first, governed.Act.First) : first;
    }

    /// <summary>The "that" before a condition, or not far before ("that it had made the loan dependent on"); of "that X and that Y" the first. -1 where none stands there.</summary>
    internal static int Opening(Scene scene, int low, int first)
    {
        int that = scene.Is(first, "that") ? first : Earlier(scene, low, first, Doer);
        while (that - 1 > low && scene.IsOneOf(that - 1, "and", "or") && Earlier(scene, low, that - 1, that - low) is >= 0 and var earlier) that = earlier;
        return that;
    }

    /// <summary>Words between "that" and what was made dependent: "that it had made".</summary>
    private const int Doer = 5;

    private static int Earlier(Scene scene, int low, int before, int reach)
    {
        for (int t = before - 1; t >= Math.Max(low, before - reach) && (reach > Doer || !Segment.IsPause(scene, t)); t--)
            if (scene.Is(t, "that")) return t;
        return -1;
    }

    private static bool IsDenied(Scene scene, int low, int that)
    {
        for (int t = that - 1; t >= Math.Max(low, that - Reach); t--)
        {
            if (Denying.Contains(Lemma(scene, t))) return !IsUndone(scene, low, t);
            if (scene.IsOneOf(t, Falsely)) return true;
            if (scene.IsOneOf(t, "true", "correct", "so", "right") && t == that - 1) return IsUndone(scene, low, t);
            if (t == that - 1 && Hearsay.Contains(Lemma(scene, t))) return Rejected(scene, low, t) || IsOfNobody(scene, low, t);
            if (scene.IsFinite(t)) return (t > low && scene.IsOneOf(t - 1, Falsely)) || IsOfNobody(scene, low, t);
        }

        return false;
    }

    /// <summary>"Nobody in the hall says that", "neither of the two has said that".</summary>
    private static bool IsOfNobody(Scene scene, int low, int verb)
    {
        for (int t = verb - 1; t >= Math.Max(low, verb - Reach) && !Segment.IsPause(scene, t); t--)
            if (scene.IsOneOf(t, "nobody", "none", "neither", "no")) return true;
        return false;
    }

    /// <summary>"no longer insists that X be done before Y", "has stopped insisting on X before Y".</summary>
    private static bool IsGivenUp(Scene scene, int low, int first)
    {
        int verb = first - 1;
        while (verb > low && scene.IsOneOf(verb, "that", "on", "upon", "for", "to")) verb--;
        if (verb <= low + 1 || !(scene.IsVerb(verb) || scene.IsOneOf(verb, "insists", "demands"))) return false;
        return (scene.Is(verb - 1, "longer") && scene.Is(verb - 2, "no")) || (scene.Parsed.Tags[verb] == "VBG" && scene.IsOneOf(verb - 1, "stopped", "ceased"));
    }

    /// <summary>"will not make the opening conditional on X", "the opening is not dependent on X".</summary>
    private static bool IsUnmade(Scene scene, ConditionDraft draft)
    {
        if (draft.Marker is not { } marker || !scene.IsOneOf(marker.First, "conditional", "contingent", "conditioned", "dependent", "tie", "tied", "link", "linked")) return false;
        Stretch segment = Segment.Of(scene, marker.First);
        for (int t = marker.First - 1; t >= segment.First && !scene.IsOneOf(t, "that", "but", "and"); t--)
        {
            if (scene.IsOneOf(t, "not", "n't", "n’t", "never", "longer")) return true;
            // Of the subject, not of what is done.
            if (scene.Parsed.Tags[t] == "MD" || scene.IsOneOf(t, "is", "are", "was", "were", "has", "have", "had")) return false;
        }

        return false;
    }

    /// <summary>"rejected on Friday reports that": a rumour told as one holds as little as one that is rejected, and is not read as such.</summary>
    private static bool Rejected(Scene scene, int low, int noun)
    {
        for (int t = noun - 1; t >= Math.Max(low, noun - Reach); t--)
            if (scene.IsVerb(t)) return scene.IsOneOf(t, "rejected", "rejects", "reject", "dismissed", "dismisses", "dismiss") || Denying.Contains(Lemma(scene, t));
        return false;
    }

    /// <summary>"did not deny that".</summary>
    private static bool IsUndone(Scene scene, int low, int token)
    {
        for (int t = token - 1; t >= Math.Max(low, token - 3); t--)
            if (scene.IsOneOf(t, "not", "n't", "n’t", "never", "cannot", "nobody", "none")) return true;
        return false;
    }

    private static string Lemma(Scene scene, int token) => scene.Parsed.Lemmas[token].ToLowerInvariant();
}
