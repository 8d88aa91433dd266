using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>The noun phrase beside a cue, where the tree has no subject for it or a quotation stands between.</summary>
internal static class NearSubject
{
    private const int Longest = 24;

    /// <summary>The subject the tree gives between two tokens, else the noun phrase that ends at the cue.</summary>
    public static int Between(Scene scene, Cue cue, int from)
    {
        int subject = Subjects.Of(scene, cue);
        if (subject >= from && subject < cue.First) return subject;
        int before = Before(scene, cue);
        return before >= from ? before : -1;
    }

    public static int Before(Scene scene, Cue cue)
    {
        int t = cue.First - 1, start = Math.Max(scene.SentenceOf(cue.Token).First, cue.First - Longest);
        if (t < start) return -1;
        if (scene.IsComma(t))
        {
            // "Lee, a farmer, said": the name before the apposition.
            int open = t - 1;
            bool finite = false;
            while (open > start && !scene.IsComma(open)) finite |= scene.IsFinite(open--);
            // "Lee, who is a farmer, said": only a relative clause has a verb there.
            if (open <= start || !scene.IsComma(open) || (finite && !scene.IsOneOf(open + 1, "who", "which", "whose")) || !scene.IsNominal(open - 1)) return -1;
            t = open - 1;
        }

        bool gerund = scene.Parsed.Tags[t] == "VBG" && t > start && scene.IsNominal(t - 1) && Voices.IsText(scene, t);
        if (scene.QuotationOf[t] >= 0) return -1;
        return gerund ? t : scene.IsNominal(t) ? Climb(scene, t, AfterComma(scene, t, start), cue.First) : -1;
    }

    /// <summary>A phrase does not reach over a comma: what stands before it is another.</summary>
    private static int AfterComma(Scene scene, int token, int start)
    {
        for (int t = token; t > start; t--)
            if (scene.IsComma(t)) return t + 1;
        return start;
    }

    /// <summary>"said the minister": the subject the tree gives after the verb, else the noun phrase that begins there.</summary>
    public static int After(Scene scene, Cue cue)
    {
        int end = Math.Min(scene.Parsed.Count, cue.Last + 1 + Longest), first = cue.Last + 1;
        int subject = Subjects.Of(scene, cue);
        if (subject >= first && subject < end && scene.Left[subject] <= first + 2) return subject;
        for (int t = first; t < end; t++)
        {
            // "said retired general Lee": a participle before a noun describes it.
            if (t == first && t + 1 < end && scene.Parsed.Tags[t] is "VBN" or "VBG" or "VBD" && (scene.IsNominal(t + 1) || scene.Parsed.Pos[t + 1] == Pos.ADJ)) continue;
            if (scene.IsPunctuation(t) || scene.IsVerb(t) || scene.Parsed.Pos[t] is Pos.ADP or Pos.SCONJ or Pos.PART) return -1;
            if (scene.IsNominal(t)) return Climb(scene, t, first, end);
        }

        return -1;
    }

    /// <summary>The first noun phrase between a colon and the cue.</summary>
    public static int FirstAfter(Scene scene, int colon, int cueFirst)
    {
        for (int t = colon + 1; t < cueFirst; t++)
            if (scene.IsNominal(t)) return Climb(scene, t, colon + 1, cueFirst);
        return -1;
    }

    private static int Climb(Scene scene, int token, int start, int end)
    {
        int head = token;
        for (int next = scene.Parsed.Heads[head]; next >= start && next < end && scene.IsNominal(next); next = scene.Parsed.Heads[head]) head = next;
        return head;
    }
}
