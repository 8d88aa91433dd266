using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"refused to sign", "promised to help", "proposed holding talks": what somebody refuses, promises or proposes to do.</summary>
internal static class StanceInfinitive
{
    private static readonly RuleId Rule = new("attribution/stance-infinitive");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Frame.Infinitive | Frame.Gerund) && !cue.Negated && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int next = AfterTime(scene, cue.Last + 1);
        if (next + 1 >= scene.SentenceOf(cue.Token).End) return null;
        bool infinitive = scene.Is(next, "to") && scene.Parsed.Pos[next] == Pos.PART;
        CueEntry? entry = infinitive ? cue.Entry(Frame.Infinitive) : scene.Parsed.Tags[next] == "VBG" ? cue.Entry(Frame.Gerund) : null;
        if (entry is null) return null;
        int verb = infinitive ? InfinitiveAfter(scene, next) : next;
        if (verb <= cue.Last) return null;
        int subject = Subjects.Of(scene, cue);
        if (subject < 0 || subject > cue.First || !StanceObject.MaySay(scene, subject, entry)) return null;
        // "declined to comment" tells that nothing was said; "declined to say whether it would close" tells what was asked.
        if (entry.Act == Act.Refuse && IsSilence(scene, verb) && !NamesMatter(scene, cue, verb)) return Withheld(scene, cue, subject, verb);
        if (Complements.From(scene, cue.Token, next, verb) is not { } content) return null;
        // "an inquiry, which the ministry refused to order": what it is about stands outside.
        if (infinitive && scene.Parsed.TokenAt(content.End) <= verb + 1 && SpeakerReader.Phrase(scene, subject).First is > 0 and var first && scene.IsOneOf(first - 1, "which", "that", "what")) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], entry.Act, Voice.Attributed);
    }

    private static Draft? Withheld(Scene scene, Cue cue, int subject, int verb)
    {
        int asks = verb + 1, limit = ComplementClause.SentenceEnd(scene, cue.Token);
        if (asks + 2 >= limit || !scene.IsOneOf(asks, "whether", "if", "when", "how", "why", "who", "what", "where", "which") || !scene.HasFinite(asks, limit)) return null;
        int first = scene.IsOneOf(asks, "whether", "if") ? asks + 1 : asks, finite = first;
        while (finite < limit && !scene.IsFinite(finite)) finite++;
        if (Contents.Of(scene, first, ComplementClause.End(scene, verb, first, finite + 1, limit)) is not { } content) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(cue.First, verb + 1), SpeakerReader.Read(scene, subject, cue), subject, [content], Act.Refuse, Voice.Attributed) { Question = true };
    }

    /// <summary>"vowed last month to stay": the time of the promise may stand between.</summary>
    private static int AfterTime(Scene scene, int next)
    {
        int t = next, end = Math.Min(scene.SentenceOf(next - 1).End, next + 4);
        while (t < end && (Voices.IsTime(scene, t) || scene.IsOneOf(t, "on", "last", "this", "earlier", "late", "early"))) t++;
        return t > next && t < end && scene.Is(t, "to") && Voices.IsTime(scene, t - 1) ? t : next;
    }

    private static int InfinitiveAfter(Scene scene, int to)
    {
        int end = Math.Min(scene.SentenceOf(to).End, to + 4);
        for (int t = to + 1; t < end; t++)
            if (scene.Parsed.Tags[t] == "VB") return t;
        return -1;
    }

    /// <summary>"refused to comment on the state of the road": who refuses, and names of what, takes a stand; who declines only says nothing.</summary>
    private static bool NamesMatter(Scene scene, Cue cue, int verb) =>
        scene.Parsed.Lemmas[cue.Token] == "refuse" && verb + 2 < ComplementClause.SentenceEnd(scene, cue.Token)
        && (scene.Parsed.Lemmas[verb] is "comment" or "speak" or "elaborate" && scene.IsOneOf(verb + 1, "on", "of", "about") || scene.Parsed.Lemmas[verb] is "discuss" or "answer" && scene.Parsed.Pos[verb + 1] is Pos.DET or Pos.NOUN or Pos.PROPN);

    private static bool IsSilence(Scene scene, int verb) =>
        scene.Parsed.Lemmas[verb] is "comment" or "say" or "discuss" or "answer" or "respond" or "elaborate" or "speak" or "identify" or "specify";
}
