using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>"While he said that it would hold, she left", "Saying it was over, he left": where the cue stands in a clause before the main one, what is said ends where the main clause begins.</summary>
internal static class MainClause
{
    /// <summary>Words after a comma within which subject and verb of the main clause must come.</summary>
    private const int Window = 9;

    /// <summary>The comma before the main clause, or the limit where the cue stands in the main clause itself.</summary>
    public static int After(Scene scene, int verb, int start, int limit)
    {
        if (!scene.IsVerb(verb) || !StandsBefore(scene, verb)) return limit;
        for (int t = start + 1; t + 2 < limit; t++)
        {
            if (!scene.IsComma(t)) continue;
            bool closes = scene.QuotationOf[t] >= 0 && scene.QuotationOf[t + 1] < 0;
            if (scene.QuotationOf[t] >= 0 && !closes) continue;
            if (Begins(scene, closes ? t + 2 : t + 1, limit)) return closes ? t + 2 : t;
        }

        return limit;
    }

    /// <summary>The sentence opens with a conjunction or with the participle itself, and no main clause begins before the cue.</summary>
    private static bool StandsBefore(Scene scene, int verb)
    {
        int first = scene.SentenceOf(verb).First;
        while (first < verb && (scene.Parsed.Pos[first] is Pos.CCONJ or Pos.PUNCT || scene.IsOneOf(first, "even", "still", "yet"))) first++;
        bool participle = scene.Parsed.Tags[verb] == "VBG" && (first == verb || !scene.HasFinite(first, verb) && scene.Parsed.Pos[first] is Pos.ADP or Pos.SCONJ);
        // "In a move that critics say breaks the law, the council voted".
        bool fronted = scene.Parsed.Pos[first] == Pos.ADP && scene.Parsed.Relations[verb] == Relation.acl_relcl;
        if (!participle && !fronted && !scene.IsOneOf(first, "while", "although", "though", "when", "after", "before", "because", "since", "if", "once", "whereas", "as")) return false;
        for (int t = first + 1; t < verb; t++)
            if (scene.IsComma(t) && Begins(scene, t + 1, verb + 1)) return false;
        return true;
    }

    /// <summary>A noun phrase and its finite verb, with nothing but their own words between.</summary>
    public static bool Begins(Scene scene, int first, int limit)
    {
        if (first >= limit || scene.Parsed.Pos[first] is Pos.CCONJ or Pos.SCONJ or Pos.ADP || scene.Parsed.Tags[first] is "WP" or "WDT" or "WRB" or "WP$") return false;
        bool subject = false;
        for (int t = first; t < Math.Min(limit, first + Window); t++)
        {
            if (scene.IsPunctuation(t) || scene.Parsed.Tags[t] is "WP" or "WDT") return false;
            if (scene.IsFinite(t)) return subject;
            subject |= scene.IsNominal(t) || scene.Parsed.Pos[t] == Pos.DET;
        }

        return false;
    }
}
