using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"will withdraw the suit when all have been returned", "will say so after the vote is settled": what is to be done by then, or what is to be the case, comes first. A tale of the past, a habit and a day are none.</summary>
public static class WhenDone
{
    public static readonly RuleId Rule = new("conditions/when-done");

    private static readonly IReadOnlySet<string> Asking = WordList.ReadSet(typeof(WhenDone), "en.whether-words.txt"), Settled = WordList.ReadSet(typeof(WhenDone), "en.settled-words.txt");

    /// <summary>Words between "when" and the verb of its clause.</summary>
    private const int Farthest = 12;

    internal static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
        {
            if (!scene.IsOneOf(t, "when", "after") || (Dated.Begins(scene, t + 1) && !Tells(scene, t + 1)) || IsAsked(scene, t) || IsTopic(scene, t)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t + 2 >= segment.End || !(Predicates.BeginsClause(scene, t + 1, segment.End) || Contracted(scene, t + 1, segment.End) > 0) || scene.IsVerb(t + 1)) continue;
            if (Subordinate.Read(scene, Rule, ConditionKind.Once, ConditionMode.Before, new Stretch(t, t + 1), t) is not { Governed: { } waiting } draft || waiting.Act.IsEmpty) continue;
            if (IsDated(scene, draft.Clause)) continue;
            if (Finite(scene, draft.Clause) is >= 0 and var finite && !IsSpan(scene, t, finite) && (IsOpen(scene, finite, draft.Clause) || IsThere(scene, finite)) && (IsDue(scene, waiting.Act, finite) || IsStressed(scene, draft.Clause))) yield return draft with { Asserted = draft.Asserted || waiting.Act.End <= t };
        }
    }

    /// <summary>"when the offices opened on Friday": a day that is fixed waits for nothing.</summary>
    private static bool IsDated(Scene scene, Stretch clause)
    {
        for (int t = clause.First; t < clause.End; t++)
            if (Dated.Begins(scene, t) && !Tells(scene, t)) return true;
        return false;
    }

    /// <summary>"When the November debt is settled": which of them, and not when.</summary>
    private static bool Tells(Scene scene, int token)
    {
        int at = scene.IsOneOf(token, "the", "its", "their") ? token + 1 : token;
        return at + 1 < scene.Parsed.Count && scene.Parsed.Pos[at] == Pos.PROPN && scene.Parsed.Relations[at] is Relation.compound && scene.Parsed.Pos[at + 1] == Pos.NOUN && scene.Parsed.Heads[at] > at;
    }

    /// <summary>"Come down when there's a better number, and not an hour before": whoever adds it makes it a condition.</summary>
    private static bool IsStressed(Scene scene, Stretch clause)
    {
        int t = clause.End;
        while (t < Math.Min(scene.Parsed.Count, clause.End + Nearby) && (Segment.IsPause(scene, t) || scene.IsOneOf(t, "and", "but", ".", "\"", "”"))) t++;
        if (t + 1 >= scene.Parsed.Count || !scene.IsOneOf(t, "not", "never")) return false;
        for (int end = t + 1; end < Math.Min(scene.Parsed.Count, t + Nearby + 1); end++)
            if (scene.IsOneOf(end, "before", "earlier", "sooner")) return true;
        return false;
    }

    private const int Nearby = 5;

    /// <summary>"When there is a list", "when there's a number in writing": what is to be there.</summary>
    private static bool IsThere(Scene scene, int finite) => finite > 0 && scene.Is(finite - 1, "there") && scene.IsOneOf(finite, "is", "are", "'s", "’s");

    /// <summary>"would pay it, three days after it had ruled that out": how much later, of what was done.</summary>
    private static bool IsSpan(Scene scene, int marker, int finite) =>
        marker > 0 && scene.Parsed.Tags[finite] == "VBD" && scene.Parsed.Lemmas[marker - 1] is "minute" or "hour" or "day" or "week" or "month" or "year" or "decade";

    /// <summary>"when it comes to safety": names what is spoken of.</summary>
    private static bool IsTopic(Scene scene, int token) => scene.Is(token + 1, "it") && scene.IsOneOf(token + 2, "comes", "came");

    /// <summary>"asked when", "the day when": no clause of time.</summary>
    private static bool IsAsked(Scene scene, int token) =>
        token > 0 && (scene.IsOneOf(token - 1, "even", "only", "day", "time", "shortly", "soon", "just", "year", "moment", "until", "since", "about", "on", "of", "exactly", "long", "immediately", "right") || Asking.Contains(scene.Parsed.Lemmas[token - 1].ToLowerInvariant()) || (scene.Parsed.Heads[token] is var head && head > token && scene.Parsed.Relations[head] is Relation.ccomp or Relation.acl_relcl));

    private static int Finite(Scene scene, Stretch clause)
    {
        int finite = Predicates.FirstFinite(scene, clause.First, Math.Min(clause.End, clause.First + Farthest));
        return finite > clause.First ? finite : Contracted(scene, clause.First, Math.Min(clause.End, clause.First + Farthest)) is > 0 and var contracted ? contracted : -1;
    }

    /// <summary>"when the levy's back": a verb that a tagger takes for an owner's mark; -1 where none stands.</summary>
    private static int Contracted(Scene scene, int first, int end)
    {
        for (int t = first + 1; t + 1 < end; t++)
            if (scene.Parsed.Tags[t] == "POS" && scene.IsOneOf(t, "'s", "’s") && IsSettled(scene, t + 1)) return t;
        return -1;
    }

    /// <summary>"is gone", "is clear": what has come about.</summary>
    private static bool IsSettled(Scene scene, int token) => Settled.Contains(scene.Parsed.Lower(token));

    /// <summary>"The strike ends when the letters are gone": an act that is done once; "the band plays when it is asked" is a habit.</summary>
    private static bool IsPromised(Scene scene, Stretch act) => Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var finite && PromisedActs.Is(scene, finite);

    /// <summary>"have been returned", "is settled", "is here", told as present: not "arrived", not "will arrive"; of the past only "had" behind "would".</summary>
    private static bool IsOpen(Scene scene, int finite, Stretch clause)
    {
        if (scene.IsOneOf(finite, "is", "are", "'s", "’s", "has", "have", "'ve", "’ve", "had")) return finite + 1 < clause.End && !(scene.Is(finite + 1, "to") || (scene.IsOneOf(finite + 1, "a", "an") && !(finite + 2 < clause.End && scene.IsOneOf(finite, "has", "have") && scene.Parsed.Tags[finite + 2] == "VBN")) || scene.Parsed.Tags[finite + 1] == "VBG");
        return scene.Parsed.Tags[finite] is "VBZ" or "VBP" or "VBD" && scene.Parsed.Pos[finite] == Pos.VERB;
    }

    /// <summary>What waits lies ahead; in the present only where the other is to be done by then ("signs when the club has paid").</summary>
    private static bool IsDue(Scene scene, Stretch act, int finite)
    {
        if (Predicates.IsAhead(scene, act.First, act.End)) return scene.Parsed.Tags[finite] == "VBD" ? Predicates.Holds(scene, act.First, act.End, "would") : !Predicates.Holds(scene, act.First, act.End, "may", "might");
        bool done = scene.IsOneOf(finite, "has", "have") || (IsThere(scene, finite) && IsPromised(scene, act)) || (scene.IsOneOf(finite, "is", "are") && (scene.Parsed.Tags[finite + 1] == "VBN" || IsSettled(scene, finite + 1)) && IsPromised(scene, act));
        return done && Predicates.FirstFinite(scene, act.First, act.End) is >= 0 and var verb && scene.Parsed.Tags[verb] is "VBZ" or "VBP" && scene.Parsed.Pos[verb] == Pos.VERB;
    }
}
