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

    /// <param name="bare">Whether a clause without "that" may follow even a cue that wants it: "the records show he left".</param>
    public static ClauseRange? After(Scene scene, Cue cue, CueEntry entry, bool bare = false)
    {
        int root = Root(scene, cue);
        (int start, bool marked) = Start(scene, cue, entry, root);
        int limit = SentenceEnd(scene, cue.Token);
        bool direct = bare && start < 0 && BareClause.Begins(scene, cue.Last + 1, limit);
        if (direct) start = cue.Last + 1;
        if (start < 0 || (!marked && !direct && entry.Takes(Frame.ThatMarked) && !(bare && BareClause.Begins(scene, start, limit)) && !Asks(scene, start))) return null;
        if (start >= limit) return null;
        if (!marked && start == cue.Last + 1) (start, marked) = AfterTime(scene, start, limit);
        if (!marked && IsOwnThing(scene, start, limit)) return null;
        bool asks = !marked && Asks(scene, start);
        // "It would end, she said, if they paid": behind a comma the sentence goes on around the cue.
        if (asks && (!entry.Takes(Frame.Whether) || (scene.IsComma(start - 1) && scene.IsComma(cue.Last + 1)))) return null;
        if (!marked && !asks && !IsBareClause(scene, root) && !BareClause.Begins(scene, start, limit) && !(start == cue.Last + 1 && BareClause.MustBegin(scene, cue, entry, start, limit))) return null;
        // "demanded that the score stand": behind the conjunction comes a clause, though its verb passes for a noun.
        if (marked && limit - start > 2 && scene.Parsed.Tags[start - 1] is "IN" or "WDT" && scene.Parsed.Pos[start] is Pos.DET or Pos.PROPN or Pos.PRON or Pos.NUM && !HasVerb(scene, start, limit)) return new ClauseRange(start, limit, true, false);
        if (!HasVerb(scene, start, limit)) return null;
        int end = End(scene, cue.Token, start, root < 0 ? AfterVerb(scene, start, limit) : scene.Right[root] + 1, limit);
        return HasVerb(scene, start, end) ? new ClauseRange(start, end, marked, asks) : null;
    }

    /// <summary>"said on Friday former judges would", "said last week that he", "said Thursday the shop was": the time behind the cue is that of the saying.</summary>
    private static (int Start, bool Marked) AfterTime(Scene scene, int start, int limit)
    {
        if (start + 3 < limit && scene.Is(start, "on") && Voices.IsDay(scene, start + 1) && !scene.IsComma(start + 2)) return (start + 2, false);
        int end = scene.TimeAt(scene.Parsed.Spans[start].Start) is { } time && time.Start == scene.Parsed.Spans[start].Start ? scene.Parsed.TokenAt(time.End) : start;
        if (end == start || end + 2 >= limit) return (start, false);
        if (scene.Is(end, "that") && IsConjunction(scene, end)) return (end + 1, true);
        return scene.Parsed.Tags[end] is "DT" or "PRP" or "EX" or "PRP$" || scene.IsNamed[end] && BareClause.Begins(scene, end, limit) ? (end, false) : (start, false);
    }

    /// <summary>"when Lee mentioned Berg, it happened": a noun, a comma and another subject is no clause of the cue.</summary>
    private static bool IsOwnThing(Scene scene, int start, int limit)
    {
        if (!scene.IsNominal(start) || scene.TimeAt(scene.Parsed.Spans[start].Start) is not null) return false;
        for (int t = start + 1; t + 2 < limit && !scene.IsVerb(t); t++)
            if (scene.IsComma(t)) return scene.Parsed.Tags[t + 1] == "PRP" && MainClause.Begins(scene, t + 1, limit);
        return false;
    }

    /// <summary>The end of the sentence without its final marks.</summary>
    public static int SentenceEnd(Scene scene, int token)
    {
        SentenceRange sentence = scene.SentenceOf(token);
        int end = sentence.End;
        while (end > sentence.First && scene.IsPunctuation(end - 1) && !scene.IsOneOf(end - 1, "\"", "”", "''", "’", ")", "]")) end--;
        return end;
    }

    /// <summary>Any verb, not only a finite one: taggers take "proposed" for a participle too often.</summary>
    private static bool HasVerb(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsVerb(t)) return true;
        return false;
    }

    private static int AfterVerb(Scene scene, int start, int limit)
    {
        for (int t = start; t < limit; t++)
            if (scene.IsFinite(t)) return t + 1;
        return start + 1;
    }

    private static int Root(Scene scene, Cue cue)
    {
        foreach (int child in scene.Parsed.Children(cue.Token))
            if (child > cue.Last && scene.Parsed.Relations[child] is Relation.ccomp) return child;
        return -1;
    }

    private static (int Start, bool Marked) Start(Scene scene, Cue cue, CueEntry entry, int root)
    {
        int left = root >= 0 ? scene.Left[root] : -1, end = Math.Min(scene.SentenceOf(cue.Token).End, cue.Last + 1 + LongestGap);
        if (left >= 0 && scene.IsComma(left)) left++;
        if (cue.Takes(Frame.ToWhom) && IsToldOfWhom(scene, cue.Last + 1, end)) return (-1, false);
        if (ThatAfterTime(scene, cue.Last + 1, end) is > 0 and var behind) return (behind + 1, true);
        for (int t = cue.Last + 1; t < end; t++)
        {
            if (scene.Is(t, "that") && IsConjunction(scene, t)) return (t + 1, true);
            if (cue.Takes(Frame.ToWhom) && t == cue.Last + 1 && ThatAfterWhom(scene, t, end) is var that && that > 0) return (that + 1, true);
            if (cue.Takes(Frame.ToWhom) && t == cue.Last + 1 && BareAfterWhom(scene, t, end) is var bare && bare > 0) return (bare, false);
            if (t == left || (t == cue.Last + 1 && entry.Takes(Frame.That) && (!entry.Takes(Frame.Object) || scene.Parsed.Tags[t] == "PRP") && BareClause.Begins(scene, t, end))) return (t, false);
            if (t == cue.Last + 1 && BareClause.MustBegin(scene, cue, entry, t, ComplementClause.SentenceEnd(scene, cue.Token))) return (t, false);
            if (left >= 0 && t > left) return (-1, false);
            if (scene.IsVerb(t) && !IsMistakenWhom(scene, t, end) || scene.IsOneOf(t, ";", ":", "—", "–", "--") || IsOwnObject(scene, cue, t)) return (-1, false);
        }

        return (-1, false);
    }

    /// <summary>"said on Monday, 5 May 2025, that", "said on Monday (5 May) that": only a time stands between, whatever the tree hangs parts of it on.</summary>
    private static int ThatAfterTime(Scene scene, int first, int end)
    {
        bool timed = false;
        for (int t = first; t < end; t++)
        {
            bool time = scene.TimeAt(scene.Parsed.Spans[t].Start) is not null;
            timed |= time;
            if (time || scene.IsComma(t) || scene.IsOneOf(t, "on", "at", "in", "(", ")")) continue;
            return timed && scene.Is(t, "that") && IsConjunction(scene, t) ? t : -1;
        }

        return -1;
    }

    /// <summary>"said in a memo to staff that": between "to" and "that" stand people, whatever the tagger says.</summary>
    private static bool IsMistakenWhom(Scene scene, int token, int end) => token + 1 < end && scene.Parsed.Tags[token] == "VB" && scene.Is(token - 1, "to") && scene.Is(token + 1, "that");

    /// <summary>"told reporters that": the words before "that" are the person told, though a tree may make them its subject.</summary>
    private static int ThatAfterWhom(Scene scene, int first, int end)
    {
        for (int t = first; t < end && !scene.IsVerb(t) && !scene.IsPunctuation(t); t++)
            if (t > first && scene.Is(t, "that")) return t;
        return -1;
    }

    /// <summary>"assured the crowd that had come": the word is the subject of what is said of the noun before it.</summary>
    private static bool IsToldOfWhom(Scene scene, int first, int end)
    {
        for (int t = first + 1; t + 2 < end && !scene.IsVerb(t) && !scene.IsPunctuation(t); t++)
        {
            if (!scene.Is(t, "that") || scene.Parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass)) continue;
            int verb = scene.Parsed.Heads[t];
            return verb > t && scene.Parsed.Relations[verb] == Relation.acl_relcl && scene.Parsed.Heads[verb] < t && scene.IsFinite(t + 1) && !scene.IsFinite(t + 2);
        }

        return false;
    }

    /// <summary>"told parliament the merger would", "told the court she had": behind the person told a determiner or pronoun begins the clause.</summary>
    private static int BareAfterWhom(Scene scene, int first, int end)
    {
        for (int t = first + 1; t < end && !scene.IsVerb(t) && !scene.IsPunctuation(t); t++)
            if (scene.Parsed.Pos[t - 1] is Pos.NOUN or Pos.PROPN or Pos.PRON && (scene.Parsed.Pos[t] == Pos.DET || scene.Parsed.Tags[t] == "PRP")) return BareClause.Begins(scene, t, end) ? t : -1;
        return -1;
    }

    /// <summary>"emphasized the need": what the cue takes is its object, and a later "that" belongs to it.</summary>
    private static bool IsOwnObject(Scene scene, Cue cue, int token) => !cue.Takes(Frame.ToWhom) && !Voices.IsTime(scene, token) && scene.Parsed.Relations[token] == Relation.obj && scene.Parsed.Heads[token] == cue.Token;

    /// <summary>"said that the", not "said that day" and not "the deal that he".</summary>
    private static bool IsConjunction(Scene scene, int token) =>
        scene.Parsed.Pos[token] == Pos.SCONJ || scene.Parsed.Relations[token] == Relation.mark || scene.Parsed.Tags[token] is "IN" or "WDT"
        || (token + 1 < scene.Parsed.Count && scene.Parsed.Pos[token + 1] is Pos.DET or Pos.PRON or Pos.PROPN);

    private static bool Asks(Scene scene, int token) =>
        scene.IsOneOf(token, "whether", "if", "how", "why", "what", "when", "where", "who") || (scene.Is(token, "which") && token > 0);

    private static bool IsBareClause(Scene scene, int root)
    {
        if (root < 0) return false;
        bool subject = false;
        foreach (int child in scene.Parsed.Children(root))
            subject |= child < root && scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.expl or Relation.nsubj_outer;
        return subject && (scene.HasFinite(scene.Left[root], scene.Right[root] + 1) || IsMistakenFinite(scene, root) || IsMistakenPast(scene, root));
    }

    /// <summary>"said people misunderstand it": a present form after its subject, without "to", passes for an infinitive.</summary>
    private static bool IsMistakenFinite(Scene scene, int root) =>
        scene.Parsed.Tags[root] == "VB" && root > 0 && scene.Parsed.Tags[root - 1] is "NNS" or "NNPS" or "PRP" or "RB" or "NNP" && !scene.HasChild(root, Relation.mark);

    /// <summary>"said the visitors identified themselves": a past form with a subject and without an auxiliary passes for a participle.</summary>
    private static bool IsMistakenPast(Scene scene, int root) =>
        scene.Parsed.Tags[root] == "VBN" && scene.Child(root, Relation.nsubj) is var subject && subject >= 0 && subject < root && scene.IsNominal(root - 1)
        && !scene.HasChild(root, Relation.aux) && !scene.HasChild(root, Relation.aux_pass) && !scene.HasChild(root, Relation.mark);

    /// <summary>Lets the content run on over what merely hangs on it, and stops where another clause of the cue's sentence begins.</summary>
    public static int End(Scene scene, int verb, int start, int treeEnd, int limit)
    {
        limit = Math.Min(limit, ClauseBreaks.Before(scene, verb, start, limit));
        int end = Math.Min(Math.Max(treeEnd, start + 1), limit);
        while (end < limit)
        {
            int next = end;
            bool comma = false, conjunction = false;
            while (next < limit && (scene.IsPunctuation(next) || scene.Parsed.Pos[next] == Pos.CCONJ))
            {
                if (scene.IsOneOf(next, ";", "—", "–", "--", ":")) return end;
                comma |= scene.IsComma(next);
                conjunction |= scene.Parsed.Pos[next] == Pos.CCONJ;
                next++;
            }

            if (next >= limit) return next > end && IsClosing(scene, end) ? next : end;
            int top = Top(scene, next, end);
            bool finite = scene.HasFinite(scene.Left[top], scene.Right[top] + 1);
            // A finite verb after "but" cannot go on a noun phrase or a gerund: it goes on the cue.
            if (conjunction && finite && !scene.Is(next, "that") && (scene.Parsed.Heads[top] == verb || !scene.HasFinite(start, end))) return end;
            // "praised the team and promised to": another cue behind "and" is another act, though its form passes for a participle.
            if (conjunction && !comma && !scene.HasFinite(start, end) && scene.Parsed.Tags[next] is "VBN" or "VBD" && next + 1 < limit && scene.IsOneOf(next + 1, "to", "that") && !CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[next].ToLowerInvariant()).IsEmpty) return end;
            // After a noun phrase or an infinitive a comma and a clause of its own begin something new, unless it is a relative one.
            if (comma && finite && !scene.HasFinite(start, end) && scene.Parsed.Tags[next] is not ("WDT" or "WP" or "WRB" or "IN")) return end;
            if (!ClauseBreaks.IsOnlyCondition(scene, start, end) && !RunsOn(scene, verb, top, next, comma)) return end;
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

    /// <summary>Content goes on unless the tree hangs the next words on the cue as a clause of their own, or they begin as such clauses do.</summary>
    private static bool RunsOn(Scene scene, int verb, int top, int next, bool comma)
    {
        Relation relation = scene.Parsed.Relations[top];
        bool clause = scene.HasFinite(scene.Left[top], scene.Right[top] + 1);
        if (IsAccordingTo(scene, next)) return false;
        if (!comma) return true;
        if (!scene.IsVerb(verb) && scene.Parsed.Pos[verb] != Pos.ADJ && !scene.IsUnder(top, verb)) return false;
        if (scene.IsOneOf(next, "as", "while", "whereas", "although", "though", "following", "amid", "despite")) return false;
        bool own = scene.Parsed.Heads[top] == verb;
        if (own && clause && relation is Relation.conj or Relation.parataxis) return scene.Parsed.Tags[top] is "MD" || IsCondition(scene, next);
        return !own || relation is not Relation.advcl || IsCondition(scene, next) || !scene.IsOneOf(next, "after", "before", "when", "where", "which");
    }

    private static bool IsAccordingTo(Scene scene, int token) => scene.IsOneOf(token, "according");

    /// <summary>", unless he pays" goes on; ", adding that" and ", underscoring the line" are the reporter's next clause.</summary>
    private static bool IsCondition(Scene scene, int next) =>
        scene.IsOneOf(next, "if", "unless", "until", "once", "because", "before", "so");
}
