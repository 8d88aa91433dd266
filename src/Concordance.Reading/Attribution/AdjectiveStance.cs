using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"is confident that", "remains optimistic about": a stance as an adjective. "Are worried about the road" names a subject and says nothing of it; who remains so takes a stand.</summary>
internal static class AdjectiveStance
{
    private static readonly RuleId Rule = new("attribution/adjective-stance");

    private static readonly (Frame Frame, string Word)[] Prepositions = [(Frame.About, "about"), (Frame.Of, "of"), (Frame.On, "on")];

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.Entries[0].Class == CueClass.Adjective && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int adjective = cue.Token, verb = Copula(scene, adjective);
        if (verb < 0) return null;
        int first = verb, start = scene.SentenceOf(verb).First;
        while (first > start && scene.Parsed.Pos[first - 1] is Pos.AUX or Pos.ADV && !scene.IsOneOf(first - 1, "however")) first--;
        for (int t = first; t < adjective; t++)
            if (scene.Parsed.Tags[t] == "MD" || scene.IsOneOf(t, "not", "n't", "n’t", "never", "less")) return null;
        int subject = Subjects.Of(scene, verb == scene.Parsed.Heads[adjective] ? verb : adjective);
        CueEntry entry = cue.Entries[0];
        if (subject < 0 || subject > first || !StanceObject.MaySay(scene, subject, entry)) return null;
        if (Complement(scene, cue, entry, verb) is not { } complement) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(first, complement.CueEnd), SpeakerReader.Read(scene, subject), subject, [complement.Content], entry.Act, Voice.Attributed);
    }

    private static int Copula(Scene scene, int adjective)
    {
        int copula = Math.Max(scene.Child(adjective, Relation.cop), scene.Child(adjective, Relation.aux_pass));
        if (copula >= 0 && copula < adjective) return copula;
        int head = scene.Parsed.Heads[adjective];
        return head >= 0 && head < adjective && scene.Parsed.Relations[adjective] == Relation.xcomp && scene.Parsed.Lemmas[head] is "remain" or "stay" or "be" ? head : -1;
    }

    private static (Span Content, int CueEnd)? Complement(Scene scene, Cue cue, CueEntry entry, int verb)
    {
        if (entry.Takes(Frame.That) && ComplementClause.After(scene, cue, entry) is { } clause && Contents.Of(scene, clause.First, clause.End) is { } said) return (said, cue.Last + 1);
        if (scene.Parsed.Lemmas[verb] is not ("remain" or "stay")) return null;
        foreach ((Frame frame, string word) in Prepositions)
            if (entry.Takes(frame) && Complements.AfterPreposition(scene, cue.Token, cue.Last, word) is { } brought
                && Complements.From(scene, cue.Token, brought.First, brought.Dependent) is { } content) return (content, brought.First);
        return null;
    }
}
