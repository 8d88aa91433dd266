using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Conditions;

/// <summary>Acts named by nouns: "the receipt of the terms", "any cessation of hostilities".</summary>
internal static class NounPhrases
{
    /// <summary>A noun phrase from its first token: what hangs under its head, up to a pause or a finite verb.</summary>
    public static Stretch From(Scene scene, int first, int high)
    {
        int head = Head(scene, first, high);
        if (head < 0) return new Stretch(first, first);
        int end = Math.Min(high, Math.Max(head, scene.Right[head]) + 1);
        // "the Geneva meeting place", "the negotiating venue": nouns side by side are one phrase, however the tree joins them.
        while (end < high && (scene.IsNominal(end) || (scene.Parsed.Tags[end] == "VBG" && end + 1 < high && scene.IsNominal(end + 1))) && !scene.IsPunctuation(end)) end++;
        return Cut(scene, new Stretch(first, end));
    }

    /// <summary>The same without what follows a pause, a semicolon or a clause of its own.</summary>
    public static Stretch Cut(Scene scene, Stretch phrase)
    {
        int end = phrase.First;
        while (end < phrase.End && !Segment.IsPause(scene, end) && !(scene.IsFinite(end) && end > phrase.First)) end++;
        while (end > phrase.First && (scene.IsPunctuation(end - 1) || scene.Parsed.Pos[end - 1] is Pos.CCONJ or Pos.AUX)) end--;
        return new Stretch(phrase.First, end);
    }

    /// <summary>A clause with its subject, up to a pause.</summary>
    public static Stretch Clause(Scene scene, int first, int high)
    {
        int end = first;
        while (end < high && !Segment.IsPause(scene, end)) end++;
        return new Stretch(first, end);
    }

    /// <summary>The head of the phrase that begins here, or -1.</summary>
    public static int Head(Scene scene, int first, int high)
    {
        for (int t = first; t < Math.Min(high, first + 10); t++)
        {
            if (Segment.IsPause(scene, t) || scene.IsFinite(t)) return -1;
            if (!scene.IsNominal(t)) continue;
            int head = t;
            for (int step = 0; step < 6 && scene.Parsed.Heads[head] is var up && up >= first && up < high && scene.Left[up] >= first && scene.IsNominal(up); step++) head = up;
            return head;
        }

        return -1;
    }
}
