using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>What waits: the clause before or after the condition, as the order of words and the tree see it.</summary>
internal static class GovernedAct
{
    /// <summary>The clause that ends before a marker.</summary>
    /// <param name="tree">The predicate on which the tree hangs the condition, or -1.</param>
    public static Waiting? Before(Scene scene, int low, int marker, int tree)
    {
        int end = marker;
        while (end > low && (scene.IsPunctuation(end - 1) || scene.IsOneOf(end - 1, "but", "and", "only", "then", "as", "if", "when", "even", "except", "just"))) end--;
        end = BeforeTag(scene, low, end);
        low = BehindDateline(scene, low);
        low = ClauseBreak(scene, low, end);
        if (end <= low) return null;
        int inner = LetAlone(scene, low, end);
        if (inner < end && tree >= inner && Predicates.FiniteBefore(scene, low, inner) is >= 0 and var plain && Predicates.MainOf(scene, plain) is var main && main < inner)
            return new Waiting(new Stretch(Start(scene, low, main, Math.Min(plain, main)), end), Settled.RuleAndTree);
        int near = FiniteBefore(scene, low, end), surface = near < 0 ? -1 : Predicates.MainOf(scene, near);
        if (surface >= end) surface = near;
        if (near < 0) near = surface = Predicates.Order(scene, low, end);
        if (near < 0 && scene.Is(low, "no") && NounPhrases.From(scene, low, end) is { IsEmpty: false } nothing && nothing.End == end) return new Waiting(nothing, Settled.Rule, Plain: true);
        bool agrees = tree >= low && tree < end && (tree == surface || (surface >= 0 && Chained(scene, tree, surface)));
        // "keeps its tariff and has ruled out a cut unless": what is refused last, not what it is joined to.
        if (!agrees && surface > tree && tree >= low && scene.Parsed.Relations[surface] == Relation.conj && scene.Parsed.Heads[surface] == tree && new Stretch(Start(scene, tree + 1, surface, Math.Min(near, surface)), end) is var joined && (Until.RulesOut(scene, joined) || Predicates.IsNegated(scene, joined.First, joined.End))) return new Waiting(joined, Settled.RuleAndTree);
        if (!agrees && surface >= 0 && IsOneClause(scene, low, end)) return new Waiting(new Stretch(Start(scene, low, surface, Math.Min(near, surface)), end), Settled.Rule, Plain: true);
        if (tree >= low && tree < end)
        {
            int top = agrees ? surface : tree;
            return new Waiting(new Stretch(Start(scene, low, top, agrees ? Math.Min(near, top) : top), end), agrees ? Settled.RuleAndTree : Settled.Tree);
        }

        return surface < 0 ? null : new Waiting(new Stretch(Start(scene, low, surface, Math.Min(near, surface)), end), Settled.Rule);
    }

    /// <summary>The nearest finite verb, past nouns that look like verbs ("open the river locks").</summary>
    private static int FiniteBefore(Scene scene, int low, int end)
    {
        int found = Predicates.FiniteBefore(scene, low, end);
        while (found >= low && (IsNounByTree(scene, low, found) || OfWhat(scene, low, found))) found = Predicates.FiniteBefore(scene, low, found);
        return found;
    }

    /// <summary>"would pay what it owed": the verb of what is paid, behind that of the clause.</summary>
    private static bool OfWhat(Scene scene, int low, int token) =>
        scene.Parsed.Relations[token] == Relation.acl_relcl && scene.Parsed.Heads[token] is var what && what > low && what < token && scene.Is(what, "what") && Predicates.FiniteBefore(scene, low, what) >= 0;

    /// <summary>A plural that the tagger takes for a verb and the tree for an object, behind the clause's own verb or its "that".</summary>
    internal static bool IsNounByTree(Scene scene, int low, int token) =>
        scene.Parsed.Tags[token] == "VBZ" && token > low && scene.IsNominal(token - 1) && Predicates.FiniteBefore(scene, low, token) >= 0
        && (scene.Parsed.Relations[token] is Relation.obj or Relation.obl or Relation.nmod or Relation.nsubj or Relation.compound && !scene.HasChild(token, Relation.nsubj) || EndsPlace(scene, low, token));

    /// <summary>"will not pull back from the Norden heights": behind a preposition and its noun, where the clause has had its verb and object, nothing can be the subject of another.</summary>
    private static bool EndsPlace(Scene scene, int low, int token)
    {
        if (scene.HasChild(token, Relation.obj) || scene.HasChild(token, Relation.xcomp) || scene.HasChild(token, Relation.ccomp)) return false;
        int t = token - 1;
        while (t > low && (scene.IsNominal(t) || scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ)) t--;
        return scene.Parsed.Pos[t] == Pos.ADP && Predicates.FiniteBefore(scene, low, t) is >= 0 and var finite && scene.Parsed.Tags[finite] == "MD";
    }

    /// <summary>"The guild would sign, its president said, provided that": who says it stands between.</summary>
    private static int BeforeTag(Scene scene, int low, int end)
    {
        for (int t = end - 2; t > low; t--)
        {
            if (!Segment.IsPause(scene, t)) continue;
            if (!IsTag(scene, t + 1, end) || !Predicates.BeginsClause(scene, low, t)) return end;
            return t;
        }

        return end;
    }

    /// <summary>"KARSO, May 1 - The rebels will": the words of where and when are no part of what waits.</summary>
    private static int BehindDateline(Scene scene, int token) => Math.Max(token, scene.Parsed.TokenAt(OpeningDateline.EndIn(scene.Text, scene.Parsed.Spans[token].Start)));

    /// <summary>Where "let alone", "much less" adds an act that is no more done than the first.</summary>
    private static int LetAlone(Scene scene, int low, int end)
    {
        for (int t = low + 1; t + 2 < end; t++)
            if (Segment.IsPause(scene, t) && ((scene.Is(t + 1, "let") && scene.Is(t + 2, "alone")) || (scene.IsOneOf(t + 1, "much", "still") && scene.Is(t + 2, "less")))) return t;
        return end;
    }

    /// <summary>After "said", "said that": who says it stands outside what waits.</summary>
    private static int ClauseBreak(Scene scene, int low, int end)
    {
        for (int t = end - 2; t > low; t--)
        {
            // "made clear that the lease would be signed".
            if (scene.Is(t, "clear") && scene.Is(t + 1, "that")) return t + 2;
            // ", saying its guns would fall silent": a participle behind a pause opens what is said.
            bool adds = scene.Parsed.Tags[t] == "VBG" && Segment.IsPause(scene, t - 1);
            if (!(scene.IsFinite(t) || adds) || scene.Parsed.Pos[t] == Pos.AUX || t + 2 >= end) continue;
            // "said on Monday it would", "said Monday that".
            int next = scene.Is(t + 1, "on") && t + 3 < end && Dated.Begins(scene, t + 2) ? t + 3 : t + 2 < end && Dated.Begins(scene, t + 1) ? t + 2 : t + 1;
            // "told Norvia it would".
            if (scene.IsOneOf(t, "told", "tells", "assured", "informed", "warned"))
            {
                while (next + 2 < end && next < t + 4 && (scene.IsNominal(next) || scene.Parsed.Pos[next] is Pos.DET or Pos.ADJ) && !scene.IsFinite(next + 1)) next++;
                // "told mediators on Sunday it would".
                if (next > t + 1 && next + 3 < end && scene.Is(next, "on") && Dated.Begins(scene, next + 1)) next += 2;
            }

            bool that = scene.Is(next, "that");
            if (!that && !Predicates.BeginsClause(scene, next, end)) continue;
            foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[t].ToLowerInvariant()))
                if (entry.Takes(Frame.That | Frame.ThatMarked)) return that ? next + 1 : next;
        }

        return low;
    }

    /// <summary>One finite verb, no infinitive, no relative clause, no pause: there is nothing else that could wait.</summary>
    private static bool IsOneClause(Scene scene, int low, int end)
    {
        int finite = 0;
        for (int t = low; t < end; t++)
        {
            if (scene.IsFinite(t) && !IsNounByTree(scene, low, t)) finite++;
            if (finite > 1 || scene.Parsed.Tags[t] is "WDT" or "WP" || (scene.Parsed.Tags[t] == "VBG" && scene.Parsed.Relations[t] is not (Relation.amod or Relation.compound) && !(t > low && scene.IsOneOf(t - 1, "out", "before", "is", "are", "be", "been", "still"))) || scene.Parsed.Pos[t] == Pos.CCONJ || Segment.IsPause(scene, t)) return false;
            // "refuses to leave", "is ready to leave" is one act; "leave to see" is two.
            if (scene.Is(t, "to") && t + 1 < end && scene.Parsed.Tags[t + 1] == "VB" && !scene.Is(t + 1, "work") && !Predicates.TakesInfinitive(scene, BeforeDay(scene, low, t - 1))) return false;
        }

        return finite == 1;
    }

    /// <summary>"offered on Monday to lift": the word before a day.</summary>
    private static int BeforeDay(Scene scene, int low, int token) => token - 1 <= low || !Dated.Begins(scene, token) ? token : scene.Is(token - 1, "on") ? token - 2 : token - 1;

    /// <summary>The clause that follows a condition.</summary>
    public static Waiting? After(Scene scene, int first, int high, int tree)
    {
        int start = first;
        while (start < high && (scene.IsPunctuation(start) || scene.IsOneOf(start, "then", "that"))) start++;
        if (start >= high) return null;
        int end = End(scene, start, high);
        int finite = Predicates.FirstFinite(scene, start, end), order = Predicates.Order(scene, start, finite < 0 ? end : finite);
        int surface = order >= 0 ? Predicates.MainOf(scene, order) : finite < 0 ? start : Predicates.MainOf(scene, finite);
        bool agrees = tree == surface || (tree >= start && Chained(scene, tree, surface));
        return new Waiting(new Stretch(start, end), agrees ? Settled.RuleAndTree : Settled.Rule);
    }

    /// <summary>"wants to leave": one act, whichever of the two verbs the tree hangs the condition on.</summary>
    private static bool Chained(Scene scene, int lower, int upper)
    {
        int t = lower;
        for (int step = 0; step < 4 && t >= 0 && scene.Parsed.Relations[t] == Relation.xcomp; step++)
        {
            t = scene.Parsed.Heads[t];
            if (t == upper) return true;
        }

        return false;
    }

    /// <summary>Where the clause of a predicate begins: with its subject and what belongs to it, not with "that" or "and".</summary>
    private static int Start(Scene scene, int low, int predicate, int finite)
    {
        int start = Math.Min(predicate, Math.Max(low, finite));
        foreach (int owner in new[] { predicate, finite })
            foreach (int child in Predicates.ChildrenIn(scene, owner, low, predicate))
                if (IsOwn(scene, child)) start = Math.Min(start, Math.Max(low, scene.Left[child]));
        start = Math.Min(BehindDateline(scene, WithSubject(scene, low, start)), predicate);
        while (start < predicate && (scene.IsPunctuation(start) || scene.IsOneOf(start, "that", "but", "and", "or", "then"))) start++;
        return start;
    }

    /// <summary>A subject that the tree has hung elsewhere still stands right before its verb.</summary>
    private static int WithSubject(Scene scene, int low, int start)
    {
        if (!scene.IsFinite(start) || start <= low || !scene.IsNominal(start - 1)) return start;
        int first = start - 1;
        // "The government of Norvia on Saturday ruled out": the day stands between.
        if (first - 2 > low && Dated.Begins(scene, first) && scene.Is(first - 1, "on") && scene.IsNominal(first - 2))
        {
            first -= 2;
            while (first - 2 > low && (scene.Is(first - 1, "of") && scene.IsNominal(first - 2))) first -= 2;
        }

        while (first > low && (scene.IsNominal(first - 1) || scene.Parsed.Pos[first - 1] is Pos.DET or Pos.ADJ || scene.Parsed.Tags[first - 1] == "POS")) first--;
        return first;
    }

    private static bool IsOwn(Scene scene, int child) => scene.Parsed.Relations[child] switch
    {
        Relation.punct or Relation.cc or Relation.conj or Relation.parataxis or Relation.advcl or Relation.ccomp or Relation.discourse or Relation.dislocated or Relation.vocative => false,
        Relation.mark => scene.Is(child, "to"),
        _ => true,
    };

    /// <summary>The clause runs on until another one begins that does not wait.</summary>
    private static int End(Scene scene, int start, int high)
    {
        for (int t = start + 1; t + 1 < high; t++)
        {
            if (!Segment.IsPause(scene, t)) continue;
            if (TurnsAway(scene, t + 1, high) || IsTag(scene, t + 1, high)) return t;
        }

        return high;
    }

    /// <summary>", but the other side refused": a new subject and its verb after a conjunction.</summary>
    public static bool TurnsAway(Scene scene, int token, int high) =>
        scene.IsOneOf(token, "but", "while", "whereas", "although", "though", "and", "which", "who", "adding", "because", "as")
        && (scene.IsOneOf(token, "which", "who", "adding") || Predicates.BeginsClause(scene, token + 1, high));

    /// <summary>", said the minister": the verb before who says it.</summary>
    private static bool IsTold(Scene scene, int verb) => scene.Parsed.Tags[verb] is "VBD" or "VBZ" && verb + 1 < scene.Parsed.Count && (scene.Parsed.Pos[verb + 1] is Pos.PROPN or Pos.DET || scene.IsNominal(verb + 1));

    /// <summary>", the minister said": who said it is no part of what waits.</summary>
    public static bool IsTag(Scene scene, int token, int high)
    {
        if (scene.Is(token, "according") && scene.Is(token + 1, "to")) return true;
        // "officials were quoted as saying".
        if (high - 3 > token && scene.IsOneOf(high - 1, "saying") && scene.Is(high - 2, "as") && scene.IsOneOf(high - 3, "quoted", "cited")) return true;
        for (int t = token; t < Math.Min(high, token + 8); t++)
        {
            if (Segment.IsPause(scene, t)) return false;
            // "a spokesman told reporters": to a tagger a participle.
            if (!scene.IsFinite(t) && !(scene.Parsed.Tags[t] == "VBN" && t > token && scene.IsNominal(t - 1))) continue;
            foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[t].ToLowerInvariant()))
                if (entry.Takes(Frame.Quote | Frame.That)) return (t == token && IsTold(scene, t) && entry.Takes(Frame.Quote)) || t + 1 >= high || Segment.IsPause(scene, t + 1) || t + 4 >= high || !scene.IsNominal(t + 1);
            return false;
        }

        return false;
    }
}
