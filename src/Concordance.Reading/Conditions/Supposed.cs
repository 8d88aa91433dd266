using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>A condition that is asked for, feared, not said, made up, or that would have been: "Will they sign only after", "critics fear that", "would have signed only if".</summary>
internal static class Supposed
{
    private static readonly IReadOnlySet<string> Fearing = Texts.WordList.ReadSet(typeof(Supposed), "en.fearing-words.txt"), MadeUp = Texts.WordList.ReadSet(typeof(Supposed), "en.made-up-works.txt");

    /// <summary>Words between what is feared and its "that", or of an opening ("In the author's latest play,").</summary>
    private const int Reach = 8;

    public static bool Is(Scene scene, ConditionDraft draft) => IsAsked(scene, draft) || IsFeared(scene, draft) || WouldHaveBeen(scene, draft) || IsMadeUp(scene, draft.Clause.First);

    /// <summary>The whole of it stands in a question, or behind "whether".</summary>
    private static bool IsAsked(Scene scene, ConditionDraft draft)
    {
        int first = TakenBack.First(draft);
        SentenceRange sentence = scene.SentenceOf(draft.Clause.First);
        if (scene.Is(first, "whether") || (first > sentence.First && scene.Is(first - 1, "whether"))) return true;
        int last = sentence.End - 1;
        while (last > sentence.First && scene.IsOneOf(last, "\"", "”", "'", "’")) last--;
        return scene.Is(last, "?") && first >= sentence.First && draft.Rule != AnsweredQuestion.Rule;
    }

    /// <summary>"fears that", "did not say that"; "fear that X and that Y" fears both.</summary>
    private static bool IsFeared(Scene scene, ConditionDraft draft)
    {
        int first = TakenBack.First(draft), low = scene.SentenceOf(first).First, that = TakenBack.Opening(scene, low, first);
        // "Critics fear the guild will sign only after": where no "that" stands, the word right before.
        if (that <= low) return first - 1 > low && Fears(scene, first - 1);
        for (int t = that - 1; t >= Math.Max(low, that - Reach); t--)
        {
            if (Fears(scene, t)) return true;
            if (scene.IsVerb(t) && IsNot(scene, low, t)) return true;
            if (scene.IsFinite(t)) return false;
        }

        return false;
    }

    private static bool Fears(Scene scene, int token) => Fearing.Contains(scene.Parsed.Lemmas[token].ToLowerInvariant()) && scene.Parsed.Pos[token] is Pos.VERB or Pos.NOUN;

    /// <summary>"did not say", "has never said"; what somebody did not deny or rule out may be so.</summary>
    private static bool IsNot(Scene scene, int low, int verb)
    {
        if (scene.Parsed.Lemmas[verb].ToLowerInvariant() is not ("say" or "state" or "claim" or "announce" or "declare" or "suggest" or "mean" or "believe" or "think")) return false;
        for (int t = verb - 1; t >= Math.Max(low, verb - 3); t--)
            if (scene.IsOneOf(t, "not", "n't", "n’t", "never")) return true;
        return false;
    }

    /// <summary>"would have signed only if": it did not come about; not "would have to sign".</summary>
    private static bool WouldHaveBeen(Scene scene, ConditionDraft draft)
    {
        if (draft.Governed is not { } governed) return false;
        for (int t = governed.Act.First; t + 2 < governed.Act.End; t++)
        {
            if (!scene.IsOneOf(t, "would", "could", "might")) continue;
            int have = t + 1;
            while (have + 1 < governed.Act.End && (scene.Parsed.Pos[have] == Pos.ADV || scene.IsOneOf(have, "not", "n't", "n’t"))) have++;
            int done = have + 1;
            while (done < governed.Act.End && scene.Parsed.Pos[done] == Pos.ADV) done++;
            if (scene.Is(have, "have") && done < governed.Act.End && scene.Parsed.Tags[done] is "VBN" or "VBD") return true;
        }

        return false;
    }

    /// <summary>"In her new novel, the guild strikes. The owner will pay only after": all of the paragraph that opens so, from there on.</summary>
    private static bool IsMadeUp(Scene scene, int token)
    {
        for (int s = scene.Parsed.SentenceOf[token]; s >= 0; s--)
        {
            SentenceRange sentence = scene.Parsed.Sentences[s];
            if (OpensTale(scene, sentence)) return true;
            if (scene.BreaksBefore(sentence.First)) return false;
        }

        return false;
    }

    private static bool OpensTale(Scene scene, SentenceRange sentence)
    {
        if (!scene.Is(sentence.First, "in")) return false;
        for (int t = sentence.First + 1; t + 1 < Math.Min(sentence.End, sentence.First + Reach) && !Segment.IsPause(scene, t) && !scene.IsVerb(t); t++)
            if (scene.Parsed.Pos[t] == Pos.NOUN && MadeUp.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant()) && scene.Parsed.Pos[t + 1] is not Pos.NOUN && scene.Parsed.Tags[t + 1] != "POS") return true;
        return false;
    }
}
