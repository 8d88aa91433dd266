using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"as announced by the ministry", "as the minister put it", "As he noted, …": the clause that "as" belongs to is what was said.</summary>
internal static class AsAnnounced
{
    private static readonly RuleId Rule = new("attribution/as-announced");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Frame.Quote) && !cue.Negated && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        SentenceRange sentence = scene.SentenceOf(cue.Token);
        int subject = Subjects.Of(scene, cue), after = cue.Last + 1;
        if (subject < 0 || subject > cue.Token) subject = NearSubject.Before(scene, cue);
        bool passive = cue.Form == CueForm.Passive && cue.First - 1 >= sentence.First && scene.Is(cue.First - 1, "as") && after + 1 < sentence.End && scene.Is(after, "by");
        bool active = !passive && subject >= 0 && subject < cue.First && SpeakerReader.Phrase(scene, subject).First - 1 is var before && before >= sentence.First && scene.Is(before, "as") && (before == sentence.First || scene.IsComma(before - 1)) && cue.Form is CueForm.Finite or CueForm.Passive && !cue.Hypothetical;
        if (!passive && !active || active && GoesOn(scene, cue, sentence)) return null;
        int start = passive ? cue.First - 1 : SpeakerReader.Phrase(scene, subject).First - 1;
        if (passive)
        {
            if (Complements.Brought(scene, after) is not { } agent) return null;
            subject = agent.Dependent;
            after = agent.First;
        }

        CueEntry entry = cue.Entry(Frame.Quote)!;
        if (!StanceObject.MaySay(scene, subject, entry) && !scene.Is(subject, "it") || scene.HasChild(cue.Token, Relation.ccomp) || scene.Child(cue.Token, Relation.obj) > cue.Last) return null;
        if (Content(scene, cue, sentence, start, subject) is not { } content) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(passive ? start : cue.First, Math.Max(after, cue.Last + 1)), SpeakerReader.Read(scene, subject), subject, [content], entry.Act, Voice.Attributed);
    }

    /// <summary>"as voters responded to the plan": a verb that goes on tells something of its own; only place and day may follow.</summary>
    private static bool GoesOn(Scene scene, Cue cue, SentenceRange sentence)
    {
        int next = cue.Last + 1;
        return next < sentence.End && !scene.IsPunctuation(next) && scene.Parsed.Pos[next] != Pos.ADV && !Voices.IsTime(scene, next) && !scene.IsOneOf(next, "on", "in", "at", "during", "last", "this", "earlier", "after");
    }

    private static Span? Content(Scene scene, Cue cue, SentenceRange sentence, int start, int subject)
    {
        int head = scene.Parsed.Heads[cue.Token];
        while (head >= 0 && head < start && !scene.IsVerb(head) && !scene.HasChild(head, Relation.cop)) head = scene.Parsed.Heads[head];
        if (start > sentence.First + 1)
        {
            if (head < 0 || head >= start) return null;
            int first = scene.Left[head];
            while (first < start && (scene.Parsed.Relations[first] is Relation.mark or Relation.cc || scene.IsComma(first))) first++;
            return scene.HasFinite(first, start) ? Contents.Of(scene, first, start) : null;
        }

        int end = cue.Last + 1;
        while (end < sentence.End && !scene.IsComma(end) && !scene.IsFinite(end)) end++;
        return end < sentence.End && scene.IsComma(end) ? Contents.Of(scene, end + 1, ComplementClause.SentenceEnd(scene, cue.Token)) : null;
    }
}
