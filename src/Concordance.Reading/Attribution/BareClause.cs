using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>"said it will", "says the talks have": a clause without "that" shows by its subject and the finite verb right after it.</summary>
internal static class BareClause
{
    private const int LongestSubject = 14;

    public static bool Begins(Scene scene, int start, int limit)
    {
        if (start + 1 >= limit || Voices.IsDay(scene, start)) return false;
        if (scene.Parsed.Tags[start] is "PRP" or "EX" && !scene.Is(start, "her")) return IsFiniteSoon(scene, start + 1, limit) && !scene.IsOneOf(start, "him", "me", "them", "us");
        // "said bullying does not": a gerund with a finite verb right behind it is a subject.
        if (scene.Parsed.Tags[start] == "VBG") return IsFiniteSoon(scene, start + 1, limit);
        if (!scene.Is(start, "her") && scene.Parsed.Pos[start] is not (Pos.DET or Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.NUM) && scene.Parsed.Tags[start] != "PRP$") return false;
        for (int t = start; t < Math.Min(limit, start + LongestSubject); t++)
        {
            if (t > start && scene.IsFinite(t)) return true;
            bool noun = IsMark(scene, t) || scene.IsNominal(t) || scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM or Pos.ADP || scene.Parsed.Tags[t] is "POS" or "PRP$" or "SYM" or "$";
            if (!noun) return false;
        }

        return false;
    }

    /// <summary>said the "old model" of clubs was: marks around a term.</summary>
    private static bool IsMark(Scene scene, int token) => scene.IsOneOf(token, "\"", "“", "”", "''", "``", "‘", "’");

    private static bool IsFiniteSoon(Scene scene, int token, int limit) =>
        scene.IsFinite(token) || (scene.Parsed.Pos[token] == Pos.ADV && token + 1 < limit && scene.IsFinite(token + 1));
}
