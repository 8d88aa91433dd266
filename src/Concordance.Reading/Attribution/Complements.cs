using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Cuts what is not a clause but still content: a noun phrase, an infinitive, what a preposition brings.</summary>
internal static class Complements
{
    /// <summary>From the first token of a dependent to where its clause ends.</summary>
    public static Span? From(Scene scene, int verb, int first, int dependent)
    {
        int limit = ComplementClause.SentenceEnd(scene, verb);
        if (first >= limit) return null;
        int end = ComplementClause.End(scene, verb, first, scene.Right[dependent] + 1, limit);
        end = BeforeNextCue(scene, first, end);
        return Contents.Of(scene, first, end);
    }

    /// <summary>The dependent of a word that begins with a given preposition at most two words after it: its first token after the preposition.</summary>
    public static (int First, int Dependent)? AfterPreposition(Scene scene, int head, int last, string preposition)
    {
        int from = AfterTime(scene, last, scene.SentenceOf(head).End);
        for (int t = from + 1; t <= from + 2 && t < scene.SentenceOf(head).End; t++)
        {
            if (scene.Is(t, preposition)) return t + 1 < scene.SentenceOf(head).End ? Brought(scene, t) : null;
            if (scene.Parsed.Pos[t] != Pos.ADV) return null;
        }

        return null;
    }

    /// <summary>"warned | on Tuesday evening | of": the last word of a time behind the cue.</summary>
    private static int AfterTime(Scene scene, int last, int end)
    {
        int t = last + 1;
        if (t < end && scene.IsOneOf(t, "on", "last", "this")) t++;
        int first = t;
        while (t < end && Voices.IsTime(scene, t)) t++;
        return t > first ? t - 1 : last;
    }

    /// <summary>What a preposition brings: its noun phrase or gerund, with all that hangs on it.</summary>
    public static (int First, int Dependent)? Brought(Scene scene, int preposition)
    {
        int head = scene.Parsed.Heads[preposition];
        if (head > preposition && (scene.IsNominal(head) || scene.IsVerb(head) || scene.Parsed.Pos[head] is Pos.ADJ or Pos.ADV or Pos.DET)) return (preposition + 1, head);
        int next = preposition + 1;
        int top = next;
        while (scene.Parsed.Heads[top] is var up && up > preposition && scene.Left[up] >= preposition) top = up;
        return scene.IsNominal(top) || scene.Parsed.Tags[top] == "VBG" ? (next, top) : null;
    }

    /// <summary>", with both sides stating that …" is a statement of its own.</summary>
    private static int BeforeNextCue(Scene scene, int first, int end)
    {
        for (int t = first + 1; t < end; t++)
        {
            if (!scene.IsComma(t) || t + 1 >= end) continue;
            // "Norvia offers a cut, Sweden asks for more": another name with a cue of its own.
            if (t + 2 < end && scene.IsNamed[t + 1] && scene.Cues.Any(c => c.First == t + 2 && c.IsVerb && c.Form == CueForm.Finite)) return t;
            if (scene.IsOneOf(t + 1, "following", "after", "amid", "despite", "during", "who", "which", "whose", "where") || IsApposition(scene, t + 1, end)) return t;
            if (!scene.Is(t + 1, "with")) continue;
            for (int v = t + 2; v < Math.Min(end, t + 8); v++)
                if (scene.Parsed.Tags[v] == "VBG" && !CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[v].ToLowerInvariant()).IsEmpty) return t;
        }

        return end;
    }

    /// <summary>"denounced the draft, a list of forty points": the reporter's words on what was named; in a list "and" would follow.</summary>
    private static bool IsApposition(Scene scene, int first, int end)
    {
        if (!scene.IsOneOf(first, "a", "an", "the")) return false;
        for (int t = first; t < end; t++)
            if (scene.Parsed.Pos[t] == Pos.CCONJ) return false;
        return true;
    }
}
