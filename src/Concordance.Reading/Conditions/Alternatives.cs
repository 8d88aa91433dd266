using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>
/// "either A or B", "unless the firm apologises or pays", "an apology or a payment", "A or B, whichever comes first": one of two is enough, though they
/// share a subject or are told by nouns. A bare "or" between nouns may give one thing two names ("a truce or ceasefire"): what it joins is left one.
/// </summary>
internal static class Alternatives
{
    public static Guard? Of(Scene scene, Stretch clause)
    {
        int or = -1;
        for (int t = clause.First; t + 1 < clause.End; t++)
        {
            if (!scene.Is(t, "or") || scene.IsOneOf(t + 1, "more", "less", "so", "not", "otherwise", "even")) continue;
            if (or >= 0) return null;
            or = t;
        }

        if (or <= clause.First) return null;
        int either = Either(scene, clause.First, or), first = either == clause.First ? either + 1 : clause.First, end = End(scene, or, clause.End, out bool whichever);
        return Predicates.FirstFinite(scene, first, or) >= 0 || VerbBehind(scene, or, end) >= 0
            ? Verbs(scene, new Stretch(first, end), or, either)
            : Nouns(scene, either >= 0 ? either + 1 : first, or, end, either >= 0 || whichever);
    }

    private static int Either(Scene scene, int first, int or)
    {
        for (int t = first; t < or; t++)
            if (scene.Is(t, "either")) return t;
        return -1;
    }

    /// <summary>Where ", whichever comes first" begins.</summary>
    private static int End(Scene scene, int or, int end, out bool whichever)
    {
        whichever = false;
        for (int t = or + 1; t < end; t++)
            if (whichever |= scene.Is(t, "whichever")) return Segment.IsPause(scene, t - 1) ? t - 1 : t;
        return end;
    }

    /// <summary>The verb right behind "or", past an adverb.</summary>
    private static int VerbBehind(Scene scene, int or, int end)
    {
        int t = or + 1;
        while (t < end && scene.Parsed.Pos[t] == Pos.ADV) t++;
        return t < end && scene.Parsed.Pos[t] == Pos.VERB && scene.Parsed.Tags[t] is not "VBG" ? t : -1;
    }

    /// <summary>"the firm withdraws the letters or pays the drivers", "either sells the berth or grants access": two verbs of one form, or what follows a verb that "either" leads to.</summary>
    private static Guard? Verbs(Scene scene, Stretch clause, int or, int either)
    {
        if (either > clause.First && scene.IsVerb(either + 1) && scene.Parsed.Lower(or + 1).EndsWith('s') == scene.Parsed.Lower(either + 1).EndsWith('s')) return Make(scene, clause.First, or, or + 1, clause.End);
        if (VerbBehind(scene, or, clause.End) is not (>= 0 and var second)) return null;
        for (int t = or - 1; t >= clause.First; t--)
            if (IsOfForm(scene, t, second) && (either >= 0 || (scene.Parsed.Relations[second] == Relation.conj && scene.Parsed.Heads[second] == t))) return Make(scene, clause.First, or, or + 1, clause.End);
        return null;
    }

    /// <summary>Two verbs of one form; "apologises" may be taken for a noun.</summary>
    private static bool IsOfForm(Scene scene, int token, int verb) =>
        scene.Parsed.Tags[token] == scene.Parsed.Tags[verb] || (scene.Parsed.Tags[verb] == "VBZ" && scene.Parsed.Tags[token] == "NNS" && scene.IsNominal(token - 1));

    /// <summary>Two phrases of which "either" or "whichever" tells that they are two, or two acts with an article each.</summary>
    private static Guard? Nouns(Scene scene, int first, int or, int end, bool told)
    {
        if (NounPhrases.Head(scene, first, or) is not (>= 0 and var one) || NounPhrases.Head(scene, or + 1, end) is not (>= 0 and var two)) return null;
        bool acts = IsAct(scene, one) && IsAct(scene, two) && scene.Parsed.Lemmas[one] != scene.Parsed.Lemmas[two] && HasArticle(scene, first) && HasArticle(scene, or + 1);
        return told || acts ? Make(scene, first, or, or + 1, end) : null;
    }

    private static bool HasArticle(Scene scene, int token) => scene.Parsed.Pos[token] == Pos.DET || scene.Parsed.Tags[token] == "PRP$";

    private static bool IsAct(Scene scene, int noun) => ActNouns.IsAskedFor(scene, noun) || ActNouns.IsConsent(scene, noun);

    private static Guard? Make(Scene scene, int first, int end, int next, int last) =>
        Contents.Of(scene, first, end) is { } one && Contents.Of(scene, next, last) is { } two ? new Guard(1, [one, two]) : null;
}
