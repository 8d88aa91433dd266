using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"PORT AMBROSE - ", "KARSHOLM (Northern Wire) – ", "LYON, May 3 — ": place, day and agency before a report are no words of anybody's.</summary>
internal static class Datelines
{
    private const int Longest = 16;

    /// <summary>Cuts a dateline off the front of content and speaker; null where nothing else is left.</summary>
    public static Draft? Cut(Scene scene, Draft draft)
    {
        ImmutableArray<Span>.Builder content = ImmutableArray.CreateBuilder<Span>();
        foreach (Span piece in draft.Content)
            if (After(scene, piece) is not { } cut) content.Add(piece);
            else if (Contents.Trim(scene, cut) is { } rest) content.Add(rest);
        if (content.Count == 0) return null;
        draft = draft with { Content = content.ToImmutable() };
        if (draft.Speaker is not { } speaker || After(scene, speaker.Span) is not { } named) return draft;
        return named.Trim(scene.Text) is { IsEmpty: false } left ? draft with { Speaker = speaker with { Span = left, Office = null } } : null;
    }

    /// <summary>What of a stretch stands after the dateline it begins in; null where it begins in none.</summary>
    private static Span? After(Scene scene, Span span)
    {
        int first = scene.Parsed.TokenAt(span.Start);
        if (first >= scene.Parsed.Count) return null;
        int line = first;
        while (line > 0 && first - line < Longest && !scene.BreaksBefore(line)) line--;
        if (!scene.BreaksBefore(line)) return null;
        int dash = Dash(scene, line);
        if (dash < first || !IsPlaceAndDay(scene, line, dash)) return null;
        int start = Math.Min(span.End, scene.Parsed.Spans[dash].End);
        while (start < span.End && char.IsWhiteSpace(scene.Text[start])) start++;
        return new Span(start, span.End);
    }

    private static int Dash(Scene scene, int line)
    {
        for (int t = line + 1; t + 1 < scene.Parsed.Count && t < line + Longest && !scene.BreaksBefore(t); t++)
            if (scene.IsOneOf(t, "-", "–", "—", "--") && scene.Parsed.Spans[t].Start > scene.Parsed.Spans[t - 1].End) return t;
        return -1;
    }

    /// <summary>Capitals first, or an agency in brackets right before the dash; no verb in small letters.</summary>
    private static bool IsPlaceAndDay(Scene scene, int line, int dash)
    {
        Span first = scene.Parsed.Spans[line];
        bool capitals = first.Length > 2;
        for (int i = first.Start; i < first.End; i++) capitals &= char.IsUpper(scene.Text[i]) || scene.Text[i] is '.' or '-' or '\'';
        if (!capitals && !scene.Is(dash - 1, ")")) return false;
        for (int t = line; t < dash; t++)
            if (scene.IsFinite(t) && char.IsLower(scene.Text[scene.Parsed.Spans[t].Start])) return false;
        return char.IsUpper(scene.Text[first.Start]);
    }
}
