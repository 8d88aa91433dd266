using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Whom a statement was made to, when, and where, as far as the cue's own clause says.</summary>
internal static class Addressees
{
    /// <summary>The head of the person told: "told the committee that", "said to reporters"; else -1.</summary>
    public static int Head(Scene scene, Cue cue)
    {
        foreach (int child in scene.Parsed.Children(cue.Token))
        {
            if (child <= cue.Last || child > cue.Last + 14) continue;
            if (cue.Takes(Frame.ToWhom) && scene.Parsed.Relations[child] is Relation.obj or Relation.iobj && scene.QuotationOf[child] < 0) return child;
            if (scene.Parsed.Relations[child] == Relation.obl && scene.Is(scene.Left[child], "to") && Voices.CanSpeak(scene, child)) return child;
        }

        return -1;
    }

    public static Referent? Referent(Scene scene, Draft draft)
    {
        if (draft.Cue is not { IsVerb: true } cue || Head(scene, cue) is not (>= 0 and var head)) return null;
        return Only(scene, scene.Parsed.SpanOf(SpeakerReader.Phrase(scene, head).First, SpeakerReader.Phrase(scene, head).Last + 1), scene.Parsed.Spans[head]);
    }

    /// <summary>"said in Geneva": the place whose phrase hangs on the cue.</summary>
    public static Referent? Place(Scene scene, Draft draft)
    {
        if (draft.Cue is not { IsVerb: true } cue) return null;
        foreach (int child in scene.Parsed.Children(cue.Token))
        {
            if (scene.Parsed.Relations[child] != Relation.obl || !scene.IsOneOf(scene.Left[child], "in", "at") || draft.Hull.Contains(scene.Parsed.Spans[child])) continue;
            if (Only(scene, scene.Parsed.SpanOf(scene.Left[child], scene.Right[child] + 1), scene.Parsed.Spans[child]) is { Type: ReferentType.Place } place) return place;
        }

        return null;
    }

    private static Referent? Only(Scene scene, Span phrase, Span head)
    {
        foreach ((Span span, _, Referent referent) in scene.MentionsIn(phrase))
            if (span.Contains(head)) return referent;
        return null;
    }
}
