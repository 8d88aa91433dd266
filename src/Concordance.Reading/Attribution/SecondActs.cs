using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>"said the talks had failed and praised the hosts": a second verb of saying after "and", in the form of the first, is another act of the speaker, no part of what was said.</summary>
internal static class SecondActs
{
    /// <summary>Adverbs and auxiliaries between the conjunction and its verb: "but later did not rule out".</summary>
    private const int Window = 4;

    public static bool Begins(Scene scene, int verb, int start, int conjunction, int limit)
    {
        if (!scene.IsOneOf(conjunction, "and", "but") || scene.QuotationOf[conjunction] >= 0) return false;
        int finite = conjunction + 1;
        while (finite < limit && scene.Parsed.Pos[finite] == Pos.ADV && finite < conjunction + Window) finite++;
        if (finite >= limit || !IsSameForm(scene, verb, finite) || Reports(scene, FirstFinite(scene, start, conjunction), finite)) return false;
        int main = finite;
        while (main < limit && main < finite + Window && scene.Parsed.Pos[main] is Pos.AUX or Pos.ADV or Pos.PART) main++;
        return main < limit && scene.Parsed.Pos[main] == Pos.VERB && IsCue(scene, main);
    }

    private static bool IsSameForm(Scene scene, int verb, int finite) => (scene.Parsed.Tags[verb], scene.Parsed.Tags[finite]) switch
    {
        ("VBG", var tag) => tag == "VBG",
        ("VBN", var tag) => tag is "VBZ" or "VBD" or "VBP",
        (var own, var tag) => own == tag && tag is "VBD" or "VBZ" or "VBP",
    };

    /// <summary>"said the bank denied it and called it a lie": the second verb may be the bank's.</summary>
    private static bool Reports(Scene scene, int inner, int finite) => inner >= 0 && scene.Parsed.Tags[inner] == scene.Parsed.Tags[finite] && IsCue(scene, inner);

    private static bool IsCue(Scene scene, int token)
    {
        foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[token].ToLowerInvariant()))
            if (!entry.Takes(Frame.Mind)) return true;
        return false;
    }

    private static int FirstFinite(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsFinite(t) || scene.Parsed.Tags[t] == "VBG") return t;
        return -1;
    }
}
