using Concordance.Language;
using Concordance.Reading.Coreference;

namespace Concordance.Reading.Attribution;

/// <summary>A noun phrase that stands beside another and says who that is.</summary>
internal static class Appositions
{
    /// <summary>The head of what stands beside a phrase, or -1.</summary>
    public static int Of(Scene scene, int head, int last)
    {
        foreach (int child in scene.Parsed.Children(head))
            if (child > last && (scene.Parsed.Relations[child] == Relation.appos || IsJoined(scene, head, child))) return child;
        return -1;
    }

    /// <summary>"Jim Lund, the vice chairman of the guild": a tree may join the two, but no "and" does.</summary>
    public static bool IsJoined(Scene scene, int head, int child)
    {
        if (child < head || scene.Parsed.Relations[child] != Relation.conj || !scene.IsNamed[head] || !scene.IsComma(scene.Left[child]) || scene.Parsed.Pos[scene.Left[child] + 1] != Pos.DET) return false;
        foreach (int other in scene.Parsed.Children(head))
            if (scene.Parsed.Relations[other] == Relation.conj && scene.HasChild(other, Relation.cc)) return false;
        return true;
    }

    /// <summary>"insiders in two states — Norvia and Lund — said": a place beside people is none of them.</summary>
    public static bool IsOneOfIts(Scene scene, int head, int apposition) =>
        !Voices.IsPersonNoun(scene, head) || !scene.MentionsIn(scene.Parsed.SpanOf(SpeakerReader.Phrase(scene, apposition).First, SpeakerReader.Phrase(scene, apposition).Last + 1)).Any(m => m.Referent.Type == ReferentType.Place && m.Span.Contains(scene.Parsed.Spans[apposition]));
}
