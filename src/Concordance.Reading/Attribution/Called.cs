using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"called him irresponsible", "labelled the plan “a disgrace”", "what she called “a trap”": what somebody says that another is.</summary>
internal static class Called
{
    private static readonly RuleId Rule = new("attribution/called");

    /// <summary>Words of the one spoken of: longer ones are seldom read right.</summary>
    private const int LongestObject = 8;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Frame.Predicate) && cue.Form is CueForm.Finite or CueForm.Participle && !cue.Negated && Said.IsAsserted(scene, cue) && Read(scene, cue) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, Cue cue)
    {
        if (What(scene, cue) is { } named) return named;
        int first = cue.Last + 1, limit = ComplementClause.SentenceEnd(scene, cue.Token), predicate = Predicate(scene, first, limit);
        if (predicate < 0) return null;
        CueEntry entry = cue.Entry(Frame.Predicate)!;
        int subject = Subjects.Of(scene, cue);
        if (subject < 0 || subject > cue.First || !StanceObject.MaySay(scene, subject, entry)) return null;
        int head = predicate;
        while (head + 1 < limit && scene.Parsed.Heads[head] is var up && up > head && up < limit && scene.Parsed.Pos[head] is Pos.DET or Pos.ADJ or Pos.ADV or Pos.PUNCT or Pos.NUM) head = up;
        if (Complements.From(scene, cue.Token, first, head) is not { } content) return null;
        return new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [UpToMark(scene, predicate, content)], entry.Act, Voice.Attributed);
    }

    /// <summary>faces what she called "a hard winter": the thing stands outside, the quoted words are hers.</summary>
    private static Draft? What(Scene scene, Cue cue)
    {
        int opening = cue.Last + 1, inner = opening + 1;
        if (inner >= scene.Parsed.Count || cue.First < 2 || scene.QuotationOf[inner] < 0 || !scene.IsPunctuation(opening)) return null;
        Quotation quotation = scene.Quotations[scene.QuotationOf[inner]];
        int subject = NearSubject.Before(scene, cue);
        if (!quotation.Closed || quotation.Outer.Start != scene.Parsed.Spans[opening].Start || subject < 0 || !Voices.CanSpeak(scene, subject)) return null;
        int before = Math.Min(subject, SpeakerReader.Phrase(scene, subject).First) - 1;
        if (before < scene.SentenceOf(cue.Token).First || !scene.Is(before, "what") || Contents.Trim(scene, quotation.Inner) is not { } content) return null;
        CueEntry entry = cue.Entry(Frame.Predicate)!;
        return StanceObject.MaySay(scene, subject, entry) ? new Draft(Rule, cue, cue.Span(scene), SpeakerReader.Read(scene, subject, cue), subject, [content], entry.Act, Voice.Attributed) : null;
    }

    /// <summary>called him a "dreamer," a hard word: where the quoted word closes with a stop or a dash behind it, the reporter goes on.</summary>
    private static Span UpToMark(Scene scene, int predicate, Span content)
    {
        foreach (Quotation quotation in scene.QuotationsIn(new Span(scene.Parsed.Spans[predicate].Start, content.End)))
        {
            int next = scene.Parsed.TokenAt(quotation.Outer.End);
            bool stops = scene.Text[quotation.Inner.End - 1] is ',' or '.' || (next < scene.Parsed.Count && scene.IsPunctuation(next));
            if (quotation.Closed && stops && quotation.Outer.End < content.End && quotation.Outer.Start > content.Start) return Contents.Trim(scene, new Span(content.Start, quotation.Outer.End)) ?? content;
        }

        return content;
    }

    /// <summary>The first word of what is said of the object: behind a pronoun or a noun phrase an adjective, an article, or an opening mark.</summary>
    private static int Predicate(Scene scene, int first, int limit)
    {
        if (first + 1 >= limit) return -1;
        if (BeforeMark(scene, first, limit) is > 0 and var mark) return mark;
        int at = scene.Parsed.Tags[first] == "PRP" && !scene.IsOneOf(first, "I", "he", "she", "we", "they") ? first + 1 : AfterPhrase(scene, first, limit);
        if (at >= 0 && at + 1 < limit && Voices.IsTime(scene, at)) at++;
        if (at < 0 || at >= limit) return -1;
        bool opens = scene.IsOneOf(at, "\"", "“", "''", "``", "‘");
        bool phrase = scene.Parsed.Pos[at] == Pos.DET && !scene.IsOneOf(at, "this", "that", "these", "those", "all", "both", "each", "every", "any", "no", "some");
        bool described = scene.Parsed.Tags[at] is "JJ" or "JJR" or "JJS" && at == first + 1;
        if (!opens && !phrase && !described && Complement(scene, first, at) is >= 0 and var far) return far;
        return opens || phrase && !scene.Is(at, "the") || phrase && at == first + 1 || described ? at : -1;
    }

    /// <summary>called Berg's letters and his speech on Sunday "childish": the opening mark of a predicate behind a noun phrase of any length, without a verb between.</summary>
    private static int BeforeMark(Scene scene, int first, int limit)
    {
        for (int t = first + 1; t < Math.Min(limit, first + 2 * LongestObject); t++)
        {
            if (scene.IsFinite(t) || scene.IsComma(t) || scene.Is(t, "to") && t + 1 < limit && scene.Parsed.Tags[t + 1] == "VB") return -1;
            if (scene.QuotationOf[t] < 0 && t + 1 < limit && scene.QuotationOf[t + 1] >= 0 && scene.IsPunctuation(t)) return scene.IsNominal(t - 1) && !scene.HasFinite(t, EndOf(scene, t + 1)) ? t : -1;
        }

        return -1;
    }

    private static int EndOf(Scene scene, int token)
    {
        int end = token;
        while (end < scene.Parsed.Count && scene.QuotationOf[end] == scene.QuotationOf[token]) end++;
        return end;
    }

    /// <summary>called the demand for a copy unhelpful: where words hang on the object, the tree's adjective at the end.</summary>
    private static int Complement(Scene scene, int first, int from)
    {
        if (!scene.IsOneOf(from, "of", "for", "by", "to", "in", "on", "from", "with")) return -1;
        int verb = first - 1;
        foreach (int child in scene.Parsed.Children(verb))
            if (child > from && scene.Parsed.Relations[child] == Relation.xcomp && scene.Parsed.Pos[child] == Pos.ADJ) return child;
        return -1;
    }

    /// <summary>The token after the noun phrase that begins here: its name, or its first noun with what stands before it.</summary>
    private static int AfterPhrase(Scene scene, int first, int limit)
    {
        int t = first, end = Math.Min(limit, first + LongestObject);
        while (t < end && (scene.Parsed.Pos[t] is Pos.DET or Pos.ADJ or Pos.NUM || scene.Parsed.Tags[t] is "PRP$" or "POS" || scene.IsNominal(t) && t + 1 < end && (scene.IsNominal(t + 1) || scene.Parsed.Tags[t + 1] == "POS"))) t++;
        return t < end && scene.IsNominal(t) && scene.Parsed.Pos[t] != Pos.PRON ? t + 1 : -1;
    }
}
