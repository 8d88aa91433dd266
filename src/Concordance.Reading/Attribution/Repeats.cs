using Concordance.Language;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>A teaser that a page repeats does not say a thing twice: of statements that share most words the one in the running text stays.</summary>
internal static class Repeats
{
    /// <summary>Share of the teaser's words that must stand in the other statement, in tenths.</summary>
    private const int MostWords = 6;

    public static List<Draft> Drop(Scene scene, List<Draft> drafts)
    {
        List<(Draft Draft, HashSet<string> Words)> running = [.. drafts.Where(d => !IsAside(scene, d)).Select(d => (d, Words(scene, d)))];
        if (running.Count == drafts.Count) return drafts;
        List<Draft> kept = [];
        foreach (Draft draft in drafts)
        {
            if (IsAside(scene, draft))
            {
                HashSet<string> words = Words(scene, draft);
                if (running.Any(r => r.Words.Count(words.Contains) * 10 >= words.Count * MostWords && r.Draft.Voice == draft.Voice)) continue;
                running.Add((draft, words));
            }

            kept.Add(draft);
        }

        return kept;
    }

    private static bool IsAside(Scene scene, Draft draft) => scene.Furniture.SetAside.Any(a => a.As is not SetAsideKind.CitationMarker && a.Span.Contains(draft.Hull));

    private static HashSet<string> Words(Scene scene, Draft draft)
    {
        HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (Span piece in draft.Content)
            for (int t = scene.Parsed.TokenAt(piece.Start); t < scene.Parsed.Count && scene.Parsed.Spans[t].Start < piece.End; t++)
                if (scene.Parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB or Pos.ADJ or Pos.NUM) words.Add(scene.Parsed.Form(t));
        return words;
    }
}
