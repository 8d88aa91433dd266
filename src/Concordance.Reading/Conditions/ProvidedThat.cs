using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>"provided that X", "as long as X", "on condition that X", "only in the event that X".</summary>
internal static class ProvidedThat
{
    private static readonly RuleId Rule = new("conditions/provided-that");

    private static readonly string[][] Markers =
    [
        ["provided"], ["providing"], ["as", "long", "as"], ["so", "long", "as"], ["on", "condition"], ["on", "the", "condition"], ["on", "the", "understanding"], ["with", "the", "proviso"], ["in", "the", "event"], ["assuming"],
    ];

    public static IEnumerable<ConditionDraft> Find(Scene scene)
    {
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
            foreach (string[] words in Markers)
                if (Stands(scene, t, words) is var end && end > 0 && Read(scene, t, end) is { } draft) yield return draft;
    }

    private static ConditionDraft? Read(Scene scene, int first, int end)
    {
        bool that = scene.Is(end, "that");
        int clause = that ? end + 1 : end;
        if (clause >= scene.Parsed.Count) return null;
        Stretch segment = Segment.Of(scene, first);
        // "on condition of anonymity", "provided food to", "as long as three months": a clause must follow.
        bool narrowed = scene.Is(first, "in") && first > 0 && scene.Is(first - 1, "only"), single = end - first == 1 || scene.IsOneOf(first, "on", "in", "with");
        if (clause >= segment.End || !Predicates.BeginsClause(scene, clause, segment.End) || scene.Parsed.Tags[clause] == "VB") return null;
        if (single && !that && !scene.Is(end - 1, "condition") && (scene.IsOneOf(first, "on", "in", "with") || !Opens(scene, segment, first))) return null;
        if (!single && scene.Parsed.Pos[clause] == Pos.NUM) return null;
        return Subordinate.Read(scene, Rule, narrowed ? ConditionKind.OnlyIf : ConditionKind.If, scene.Is(first, "in") ? ConditionMode.Before : ConditionMode.Together, new Stretch(narrowed ? first - 1 : first, clause), that ? end : end - 1);
    }

    /// <summary>"provided" without "that" is a conjunction after a pause or at the start.</summary>
    private static bool Opens(Scene scene, Stretch segment, int token) => token == segment.First || Segment.IsPause(scene, token - 1) || scene.IsOneOf(token - 1, "but", "and", "only");

    private static int Stands(Scene scene, int token, string[] words)
    {
        int at = token;
        foreach (string word in words)
        {
            // "on the strict understanding".
            if (at > token && scene.Is(at - 1, "the") && at + 1 < scene.Parsed.Count && scene.Parsed.Pos[at] == Pos.ADJ) at++;
            if (at + 1 >= scene.Parsed.Count || !scene.Is(at, word)) return 0;
            at++;
        }

        return at;
    }
}
