using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"X is a precondition for Y", "For the union, X is a precondition for Y", "calls X a condition of Y": the noun tells what comes first.</summary>
internal static class Precondition
{
    private static readonly RuleId Rule = new("conditions/precondition");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            bool pre = scene.IsOneOf(t, "precondition", "prerequisite", "pre-condition") || IsPrice(scene, t), plain = scene.Is(t, "condition");
            if ((!pre && !plain) || !scene.IsOneOf(t + 1, "for", "of", "to") || (plain && !scene.Is(t + 1, "for") && !IsSingled(scene, t) && !(scene.Is(t - 1, "a") && (scene.Is(t - 2, "as") || IsMade(scene, t))))) continue;
            Stretch segment = Segment.Of(scene, t);
            int first = Article(scene, t, segment.First), verb = BeforeAdverb(scene, segment, first - 1);
            // The article right behind the opening quotation mark.
            if (verb == segment.First && scene.Parsed.Pos[verb] == Pos.DET && verb > 0 && scene.IsPunctuation(verb - 1)) (first, verb) = (verb, verb - 1);
            if ((verb < segment.First || scene.IsPunctuation(verb)) && Quoted(scene, first) is { End: > 0 } outside) (segment, verb) = (new Stretch(outside.First, segment.End), outside.End - 1);
            if ((Reversed(scene, segment, t, first) ?? Listed(scene, segment, t, first)) is { } reversed)
            {
                yield return reversed;
                continue;
            }

            if (verb <= segment.First || t + 2 >= segment.End || What(scene, segment.First, verb) is not { IsEmpty: false } clause) continue;
            Stretch act = scene.Parsed.Tags[t + 2] == "VBG" ? NounPhrases.Clause(scene, t + 2, segment.End) : NounPhrases.From(scene, t + 2, segment.End);
            if (act.IsEmpty || Predicates.IsNegated(scene, verb, t)) continue;
            yield return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, t + 2), clause, new Waiting(act, Settled.Rule), true, Whose(scene, segment.First, clause.First));
        }
    }

    /// <summary>"is, however, a prerequisite", "is therefore a prerequisite": the verb before what is put in between.</summary>
    private static int BeforeAdverb(Scene scene, Stretch segment, int token)
    {
        int t = token;
        while (t > segment.First && (scene.Parsed.Pos[t] == Pos.ADV || Segment.IsPause(scene, t))) t--;
        return scene.IsOneOf(t, "is", "are", "was", "were", "remains", "remain") ? t : token;
    }

    /// <summary>"makes payment a condition of".</summary>
    private static bool IsMade(Scene scene, int noun)
    {
        for (int t = noun - 2; t >= Math.Max(0, noun - Farthest) && !Segment.IsPause(scene, t); t--)
            if (scene.IsVerb(t)) return scene.IsOneOf(t, "make", "makes", "made", "making");
        return false;
    }

    /// <summary>"X is, in the words of the resolution, “a precondition of": the words before a quotation that opens with the noun, up to their verb; empty where none links.</summary>
    private static Stretch Quoted(Scene scene, int first)
    {
        int low = scene.SentenceOf(first).First, t = first - 1;
        if (t <= low || !scene.IsOneOf(t, "\"", "“", "'", "‘")) return default;
        for (t--; t > low && first - t < Farthest; t--)
            if (scene.IsOneOf(t, "is", "was", "remains") && (t == first - 2 || Segment.IsPause(scene, t + 1))) return new Stretch(low, t + 1);
        return default;
    }

    /// <summary>"X is the price of Y": of an act, not of goods.</summary>
    private static bool IsPrice(Scene scene, int token) => scene.IsOneOf(token, "price", "key") && scene.Is(token - 1, "the") && scene.IsOneOf(token - 2, "is", "was", "remains", "are") && scene.IsOneOf(token + 1, "of", "to") && (scene.IsOneOf(token + 2, "any", "a", "an", "its", "their", "his", "her") || scene.Parsed.Tags[token + 2] == "VBG" || (NounPhrases.Head(scene, token + 2, Math.Min(scene.Parsed.Count, token + Farthest)) is >= 0 and var head && ActNouns.IsAskedFor(scene, head)));

    /// <summary>"For the union, X is a precondition": whose it is.</summary>
    private static Stretch Whose(Scene scene, int low, int clause) =>
        scene.Is(low, "for") && clause - 1 > low + 1 && Segment.IsPause(scene, clause - 1) && NounPhrases.From(scene, low + 1, clause - 1) is { IsEmpty: false } whose && whose.End == clause - 1 ? whose : default;

    /// <summary>"Norvia's condition for signing is that X", "As a condition for signing, Norvia demands X": the act stands first.</summary>
    private static ConditionDraft? Reversed(Scene scene, Stretch segment, int noun, int first)
    {
        for (int t = noun + 3; t + 2 < segment.End && t < noun + Farthest; t++)
        {
            if (scene.IsOneOf(t, "is", "was", "remains") && scene.Is(t + 1, "that") && Predicates.BeginsClause(scene, t + 2, segment.End))
                return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, noun + 2), NounPhrases.Clause(scene, t + 2, segment.End), new Waiting(new Stretch(noun + 2, t), Settled.Rule), true);
            // "A precondition for signing is the opening of the books".
            if (scene.IsOneOf(t, "is", "was", "remains") && first <= segment.First + 1 && NounPhrases.From(scene, t + 1, segment.End) is { IsEmpty: false } thing && NounPhrases.Head(scene, thing.First, thing.End) is >= 0 and var head && ActNouns.IsAskedFor(scene, head))
                return new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, noun + 2), thing, new Waiting(new Stretch(noun + 2, t), Settled.Rule), true);
            if (!Segment.IsPause(scene, t)) continue;
            int verb = Predicates.FirstFinite(scene, t + 1, segment.End);
            if (first > segment.First + 1 || verb < 0 || !scene.IsOneOf(verb, "demands", "demanded", "wants", "asks", "seeks", "insists")) return null;
            int wanted = scene.IsOneOf(verb + 1, "on", "for") ? verb + 2 : verb + 1;
            return NounPhrases.Head(scene, wanted, segment.End) < 0 ? null : new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(segment.First, noun + 2), NounPhrases.Clause(scene, wanted, segment.End), new Waiting(new Stretch(noun + 2, t), Settled.Rule), true, new Stretch(t + 1, verb));
        }

        return null;
    }

    /// <summary>"set one condition for a truce: the army must leave": the clause behind the colon.</summary>
    private static ConditionDraft? Listed(Scene scene, Stretch segment, int noun, int first)
    {
        int end = segment.End;
        if (end + 2 >= scene.Parsed.Count || !scene.Is(end, ":") || noun + 2 >= end || scene.SentenceOf(end).End <= end + 2) return null;
        Stretch next = Segment.Of(scene, end + 1), clause = NounPhrases.Clause(scene, end + 1, next.End);
        return clause.IsEmpty || !Predicates.BeginsClause(scene, clause.First, clause.End) ? null : new ConditionDraft(Rule, ConditionKind.First, ConditionMode.Before, new Stretch(first, noun + 2), clause, new Waiting(new Stretch(noun + 2, end), Settled.Rule), true, Doer(scene, segment.First, first));
    }

    /// <summary>"The rebels set one condition": the words before the verb.</summary>
    private static Stretch Doer(Scene scene, int low, int first)
    {
        int verb = Predicates.FiniteBefore(scene, low, first);
        return verb > low ? new Stretch(low, verb) : default;
    }

    private const int Farthest = 12;

    /// <summary>"a condition of the deal" may be one of its terms: only "the first, only, one condition of".</summary>
    private static bool IsSingled(Scene scene, int noun) => scene.Parsed.Tags[noun - 1] == "POS" || scene.IsOneOf(noun - 1, "first", "only", "sole", "single", "main", "essential", "necessary");

    private static int Article(Scene scene, int noun, int low)
    {
        int t = noun;
        while (t - 1 > low && (scene.Parsed.Pos[t - 1] is Pos.ADJ or Pos.DET or Pos.NUM || scene.IsOneOf(t - 1, "its", "their", "his", "her", "as"))) t--;
        return t;
    }

    /// <summary>"a written offer", "the promised list".</summary>
    private static bool IsQuality(Scene scene, int token) => scene.Parsed.Tags[token] is "VBN" or "VBG" && (scene.Parsed.Relations[token] == Relation.amod || scene.Is(token, "pending"));

    /// <summary>The subject of "is", or what is called, made or seen as one.</summary>
    private static Stretch What(Scene scene, int low, int verb)
    {
        bool linking = scene.IsOneOf(verb, "is", "are", "was", "were", "remains", "remain", "be", "becomes");
        int end = linking ? verb : verb + 1;
        while (linking && end > low && scene.IsOneOf(end - 1, "would", "will", "must", "should", "still", "to")) end--;
        int first = end;
        while (first > low && !Segment.IsPause(scene, first - 1) && (!scene.IsVerb(first - 1) || IsQuality(scene, first - 1)) && !scene.IsOneOf(first - 1, "that", "but", "and", "as") && !(scene.IsOneOf(first - 1, "on", "upon") && scene.IsOneOf(first - 2, "insists", "insist", "insisted", "insisting"))) first--;
        if (!linking && (first == low || !(scene.IsOneOf(first - 1, "on", "upon") && first - 2 > low && scene.IsOneOf(first - 2, "insists", "insist", "insisted", "insisting")) && !scene.IsOneOf(first - 1, "demands", "demanded", "wants", "calls", "sets", "called", "call", "made", "makes", "make", "considers", "considered", "sees", "see", "names", "named", "set"))) return default;
        return NounPhrases.Head(scene, first, end) < 0 ? default : new Stretch(first, end);
    }
}
