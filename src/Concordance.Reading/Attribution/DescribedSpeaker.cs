using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>"…, two people briefed on the matter said", "…, lawyers for the tenants said": between comma and cue stands one noun phrase with its description; trees make the description a verb of its own.</summary>
internal static class DescribedSpeaker
{
    private const int Longest = 16;

    /// <summary>The noun described, or -1.</summary>
    public static int Before(Scene scene, Cue cue)
    {
        int first = cue.First, start = scene.SentenceOf(cue.Token).First;
        while (first > start && cue.First - first < Longest && !scene.IsPunctuation(first - 1)) first--;
        if (cue.First - first < 4 || first > start && !scene.IsComma(first - 1) || scene.QuotationOf[first] >= 0) return -1;
        int noun = first;
        while (noun < cue.First && scene.Parsed.Pos[noun] is Pos.DET or Pos.NUM or Pos.ADJ or Pos.ADV) noun++;
        while (noun + 1 < cue.First && scene.Parsed.Pos[noun] == Pos.NOUN && scene.Parsed.Pos[noun + 1] == Pos.NOUN) noun++;
        if (noun + 3 >= cue.First || scene.Parsed.Pos[noun] != Pos.NOUN || !Voices.CanSpeak(scene, noun)) return -1;
        // "briefed on", "familiar with", "close to": the description brings its own noun.
        bool described = scene.Parsed.Tags[noun + 1] is "VBN" or "VBD" or "JJ" or "RB" && scene.Parsed.Pos[noun + 2] == Pos.ADP, attached = scene.Parsed.Pos[noun + 1] == Pos.ADP && !scene.Is(noun + 1, "of");
        if (!described && !attached) return -1;
        for (int t = noun + 2; t < cue.First; t++)
            if (scene.IsVerb(t) || scene.IsFinite(t)) return -1;
        return scene.IsNominal(cue.First - 1) ? noun : -1;
    }
}
