using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>A clause that a cue takes: its tokens, whether "that" stands before it, whether it asks.</summary>
internal readonly record struct ClauseRange(int First, int End, bool Marked, bool Asks);

/// <summary>
/// Finds the clause after a cue. The order of words says where it begins ("that", or the subject after the verb), the
/// tree must hold a complement there; where it ends, the tree proposes and the marks between clauses decide.
/// </summary>
internal static class ComplementClause
{
    /// <summary>Words between a cue and its clause: whom, when, where.</summary>
    private const int LongestGap = 16;

    public static ClauseRange? After(Scene scene, Cue cue, CueEntry entry)
    {
        int root = Root(scene, cue);
        (int start, bool marked) = Start(scene, cue, root);
        if (start < 0 || (!marked && entry.Takes(Frame.ThatMarked) && !Asks(scene, start))) return null;
        int limit = SentenceEnd(scene, cue.Token);
        if (start >= limit) return null;
        bool asks = !marked && Asks(scene, start);
        if (asks && !entry.Takes(Frame.Whether)) return null;
        if (!marked && !asks && !IsBareClause(scene, root)) return null;
        if (root < 0 && !scene.HasFinite(start, limit)) return null;
        int end = root < 0 ? EndWithoutTree(scene, start, limit) : End(scene, cue.Token, start, scene.Right[root] + 1, limit);
        return scene.HasFinite(start, end) || asks || IsSubjunctive(entry) ? new ClauseRange(start, end, marked, asks) : null;
    }

    /// <summary>The end of the sentence without its final marks.</summary>
    public static int SentenceEnd(Scene scene, int token)
    {
        SentenceRange sentence = scene.SentenceOf(token);
        int end = sentence.End;
        while (end > sentence.First && scene.IsPunctuation(end - 1) && !scene.IsOneOf(end - 1, "\"", "”", "''", "’", ")", "]")) end--;
        return end;
    }

    /// <summary>"demanded that he be freed" has no finite verb.</summary>
    private static bool IsSubjunctive(CueEntry entry) => entry.Act is Act.Demand or Act.Offer;

    private static int Root(Scene scene, Cue cue)
    {
        foreach (int child in scene.Parsed.Children(cue.Token))
            if (child > cue.Last && scene.Parsed.Relations[child] is Relation.ccomp) return child;
        return -1;
    }

    private static (int Start, bool Marked) Start(Scene scene, Cue cue, int root)
    {
        int left = root >= 0 ? scene.Left[root] : -1, end = Math.Min(scene.SentenceOf(cue.Token).End, cue.Last + 1 + LongestGap);
        for (int t = cue.Last + 1; t < end; t++)
        {
            if (scene.Is(t, "that") && IsConjunction(scene, t)) return (t + 1, true);
            if (t == left) return (t, false);
            if (left >= 0 && t > left) return (-1, false);
            if (scene.IsFinite(t) || scene.Is(t, ";") || scene.Is(t, ":")) return (-1, false);
        }

        return (-1, false);
    }

    /// <summary>"said that the", not "said that day" and not "the deal that he".</summary>
    private static bool IsConjunction(Scene scene, int token) =>
        scene.Parsed.Pos[token] == Pos.SCONJ || scene.Parsed.Relations[token] == Relation.mark
        || (scene.Parsed.Tags[token] == "IN" && token + 1 < scene.Parsed.Count);

    private static bool Asks(Scene scene, int token) =>
        scene.IsOneOf(token, "whether", "if", "how", "why", "what", "when", "where", "who") || (scene.Is(token, "which") && token > 0);

    private static bool IsBareClause(Scene scene, int root)
    {
        if (root < 0) return false;
        bool subject = false;
        foreach (int child in scene.Parsed.Children(root))
            subject |= child < root && scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.expl or Relation.nsubj_outer;
        return subject && scene.HasFinite(scene.Left[root], scene.Right[root] + 1);
    }

    private static int EndWithoutTree(Scene scene, int start, int limit)
    {
        for (int t = start + 1; t < limit; t++)
            if (scene.Is(t, ";")) return t;
        return limit;
    }

    /// <summary>Lets the content run on over what merely hangs on it, and stops where another clause of the cue's sentence begins.</summary>
    public static int End(Scene scene, int verb, int start, int treeEnd, int limit)
    {
        int end = Math.Min(Math.Max(treeEnd, start + 1), limit);
        while (end < limit)
        {
            int next = end;
            bool comma = false;
            while (next < limit && (scene.IsPunctuation(next) || scene.Parsed.Pos[next] == Pos.CCONJ))
            {
                if (scene.IsOneOf(next, ";", "—", "–", "--", ":") || scene.Parsed.Pos[next] == Pos.CCONJ) return end;
                comma |= scene.IsComma(next);
                next++;
            }

            if (next >= limit) return next > end && IsClosing(scene, end) ? next : end;
            int top = Top(scene, next, end);
            if (!RunsOn(scene, verb, top, next, comma)) return end;
            end = Math.Min(limit, Math.Max(scene.Right[top] + 1, next + 1));
        }

        return end;
    }

    private static bool IsClosing(Scene scene, int token) => scene.IsOneOf(token, "\"", "”", "''", "’", ")", "]");

    private static int Top(Scene scene, int token, int from)
    {
        int top = token;
        while (scene.Parsed.Heads[top] is var head && head >= 0 && scene.Left[head] >= from) top = head;
        return top;
    }

    private static bool RunsOn(Scene scene, int verb, int top, int next, bool comma)
    {
        Relation relation = scene.Parsed.Relations[top];
        bool own = scene.Parsed.Heads[top] == verb;
        if (IsAccordingTo(scene, next) || scene.IsOneOf(next, "as", "while", "whereas", "although", "though") && comma) return false;
        if (!comma) return own ? relation is not (Relation.conj or Relation.parataxis) : relation is Relation.obl or Relation.advmod or Relation.nmod or Relation.obl_unmarked or Relation.advcl;
        return own && relation switch
        {
            Relation.obl or Relation.advmod or Relation.nmod or Relation.appos or Relation.obl_unmarked => true,
            Relation.advcl => IsConditionOrOwnParticiple(scene, top, next),
            _ => false,
        };
    }

    private static bool IsAccordingTo(Scene scene, int token) => scene.IsOneOf(token, "according");

    /// <summary>", unless he pays" and ", freeing more money" go on; ", adding that" and ", underscoring the line" are the reporter's next clause.</summary>
    private static bool IsConditionOrOwnParticiple(Scene scene, int top, int next) =>
        scene.IsOneOf(next, "if", "unless", "until", "once", "because", "before", "so")
        || (scene.Parsed.Tags[next] == "VBG" && CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[top].ToLowerInvariant()).IsEmpty);
}
