using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>
/// Reads a conjunction with its clause: "if X, Y" and "Y if X". The order of words and the marks between clauses say where the clause ends and
/// what waits; the tree says so too, on its own; only where both agree is the act asserted.
/// </summary>
internal static class Subordinate
{
    /// <param name="scene">The report.</param>
    /// <param name="rule">The rule that asks.</param>
    /// <param name="kind">What the conjunction makes of it.</param>
    /// <param name="mode">When what is wanted must be there.</param>
    /// <param name="marker">All words of the marker: "but only if".</param>
    /// <param name="word">The one of them that the tree treats as the conjunction.</param>
    public static ConditionDraft? Read(Scene scene, RuleId rule, ConditionKind kind, ConditionMode mode, Stretch marker, int word)
    {
        Stretch segment = Segment.Of(scene, word);
        if (marker.End >= segment.End) return null;
        int verb = Verb(scene, word, marker.End, segment.End), tree = verb < 0 ? -1 : scene.Parsed.Heads[verb];
        // "as long as", "provided that": the clause hangs on the marker's own words, and they on what waits.
        for (int step = 0; step < 3 && tree >= 0 && marker.Holds(tree); step++) tree = scene.Parsed.Heads[tree];
        int clauseEnd = FrontedEnd(scene, segment, marker, verb, tree);
        // "No lorry leaves until the crew is paid, the union said": who says it waits for nothing.
        if (clauseEnd > 0 && clauseEnd + 1 < segment.End && marker.First > segment.First + 1 && GovernedAct.IsTag(scene, clauseEnd + 1, segment.End) && Waits(scene, segment.First, marker.First)) (clauseEnd, tree) = (0, -1);
        if (clauseEnd > 0)
        {
            Waiting? after = GovernedAct.After(scene, clauseEnd, segment.End, tree);
            bool plain = after is { } seen && (Segment.IsPause(scene, clauseEnd) || scene.Is(seen.Act.First, "there")) && IsPromise(scene, seen.Act);
            return new ConditionDraft(rule, kind, mode, marker, new Stretch(marker.End, clauseEnd), after, after is { IsSure: true } || plain);
        }

        Waiting? before = GovernedAct.Before(scene, segment.First, marker.First, tree) ?? Unquoted(scene, segment, marker);
        Stretch clause = new(marker.End, ClauseEnd(scene, segment, marker.End, verb));
        return new ConditionDraft(rule, kind, mode, marker, clause, before, before is { IsSure: true });
    }

    /// <summary>"That would come, he said, “as soon as": where a quotation opens with the marker, the clause before it waits.</summary>
    private static Waiting? Unquoted(Scene scene, Stretch segment, Stretch marker)
    {
        int low = scene.SentenceOf(marker.First).First;
        return marker.First == segment.First && marker.First - 1 > low && scene.IsOneOf(marker.First - 1, "\"", "“", "'", "‘") && GovernedAct.Before(scene, low, marker.First - 1, -1) is { } act ? act with { Plain = true } : null;
    }

    /// <summary>"if X, it will Y": a comma, a short subject and a modal; a construction that needs no tree.</summary>
    private static bool IsPromise(Scene scene, Stretch act)
    {
        int finite = Predicates.FirstFinite(scene, act.First, act.End);
        if (finite < 0 || finite - act.First is 0 or > 6 || scene.Parsed.Tags[finite] != "MD") return false;
        for (int t = act.First; t < finite; t++)
            if (Segment.IsPause(scene, t) || scene.IsVerb(t) || scene.Parsed.Pos[t] is Pos.SCONJ) return false;
        return true;
    }

    /// <summary>The predicate of the clause: where the tree hangs the conjunction, else the first finite verb after it.</summary>
    private static int Verb(Scene scene, int word, int first, int high)
    {
        int head = scene.Parsed.Heads[word];
        if (head >= first && head < high && scene.Parsed.Relations[word] is Relation.mark or Relation.advmod) return head;
        int finite = Predicates.FirstFinite(scene, first, high);
        return finite < 0 ? -1 : Predicates.MainOf(scene, finite) is var main && main >= first && main < high ? main : finite;
    }

    /// <summary>The end of a clause that stands before what waits; 0 where it stands after it.</summary>
    private static int FrontedEnd(Scene scene, Stretch segment, Stretch marker, int verb, int tree)
    {
        bool leads = Leads(scene, segment.First, marker.First);
        bool after = tree > verb && verb >= 0 && tree < segment.End && tree > scene.Right[verb];
        if (!leads && !after) return 0;
        int main = after ? MainStart(scene, marker.End, verb, tree) : 0, last = 0;
        bool seen = false;
        for (int t = marker.End; t + 1 < segment.End && !(after && t >= main && last > 0); t++)
        {
            seen |= scene.IsVerb(t) || t == verb;
            bool then = scene.Is(t, "then") && scene.Parsed.Pos[t - 1] != Pos.CCONJ && scene.IsNominal(t + 1);
            if (!Segment.IsPause(scene, t) && !(seen && then)) continue;
            // "If so, …", "If possible, …": one word stands for a clause.
            if (IsBeside(scene, t + 1)) continue;
            if ((!seen && t > marker.End + 1) || !Predicates.BeginsClause(scene, then ? t : t + 1, segment.End)) continue;
            last = t;
            if (!after) break;
        }

        // "said if it rains it ends": without a comma only where nothing stands before that could wait.
        if (!leads && last == 0 && marker.End - marker.First > 1 && Waits(scene, segment.First, marker.First)) return 0;
        if (last > 0 && (!after || last <= main)) return last;
        if (leads && last == 0 && !after) return NextSubject(scene, marker.End, segment.End);
        return after && main > marker.End ? main : last;
    }

    /// <summary>"If the rain stops you can go": without a comma a pronoun with its verb right behind it begins the main clause, where no verb, conjunction or preposition leads to it.</summary>
    private static int NextSubject(Scene scene, int first, int high)
    {
        bool seen = false;
        for (int t = first; t + 1 < high; t++)
        {
            if (seen && Orders(scene, t) && EndsPhrase(scene, t - 1)) return t;
            if (seen && scene.IsOneOf(t, "i", "you", "he", "she", "it", "we", "they", "there") && scene.IsFinite(t + 1) && EndsPhrase(scene, t - 1)) return t;
            seen |= scene.IsFinite(t);
        }

        return 0;
    }

    /// <summary>"If you like the town stay a day", "if you have not yet be sure to come": a bare verb that no verb before it governs asks somebody to do something.</summary>
    private static bool Orders(Scene scene, int token)
    {
        ParsedText parsed = scene.Parsed;
        if (parsed.Tags[token] != "VB" || parsed.Heads[token] is var head && head >= 0 && head < token && parsed.Relations[token] is not (Relation.parataxis or Relation.cop)) return false;
        foreach (int child in parsed.Children(token))
            if (child < token && parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.mark or Relation.nsubj && child > token - 3) return false;
        return true;
    }

    /// <summary>Not "anything else I can do", "how it works", "the day when they met": there the pronoun belongs to the clause before.</summary>
    private static bool EndsPhrase(Scene scene, int token) =>
        (scene.IsNominal(token) || scene.Parsed.Pos[token] is Pos.ADJ or Pos.ADV) && !scene.IsOneOf(token, "else", "how", "when", "where", "why", "what", "anything", "everything", "something", "all");

    /// <summary>Whether a finite verb stands before the marker that is no verb of saying right before it.</summary>
    private static bool Waits(Scene scene, int low, int marker)
    {
        int finite = Predicates.FiniteBefore(scene, low, marker);
        if (finite < 0) return false;
        if (finite < marker - 1) return true;
        foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[finite].ToLowerInvariant()))
            if (entry.Takes(Frame.That)) return false;
        return true;
    }

    /// <summary>"If the rain stops the match will begin": the subject of the main clause shows where the condition ends.</summary>
    private static int MainStart(Scene scene, int first, int verb, int tree)
    {
        int start = tree;
        foreach (int child in Predicates.ChildrenIn(scene, tree, verb + 1, tree))
            if (scene.Parsed.Relations[child] is not (Relation.punct or Relation.advcl)) start = Math.Min(start, Math.Max(scene.Left[child], verb + 1));
        if (IsBeside(scene, start))
            for (int t = start; t < tree; t++)
                if (Segment.IsPause(scene, t)) return t + 1;
        return start > first ? start : 0;
    }

    /// <summary>"If the price falls, which is likely, they will sell": what is said beside it belongs to the condition.</summary>
    private static bool IsBeside(Scene scene, int token) => scene.Parsed.Tags[token] is "WDT" or "WP";

    /// <summary>Whether a conjunction opens its clause: nothing before it, or only "that", "and", "but", a comma after these.</summary>
    private static bool Leads(Scene scene, int low, int marker)
    {
        int t = marker - 1;
        while (t >= low && (scene.IsPunctuation(t) || scene.Parsed.Pos[t] is Pos.CCONJ or Pos.INTJ || scene.IsOneOf(t, "that", "so", "because", "then", "even", "meanwhile", "however"))) t--;
        if (t < low) return true;
        return t < marker - 1 && (scene.IsOneOf(t + 1, "that", "because", "so") || (scene.Parsed.Pos[marker - 1] == Pos.CCONJ && t + 1 < marker));
    }

    /// <summary>The end of a clause that stands last: the tree's, led on to the next mark between clauses.</summary>
    private static int ClauseEnd(Scene scene, Stretch segment, int first, int verb)
    {
        int tree = verb < 0 ? first : Math.Max(first, Math.Min(scene.Right[verb] + 1, segment.End));
        int limit = segment.End;
        for (int t = first + 1; t + 1 < segment.End; t++)
        {
            if (!Segment.IsPause(scene, t)) continue;
            if (!GovernedAct.TurnsAway(scene, t + 1, segment.End) && !GovernedAct.IsTag(scene, t + 1, segment.End) && !(t >= tree && Predicates.BeginsClause(scene, t + 1, segment.End))) continue;
            limit = t;
            break;
        }

        if (tree >= limit || verb < 0) return limit;
        for (int t = Math.Max(tree, first + 1); t < limit; t++)
            if (Segment.IsPause(scene, t)) return t;
        return limit;
    }
}
