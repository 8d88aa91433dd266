using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"it is unclear whether …", "It remains uncertain if …": the report itself says what is not known.</summary>
internal static class ReportersVoice
{
    private static readonly RuleId Rule = new("attribution/reporters-voice");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        for (int t = 2; t + 2 < scene.Parsed.Count; t++)
        {
            if (scene.QuotationOf[t] >= 0 || !IsOpen(scene, t)) continue;
            int clause = t + 1;
            if (!scene.IsOneOf(clause, "whether", "if", "how", "why", "what", "when", "who", "where") || scene.SentenceOf(t).End <= clause + 1) continue;
            int first = scene.IsOneOf(clause, "whether", "if") ? clause + 1 : clause;
            if (Contents.Of(scene, first, End(scene, t, clause)) is { } content && !IsQuoted(scene, content))
                yield return new Draft(Rule, null, null, null, -1, [content], Act.Say, Voice.Reporter) { Kind = StatementKind.Indirect, Question = true };
        }
    }

    /// <summary>"it is unclear whether "the gates are shut"": quoted words are somebody's, not the report's own.</summary>
    private static bool IsQuoted(Scene scene, Span content) => scene.QuotationsIn(content).Any(q => q.Outer.Contains(content));

    private static bool IsOpen(Scene scene, int token)
    {
        bool open = scene.IsOneOf(token, "unclear", "uncertain", "unknown") || (scene.IsOneOf(token, "clear", "known", "certain") && scene.IsOneOf(token - 1, "not", "n't", "yet"));
        if (!open) return false;
        for (int t = token - 1; t >= Math.Max(scene.SentenceOf(token).First, token - 5); t--)
            if (scene.Is(t, "it")) return true;
        return false;
    }

    private static int End(Scene scene, int adjective, int clause)
    {
        int limit = ComplementClause.SentenceEnd(scene, adjective), top = clause;
        while (scene.Parsed.Heads[top] is var head && head >= 0 && head != adjective && scene.Left[head] >= clause) top = head;
        return ComplementClause.End(scene, adjective, clause, scene.Right[top] + 1, limit);
    }
}
