using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"As for Y, X must first be done", "X must first be done before Y", "do Y by first doing X".</summary>
internal static class MustFirst
{
    private static readonly RuleId Rule = new("conditions/must-first");

    private static readonly string[][] Topics = [["regarding"], ["concerning"], ["as", "for"], ["as", "to"], ["with", "regard", "to"], ["for"], ["before"], ["to"]];

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 1; t + 1 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "first")) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t <= segment.First || t + 1 >= segment.End) continue;
            ConditionDraft? draft = scene.Is(t - 1, "but") ? ButFirst(scene, segment, t) : scene.Is(t - 1, "by") && scene.Parsed.Tags[t + 1] == "VBG" ? ByFirst(scene, segment, t) : IsDuty(scene, t) && scene.Parsed.Tags[t + 1] is "VB" or "VBN" ? Duty(scene, segment, t) : null;
            if (draft is not null) yield return draft;
        }
    }

    /// <summary>"to clarify the agenda by first": an act asked for; "won by first beating" tells what happened.</summary>
    private static ConditionDraft? ByFirst(Scene scene, Stretch segment, int first)
    {
        int verb = Nearest(scene, segment.First, first - 1);
        if (verb < 0 || scene.Parsed.Tags[verb] != "VB") return null;
        Waiting? act = new Waiting(new Stretch(verb > segment.First && scene.Is(verb - 1, "to") ? verb - 1 : verb, first - 1), Settled.Rule);
        Stretch clause = NounPhrases.Clause(scene, first + 1, segment.End);
        return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first - 1, first + 1), clause, act, act is not null);
    }

    /// <summary>"will open the gate, but first it wants the rent".</summary>
    private static ConditionDraft? ButFirst(Scene scene, Stretch segment, int first)
    {
        if (GovernedAct.Before(scene, segment.First, first - 1, -1) is not { } act || !Predicates.IsAhead(scene, act.Act.First, act.Act.End) || Predicates.FirstFinite(scene, first + 1, segment.End) is not (> 0 and var finite)) return null;
        Stretch clause = NounPhrases.Clause(scene, scene.Is(finite, "must") ? first + 1 : finite + 1, segment.End);
        bool asks = scene.Is(finite, "must") || (scene.IsOneOf(finite, "wants", "want", "wanted", "needs", "need") && finite + 1 < segment.End && !scene.Is(finite + 1, "to"));
        return asks && !clause.IsEmpty ? new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, first + 1), clause, act, true) : null;
    }

    private static int Nearest(Scene scene, int low, int end)
    {
        for (int t = end - 1; t >= low; t--)
            if (scene.Parsed.Pos[t] == Pos.VERB && scene.Parsed.Relations[t] != Relation.amod) return t;
        return -1;
    }

    private static bool IsDuty(Scene scene, int first) =>
        scene.IsOneOf(first - 1, "must", "should") || (first > 1 && scene.Is(first - 1, "to") && scene.IsOneOf(first - 2, "has", "have", "had", "needs", "need", "required"));

    private static ConditionDraft Duty(Scene scene, Stretch segment, int first)
    {
        int start = ClauseStart(scene, segment.First, first), end = first + 1;
        while (end < segment.End && !Segment.IsPause(scene, end) && !scene.Is(end, "before")) end++;
        int marker = first - 1;
        while (marker > start && !scene.IsFinite(marker)) marker--;
        Stretch act = end < segment.End && scene.Is(end, "before") ? NounPhrases.Clause(scene, end + 1, segment.End) : Topic(scene, segment.First, start);
        if (act.IsEmpty) act = Then(scene, end);
        Waiting? waiting = act.IsEmpty ? null : new Waiting(act, Settled.Rule);
        return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(marker, first + 1), new Stretch(start, end), waiting, waiting is not null);
    }

    /// <summary>"must first be paid, they say; then the crew will sail": what comes next in the sentence waits.</summary>
    private static Stretch Then(Scene scene, int first)
    {
        int high = scene.SentenceOf(first - 1).End;
        for (int t = first; t + 2 < high; t++)
        {
            if (!scene.Is(t, "then") || !scene.IsPunctuation(t - 1) && !scene.Is(t - 1, "and") && !scene.Is(t - 1, "only")) continue;
            Stretch clause = NounPhrases.Clause(scene, t + 1, high);
            while (clause.End > clause.First && scene.IsPunctuation(clause.End - 1)) clause = clause with { End = clause.End - 1 };
            return Predicates.BeginsClause(scene, t + 1, high) && Predicates.IsAhead(scene, clause.First, clause.End) ? clause : default;
        }

        return default;
    }

    private static int ClauseStart(Scene scene, int low, int token)
    {
        int t = token;
        while (t > low && !Segment.IsPause(scene, t - 1) && !scene.IsOneOf(t - 1, "that", "but")) t--;
        return t;
    }

    /// <summary>"regarding the summit, …": what the sentence is about waits.</summary>
    private static Stretch Topic(Scene scene, int low, int start)
    {
        int comma = start - 1;
        if (comma < low || !Segment.IsPause(scene, comma)) return default;
        for (int t = comma - 1; t >= low && !Segment.IsPause(scene, t); t--)
            foreach (string[] words in Topics)
                if (Stands(scene, t, words, comma) && (t == low || Segment.IsPause(scene, t - 1) || scene.IsOneOf(t - 1, "that", "but", "and"))) return new Stretch(t + words.Length, comma);
        return default;
    }

    private static bool Stands(Scene scene, int token, string[] words, int end)
    {
        if (token + words.Length >= end) return false;
        for (int i = 0; i < words.Length; i++)
            if (!scene.Is(token + i, words[i])) return false;
        return true;
    }
}
