using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"demanded a ceasefire", "urged both to stop", "accused them of lying", "dismissed it as a trick": stance and its object.</summary>
internal static class StanceObject
{
    private static readonly RuleId Rule = new("attribution/stance-object");

    private const Frame Any = Frame.Object | Frame.ObjectAs | Frame.ObjectFor | Frame.ObjectInfinitive | Frame.ObjectOf | Frame.ObjectOn;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Any) && !cue.Negated && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        int patient = Object(scene, cue);
        if (patient < 0) return null;
        CueEntry? entry = Framed(scene, cue, patient) ?? cue.Entry(Frame.Object);
        if (entry is null) return null;
        int subject = Subjects.Of(scene, cue.Token);
        if (subject < 0 || subject > cue.First || !MaySay(scene, subject, entry)) return null;
        if (Complements.From(scene, cue.Token, scene.Left[patient], patient) is not { } content) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject), subject, [content], entry.Act, Voice.Attributed);
    }

    /// <summary>The object directly after the verb, at most an adverb between; a pronoun that names nothing ("said it") is none.</summary>
    private static int Object(Scene scene, Cue cue)
    {
        int patient = scene.Child(cue.Token, Relation.obj);
        if (patient < 0) patient = Embedded(scene, cue);
        if (patient <= cue.Last) return -1;
        int first = scene.Left[patient];
        if (first > cue.Last + 2 || scene.QuotationOf[cue.Token] >= 0) return -1;
        return scene.IsOneOf(patient, "it", "this", "that", "so", "himself", "herself", "itself", "themselves") && !HasMore(scene, cue) ? -1 : patient;
    }

    /// <summary>"wants him to go": some trees hang "him" on "go".</summary>
    private static int Embedded(Scene scene, Cue cue)
    {
        if (!cue.Takes(Frame.ObjectInfinitive)) return -1;
        foreach (int child in scene.Parsed.Children(cue.Token))
            if (child > cue.Last && scene.Parsed.Relations[child] is Relation.ccomp or Relation.xcomp && scene.Parsed.Tags[child] == "VB" && HasSubjectAndTo(scene, child)) return child;
        return -1;
    }

    private static bool HasSubjectAndTo(Scene scene, int verb) =>
        scene.Child(verb, Relation.nsubj) is var s && s >= 0 && s < verb && scene.Parsed.Children(verb).ToArray().Any(c => c > s && c < verb && scene.Is(c, "to"));

    private static bool HasMore(Scene scene, Cue cue)
    {
        foreach (int child in scene.Parsed.Children(cue.Token))
            if (child > cue.Last && scene.Parsed.Relations[child] is Relation.xcomp or Relation.obl or Relation.advcl or Relation.ccomp) return true;
        return false;
    }

    private static CueEntry? Framed(Scene scene, Cue cue, int patient)
    {
        if (scene.Parsed.Tags[patient] == "VB") return cue.Entry(Frame.ObjectInfinitive);
        foreach (int child in scene.Parsed.Children(cue.Token))
        {
            if (child <= patient) continue;
            int first = scene.Left[child];
            Frame frame = scene.Parsed.Relations[child] switch
            {
                Relation.xcomp or Relation.ccomp or Relation.advcl when scene.Is(first, "to") => Frame.ObjectInfinitive,
                Relation.obl or Relation.advcl or Relation.xcomp when scene.Is(first, "of") => Frame.ObjectOf,
                Relation.obl or Relation.advcl or Relation.xcomp when scene.Is(first, "as") => Frame.ObjectAs,
                Relation.obl or Relation.advcl when scene.Is(first, "for") => Frame.ObjectFor,
                Relation.obl or Relation.advcl when scene.Is(first, "on") => Frame.ObjectOn,
                _ => Frame.None,
            };
            if (frame != Frame.None && cue.Entry(frame) is { } entry) return entry;
        }

        return null;
    }

    internal static bool MaySay(Scene scene, int subject, CueEntry entry) =>
        !scene.IsOneOf(subject, "I", "you", "we", "it", "this", "that", "which", "one") && Voices.Fits(scene, subject, entry);
}
