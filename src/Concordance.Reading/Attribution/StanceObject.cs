using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"demanded a ceasefire", "urged both to stop", "accused them of lying", "dismissed it as a trick": stance and its object.</summary>
internal static class StanceObject
{
    private static readonly RuleId Rule = new("attribution/stance-object");

    private const Frame Any = Frame.Object | Frame.ObjectAs | Frame.ObjectFor | Frame.ObjectInfinitive | Frame.ObjectOf | Frame.ObjectOn;

    /// <summary>Words of the object before "to", "of" or "as" shows the frame: the order of words tells more than the tree, which misplaces them.</summary>
    private const int LongestObject = 16;

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
        int subject = Subjects.Of(scene, cue);
        if (entry.Act == Act.Offer && scene.Parsed.Lemmas[cue.Token] == "offer" && (subject < 0 || !IsOfSum(scene, cue, patient))) return null;
        if (subject < 0 || subject > cue.First || !MaySay(scene, subject, entry) || (cue.Form == CueForm.Participle && !Voices.CanSpeak(scene, subject))) return null;
        if (Complements.From(scene, cue.Token, Math.Max(cue.Last + 1, scene.Left[patient]), patient) is not { } content) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, WithoutDay(scene, content, patient), entry.Act, Voice.Attributed);
    }

    /// <summary>"accused the firm | on Friday | of hiding it": the day between object and complement is that of the saying.</summary>
    private static ImmutableArray<Span> WithoutDay(Scene scene, Span content, int patient)
    {
        int end = Math.Min(scene.Parsed.TokenAt(content.End), patient + LongestObject);
        for (int t = patient + 1; t + 1 < end && scene.Parsed.Pos[t] is not Pos.ADP || t < end - 1 && scene.Is(t, "on") && Voices.IsTime(scene, t + 1); t++)
        {
            if (!Voices.IsTime(scene, t) || !scene.IsOneOf(t + 1, "of", "to", "for", "as")) continue;
            int first = t;
            while (Voices.IsTime(scene, first - 1)) first--;
            if (scene.Is(first - 1, "on")) first--;
            return Contents.Of(scene, scene.Parsed.TokenAt(content.Start), first) is { } whom && Contents.Of(scene, t + 1, scene.Parsed.TokenAt(content.End - 1) + 1) is { } what ? [whom, what] : [content];
        }

        return [content];
    }

    /// <summary>The object directly after the verb, at most an adverb between; a pronoun that names nothing ("said it") is none.</summary>
    private static int Object(Scene scene, Cue cue)
    {
        int patient = scene.Child(cue.Token, Relation.obj);
        if (patient < 0 && cue.Takes(Frame.ObjectInfinitive)) patient = scene.Child(cue.Token, Relation.iobj);
        // "accused Harbour Motors Saturday of": the day passes for the head of the name before it.
        if (patient > 0 && Voices.IsDay(scene, patient) && patient > cue.Last + 1) patient = -1;
        if (patient < 0) patient = Embedded(scene, cue);
        if (patient < 0 && cue.Takes(Frame.ObjectOf | Frame.ObjectAs | Frame.ObjectFor)) patient = Next(scene, cue);
        // ", reports the Harbour Post": what stands behind the verb speaks.
        if (patient > 0 && cue.First == cue.Token && cue.Form == CueForm.Finite && cue.First > 0 && scene.IsComma(cue.First - 1) && cue.Takes(Frame.Quote) && !cue.Takes(Any & ~Frame.Object) && scene.IsNamed[patient] && scene.HasFinite(scene.SentenceOf(cue.Token).First, cue.First)) return -1;
        if (patient <= cue.Last || Voices.IsDay(scene, patient)) return -1;
        int first = scene.Left[patient];
        // "citing two officials" names where words come from, not what was said.
        if (scene.Parsed.Lemmas[cue.Token] == "cite" && Voices.CanSpeak(scene, patient)) return -1;
        // "denied entry" keeps people out; it says nothing.
        if (scene.Parsed.Lemmas[cue.Token] == "deny" && scene.IsOneOf(patient, "entry", "access", "bail", "visa", "visas", "permission", "entrance", "service", "care")) return -1;
        if (first > cue.Last + 2 || scene.QuotationOf[cue.Token] >= 0) return -1;
        return scene.IsOneOf(patient, "it", "this", "that", "so", "himself", "herself", "itself", "themselves") && !HasMore(scene, cue) ? -1 : patient;
    }

    /// <summary>"accusing the other of lying": the noun phrase after the verb where the tree has no object, if its frame follows.</summary>
    private static int Next(Scene scene, Cue cue)
    {
        for (int t = cue.Last + 1; t < Math.Min(scene.SentenceOf(cue.Token).End, cue.Last + 6); t++)
        {
            if (scene.IsNominal(t) || scene.Parsed.Pos[t] == Pos.ADJ && t + 1 < scene.Parsed.Count && scene.Is(t + 1, "of")) return Framed(scene, cue, t) is null ? -1 : t;
            if (scene.Parsed.Pos[t] is not (Pos.DET or Pos.ADJ or Pos.NUM) && scene.Parsed.Tags[t] != "PRP$") return -1;
        }

        return -1;
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

    /// <summary>"the hotel offers rooms", "she offered praise" describe; who offered or has offered six percent, or three days, said so.</summary>
    private static bool IsOfSum(Scene scene, Cue cue, int patient)
    {
        if (scene.Parsed.Tags[cue.Token] is not ("VBD" or "VBN")) return false;
        for (int t = cue.Last + 1; t <= Math.Min(scene.Right[patient], patient + LongestObject); t++)
            if (scene.Parsed.Pos[t] == Pos.NUM) return true;
        return false;
    }

    private static bool HasMore(Scene scene, Cue cue)
    {
        foreach (int child in scene.Parsed.Children(cue.Token))
            if (child > cue.Last && scene.Parsed.Relations[child] is Relation.xcomp or Relation.obl or Relation.advcl or Relation.ccomp) return true;
        return false;
    }

    private static CueEntry? Framed(Scene scene, Cue cue, int patient)
    {
        if (scene.Parsed.Tags[patient] == "VB") return cue.Entry(Frame.ObjectInfinitive);
        int limit = Math.Min(ComplementClause.SentenceEnd(scene, cue.Token), patient + LongestObject);
        bool comma = false;
        for (int t = patient + 1; t + 1 < limit && !scene.IsFinite(t) && !scene.Is(t, ";"); t++)
        {
            comma |= scene.IsComma(t);
            // "saw him as he left": a time, no view of him; nor is what stands behind a comma.
            bool gerund = scene.Parsed.Tags[t + 1] == "VBG" || (t + 2 < limit && scene.Parsed.Tags[t + 2] == "VBG");
            Frame frame = scene.Parsed.Form(t) switch
            {
                "to" when scene.Parsed.Tags[t + 1] is "VB" or "RB" => Frame.ObjectInfinitive,
                "of" when gerund || !scene.IsUnder(t, patient) => Frame.ObjectOf,
                "as" => comma || t + 2 < limit && scene.IsOneOf(t + 2, "result", "consequence") || BareClause.Begins(scene, t + 1, limit) ? Frame.None : Frame.ObjectAs,
                "for" when gerund || !scene.IsUnder(t, patient) => Frame.ObjectFor,
                "on" when gerund || !scene.IsUnder(t, patient) => Frame.ObjectOn,
                _ => Frame.None,
            };
            if (frame != Frame.None && cue.Entry(frame) is { } entry) return entry;
        }

        return null;
    }

    internal static bool MaySay(Scene scene, int subject, CueEntry entry) =>
        !scene.IsOneOf(subject, "I", "you", "we", "it", "this", "that", "which", "one", "people") && !Said.IsNobody(scene, subject) && !scene.IsOneOf(scene.Left[subject], "every", "any") && Voices.Fits(scene, subject, entry);
}
