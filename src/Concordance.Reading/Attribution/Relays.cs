using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>
/// Puts stations between speaker and report: an agency or paper that reports what somebody said, the outlet somebody told it,
/// the address under the text. Where the source of a sentence only passes on another's words, its own statement gives way.
/// </summary>
internal static class Relays
{
    public static List<Draft> Apply(Scene scene, List<Draft> drafts)
    {
        Source? line = SourceLine.Find(scene);
        bool[] gone = new bool[drafts.Count];
        List<Source>[] stations = [.. drafts.Select(d => new List<Source>([.. d.Relay, .. ToldOutlet.Of(scene, d), .. SeenDocument(scene, d), .. WrittenIn.Of(scene, d)]))];
        Dictionary<int, List<int>> bySentence = BySentence(scene, drafts);
        for (int outer = 0; outer < drafts.Count; outer++)
            if (PassesOn(scene, drafts[outer]))
                foreach (int inner in Inner(scene, drafts, outer, bySentence))
                {
                    stations[inner].Add(OriginalSource.Station(scene, drafts[outer].SpeakerHead));
                    gone[outer] |= !IsAddition(scene, drafts[inner].Cue!);
                }

        SameDocument.Share(scene, drafts, stations);
        Carry(drafts, stations);
        List<Draft> kept = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            if (gone[i]) continue;
            if (line is not null) stations[i].Add(line);
            kept.Add(drafts[i] with { Relay = [.. stations[i]] });
        }

        return kept;
    }

    private static Dictionary<int, List<int>> BySentence(Scene scene, List<Draft> drafts)
    {
        Dictionary<int, List<int>> found = [];
        for (int i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Cue is not { } cue) continue;
            int sentence = scene.Parsed.SentenceOf[cue.Token];
            if (!found.TryGetValue(sentence, out List<int>? list)) found[sentence] = list = [];
            list.Add(i);
        }

        return found;
    }

    /// <summary>"according to" passes on whatever its clause reports; a verb does where an agency, paper or station is its subject.</summary>
    private static bool PassesOn(Scene scene, Draft draft) =>
        draft.SpeakerHead >= 0 && draft.Voice == Voice.Attributed && (draft.Cue is null ? IsAccordingTo(scene, draft) : Outlets.IsOutlet(scene, draft.SpeakerHead));

    private static bool IsAccordingTo(Scene scene, Draft draft) => draft.CueSpan is { } cue && scene.IsOneOf(scene.Parsed.TokenAt(cue.Start), "according", "as");

    /// <summary>Statements whose cue is the main verb of the outer content, or hangs on it ("adding").</summary>
    private static IEnumerable<int> Inner(Scene scene, List<Draft> drafts, int outer, Dictionary<int, List<int>> bySentence)
    {
        Span content = drafts[outer].Hull;
        int first = scene.Parsed.TokenAt(content.Start);
        if (first >= scene.Parsed.Count || !bySentence.TryGetValue(scene.Parsed.SentenceOf[first], out List<int>? near)) yield break;
        HashSet<int> speakers = [];
        foreach (int inner in near)
        {
            Cue cue = drafts[inner].Cue!;
            if (inner == outer || drafts[inner].Voice != Voice.Attributed || !content.Contains(scene.Parsed.Spans[cue.Token]) || !cue.IsVerb) continue;
            // What the same speaker adds in the sentence came the same way.
            if (!IsMain(scene, cue.Token, content) && !(drafts[inner].SpeakerHead >= 0 && speakers.Contains(drafts[inner].SpeakerHead))) continue;
            speakers.Add(drafts[inner].SpeakerHead);
            yield return inner;
        }
    }

    /// <summary>"According to the paper, the sum is in a letter, detailing …": the participle adds; the clause before it is still the paper's.</summary>
    private static bool IsAddition(Scene scene, Cue cue) => cue.Form == CueForm.Participle && cue.First > 0 && scene.IsComma(cue.First - 1);

    private static bool IsMain(Scene scene, int token, Span content)
    {
        int t = token;
        while (true)
        {
            int head = scene.Parsed.Heads[t];
            if (head < 0 || !content.Contains(scene.Parsed.Spans[head])) return true;
            if (scene.Parsed.Relations[t] is not (Relation.advcl or Relation.conj or Relation.xcomp or Relation.parataxis)) return false;
            t = head;
        }
    }

    private static IEnumerable<Source> SeenDocument(Scene scene, Draft draft) =>
        draft.CarriedFrom is null && draft.Cue is { IsVerb: true } && draft.Relay.IsEmpty && draft.SpeakerHead >= 0 && Voices.IsText(scene, draft.SpeakerHead)
            ? OriginalSource.SeenBy(scene, draft.SpeakerHead) : [];

    /// <summary>A quotation that goes on came the way the one before it came.</summary>
    private static void Carry(List<Draft> drafts, List<Source>[] stations)
    {
        Dictionary<Draft, int> at = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < drafts.Count; i++)
        {
            at[drafts[i]] = i;
            if (drafts[i].CarriedFrom is { } origin && at.TryGetValue(origin, out int from)) stations[i] = [.. stations[from]];
        }
    }
}
