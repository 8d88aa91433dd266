using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The minister said (that) the talks had ended": a verb of saying and the clause after it.</summary>
internal static class VerbThenClause
{
    private static readonly RuleId Rule = new("attribution/verb-then-clause");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (Read(scene, cue) is { } draft) yield return draft;
    }

    /// <summary>"The firm would pay, its lawyer said, only once it was asked": the clause before goes on behind who says it.</summary>
    private static bool GoesOn(Scene scene, Cue cue, int subject)
    {
        int comma = SpeakerReader.Phrase(scene, subject).First - 1, first = scene.SentenceOf(cue.Token).First;
        return cue.Last + 2 < scene.Parsed.Count && scene.IsComma(cue.Last + 1) && ClauseThenVerb.GoesOnWith(scene, cue.Last + 2) && comma > first && scene.IsComma(comma) && scene.HasFinite(first, comma);
    }

    /// <summary>"twice what Lee said she paid": what it is stands outside.</summary>
    private static bool LacksObject(Scene scene, Cue cue, int subject, ClauseRange clause) =>
        SpeakerReader.Phrase(scene, subject).First is > 0 and var first && first < cue.First && scene.Is(first - 1, "what") && !clause.Marked && clause.End - clause.First < 4;

    private static Draft? Read(Scene scene, Cue cue)
    {
        if (!Said.IsAsserted(scene, cue)) return null;
        CueEntry? entry = cue.Entry(Frame.That | Frame.ThatMarked | Frame.Whether);
        if (entry is null) return null;
        int subject = Subjects.Of(scene, cue);
        // "said Lee, who leads the party": behind an inverted subject its description follows, no clause.
        if (subject < 0 || subject > cue.Last || !Said.MaySay(scene, subject, entry)) return null;
        if (ComplementClause.After(scene, cue, entry, Voices.IsText(scene, subject)) is not { } clause || subject >= clause.First && subject < clause.End) return null;
        if (GoesOn(scene, cue, subject) || LacksObject(scene, cue, subject, clause)) return null;
        if (Contents.Of(scene, clause.First, clause.End) is not { } cut) return null;
        Span content = Contents.ToClosingMark(scene, cut);
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], ClauseMood.Of(scene, entry, clause), Voice.Attributed) { Question = clause.Asks && entry.Act == Act.Ask, Negated = cue.Negated };
    }
}
