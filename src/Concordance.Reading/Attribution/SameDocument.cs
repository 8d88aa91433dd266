using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"according to a document seen by X. … The document calls for": the document came the same way both times.</summary>
internal static class SameDocument
{
    private static readonly RuleId Rule = new("attribution/same-document");

    /// <summary>Adds the stations of the document told of before, where the words show that it is the same.</summary>
    public static void Share(Scene scene, List<Draft> drafts, List<Source>[] stations)
    {
        int known = -1;
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].SpeakerHead is not (>= 0 and var head) || !Voices.IsText(scene, head) || drafts[i].Speaker is not { } speaker) continue;
            if (stations[i].Count > 0) known = i;
            else if (known >= 0 && IsDefinite(scene, speaker) && IsSame(scene, drafts[known].SpeakerHead, head))
                stations[i].AddRange(stations[known].Select(s => s with { Because = new Because(Rule, [scene.Report.At(speaker.Span), scene.Report.At(s.Span)], [s.Because]) }));
        }
    }

    private static bool IsDefinite(Scene scene, Speaker speaker) => scene.IsOneOf(scene.Parsed.TokenAt(speaker.Span.Start), "the", "this", "that");

    /// <summary>The same noun, a general one, or one that the sentence of the document names: "presents a plan, according to a document".</summary>
    private static bool IsSame(Scene scene, int before, int head)
    {
        string lemma = scene.Parsed.Lemmas[head].ToLowerInvariant();
        // "The paper" may be the newspaper that saw the document.
        if (lemma is "document" or "text" or "draft" or "copy") return true;
        SentenceRange sentence = scene.SentenceOf(before);
        for (int t = sentence.First; t < sentence.End; t++)
            if (scene.Parsed.Lemmas[t].Equals(lemma, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
