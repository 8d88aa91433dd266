using System.Collections.Immutable;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Place, day and agency before a report are no words of anybody's: "PORT AMBROSE - The mayor said".</summary>
internal static class Datelines
{
    /// <summary>Cuts a dateline off the front of content and speaker; null where nothing else is left.</summary>
    public static Draft? Cut(Scene scene, Draft draft)
    {
        ImmutableArray<Span>.Builder content = ImmutableArray.CreateBuilder<Span>();
        foreach (Span piece in draft.Content)
            if (After(scene, piece) is not { } cut) content.Add(piece);
            else if (Contents.Trim(scene, cut) is { } words) content.Add(words);
        if (content.Count == 0) return null;
        draft = draft with { Content = content.ToImmutable() };
        if (draft.Speaker is not { } speaker) return draft;
        if (speaker.Office is { } office && After(scene, office) is { } rest) speaker = speaker with { Office = rest.Trim(scene.Text) is { IsEmpty: false } kept ? kept : null };
        if (After(scene, speaker.Span) is not { } named) return draft with { Speaker = speaker };
        return named.Trim(scene.Text) is { IsEmpty: false } left ? draft with { Speaker = speaker with { Span = left, Office = null } } : null;
    }

    /// <summary>What of a stretch stands after the dateline it begins in; null where it begins in none.</summary>
    private static Span? After(Scene scene, Span span) =>
        OpeningDateline.EndIn(scene.Text, span.Start) is var end && end > span.Start ? new Span(Math.Min(end, span.End), span.End) : null;
}
