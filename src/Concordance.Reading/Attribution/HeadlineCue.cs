using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"Spain Confirms Talks", "Bank says rates will rise": a headline's present tense. Its capitals mislead tagger and tree, so the order of words decides.</summary>
internal static class HeadlineCue
{
    private static readonly RuleId Rule = new("attribution/headline-cue");

    /// <summary>Words before the verb of a headline: longer ones hold more than a speaker.</summary>
    private const int LongestSpeaker = 6;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        if (scene.Furniture.Headline is not { } headline) yield break;
        int first = scene.Parsed.TokenAt(headline.Start), end = Math.Max(first, scene.Parsed.TokenAt(headline.End));
        for (int t = first + 1; t < Math.Min(end - 1, first + LongestSpeaker + 1); t++)
        {
            if (scene.IsPunctuation(t) || scene.Parsed.Pos[t] is Pos.ADP or Pos.SCONJ || scene.QuotationOf[t] >= 0) yield break;
            if (Verb(scene, t) is not { } entry) continue;
            if (Read(scene, first, t, end, entry) is { } draft) yield return draft;
            yield break;
        }
    }

    private static CueEntry? Verb(Scene scene, int token)
    {
        string form = scene.Parsed.Form(token).ToLowerInvariant();
        string[] lemmas = form.EndsWith("ies", StringComparison.Ordinal) ? [form[..^3] + "y"]
            : form.EndsWith("es", StringComparison.Ordinal) ? [form[..^1], form[..^2]]
            : form.EndsWith('s') ? [form[..^1]] : [];
        foreach (string lemma in lemmas)
            foreach (CueEntry entry in CueLexicon.Of(CueClass.Verb, lemma))
                if (entry.Takes(Frame.That | Frame.Object | Frame.Infinitive | Frame.ObjectOf | Frame.ObjectFor) && !entry.Takes(Frame.Mind)) return entry;
        return null;
    }

    private static Draft? Read(Scene scene, int first, int verb, int end, CueEntry entry)
    {
        int head = verb - 1;
        if (!scene.IsNominal(head)) return null;
        // "Photo Surfaces, Say It Proves": what holds a comma is no one speaker.
        for (int t = first; t < verb; t++)
            if (scene.IsComma(t) || scene.IsFinite(t)) return null;
        Span name = scene.Parsed.SpanOf(first, verb);
        if (!scene.MentionsIn(name).Any() && !Voices.CanSpeak(scene, head)) return null;
        int stop = verb + 1;
        while (stop < end && !(stop > verb + 2 && scene.IsOneOf(stop, "amid", "after", "as", "following", "ahead"))) stop++;
        // "Mayor warns of floods".
        int from = scene.Is(verb + 1, "of") ? verb + 2 : verb + 1;
        if (Contents.Of(scene, from, stop) is not { } content) return null;
        Cue cue = new(verb, [entry], verb, verb, CueForm.Finite, false, false);
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, head) with { Span = name }, head, [content], entry.Act, Voice.Attributed) { Kind = StatementKind.Headline };
    }
}
