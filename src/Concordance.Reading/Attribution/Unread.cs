using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Sentences that hold a cue of saying, and those of them that gave no statement.</summary>
internal static class Unread
{
    public static (ImmutableArray<Span> Cued, ImmutableArray<Span> Unread) Find(Scene scene, IReadOnlyList<Draft> drafts)
    {
        SortedSet<int> cued = [];
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Form != CueForm.Infinitive && cue.Takes(Frame.Quote | Frame.That) && !cue.Takes(Frame.Mind)) cued.Add(scene.Parsed.SentenceOf[cue.Token]);
        for (int t = 0; t + 1 < scene.Parsed.Count; t++)
            if (scene.Is(t, "according") && scene.Is(t + 1, "to")) cued.Add(scene.Parsed.SentenceOf[t]);
        ImmutableArray<Span> all = [.. cued.Select(scene.Parsed.SentenceSpan)];
        foreach (Draft draft in drafts)
        {
            foreach (Span piece in draft.Content) Remove(scene, cued, piece);
            if (draft.CueSpan is { } cue) Remove(scene, cued, cue);
        }

        return (all, [.. cued.Select(scene.Parsed.SentenceSpan)]);
    }

    private static void Remove(Scene scene, SortedSet<int> cued, Span span)
    {
        int first = scene.Parsed.TokenAt(span.Start), last = scene.Parsed.TokenAt(span.End - 1);
        if (first >= scene.Parsed.Count) return;
        for (int s = scene.Parsed.SentenceOf[first]; s <= scene.Parsed.SentenceOf[Math.Min(last, scene.Parsed.Count - 1)]; s++) cued.Remove(s);
    }
}
