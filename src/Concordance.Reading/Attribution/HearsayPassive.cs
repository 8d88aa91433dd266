using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The firm is said to be planning a sale", "He is alleged to have left": told of somebody, and nobody is named who tells it.</summary>
internal static class HearsayPassive
{
    private static readonly RuleId Rule = new("attribution/hearsay-passive");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Form == CueForm.Passive && cue.First < cue.Token && !cue.Negated && !cue.Hypothetical && IsTold(scene.Parsed.Lemmas[cue.Token]) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static bool IsTold(string lemma) => lemma.ToLowerInvariant() is "say" or "allege" or "believe" or "think" or "rumor" or "rumour" or "understand";

    private static Draft? Read(Scene scene, Cue cue)
    {
        int to = cue.Last + 1, limit = ComplementClause.SentenceEnd(scene, cue.Token);
        if (to + 1 >= limit || !scene.Is(to, "to") || scene.Parsed.Tags[to + 1] != "VB" || scene.Is(to + 1, "say")) return null;
        int subject = scene.Child(cue.Token, Relation.nsubj_pass);
        if (subject < 0) subject = scene.Child(cue.Token, Relation.nsubj);
        if (subject < 0 || subject >= cue.First || scene.IsOneOf(subject, "it", "who", "which", "that", "what") || scene.Parsed.Tags[subject] is "WP" or "WDT") return null;
        int verb = to + 1;
        while (verb + 1 < limit && scene.Parsed.Pos[verb] is Pos.AUX or Pos.ADV && scene.Parsed.Pos[verb + 1] is Pos.AUX or Pos.ADV or Pos.VERB) verb++;
        // "is alleged to have said that": what was said is the statement.
        if (!CueLexicon.Of(CueClass.Verb, scene.Parsed.Lemmas[verb].ToLowerInvariant()).IsEmpty) return null;
        if (Contents.Of(scene, SpeakerReader.Phrase(scene, subject).First, SpeakerReader.Phrase(scene, subject).Last + 1) is not { } whom || Complements.From(scene, cue.Token, to, verb) is not { } what) return null;
        return new Draft(Rule, cue, cue.Span(scene), null, -1, [whom, what], Act.Say, Voice.Attributed) { Kind = StatementKind.Indirect };
    }
}
