using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"expressed optimism that", "reiterated calls for", "made the claim that": a verb that only carries a noun of saying.</summary>
internal static class LightVerb
{
    private static readonly RuleId Rule = new("attribution/light-verb");

    private static readonly ImmutableArray<CueEntry> Carrying = [new CueEntry("express", CueClass.Verb, Act.Say, Frame.None)];

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue noun in scene.Cues)
            if (noun.Entries[0].Class == CueClass.Noun && Read(scene, noun) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue noun)
    {
        int verb = scene.Parsed.Heads[noun.Token];
        if (verb < 0 || verb > noun.Token || scene.Parsed.Relations[noun.Token] != Relation.obj || !Carries(scene.Parsed.Lemmas[verb])) return null;
        int first = verb, start = scene.SentenceOf(verb).First;
        while (first > start && scene.Parsed.Pos[first - 1] is Pos.AUX or Pos.ADV && !scene.IsOneOf(first - 1, "however")) first--;
        for (int t = first; t < verb; t++)
            if (scene.Parsed.Tags[t] == "MD" || scene.IsOneOf(t, "not", "n't", "n’t", "never")) return null;
        if (scene.Parsed.Tags[verb] is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VBG") || scene.HasChild(verb, Relation.aux_pass)) return null;
        int subject = Subjects.Of(scene, new Cue(verb, Carrying, first, verb, scene.Parsed.Tags[verb] == "VBG" && first == verb ? CueForm.Participle : CueForm.Finite, false, false));
        CueEntry entry = noun.Entries[0];
        if (subject < 0 || subject > verb || !StanceObject.MaySay(scene, subject, entry)) return null;
        if (NounComplement.Of(scene, noun.Token, entry, true) is not { } complement) return null;
        return new Draft(Rule, noun, scene.Parsed.SpanOf(first, complement.CueEnd), SpeakerReader.Read(scene, subject, new Cue(verb, Carrying, first, verb, CueForm.Finite, false, false)), subject, [complement.Content], entry.Act, Voice.Attributed) { Carrier = verb };
    }

    private static bool Carries(string lemma) =>
        lemma is "express" or "make" or "issue" or "voice" or "repeat" or "reiterate" or "renew" or "raise" or "give" or "deliver";
}
