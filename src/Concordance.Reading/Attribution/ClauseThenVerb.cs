using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"The talks failed, the minister said", "The talks, he said, failed": the clause stands before the cue or around it.</summary>
internal static class ClauseThenVerb
{
    private static readonly RuleId Rule = new("attribution/clause-then-verb");

    private const int LongestBrief = 7;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Form == CueForm.Finite && cue.Takes(Frame.Quote | Frame.Thing) && !cue.Negated && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        CueEntry entry = cue.Entry(Frame.Quote) ?? cue.Entry(Frame.Thing)!;
        SentenceRange sentence = scene.SentenceOf(cue.Token);
        if (cue.First == sentence.First) return null;
        int after = scene.IsComma(cue.First - 1) ? NearSubject.After(scene, cue) : -1;
        // "Lee, the mayor, reiterated the offer" is not inverted: what follows is no speaker, or the clause before has no verb.
        bool inverted = after >= 0 && Voices.CanSpeak(scene, after) && (scene.Parsed.Relations[after] is not (Relation.obj or Relation.iobj or Relation.ccomp) || scene.Parsed.Relations[after] == Relation.obj && (cue.Entries[0].Lemma == "say" || EndsInName(scene, after, sentence.End))) && (scene.HasFinite(sentence.First, cue.First - 1) || GoesOnFinite(scene, after, sentence.End) || IsBrief(scene, cue, sentence.First, cue.First - 1, UnitEnd(scene, cue, after, true, sentence.End)));
        // "The council cuts its offer, the union asks for more": what is asked for stands behind.
        if (!inverted && scene.Parsed.Lemmas[cue.Token] == "ask" && cue.Last + 1 < sentence.End && scene.IsOneOf(cue.Last + 1, "for", "about")) return null;
        int subject = inverted ? after : NearSubject.Between(scene, cue, sentence.First);
        if (subject < 0 || !Said.MaySay(scene, subject, entry)) return null;
        // "The boat was sold in May, records show": at the end of the sentence a text tells what stands before.
        if (!entry.Takes(Frame.Quote) && !(Voices.IsText(scene, subject) && cue.Last + 1 >= ComplementClause.SentenceEnd(scene, cue.Token))) return null;
        int unit = inverted ? cue.First : Math.Min(SpeakerReader.Phrase(scene, subject).First, cue.First);
        // "teachers and union officials told": trees cut a pair of nouns.
        while (!inverted && unit - 1 > sentence.First && (scene.IsNominal(unit - 1) || scene.Parsed.Pos[unit - 1] == Pos.CCONJ && !scene.IsComma(unit - 2))) unit--;
        // "…, the Central Election Board said": trees hang the first words of a long name on the verb.
        while (!inverted && unit - 1 > sentence.First && scene.Parsed.Heads[unit - 1] == cue.Token && scene.Parsed.Relations[unit - 1] is Relation.det or Relation.amod) unit--;
        // "Until June, mayor Ann Dorn said": the tagger takes the office for a conjunction.
        if (!inverted && unit - 2 > sentence.First && scene.IsComma(unit - 2) && PhraseStart.IsOffice(scene, unit - 1)) unit--;
        unit = BeforeSo(scene, cue, unit, inverted);
        int comma = unit - 1;
        if (comma <= sentence.First || !scene.IsComma(comma) || scene.QuotationOf[comma] >= 0) return null;
        if (!IsContentOf(scene, cue, sentence.First, comma, inverted)) return null;
        int unitEnd = UnitEnd(scene, cue, subject, inverted, sentence.End);
        if (unitEnd < 0) return null;
        return Build(scene, cue, entry, subject, sentence, comma, unitEnd);
    }

    private static Draft? Build(Scene scene, Cue cue, CueEntry entry, int subject, SentenceRange sentence, int comma, int unitEnd)
    {
        int first = sentence.First;
        while (first < comma && (scene.Parsed.Pos[first] == Pos.CCONJ || scene.IsComma(first) || scene.IsOneOf(first, "however", "meanwhile"))) first++;
        first = BehindOther(scene, first, comma);
        bool whole = scene.HasFinite(first, comma);
        int limit = ComplementClause.SentenceEnd(scene, cue.Token);
        bool goesOn = unitEnd < limit && scene.IsComma(unitEnd) && (!whole || RunsOn(scene, cue, unitEnd + 1, comma));
        if (!whole && !(goesOn && scene.HasFinite(unitEnd, limit)) && !IsBrief(scene, cue, first, comma, unitEnd)) return null;
        comma = BeforeDescription(scene, first, comma);
        if (Contents.Of(scene, first, comma) is not { } before || EndsInSpeech(scene, before)) return null;
        ImmutableArray<Span> content = goesOn && Contents.Of(scene, unitEnd + 1, limit) is { } after ? [before, after] : [before];
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, content, entry.Act, Voice.Attributed);
    }

    /// <summary>"The mayor says it was not: the key, they claim, was lost": a clause before the mark that has its own speaker is another's.</summary>
    private static int BehindOther(Scene scene, int first, int comma)
    {
        for (int t = comma - 1; t > first; t--)
            if (scene.IsOneOf(t, ":", ";") && scene.QuotationOf[t] < 0 && scene.Cues.Any(c => c.IsVerb && c.Form == CueForm.Finite && c.Token > first && c.Token < t)) return t + 1;
        return first;
    }

    /// <summary>"The bridge is safe, reports Harbour Radio.": a name that ends the sentence.</summary>
    private static bool EndsInName(Scene scene, int token, int end) =>
        scene.Parsed.Pos[token] == Pos.PROPN && SpeakerReader.Phrase(scene, token).Last + 1 is var next && (next >= end || next + 1 >= end && scene.IsPunctuation(next));

    /// <summary>"The bridge is safe, or so the mayor says.": the words point back to the clause.</summary>
    private static int BeforeSo(Scene scene, Cue cue, int unit, bool inverted)
    {
        if (inverted || unit < 2 || !scene.Is(unit - 1, "so") || cue.Last + 1 < ComplementClause.SentenceEnd(scene, cue.Token)) return unit;
        return scene.Is(unit - 2, "or") ? unit - 2 : unit - 1;
    }

    /// <summary>"A gust of wind, says the captain.", "Not so, said the owner.": an answer of a few words, which needs no verb where the sentence ends with who gives it.</summary>
    private static bool IsBrief(Scene scene, Cue cue, int first, int comma, int unitEnd)
    {
        if (cue.Entries[0].Lemma != "say" || unitEnd < ComplementClause.SentenceEnd(scene, cue.Token) || comma - first is < 1 or > LongestBrief || scene.HasFinite(first, comma)) return false;
        bool answers = scene.IsOneOf(first, "not", "yes", "no", "nothing", "nobody", "never");
        return answers || (scene.Parsed.Pos[first] is not (Pos.ADP or Pos.SCONJ or Pos.VERB or Pos.ADV or Pos.CCONJ) && scene.Parsed.Pos[comma - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ && !Voices.IsTime(scene, comma - 1));
    }

    /// <summary>"The bridge is safe, a spokeswoman, Ann Lee, said": the description belongs to the name after it.</summary>
    private static int BeforeDescription(Scene scene, int first, int comma)
    {
        int t = comma - 1;
        while (t > first && !scene.IsComma(t) && !scene.IsVerb(t) && comma - t < 12) t--;
        return t > first && scene.IsComma(t) && scene.Parsed.Pos[t + 1] == Pos.DET && scene.IsNamed[comma + 1] && Voices.CanSpeak(scene, comma - 1) ? t : comma;
    }

    /// <summary>The tree hangs the cue on the clause or the clause on the cue; a cue with a clause of its own after it has its content there.</summary>
    private static bool IsContentOf(Scene scene, Cue cue, int first, int comma, bool inverted)
    {
        int head = scene.Parsed.Heads[cue.Token];
        // "In a move that critics say breaks the law, the council announced a rule": what it announced stands behind.
        if (scene.Parsed.Pos[first] == Pos.ADP && !inverted && !cue.Takes(Frame.ToWhom) && scene.Child(cue.Token, Relation.obj) > cue.Last) return false;
        foreach (int child in scene.Parsed.Children(cue.Token))
        {
            if (child > cue.Last && scene.Parsed.Relations[child] == Relation.ccomp && !scene.IsComma(cue.Last + 1) && !Voices.IsTime(scene, child)) return false;
            if (child < comma && child >= first && scene.Parsed.Relations[child] is Relation.ccomp or Relation.parataxis or Relation.dep) return true;
        }

        int next = cue.Last + 1;
        // Trees seldom get this right: a plain verb of saying without an object, closed by a comma or the end, is enough.
        if (cue.Takes(Frame.ToWhom) && next + 1 < scene.SentenceOf(cue.Token).End && scene.Parsed.Tags[next] == "PRP" && scene.IsComma(next + 1)) return true;
        if (cue.Takes(Frame.ToWhom) && EndsWithWhom(scene, next, scene.SentenceOf(cue.Token).End)) return true;
        bool closed = inverted || next >= scene.SentenceOf(cue.Token).End || scene.Parsed.Pos[next] is Pos.PUNCT or Pos.ADP or Pos.PROPN or Pos.ADV || Voices.IsTime(scene, next);
        if (closed && !cue.Takes(Frame.Mind)) return true;
        if (head < 0 || scene.Parsed.Relations[cue.Token] is not (Relation.parataxis or Relation.ccomp or Relation.discourse or Relation.dep)) return false;
        return head < comma || head > cue.Last;
    }

    /// <summary>"he told the court in his filing.": only nouns and prepositions up to the end or a comma.</summary>
    private static bool EndsWithWhom(Scene scene, int next, int end)
    {
        int t = next;
        while (t < end && !scene.IsPunctuation(t) && !scene.IsVerb(t) && scene.Parsed.Pos[t] is not (Pos.SCONJ or Pos.PART) && scene.QuotationOf[t] < 0) t++;
        return t > next && (t == end || scene.IsComma(t) || scene.IsOneOf(t, "."));
    }

    /// <summary>The token after cue, speaker and what hangs on them; -1 where something else follows without a comma.</summary>
    private static int UnitEnd(Scene scene, Cue cue, int subject, bool inverted, int sentenceEnd)
    {
        int end = cue.Last + 1;
        if (inverted) end = Math.Max(end, scene.Right[subject] + 1);
        if (inverted && Apposed(scene, end, sentenceEnd) is var beyond && beyond > 0) return beyond;
        while (end < sentenceEnd && !scene.IsPunctuation(end))
        {
            if (scene.IsFinite(end) || scene.Parsed.Pos[end] is Pos.SCONJ || scene.Parsed.Relations[end] == Relation.mark) return -1;
            end++;
        }

        return end;
    }

    /// <summary>"The trouble, says Lee, a historian, is that": the verb of the clause stands right behind the speaker's comma.</summary>
    private static bool GoesOnFinite(Scene scene, int subject, int sentenceEnd)
    {
        int comma = scene.Right[subject] + 1;
        while (comma < sentenceEnd && !scene.IsComma(comma) && !scene.IsVerb(comma)) comma++;
        if (comma + 1 >= sentenceEnd || !scene.IsComma(comma)) return false;
        return scene.IsFinite(comma + 1) || Apposed(scene, comma, sentenceEnd) > 0;
    }

    /// <summary>The comma that closes an apposition without a verb of its own, where a finite verb follows; else 0.</summary>
    private static int Apposed(Scene scene, int comma, int sentenceEnd)
    {
        if (comma >= sentenceEnd || !scene.IsComma(comma)) return 0;
        int t = comma + 1;
        while (t < sentenceEnd && !scene.IsPunctuation(t) && !scene.IsVerb(t)) t++;
        return t > comma + 1 && t + 1 < sentenceEnd && scene.IsComma(t) && scene.IsFinite(t + 1) ? t : 0;
    }

    private static bool RunsOn(Scene scene, Cue cue, int next, int comma)
    {
        if (next >= scene.SentenceOf(cue.Token).End || scene.Parsed.Tags[next] == "VBG") return false;
        // "It would end, she said, if they paid": whatever the tree hangs it on.
        if (GoesOnWith(scene, next)) return true;
        int top = next;
        while (scene.Parsed.Heads[top] is var head && head >= 0 && scene.Left[head] >= next) top = head;
        return scene.Parsed.Heads[top] is var up && up >= 0 && up < comma;
    }

    /// <summary>A word that ties what follows to the clause before it: ", only once", ", unless".</summary>
    internal static bool GoesOnWith(Scene scene, int next) =>
        scene.IsOneOf(next, "if", "unless", "provided", "because", "until") || (scene.Is(next, "only") && scene.IsOneOf(next + 1, "if", "once", "after", "when"));

    private static bool EndsInSpeech(Scene scene, Span content)
    {
        int last = scene.Parsed.TokenAt(content.End - 1);
        return last < scene.Parsed.Count && scene.QuotationOf[last] >= 0 && scene.Quotations[scene.QuotationOf[last]].Outer.Start <= content.Start + 1;
    }
}
