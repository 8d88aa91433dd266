using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"insisted on a ceasefire", "called for talks", "pushed for a quick end", "committed to pursuing peace".</summary>
internal static class StancePreposition
{
    private static readonly RuleId Rule = new("attribution/stance-preposition");

    private static readonly (Frame Frame, string Word)[] Prepositions =
    [
        (Frame.For, "for"), (Frame.On, "on"), (Frame.About, "about"), (Frame.Of, "of"), (Frame.To, "to"),
        (Frame.Against, "against"), (Frame.Over, "over"), (Frame.At, "at"), (Frame.In, "in"), (Frame.With, "with"),
    ];

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && !cue.Negated && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    /// <summary>What the first fitting preposition brings, the entry and the last token of the cue with it.</summary>
    internal static (CueEntry Entry, int First, int Dependent)? Complement(Scene scene, Cue cue)
    {
        foreach ((Frame frame, string word) in Prepositions)
        {
            if (cue.Entry(frame) is not { } entry) continue;
            (int First, int Dependent)? brought = cue.Last > cue.Token && scene.Is(cue.Last, word)
                ? Complements.Brought(scene, cue.Last)
                : Complements.AfterPreposition(scene, cue.Token, cue.Last, word);
            if (brought is { } b && !Voices.IsDay(scene, b.Dependent) && !Voices.IsDay(scene, b.First) && !(word == "to" && scene.Parsed.Tags[b.First] == "VB")) return (entry, b.First, b.Dependent);
        }

        return null;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        if (Complement(scene, cue) is not { } complement) return null;
        int subject = Subjects.Of(scene, cue);
        if (subject < 0 || subject > cue.First || !StanceObject.MaySay(scene, subject, complement.Entry)) return null;
        if (Complements.From(scene, cue.Token, complement.First, complement.Dependent) is not { } content) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(cue.First, complement.First), SpeakerReader.Read(scene, subject, cue), subject, [content], complement.Entry.Act, Voice.Attributed);
    }
}
