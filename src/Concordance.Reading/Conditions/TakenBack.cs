using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>"denied that it would leave only if …", "rejected reports that …", "it is not true that …": the condition stands there and is said to be none.</summary>
internal static class TakenBack
{
    /// <summary>Words between the denial and its "that": "denied on Friday that".</summary>
    private const int Reach = 8;

    private static readonly IReadOnlySet<string> Denying = Texts.WordList.ReadSet(typeof(TakenBack), "en.denying-words.txt"), Hearsay = Texts.WordList.ReadSet(typeof(TakenBack), "en.hearsay-words.txt");

    public static bool Is(Scene scene, ConditionDraft draft)
    {
        int first = Math.Min(draft.Clause.First, draft.Marker?.First ?? draft.Clause.First);
        if (draft.Governed is { Act.IsEmpty: false } governed) first = Math.Min(first, governed.Act.First);
        int low = scene.SentenceOf(first).First, that = scene.Is(first, "that") ? first : first - 1;
        if (that <= low || !scene.Is(that, "that")) return false;
        for (int t = that - 1; t >= Math.Max(low, that - Reach); t--)
        {
            if (Denying.Contains(Lemma(scene, t))) return !IsUndone(scene, low, t);
            if (scene.IsOneOf(t, "true", "correct", "so", "right") && t == that - 1) return IsUndone(scene, low, t);
            if (t == that - 1 && Hearsay.Contains(Lemma(scene, t))) return Rejected(scene, low, t);
            if (scene.IsFinite(t)) return false;
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
            if (scene.IsOneOf(t, "not", "n't", "n’t", "never", "cannot")) return true;
        return false;
    }

    private static string Lemma(Scene scene, int token) => scene.Parsed.Lemmas[token].ToLowerInvariant();
}
