using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"wants the names before the first of them walks free", "wants its men out before it signs": who wants one thing before another makes the other wait.</summary>
internal static class WantedBefore
{
    private static readonly RuleId Rule = new("conditions/wanted-before");

    private static readonly IReadOnlySet<string> Calendar = WordList.ReadSet(typeof(Coreference.NounPhrase), "en.calendar-words.txt");

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 3; t + 2 < scene.Parsed.Count; t++)
        {
            if (!scene.Is(t, "before") || Dated.Begins(scene, t + 1)) continue;
            Stretch segment = Segment.Of(scene, t);
            if (t + 1 >= segment.End || (Wanted(scene, segment.First, t) is var wanted && wanted.IsEmpty ? Needed(scene, segment.First, t) : wanted) is not { IsEmpty: false } clause) continue;
            bool verb = Predicates.BeginsClause(scene, t + 1, segment.End), act = scene.Parsed.Tags[t + 1] == "VBG" || scene.Is(t + 1, "any");
            if ((!verb && !act) || Calendar.Contains(scene.Parsed.Form(t + 1).ToLowerInvariant()) || Calendar.Contains(scene.Parsed.Form(t + 2).ToLowerInvariant())) continue;
            Stretch what = verb ? NounPhrases.Clause(scene, t + 1, segment.End) : NounPhrases.From(scene, t + 1, segment.End);
            if (!what.IsEmpty) yield return new ConditionDraft(Rule, ConditionKind.Before, ConditionMode.Before, new Stretch(t, t + 1), clause, new Waiting(what, Settled.Rule), true);
        }
    }

    /// <summary>What "want" takes, a thing and not an act of one's own: "wants to finish before the rain comes" tells when.</summary>
    private static Stretch Wanted(Scene scene, int low, int before)
    {
        for (int t = before - 2; t >= Math.Max(low, before - Farthest); t--)
        {
            if (Segment.IsPause(scene, t)) return default;
            if (scene.IsOneOf(t, "wants", "want", "wanted", "expects", "expect", "needs", "awaits", "await", "awaiting") && scene.IsVerb(t)) return scene.Is(t + 1, "to") && !(scene.Is(t + 2, "be") && scene.Parsed.Tags[t + 3] == "VBN") ? default : new Stretch(t + 1, before);
            if (scene.Is(t, "waiting") && scene.Is(t + 1, "for")) return new Stretch(t + 2, before);
            if (scene.Is(t, "waiting") && scene.Is(t + 1, "to") && scene.IsOneOf(t + 2, "see", "hear", "have", "get")) return new Stretch(t + 2, before);
            if (scene.Is(t, "like") && scene.Parsed.Tags[t - 1] == "MD" && scene.Is(t + 1, "to") && scene.IsOneOf(t + 2, "see", "have", "hear")) return new Stretch(t + 2, before);
        }

        return default;
    }

    /// <summary>"The ministry's signature is needed before": what the verb says is needed.</summary>
    private static Stretch Needed(Scene scene, int low, int before)
    {
        if (!scene.IsOneOf(before - 1, "needed", "required", "wanted") || !scene.IsOneOf(before - 2, "is", "are", "be")) return default;
        int first = before - 2;
        while (first > low && !Segment.IsPause(scene, first - 1) && !scene.IsFinite(first - 1) && !scene.Is(first - 1, "that")) first--;
        return NounPhrases.Head(scene, first, before - 2) < 0 ? default : new Stretch(first, before - 2);
    }

    private const int Farthest = 14;
}
