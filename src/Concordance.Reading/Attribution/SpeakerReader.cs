using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Reads who speaks from the head of a noun phrase: the name, the office apart, who that is.</summary>
internal static class SpeakerReader
{
    /// <param name="scene">The report.</param>
    /// <param name="head">The head of the phrase as the tree has it.</param>
    /// <param name="cue">The cue beside it; the words up to it belong to the phrase even where the tree cut it short.</param>
    public static Speaker Read(Scene scene, int head, Cue? cue = null)
    {
        (int first, int last) = Phrase(scene, head);
        if (cue is { IsVerb: true } && head < cue.First && scene.Parsed.Tags[head] == "VBG") first = Before(scene, head);
        if (cue is { IsVerb: true } && head < cue.First) first = PhraseStart.Of(scene, head, first);
        if (cue is { IsVerb: true }) (first, last) = head < cue.First ? (first, UpTo(scene, last, cue.First)) : head > cue.Last ? (AfterCue(scene, first, cue.Last), On(scene, head, last)) : (first, last);
        Span whole = scene.Parsed.SpanOf(first, last + 1);
        int apposition = Appositions.Of(scene, head, last);
        Span? beside = apposition < 0 || !Appositions.IsOneOfIts(scene, head, apposition) ? null : SpanOf(scene, Phrase(scene, apposition));
        if (cue is { IsVerb: true } && head < cue.First && SpeakersListed.Before(scene, head, cue.First) is { } listed) return listed;
        if (IsPronoun(scene, head)) return new Speaker(scene.Parsed.Spans[head], null, Referents(scene, head, scene.Parsed.Spans[head]));
        if (cue is { IsVerb: true } && head < cue.First && PersonBefore(scene, first, cue.First) is { } near)
            return new Speaker(near.Span, OfficeBeside(scene, near.Span, first, cue.First), [near.Referent]);
        if (cue is { IsVerb: true } && head < cue.First && scene.Parsed.Pos[head] == Pos.NOUN && NameBeside(scene, head, last, cue.First) is { } called)
            return new Speaker(called.Span, scene.Parsed.SpanOf(first, last + 1), [called.Referent]);
        if (PersonNamed.In(scene, whole) is { } person)
        {
            Span? before = BeforeName(scene, first, person.Span);
            return new Speaker(person.Span, before ?? beside, [person.Referent]);
        }

        if (cue is { IsVerb: true } && head > cue.Last && PersonAfter.Cue(scene, cue.Last) is { } after)
            return new Speaker(after.Span, BeforeName(scene, cue.Last + 1, after.Span) ?? OfficeAfter(scene, after.Span) ?? beside, [after.Referent]);
        if (beside is { } name && scene.Parsed.Pos[head] != Pos.PROPN && NameIn(scene, name) is { } named) return new Speaker(named.Span, whole, [named.Referent]);
        return new Speaker(whole, beside, Referents(scene, head, whole));
    }

    /// <summary>
    /// The person between the beginning of the phrase and the cue: "Minister Lee, on a visit to Rome, said", "Lee, the minister, said".
    /// A name after a preposition is another's ("a spokesman for Lee said").
    /// </summary>
    private static (Span Span, Referent Referent)? PersonBefore(Scene scene, int first, int cueFirst)
    {
        int from = first;
        // "Asked about Lee, Brook said": a name beside the cue speaks itself.
        if (from >= 2 && scene.IsComma(from - 1) && !scene.IsNamed[from] && scene.IsNamed[from - 2] && scene.SentenceOf(from).First <= from - 2)
        {
            for (from -= 2; from > scene.SentenceOf(first).First && scene.IsNamed[from - 1];) from--;
            // "In addition to Lee, two others said", "In a talk with Lee, the mayor said": an apposition of the name would close with a comma.
            int office = from;
            while (office > scene.SentenceOf(first).First && scene.Parsed.Pos[office - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.DET) office--;
            if (office > scene.SentenceOf(first).First && scene.Parsed.Pos[office - 1] == Pos.ADP && !scene.IsComma(cueFirst - 1)) from = first;
        }

        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(from, cueFirst)))
        {
            if (kind != MentionKind.Name || referent.Type != ReferentType.Person || PersonNamed.IsPossessor(scene, span)) continue;
            int start = scene.Parsed.TokenAt(span.Start), end = scene.Parsed.TokenAt(span.End);
            if (start > from && scene.Parsed.Pos[start - 1] is Pos.ADP or Pos.CCONJ || (end < cueFirst && scene.Parsed.Pos[end] is Pos.CCONJ or Pos.NOUN)) return null;
            bool adjacent = end == cueFirst || scene.IsPunctuation(end) || scene.Parsed.Pos[end] is Pos.ADP or Pos.PRON;
            if (!adjacent || !IsApposed(scene, from, start)) return null;
            return (span, referent);
        }

        return null;
    }

    /// <summary>"Another car maker, Harbour Motors (HM), said": the name between commas is who speaks.</summary>
    private static (Span Span, Referent Referent)? NameBeside(Scene scene, int head, int last, int cueFirst)
    {
        int name = last + 2;
        if (name >= cueFirst || !scene.IsComma(last + 1) || !scene.IsNamed[name] || !scene.IsPunctuation(cueFirst - 1)) return null;
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(name, cueFirst)))
            // "A spokesman for the ferry company, Nordline, said": the firm beside him does not speak; "the operator, Nordline," is the firm.
            return kind == MentionKind.Name && span.Start == scene.Parsed.Spans[name].Start && (referent.Type == ReferentType.Person || !Voices.IsPersonNoun(scene, head) || last == head) && scene.Parsed.TokenAt(span.End) is var end && scene.IsPunctuation(end) ? (span, referent) : null;
        return null;
    }

    /// <summary>"said Ann Lee, the mayor of Rome.": the noun phrase between commas after the name.</summary>
    private static Span? OfficeAfter(Scene scene, Span name)
    {
        int comma = scene.Parsed.TokenAt(name.End), start = comma + 1, end = start;
        if (start >= scene.Parsed.Count || !scene.IsComma(comma) || scene.BreaksBefore(start) || scene.Parsed.Pos[start] is not (Pos.DET or Pos.NOUN or Pos.PROPN or Pos.ADJ)) return null;
        int limit = scene.SentenceOf(comma).End;
        while (end < limit && !scene.IsPunctuation(end) && !scene.IsVerb(end) && !scene.IsOneOf(end, "who", "which")) end++;
        return end < limit && scene.IsPunctuation(end) ? scene.Parsed.SpanOf(start, end) : null;
    }

    /// <summary>Before the name stand only its title and office, no clause and no other list of names.</summary>
    private static bool IsApposed(Scene scene, int from, int name)
    {
        for (int t = from; t < name; t++)
            if (scene.IsVerb(t) || scene.Parsed.Pos[t] is Pos.SCONJ) return false;
        return true;
    }

    private static Span? OfficeBeside(Scene scene, Span name, int first, int cueFirst)
    {
        if (BeforeName(scene, Math.Min(first, scene.Parsed.TokenAt(name.Start)), name) is { } before) return before;
        int open = scene.Parsed.TokenAt(name.End), start = open + 1, end = start;
        if (open >= cueFirst || !scene.IsComma(open)) return null;
        while (end < cueFirst && !scene.IsComma(end) && !scene.IsVerb(end) && !scene.IsOneOf(end, "who", "which")) end++;
        return end > start && scene.Parsed.Pos[start] is not (Pos.ADP or Pos.ADV or Pos.SCONJ or Pos.CCONJ) && (end < cueFirst ? scene.IsComma(end) : true) ? scene.Parsed.SpanOf(start, end) : null;
    }

    private static bool IsPronoun(Scene scene, int head) => scene.Parsed.Tags[head] == "PRP";

    /// <summary>"Uralsib analyst Chris Weafer said": nothing but nouns between phrase and cue is still the phrase.</summary>
    private static int UpTo(Scene scene, int last, int cueFirst)
    {
        last = Math.Min(last, cueFirst - 1);
        if (IsOfRest(scene, last + 1, cueFirst)) return cueFirst - 1;
        for (int t = last + 1; t < cueFirst; t++)
            if (!IsNameWord(scene, t) && !(scene.Parsed.Tags[t] == "VBG" && t + 1 < cueFirst)) return last;
        return Math.Max(last, cueFirst - 1);
    }

    /// <summary>"The families | of those killed in the fire said": what "of" brings belongs to the noun before it, wherever the tree hangs it.</summary>
    private static bool IsOfRest(Scene scene, int first, int cueFirst)
    {
        if (first + 1 >= cueFirst || !scene.Is(first, "of") || scene.HasFinite(first, cueFirst)) return false;
        for (int t = first; t < cueFirst; t++)
            if (scene.IsPunctuation(t) || scene.Parsed.Pos[t] == Pos.CCONJ) return false;
        return true;
    }

    /// <summary>"The bankruptcy filing": a gerund that is a noun has its words before it.</summary>
    private static int Before(Scene scene, int gerund)
    {
        int first = gerund;
        while (first > scene.SentenceOf(gerund).First && scene.Parsed.Pos[first - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.DET) first--;
        return first;
    }

    private static int AfterCue(Scene scene, int first, int cueLast)
    {
        for (int t = cueLast + 1; t < first; t++)
            if (!IsNameWord(scene, t) && scene.Parsed.Pos[t] != Pos.DET) return first;
        return cueLast + 1;
    }

    private static int On(Scene scene, int head, int last)
    {
        int end = scene.SentenceOf(head).End;
        while (last + 1 < end && scene.Parsed.Pos[last + 1] is Pos.PROPN or Pos.NOUN && !scene.IsPunctuation(last + 1) && !Voices.IsDay(scene, last + 1)) last++;
        return last;
    }

    internal static bool IsNameWord(Scene scene, int token) =>
        scene.Parsed.Pos[token] is Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.NUM && !Voices.IsDay(scene, token) || scene.Parsed.Tags[token] == "POS";

    private static (Span Span, Referent Referent)? NameIn(Scene scene, Span whole)
    {
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(whole))
            if (kind == MentionKind.Name && span.Start == whole.Start) return (span, referent);
        return PersonNamed.In(scene, whole);
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
            else if (Appositions.IsJoined(scene, head, child)) break;
            else if (IsAfter(scene, child, last) || scene.Is(head, "those") && scene.Parsed.Relations[child] == Relation.acl_relcl && scene.Left[child] == last + 1) last = scene.Parsed.Relations[child] == Relation.conj || !HasComma(scene, scene.Left[child], scene.Right[child]) ? Last(scene, child) : last;
            else break;
        }

        while (last > head && scene.Parsed.Tags[last] == "POS") last--;
        while (first < head && (scene.IsPunctuation(first) && !scene.IsOneOf(first, "“", "\"") || scene.Parsed.Pos[first] is Pos.CCONJ or Pos.ADP || scene.Parsed.Relations[first] == Relation.@case)) first++;
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

    private static Span SpanOf(Scene scene, (int First, int Last) range) => scene.Parsed.SpanOf(range.First, range.Last + 1);

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
            if ((several || span.Contains(at)) && !found.Contains(referent) && !(several && PersonNamed.IsPossessor(scene, span))) found.Add(referent);
        return found.ToImmutable();
    }
}
