using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"According to the ministry, …", "…, according to a document", "as per the agency": the source stands beside the clause.</summary>
internal static class AccordingTo
{
    private static readonly RuleId Rule = new("attribution/according-to");

    public static IEnumerable<Draft> Find(Scene scene)
    {
        for (int t = 0; t + 2 < scene.Parsed.Count; t++)
        {
            bool according = scene.Is(t, "according") && scene.Is(t + 1, "to"), per = scene.Is(t, "as") && scene.Is(t + 1, "per");
            if ((according || per) && scene.QuotationOf[t] < 0 && Read(scene, t) is { } draft) yield return draft;
        }
    }

    private static Draft? Read(Scene scene, int at)
    {
        SentenceRange sentence = scene.SentenceOf(at);
        int named = Head(scene, at, sentence.End);
        if (named < 0) return null;
        int end = SourceEnd(scene, at, named, sentence.End);
        (int head, int cueEnd, ImmutableArray<Source> relay) = OriginalSource.Of(scene, named, at + 2, end);
        if (IsBare(scene, head) || !IsSetOff(scene, at) && !Voices.CanSpeak(scene, head) && !Voices.IsText(scene, head) && !IsSourceNoun(scene, head)) return null;
        ImmutableArray<Span> content = Content(scene, sentence, at, named, end);
        if (content.IsEmpty) return null;
        Span cue = scene.Parsed.SpanOf(at, cueEnd);
        return new Draft(head == named ? Rule : OriginalSource.Rule, null, cue, UpTo(scene, SpeakerReader.Read(scene, head), end), head, content, Act.Say, Voice.Attributed) { Relay = relay };
    }

    /// <summary>A tree may hang the subject of the clause on the source; the source ends before it.</summary>
    private static Speaker UpTo(Scene scene, Speaker speaker, int end)
    {
        int stop = scene.Parsed.Spans[end - 1].End;
        return speaker.Span.Start < stop && speaker.Span.End > stop ? speaker with { Span = new Span(speaker.Span.Start, stop) } : speaker;
    }

    /// <summary>"…, according to the average of the polls": a comma before it makes a source of what else would be a measure.</summary>
    private static bool IsSetOff(Scene scene, int at) => at > 0 && scene.IsComma(at - 1);

    private static int Head(Scene scene, int at, int sentenceEnd)
    {
        int head = scene.Parsed.Heads[at];
        if (head > at + 1 && head < sentenceEnd && scene.IsNominal(head)) return Climb(scene, head, sentenceEnd);
        for (int t = at + 2; t < Math.Min(sentenceEnd, at + 12); t++)
        {
            if (scene.IsVerb(t) || scene.IsPunctuation(t)) return -1;
            if (!scene.IsNominal(t)) continue;
            int top = t;
            while (scene.Parsed.Heads[top] is var up && up > at && up < sentenceEnd && scene.IsNominal(up) && scene.Left[up] >= at) top = up;
            return top;
        }

        return -1;
    }

    /// <summary>"the Communications Workers": a tree may hang the preposition on the first word of a name.</summary>
    private static int Climb(Scene scene, int head, int sentenceEnd)
    {
        while (scene.Parsed.Relations[head] is Relation.compound or Relation.flat or Relation.amod && scene.Parsed.Heads[head] is var up && up > head && up < sentenceEnd && scene.IsNominal(up)) head = up;
        return head;
    }

    /// <summary>The source ends where its subtree ends, or at the comma after it: "according to Lee, a farmer, …".</summary>
    private static int SourceEnd(Scene scene, int at, int head, int sentenceEnd)
    {
        int end = Math.Min(scene.Right[head] + 1, sentenceEnd);
        if (OpeningComma(scene, at, end, sentenceEnd) is > 0 and var comma) return comma;
        if (end >= sentenceEnd - 1 && BeforeClause(scene, at, sentenceEnd) is > 0 and var opens) return opens;
        while (end > at + 3 && scene.IsPunctuation(end - 1)) end--;
        while (end < sentenceEnd && !scene.IsPunctuation(end) && !BeginsClause(scene, end, head)) end++;
        return Math.Max(end, at + 3);
    }

    /// <summary>"According to a poll, 9 percent of riders and 8 percent of drivers have": where the words after the comma run into a verb without another comma, they are its subject, not more sources.</summary>
    private static int OpeningComma(Scene scene, int at, int end, int sentenceEnd)
    {
        if (at > scene.SentenceOf(at).First + 1 || end >= sentenceEnd || !scene.IsVerb(end)) return 0;
        int comma = 0;
        for (int t = at + 3; t < end; t++)
        {
            if (!scene.IsComma(t)) continue;
            if (comma > 0) return 0;
            comma = t;
        }

        return comma;
    }

    /// <summary>"According to the court, the number filed stood at 71": where the tree hangs the whole sentence on the source, it ends at the comma before the words with a finite verb.</summary>
    private static int BeforeClause(Scene scene, int at, int sentenceEnd)
    {
        if (at > scene.SentenceOf(at).First + 1) return 0;
        for (int t = at + 3; t + 2 < sentenceEnd; t++)
        {
            if (scene.IsFinite(t)) return 0;
            if (!scene.IsComma(t) || scene.IsOneOf(t + 1, "who", "which", "whose", "where")) continue;
            int stop = t + 1;
            while (stop < sentenceEnd && !scene.IsComma(stop)) stop++;
            if (scene.HasFinite(t + 1, stop)) return t;
        }

        return 0;
    }

    /// <summary>"According to Lee the talks failed": without a comma the subject of the clause that the source hangs on shows where it begins.</summary>
    private static bool BeginsClause(Scene scene, int token, int source)
    {
        int verb = scene.Parsed.Heads[source];
        if (verb < token) return scene.IsVerb(token);
        foreach (int child in scene.Parsed.Children(verb))
            if (scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.expl && scene.Left[child] == token) return true;
        return false;
    }

    private static ImmutableArray<Span> Content(Scene scene, SentenceRange sentence, int at, int named, int end)
    {
        int limit = ComplementClause.SentenceEnd(scene, at), start = Start(scene, sentence, at, named);
        // "because, according to Lee, the media would": the clause to come is the source's, the one before is the reporter's.
        bool leads = start >= at - 1 || at > start + 1 && scene.IsComma(at - 1) && (scene.Parsed.Pos[at - 2] == Pos.SCONJ || scene.IsOneOf(at - 2, "because", "that", "and", "but"));
        if (leads) return end < limit && (scene.IsComma(end) || BeginsClause(scene, end, named)) && (scene.HasFinite(end, limit) || HasMistakenPast(scene, end, limit)) && Contents.Of(scene, end, limit) is { } after ? [after] : [];
        if (Contents.Of(scene, start, at) is not { } before) return [];
        bool whole = scene.HasFinite(start, at) || HasMistakenPast(scene, start, at);
        if (whole || (end >= limit && IsSetOff(scene, at))) return at - start > 3 ? [before] : [];
        return end < limit && scene.IsComma(end) && scene.HasFinite(end, limit) && Contents.Of(scene, end + 1, limit) is { } rest ? [before, rest] : [];
    }

    /// <summary>"The three men intended to": a past form right behind its subject passes for a participle.</summary>
    private static bool HasMistakenPast(Scene scene, int start, int at)
    {
        for (int t = start + 1; t < at; t++)
            if (scene.Parsed.Tags[t] == "VBN" && scene.IsNominal(t - 1) && scene.Parsed.Relations[t] is Relation.root or Relation.ccomp) return true;
        return false;
    }

    /// <summary>Where the clause before "according to" begins: after a conjunction with a subject of its own, else with the sentence.</summary>
    private static int Start(Scene scene, SentenceRange sentence, int at, int named)
    {
        int start = sentence.First, clause = scene.Parsed.Heads[named];
        while (clause >= 0 && scene.Parsed.Relations[clause] is Relation.conj or Relation.parataxis or Relation.obl or Relation.nmod or Relation.obj or Relation.xcomp or Relation.acl)
        {
            if (scene.Parsed.Relations[clause] is Relation.conj or Relation.parataxis && clause < at && (scene.HasChild(clause, Relation.nsubj) || scene.HasChild(clause, Relation.nsubj_pass)) && scene.Left[clause] > sentence.First)
            {
                start = scene.Left[clause];
                break;
            }

            clause = scene.Parsed.Heads[clause];
        }

        while (start < at && (scene.Parsed.Pos[start] == Pos.CCONJ || scene.IsPunctuation(start) && scene.QuotationOf[start] < 0 && scene.IsComma(start) || scene.IsOneOf(start, "however", "meanwhile", "but"))) start++;
        return start;
    }

    /// <summary>"went according to plan": a bare singular noun is no source.</summary>
    private static bool IsBare(Scene scene, int head) => scene.Parsed.Tags[head] == "NN" && scene.Left[head] >= head - 2 && scene.IsOneOf(head, "plan", "schedule", "law", "custom", "tradition");

    private static bool IsSourceNoun(Scene scene, int head) =>
        scene.Parsed.Lemmas[head].ToLowerInvariant() is "information" or "datum" or "data" or "figure" or "statistic" or "account" or "finding" or "media" or "press" or "rumor";
}
