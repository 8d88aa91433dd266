using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Reads who speaks from the head of a noun phrase: the name, the office apart, who that is.</summary>
internal static class SpeakerReader
{
    public static Speaker Read(Scene scene, int head)
    {
        (int first, int last) = Phrase(scene, head);
        Span whole = scene.Parsed.SpanOf(first, last + 1);
        int apposition = Apposition(scene, head, last);
        Span? beside = apposition < 0 ? null : SpanOf(scene, Phrase(scene, apposition));
        if (PersonIn(scene, whole) is { } person)
        {
            Span? before = BeforeName(scene, first, person.Span);
            return new Speaker(person.Span, before ?? beside, [person.Referent]);
        }

        if (beside is { } name && PersonIn(scene, name) is { } named) return new Speaker(named.Span, whole, [named.Referent]);
        return new Speaker(whole, beside, Referents(scene, head, whole));
    }

    /// <summary>A noun phrase without relative clause, apposition and what stands between commas.</summary>
    public static (int First, int Last) Phrase(Scene scene, int head)
    {
        int first = head, last = head;
        foreach (int child in scene.Parsed.Children(head))
        {
            if (child < head)
            {
                if (IsBefore(scene.Parsed.Relations[child])) first = Math.Min(first, scene.Left[child]);
            }
            else if (IsAfter(scene, child, last)) last = scene.Parsed.Relations[child] == Relation.conj || !HasComma(scene, scene.Left[child], scene.Right[child]) ? Last(scene, child) : last;
            else break;
        }

        while (first < head && (scene.IsPunctuation(first) && !scene.IsOneOf(first, "“", "\"") || scene.Parsed.Pos[first] is Pos.CCONJ or Pos.ADP)) first++;
        return (first, last);
    }

    private static int Last(Scene scene, int child) =>
        scene.Parsed.Relations[child] is Relation.nmod or Relation.conj ? Math.Max(child, Phrase(scene, child).Last) : scene.Right[child];

    private static bool IsBefore(Relation relation) => relation is Relation.det or Relation.det_predet or Relation.amod or Relation.compound or Relation.nummod
        or Relation.nmod_poss or Relation.nmod_desc or Relation.nmod_unmarked or Relation.flat or Relation.nmod or Relation.appos;

    private static bool IsAfter(Scene scene, int child, int last) => scene.Parsed.Relations[child] switch
    {
        Relation.flat or Relation.compound or Relation.nummod or Relation.nmod or Relation.@case or Relation.nmod_unmarked or Relation.nmod_desc or Relation.goeswith or Relation.@fixed => scene.Left[child] == last + 1,
        Relation.conj => true,
        Relation.acl => scene.Left[child] == last + 1,
        Relation.appos => scene.Left[child] == last + 1 && !scene.IsPunctuation(scene.Left[child]),
        _ => false,
    };

    private static bool HasComma(Scene scene, int first, int last)
    {
        for (int t = first; t <= last; t++)
            if (scene.IsComma(t)) return true;
        return false;
    }

    private static int Apposition(Scene scene, int head, int last)
    {
        foreach (int child in scene.Parsed.Children(head))
            if (child > last && scene.Parsed.Relations[child] == Relation.appos) return child;
        return -1;
    }

    private static Span SpanOf(Scene scene, (int First, int Last) range) => scene.Parsed.SpanOf(range.First, range.Last + 1);

    private static (Span Span, Referent Referent)? PersonIn(Scene scene, Span whole)
    {
        (Span Span, Referent Referent)? found = null;
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(whole))
        {
            if (kind != MentionKind.Name || referent.Type != ReferentType.Person || IsPossessor(scene, span)) continue;
            if (found is not null) return null;
            found = (span, referent);
        }

        return found;
    }

    /// <summary>"Obama's administration": the person named is not the one who speaks.</summary>
    private static bool IsPossessor(Scene scene, Span span)
    {
        int next = scene.Parsed.TokenAt(span.End);
        return next < scene.Parsed.Count && scene.Parsed.Tags[next] == "POS";
    }

    private static Span? BeforeName(Scene scene, int first, Span name)
    {
        int end = scene.Parsed.TokenAt(name.Start);
        while (end > first && scene.IsPunctuation(end - 1)) end--;
        return end > first && !(end == first + 1 && scene.Parsed.Pos[first] == Pos.DET) ? scene.Parsed.SpanOf(first, end) : null;
    }

    private static ImmutableArray<Referent> Referents(Scene scene, int head, Span whole)
    {
        Span at = scene.Parsed.Spans[head];
        ImmutableArray<Referent>.Builder found = ImmutableArray.CreateBuilder<Referent>();
        bool several = scene.HasChild(head, Relation.conj);
        foreach ((Span span, _, Referent referent) in scene.MentionsIn(whole))
            if ((several || span.Contains(at)) && !found.Contains(referent) && !(several && IsPossessor(scene, span))) found.Add(referent);
        return found.ToImmutable();
    }
}
