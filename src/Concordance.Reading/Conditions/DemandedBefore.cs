using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"insists that X be done before Y", "has pushed for X before any Y", "X must be done before Y": what is demanded comes first, Y waits for it.</summary>
internal static class DemandedBefore
{
    private static readonly RuleId Rule = new("conditions/demanded-before");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 1 < scene.Parsed.Count; t++)
        {
            int end = MarkerEnd(scene, t);
            if (end == 0 || end >= scene.Parsed.Count || Dated.Begins(scene, end)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (end >= segment.End || Demanded(scene, segment, t) is not { IsEmpty: false } clause) continue;
            Stretch act = Predicates.BeginsClause(scene, end, segment.End) ? NounPhrases.Clause(scene, end, segment.End) : NounPhrases.From(scene, end, segment.End);
            if (act.IsEmpty || Predicates.IsNegated(scene, clause.First, clause.End)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, end), clause, new Waiting(act, Settled.Rule), true);
        }
    }

    /// <summary>The end of "before", "prior to", "ahead of", "in advance of"; 0 where none stands here.</summary>
    internal static int MarkerEnd(Scene scene, int t)
    {
        if (scene.Is(t, "before")) return t + 1;
        if (scene.IsOneOf(t, "prior", "previous") && scene.Is(t + 1, "to")) return t + 2;
        if (scene.Is(t, "ahead") && scene.Is(t + 1, "of")) return t + 2;
        return scene.Is(t, "in") && scene.Is(t + 1, "advance") && t + 2 < scene.Parsed.Count && scene.Is(t + 2, "of") ? t + 3 : 0;
    }

    /// <summary>What a cue of demanding takes, or the clause of "must", up to the marker.</summary>
    private static Stretch Demanded(Scene scene, Stretch segment, int marker)
    {
        for (int t = marker - 1; t >= segment.First; t--)
        {
            if (scene.IsOneOf(t, "must", "should") && Noun(scene, segment.First, t, marker) is { IsEmpty: false } noun) return noun;
            if (scene.IsOneOf(t, "must", "should") || (scene.IsOneOf(t, "has", "have", "had", "needs", "need") && scene.Is(t + 1, "to")))
                return GovernedAct.Before(scene, segment.First, marker, -1) is { } clause && clause.Act.Holds(t) ? clause.Act : default;
            if (!Demands(scene, t, out int first)) continue;
            while (first < marker && scene.IsOneOf(first, "that", "for", "on", "to", "upon")) first++;
            return new Stretch(first, marker);
        }

        return default;
    }

    /// <summary>"the withdrawal must come before": the noun is the act, "come" says nothing of it; empty where another verb follows.</summary>
    private static Stretch Noun(Scene scene, int low, int must, int marker)
    {
        if (marker != must + 2 || !scene.IsOneOf(must + 1, "come", "happen", "occur", "be")) return default;
        int first = must;
        for (int t = must - 1; t >= Math.Max(low, must - Longest) && !Segment.IsPause(scene, t); t--)
            if (scene.Is(t, "that")) return NounPhrases.Head(scene, t + 1, must) < 0 ? default : new Stretch(t + 1, must);
        while (first > low && !Segment.IsPause(scene, first - 1) && (!scene.IsFinite(first - 1) || GovernedAct.IsNounByTree(scene, low, first - 1)) && !scene.IsOneOf(first - 1, "that", "but")) first--;
        return NounPhrases.Head(scene, first, must) < 0 ? default : new Stretch(first, must);
    }

    /// <summary>Words of an act that must come first.</summary>
    private const int Longest = 12;

    /// <summary>A verb that demands, with its particle: "pushed for". An order given to somebody ("told them to leave before dark") is none.</summary>
    private static bool Demands(Scene scene, int token, out int after)
    {
        after = token + 1;
        // "The guild insists that": to a tagger a noun.
        if (scene.IsOneOf(token, "insists", "insist") && scene.IsOneOf(token + 1, "that", "on")) return true;
        if (scene.Parsed.Pos[token] != Pos.VERB || scene.Parsed.Relations[token] == Relation.amod) return false;
        string lemma = scene.Parsed.Lemmas[token].ToLowerInvariant();
        if (lemma == "want" && scene.Is(token + 1, "to") && scene.IsOneOf(token + 2, "see", "have", "get", "receive", "hear", "know") && token + 3 < scene.Parsed.Count && scene.Parsed.Pos[token + 3] is not (Pos.ADP or Pos.ADV or Pos.PART)) return true;
        if (lemma == "insist" && scene.IsOneOf(token + 1, "on", "upon")) return true;
        if (lemma is "tell" or "order" or "instruct" or "want" or "wish" or "beg") return false;
        string next = scene.Parsed.Form(token + 1).ToLowerInvariant();
        foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, lemma).Concat(CueLexicon.Of(CueClass.Verb, lemma + "_" + next)))
            if (entry.Act == Act.Demand) return true;
        return false;
    }
}
