using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>
/// "cuts that he said would help", "a plan which officials say has failed", "a dynamic Lee said could help": the clause after
/// the cue has no subject; it is the noun phrase that the relative clause stands behind. Both are the content, in two pieces.
/// </summary>
internal static class GapClause
{
    private static readonly RuleId Rule = new("attribution/gap-clause");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Form == CueForm.Finite && !cue.Negated && cue.Takes(Frame.That) && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int verb = cue.Last + 1, limit = ComplementClause.SentenceEnd(scene, cue.Token);
        if (verb + 1 >= limit || !IsFiniteAhead(scene, verb, limit)) return null;
        int subject = Subjects.Of(scene, cue);
        if (NearSubject.Before(scene, cue) is >= 0 and var near && near != subject && SpeakerReader.Phrase(scene, near).Last == cue.First - 1) subject = near;
        CueEntry entry = cue.Entry(Frame.That)!;
        if (subject < 0 || subject >= cue.First || !Said.MaySay(scene, subject, entry) || !Voices.CanSpeak(scene, subject)) return null;
        int before = SpeakerReader.Phrase(scene, subject).First - 1, from = scene.SentenceOf(cue.Token).First;
        if (before < from || Antecedent(scene, before, from) is not { } antecedent) return null;
        int end = ComplementClause.End(scene, cue.Token, verb, AfterVerb(scene, verb, limit), limit);
        if (Contents.Of(scene, verb, end) is not { } said) return null;
        ImmutableArray<Span> content = antecedent is { IsEmpty: false } ? [antecedent, said] : [said];
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, content, entry.Act, Voice.Attributed);
    }

    /// <summary>A finite verb right behind the cue, at most an adverb between.</summary>
    private static bool IsFiniteAhead(Scene scene, int verb, int limit)
    {
        if (scene.Parsed.Tags[verb] == "RB" && verb + 1 < limit) verb++;
        return scene.IsFinite(verb) && scene.QuotationOf[verb] < 0;
    }

    /// <summary>The clause of the verb as far as its tree reaches to the right.</summary>
    private static int AfterVerb(Scene scene, int verb, int limit)
    {
        int head = verb;
        while (scene.Parsed.Heads[head] is var up && up > head && up < limit && scene.Parsed.Relations[head] is Relation.aux or Relation.aux_pass or Relation.cop or Relation.advmod) head = up;
        return Math.Max(head, scene.Right[head]) + 1;
    }

    /// <summary>The noun phrase that ends at the relative pronoun, or where none stands at the speaker itself.</summary>
    private static Span? Antecedent(Scene scene, int before, int from)
    {
        int noun = before;
        bool relative = scene.IsOneOf(before, "that", "which", "who");
        if (relative) noun--;
        if (noun > from && scene.IsComma(noun) && relative && !scene.Is(before, "that")) noun--;
        if (noun < from || scene.QuotationOf[noun] >= 0 || scene.Parsed.Pos[noun] is not (Pos.NOUN or Pos.PROPN)) return null;
        int head = noun;
        for (int next = scene.Parsed.Heads[head]; next >= from && next < noun && scene.Parsed.Pos[next] is Pos.NOUN or Pos.PROPN && scene.Parsed.Relations[head] is Relation.nmod or Relation.compound or Relation.flat; next = scene.Parsed.Heads[head]) head = next;
        (int first, int last) = SpeakerReader.Phrase(scene, head);
        if (head != noun && last < noun) (first, last) = (SpeakerReader.Phrase(scene, noun).First, noun);
        return Contents.Of(scene, first, Math.Min(Math.Max(last, noun), before) + 1);
    }
}
