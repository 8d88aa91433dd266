using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Reading.Coreference;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Where a thing is said to be by the words right beside it.</summary>
/// <param name="Noun">The lemma of its noun; of a place with a name, the name.</param>
/// <param name="Kind">Nouns and adjectives beside the noun.</param>
internal sealed record PlaceOfThing(string Noun, bool IsName, ImmutableSortedSet<string> Kind)
{
    private const int Longest = 5;

    /// <summary>"The ban at the eye clinic", "the crossing at Halm", "the Halm crossing"; null where nothing tells.</summary>
    public static PlaceOfThing? Of(Joined story, ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        foreach (int child in parsed.Children(noun))
            if (child < noun && parsed.Relations[child] is Relation.compound && parsed.Pos[child] == Pos.PROPN && story.EntityOf(report.Whom(child)) is { Type: ReferentType.Place } before) return new PlaceOfThing(before.Name, true, []);
        if (noun + 2 >= parsed.Count || parsed.Lower(noun + 1) is not ("at" or "near") || parsed.SentenceOf[noun + 2] != parsed.SentenceOf[noun]) return null;
        int head = noun + 2;
        while (head + 1 < Math.Min(parsed.Count, noun + Longest + 2) && (parsed.Pos[head] is Pos.DET or Pos.ADJ or Pos.NUM || (parsed.Pos[head] is Pos.NOUN or Pos.PROPN && parsed.Pos[head + 1] is Pos.NOUN or Pos.PROPN))) head++;
        if (report.Times.Any(t => t.Span.Overlaps(parsed.Spans[head]))) return null;
        if (parsed.Pos[head] == Pos.PROPN) return new PlaceOfThing(story.EntityOf(report.Whom(head)) is { } named ? named.Name : parsed.Form(head), true, []);
        if (parsed.Pos[head] != Pos.NOUN || ActLexicon.Of(parsed, head) is not null) return null;
        return new PlaceOfThing(parsed.Lemma(head), false, [.. Enumerable.Range(noun + 2, head - noun - 2).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.ADJ or Pos.PROPN).Select(parsed.Lemma)]);
    }

    /// <summary>Two names are two places unless one holds the other; of nouns, "the eye clinic" is not "the heart clinic".</summary>
    public bool Fits(PlaceOfThing other)
    {
        if (IsName != other.IsName) return true;
        if (IsName) return Noun.Contains(other.Noun, StringComparison.OrdinalIgnoreCase) || other.Noun.Contains(Noun, StringComparison.OrdinalIgnoreCase);
        return Noun != other.Noun || Kind.IsEmpty || other.Kind.IsEmpty || Kind.Overlaps(other.Kind);
    }
}
