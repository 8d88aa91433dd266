using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The date was announced by the ministry": the subject of the passive is what was said, the agent says it.</summary>
internal static class PassiveStance
{
    private static readonly RuleId Rule = new("attribution/passive-stance");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Form == CueForm.Passive && cue.Takes(Frame.Object) && !cue.Negated && !cue.Hypothetical && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int subject = scene.Child(cue.Token, Relation.nsubj_pass), by = cue.Last + 1;
        if (subject < 0 || subject > cue.First || cue.First == cue.Token || by + 1 >= scene.SentenceOf(cue.Token).End || !scene.Is(by, "by")) return null;
        if (scene.Parsed.Pos[subject] == Pos.PRON || Complements.Brought(scene, by) is not { } agent) return null;
        CueEntry entry = cue.Entry(Frame.Object)!;
        // "supported by the foundation" speaks of money more often than of opinion.
        if (entry.Act is Act.Agree or Act.Say || !StanceObject.MaySay(scene, agent.Dependent, entry)) return null;
        if (Contents.Of(scene, scene.Left[subject], Math.Min(scene.Right[subject] + 1, cue.First)) is not { } content) return null;
        return new Draft(Rule, cue, scene.Parsed.SpanOf(cue.First, agent.First), SpeakerReader.Read(scene, agent.Dependent), agent.Dependent, [content], entry.Act, Voice.Attributed);
    }
}
