using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Conditions that all rules of verbs share: whether the cue says that something was said, and who may say it.</summary>
internal static class Said
{
    /// <summary>Not denied, not supposed, not only wanted: "did not say", "would say", "wants to say" report no statement.</summary>
    public static bool IsAsserted(Scene scene, Cue cue)
    {
        if (!cue.IsVerb || cue.Hypothetical || IsAskedFor(scene, cue.Token)) return false;
        if (cue.Negated && !cue.Takes(Frame.Mind)) return false;
        return cue.Form switch
        {
            CueForm.Finite or CueForm.Participle => true,
            CueForm.Infinitive => GoesOn(scene, cue.Token),
            _ => false,
        };
    }

    /// <summary>"insisted that the union agree": a bare form under a demand is what is wanted, not what was said.</summary>
    private static bool IsAskedFor(Scene scene, int verb)
    {
        int head = scene.Parsed.Heads[verb];
        if (head < 0 || scene.Parsed.Relations[verb] != Relation.ccomp || scene.Parsed.Tags[verb] is not ("VB" or "VBP")) return false;
        foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[head].ToLowerInvariant()))
            if (entry.Act == Act.Demand && entry.Takes(Frame.That)) return true;
        return false;
    }

    /// <summary>Names, persons and groups may say anything; other nouns only with verbs that take no thing for subject; "I" and "you" are not the report's.</summary>
    public static bool MaySay(Scene scene, int subject, CueEntry entry)
    {
        if (scene.IsOneOf(subject, "I", "you", "we", "this", "that", "which", "what")) return false;
        if (Voices.IsTime(scene, subject) || IsNobody(scene, subject)) return false;
        if (Voices.Fits(scene, subject, entry)) return !scene.Is(subject, "it") || IsSpeech(entry);
        return IsSpeech(entry) && scene.IsNominal(subject);
    }

    /// <summary>"Neither firm said that it would", "nobody said": nothing was said.</summary>
    internal static bool IsNobody(Scene scene, int subject) =>
        scene.IsOneOf(subject, "nobody", "none", "neither", "nothing") || SpeakerReader.Phrase(scene, subject).First is var first && first < subject && scene.IsOneOf(first, "no", "neither") && scene.Parsed.Pos[first + 1] is not (Pos.NUM or Pos.PUNCT);

    private static bool IsSpeech(CueEntry entry) => entry.Takes(Frame.Quote) && (!entry.Takes(Frame.Thing) || entry.Lemma is "say" or "state" or "report");

    /// <summary>"was reported to have said", "is quoted as saying": others report it of the speaker.</summary>
    private static bool IsReported(Scene scene, int head) =>
        scene.Parsed.Lemmas[head] is "report" or "quote" && (scene.HasChild(head, Relation.aux_pass) || scene.HasChild(head, Relation.nsubj_pass));

    /// <summary>"went on to say", "continues to insist" report what is said.</summary>
    private static bool GoesOn(Scene scene, int verb)
    {
        int head = scene.Parsed.Heads[verb];
        if (head >= 0 && scene.Parsed.Relations[verb] is Relation.xcomp or Relation.ccomp or Relation.advcl && IsReported(scene, head)) return true;
        return head >= 0 && scene.Parsed.Relations[verb] is Relation.xcomp or Relation.advcl && scene.Parsed.Lemmas[head] is "go" or "continue" or "begin" or "proceed"
            && !scene.HasChild(head, Relation.aux_pass);
    }
}
