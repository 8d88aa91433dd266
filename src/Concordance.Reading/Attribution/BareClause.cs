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
            // "told the story of a man who": the verb to come is the relative clause's.
            if (scene.IsOneOf(t, "who", "which", "whose")) return false;
            bool noun = IsMark(scene, t) || scene.IsNominal(t) || scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM or Pos.ADP || scene.Parsed.Tags[t] is "POS" or "PRP$" or "SYM" or "$";
            if (!noun) return t > start && scene.Parsed.Pos[t] == Pos.ADV && IsFiniteSoon(scene, t, limit);
        }

        return false;
    }

    /// <summary>
    /// "said the days when they met are gone": a verb that takes no object and a noun phrase right behind it, with a finite
    /// verb of its own to come, outside the clauses that only modify the noun.
    /// </summary>
    public static bool MustBegin(Scene scene, Cue cue, CueEntry entry, int start, int limit)
    {
        if (!entry.Takes(Frame.That) || entry.Takes(Frame.Object | Frame.ThatMarked | Frame.ToWhom) || cue.Form != CueForm.Finite) return false;
        if (scene.Parsed.Pos[start] is not (Pos.DET or Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.NUM or Pos.ADV) && scene.Parsed.Tags[start] is not ("PRP$" or "VBG")) return false;
        if (scene.IsOneOf(start, "so", "yes", "no", "nothing", "something", "much", "little", "more", "anything", "goodbye", "again", "today", "yesterday", "earlier", "later") || Voices.IsTime(scene, start)) return false;
        int open = 0, past = -1;
        for (int t = start + 1; t < limit; t++)
        {
            if (scene.IsOneOf(t, "who", "which", "that", "whose", "when", "where", "while", "as", "because", "after", "before", "if", "but", ";")) open++;
            if (scene.Parsed.Tags[t] is "PRP" && !scene.IsOneOf(t, "it", "them", "him", "us", "me")) open++;
            // "said China plans to": the verb passes for a plural.
            bool plans = scene.Parsed.Tags[t] == "NNS" && t + 2 < limit && scene.Is(t + 1, "to") && scene.Parsed.Tags[t + 2] == "VB" && scene.IsNamed[t - 1];
            // "said the storm made driving dangerous": the past form passes for a participle.
            if (past < 0 && scene.Parsed.Tags[t] == "VBN" && scene.Parsed.Pos[t - 1] == Pos.NOUN && t + 1 < limit && scene.Parsed.Pos[t + 1] is not (Pos.ADP or Pos.PUNCT)) past = t;
            if (!scene.IsFinite(t) && !plans) continue;
            if (open == 0) return true;
            open--;
            while (t + 1 < limit && scene.IsVerb(t + 1)) t++;
        }

        return past > 0 && open == 0 && !scene.HasFinite(start, limit);
    }

    /// <summary>said the "old model" of clubs was: marks around a term.</summary>
    private static bool IsMark(Scene scene, int token) => scene.IsOneOf(token, "\"", "“", "”", "''", "``", "‘", "’");

    private static bool IsFiniteSoon(Scene scene, int token, int limit) =>
        scene.IsFinite(token) || (scene.Parsed.Pos[token] == Pos.ADV && token + 1 < limit && scene.IsFinite(token + 1));
}
