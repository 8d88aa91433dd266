using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>Verbs as the order of words shows them.</summary>
internal static class Predicates
{
    private const int LongestSubject = 14;

    /// <summary>The word a finite verb belongs to: "will be viable" is about "viable".</summary>
    public static int MainOf(Scene scene, int finite)
    {
        int main = finite;
        for (int step = 0; step < 4 && scene.Parsed.Relations[main] is Relation.aux or Relation.aux_pass or Relation.cop && scene.Parsed.Heads[main] >= 0; step++) main = scene.Parsed.Heads[main];
        return main;
    }

    /// <summary>Dependents of a token that lie in [first, end), in text order.</summary>
    public static ReadOnlySpan<int> ChildrenIn(Scene scene, int token, int first, int end)
    {
        ReadOnlySpan<int> all = scene.Parsed.Children(token);
        int from = all.BinarySearch(first), to = all.BinarySearch(end);
        from = from < 0 ? ~from : from;
        to = to < 0 ? ~to : to;
        return to <= from ? [] : all[from..to];
    }

    /// <summary>The nearest finite verb before a token, or -1.</summary>
    public static int FiniteBefore(Scene scene, int first, int token)
    {
        for (int t = token - 1; t >= first; t--)
            if (scene.IsFinite(t)) return t;
        return -1;
    }

    public static int FirstFinite(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsFinite(t)) return t;
        return -1;
    }

    /// <summary>A verb that orders: without "to", a subject or a finite verb before it; or -1.</summary>
    public static int Order(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (scene.Parsed.Tags[t] == "VB") return t;
            if (scene.Is(t, "to") || scene.IsNominal(t) || scene.IsFinite(t)) return -1;
        }

        return -1;
    }

    /// <summary>Whether a clause with a subject and a finite verb of its own begins here, or an order, or a question.</summary>
    public static bool BeginsClause(Scene scene, int first, int end)
    {
        int t = first;
        while (t < end && (scene.IsOneOf(t, "then", "so", "please", "either", "both") || scene.Parsed.Pos[t] is Pos.ADV or Pos.INTJ)) t++;
        if (t >= end || scene.Parsed.Tags[t] is "WDT" or "WP" || scene.IsOneOf(t, "which", "who") || scene.Parsed.Tags[t] == "IN" && !scene.IsNominal(t) && !scene.Is(t, "that") || scene.Parsed.Pos[t] == Pos.CCONJ) return false;
        if (scene.Parsed.Tags[t] == "VB" || scene.IsOneOf(t, "let", "do", "be")) return true;
        // "would that help?": the verb stands before its subject.
        if (scene.IsFinite(t) && t + 1 < end && scene.IsNominal(t + 1)) return true;
        bool nominal = false;
        for (int last = Math.Min(end, t + LongestSubject); t < last; t++)
        {
            if (scene.IsFinite(t)) return nominal;
            if (Segment.IsPause(scene, t) && nominal && !scene.Is(t, ",")) return false;
            nominal |= scene.IsNominal(t) || scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ || scene.Parsed.Tags[t] == "VBG" || scene.Is(t, "there");
        }

        return false;
    }

    /// <summary>A modal, a future or an intention among the words of a predicate: the act is still to come.</summary>
    public static bool IsAhead(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.Parsed.Tags[t] == "MD" || scene.IsOneOf(t, "'ll", "’ll", "gonna") || IsArranged(scene, t, end) || IsIntention(scene, t, end)) return true;
        return false;
    }

    /// <summary>"are to meet", "is to publish".</summary>
    private static bool IsArranged(Scene scene, int token, int end) => token + 2 < end && scene.IsOneOf(token, "is", "are") && scene.Is(token + 1, "to") && scene.Parsed.Tags[token + 2] == "VB";

    /// <summary>"wants to leave", "is ready to leave": told as present; "agreed to leave" binds still. "wanted to leave" is a tale.</summary>
    private static bool IsIntention(Scene scene, int token, int end)
    {
        int not = token > 1 && scene.IsOneOf(token - 1, "not", "n't", "n’t") ? 1 : 0;
        if (token + 2 >= end || !scene.Is(token + 1, "to") || scene.Parsed.Tags[token + 2] != "VB") return false;
        if (scene.Parsed.Tags[token] is "VBZ" or "VBP") return scene.IsOneOf(token, "want", "wants", "plans", "intends", "proposes", "offers", "refuses", "wishes", "means", "demands");
        if (scene.IsOneOf(token, "agreed", "promised", "pledged", "offered", "undertook", "undertaken", "vowed")) return true;
        return scene.IsOneOf(token, "ready", "prepared", "willing", "set") && token - not > 0 && scene.IsOneOf(token - not - 1, "is", "are", "was", "were", "'s", "’s", "remains", "remain", "stands", "stand");
    }

    /// <summary>Whether an infinitive after this word is the same act: "refuses to leave", "is ready to leave".</summary>
    public static bool TakesInfinitive(Scene scene, int token) =>
        token >= 0 && (scene.IsOneOf(token, "ready", "prepared", "willing", "wants", "want", "intends", "plans", "have", "has", "had", "able") || (scene.IsVerb(token) && CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[token].ToLowerInvariant()).Any(e => e.Takes(Frame.Infinitive))));

    public static bool IsPast(Scene scene, int finite) => scene.Parsed.Tags[finite] == "VBD";

    public static bool IsNegated(Scene scene, int first, int end) =>
        Holds(scene, first, end, "not", "n't", "n’t", "never", "no", "nobody", "nothing", "none", "neither", "cannot", "without", "refuse", "refused", "refuses");

    /// <summary>Whether one of some words stands in a stretch.</summary>
    public static bool Holds(Scene scene, int first, int end, params ReadOnlySpan<string> words)
    {
        for (int t = first; t < end; t++)
            if (scene.IsOneOf(t, words)) return true;
        return false;
    }
}
