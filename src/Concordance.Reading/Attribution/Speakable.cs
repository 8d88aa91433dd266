using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>A last look at who speaks and at what: a fragment of a name, a time or a quotation is no speaker, "that" alone no content. Better unread than untrue.</summary>
internal static class Speakable
{
    public static Draft? Of(Scene scene, Draft draft)
    {
        if (draft.Content is [var only] && (SaysNothing(scene, only) || IsRemnant(scene, draft, only))) return null;
        if (draft.Speaker is not { } speaker || draft.Voice == Voice.Carried) return draft;
        speaker = BeforeTime(scene, AfterTime(scene, speaker)) with { Office = WholeOffice(scene, Office(scene, speaker.Office), speaker.Span) };
        int first = scene.Parsed.TokenAt(speaker.Span.Start), end = scene.Parsed.TokenAt(speaker.Span.End);
        if (first >= end) return draft with { Speaker = speaker };
        // "many who have made promises": nobody in particular.
        if (draft.Cue is { IsVerb: false } && end == first + 1 && scene.IsOneOf(first, "who", "which")) return null;
        if (draft.Cue is not { IsVerb: true } cue || end > cue.First) return IsTime(scene, speaker.Span) ? null : draft with { Speaker = speaker };
        if (Relative(scene, first, end, cue.First) is { } who) return Antecedent(scene, who, speaker) is { } named ? draft with { Speaker = named } : null;
        if (IsOnlyVerbs(scene, first, end)) return null;
        if (IsTime(scene, speaker.Span) || scene.QuotationOf[first] >= 0 && scene.QuotationOf[end - 1] == scene.QuotationOf[first]) return null;
        if (IsCutShort(scene, end, cue.First)) return null;
        return draft with { Speaker = Described(scene, speaker, first, end, cue.First) ?? Whole(scene, speaker, first) };
    }

    /// <summary>"this", "so", "it": the words point to what stands elsewhere.</summary>
    private static bool SaysNothing(Scene scene, Span content)
    {
        int first = scene.Parsed.TokenAt(content.Start), end = Math.Min(scene.Parsed.TokenAt(content.End), first + 3);
        if (first >= scene.Parsed.Count || scene.QuotationOf[first] >= 0) return false;
        if (IsThisOnce(scene, first, content)) return true;
        for (int t = first; t < end; t++)
            if (!scene.IsOneOf(t, "this", "that", "it", "these", "those", "them", "so", "him", "her", "both", "all", "too", "otherwise", "to", "do")) return false;
        return end > first && scene.Parsed.TokenAt(content.End) <= end;
    }

    /// <summary>"revealed this last fall when he boasted": behind the pointing word stand only when and how.</summary>
    private static bool IsThisOnce(Scene scene, int first, Span content)
    {
        if (!scene.IsOneOf(first, "this", "that", "it") || scene.Parsed.Spans[first].End >= content.End) return false;
        int next = scene.TimeAt(scene.Parsed.Spans[first].Start + scene.Parsed.Spans[first].Length + 1) is { } time ? scene.Parsed.TokenAt(time.End) : first + 1;
        return next > first + 1 && next < scene.Parsed.Count && scene.IsOneOf(next, "when", "as", "while", "in", "at", "by");
    }

    /// <summary>"was issued", "could make it easier" beside a cue: the subject stands outside, the rest is no assertion; nor is one word in small letters that the reporter quotes.</summary>
    private static bool IsRemnant(Scene scene, Draft draft, Span content)
    {
        int first = scene.Parsed.TokenAt(content.Start), end = scene.Parsed.TokenAt(content.End);
        if (first >= scene.Parsed.Count || draft.Kind == StatementKind.Headline) return false;
        bool small = char.IsLower(scene.Text[content.Start]);
        if (scene.QuotationOf[first] >= 0) return small && end - first == 1 && draft.Act == Act.Say;
        return small && draft.Cue?.Takes(Frame.Quote) != false && scene.IsFinite(first) && scene.Parsed.Pos[first] is Pos.AUX;
    }

    /// <summary>"In October 2021 a unit of the firm agreed": the time before the speaker is none of its words.</summary>
    private static Speaker AfterTime(Scene scene, Speaker speaker)
    {
        if (scene.TimeAt(speaker.Span.Start) is not { } time || time.End >= speaker.Span.End) return speaker;
        int start = time.End;
        while (start < speaker.Span.End && (char.IsWhiteSpace(scene.Text[start]) || scene.Text[start] is ',')) start++;
        if (start > time.End && start < speaker.Span.End) return speaker with { Span = new Span(start, speaker.Span.End) };
        return speaker;
    }

    /// <summary>"a survey last month found", "a prison statement on Monday": nor is the time behind it.</summary>
    private static Speaker BeforeTime(Scene scene, Speaker speaker)
    {
        int last = scene.Parsed.TokenAt(speaker.Span.End - 1);
        if (scene.TimeAt(speaker.Span.End - 1) is not { } time || time.Start <= speaker.Span.Start || time.End > speaker.Span.End || last >= scene.Parsed.Count || scene.IsNamed[last] && !Voices.IsDay(scene, last)) return speaker;
        int end = scene.Parsed.TokenAt(time.Start), first = scene.Parsed.TokenAt(speaker.Span.Start);
        // "a poll in June": which of the polls.
        if (end > first && scene.Parsed.Pos[end - 1] == Pos.ADP && !scene.Is(--end, "on")) return speaker;
        return end > first ? speaker with { Span = scene.Parsed.SpanOf(first, end) } : speaker;
    }

    /// <summary>"Ibáñez, 44, said": an age is no office; "44, a baker" keeps the baker.</summary>
    private static Span? Office(Scene scene, Span? office)
    {
        if (office is not { } span) return null;
        string text = scene.Text;
        // "Harbour Motors (HM)": a second name.
        if (span.Start > 0 && text[span.Start - 1] == '(' && !span.In(text).ContainsAny(' ', ',')) return null;
        int start = span.Start;
        while (start < span.End && (char.IsDigit(text[start]) || char.IsWhiteSpace(text[start]) || text[start] == ',')) start++;
        if (start > span.Start && (start == span.End || text[start] is '-' or '.' || text.IndexOf(',', span.Start, start - span.Start) < 0)) return start == span.End ? null : span;
        Span left = WithoutTitle(text, new Span(start, span.End));
        ReadOnlySpan<char> words = left.In(text);
        return words.StartsWith("aged ", StringComparison.OrdinalIgnoreCase) && !words.ContainsAnyExcept(AgeCharacters) ? null : left;
    }

    /// <summary>"the hospital's director, Mr | Brook": the form of address belongs to the name.</summary>
    private static Span WithoutTitle(string text, Span office)
    {
        int comma = text.LastIndexOf(',', office.End - 1, office.Length);
        return comma > office.Start && text[(comma + 1)..office.End].Trim().TrimEnd('.') is "Mr" or "Mrs" or "Ms" or "Miss" or "Dr" ? new Span(office.Start, comma) : office;
    }

    /// <summary>"New | Jersey Gov. Christie": an office before a name does not begin inside another name.</summary>
    private static Span? WholeOffice(Scene scene, Span? office, Span name)
    {
        if (office is not { } span || span.End > name.Start) return office;
        int first = scene.Parsed.TokenAt(span.Start), start = first;
        if (first >= scene.Parsed.Count || scene.Parsed.Tags[first] is not ("NNP" or "NNPS")) return office;
        int from = scene.SentenceOf(first).First;
        while (start > from && scene.Parsed.Tags[start - 1] is "NNP" or "NNPS" && !scene.BreaksBefore(start) && !Voices.IsTime(scene, start - 1) && !IsTime(scene, scene.Parsed.Spans[start - 1])) start--;
        return start < first ? new Span(scene.Parsed.Spans[start].Start, span.End) : office;
    }

    private static readonly System.Buffers.SearchValues<char> AgeCharacters = System.Buffers.SearchValues.Create("agedAGED 0123456789");

    private static bool IsTime(Scene scene, Span speaker) => scene.TimeAt(speaker.Start) is { } time && time.Contains(speaker);

    /// <summary>"a parts | maker said": nouns between the phrase and its cue belong to it; the phrase was cut.</summary>
    private static bool IsCutShort(Scene scene, int end, int cueFirst) =>
        end < cueFirst && scene.Parsed.Pos[end] is Pos.NOUN or Pos.PROPN && !scene.IsNamed[end - 1] && !IsTime(scene, scene.Parsed.Spans[end]) && !Voices.IsTime(scene, end);

    /// <summary>"A survey released | found": trees take a participle for the subject.</summary>
    private static bool IsOnlyVerbs(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsNamed[t] || scene.Parsed.Tags[t] is not ("VBN" or "VBD")) return false;
        return true;
    }

    /// <summary>"Ann Lee, who leads the dockers' union, says", "Lee, who promised": the pronoun of the clause between the name and its cue, or null.</summary>
    private static int? Relative(Scene scene, int first, int end, int cueFirst)
    {
        if (scene.IsOneOf(first, "who", "which") && end == first + 1) return first;
        if (!scene.IsComma(cueFirst - 1) || end != cueFirst - 1) return null;
        for (int t = first - 1; t > scene.SentenceOf(first).First && first - t < 16 && !scene.IsComma(t); t--)
            if (scene.Is(t, "who") && scene.IsComma(t - 1)) return t;
        return null;
    }

    private static Speaker? Antecedent(Scene scene, int who, Speaker speaker)
    {
        int end = who > 0 && scene.IsComma(who - 1) ? who - 1 : who;
        int first = Math.Max(scene.SentenceOf(who).First, end - 8);
        if (end <= first) return null;
        (Span Span, MentionKind Kind, Referent Referent)? named = null;
        foreach ((Span Span, MentionKind Kind, Referent Referent) mention in scene.MentionsIn(scene.Parsed.SpanOf(first, end)))
            if (mention.Kind == MentionKind.Name && mention.Span.End == scene.Parsed.Spans[end - 1].End && (named is null || mention.Span.Length > named.Value.Span.Length)) named = mention;
        if (named is { } name) return new Speaker(name.Span, null, [name.Referent]);
        if (!Voices.CanSpeak(scene, end - 1) || scene.Parsed.Pos[end - 1] != Pos.NOUN) return null;
        Speaker read = SpeakerReader.Read(scene, end - 1);
        return read.Span == speaker.Span ? null : read;
    }

    /// <summary>"Hasyim, its spokesman, said": the name before the description speaks, the description is the office.</summary>
    private static Speaker? Described(Scene scene, Speaker speaker, int first, int end, int cueFirst)
    {
        int from = scene.SentenceOf(first).First, comma = first - 1;
        if (end != cueFirst - 1 || comma <= from || !scene.IsComma(comma) || !scene.IsComma(end) || scene.IsNamed[first] || !IsNameWord(scene, comma - 1)) return null;
        int start = comma;
        while (start > from && IsNameWord(scene, start - 1)) start--;
        if (start > from && !scene.IsPunctuation(start - 1)) return null;
        // "Nordline, the second largest carrier, said": a description begins with its article.
        bool described = scene.Parsed.Pos[first] is Pos.DET or Pos.PRON;
        foreach ((Span span, MentionKind kind, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(start, comma)))
            if (kind == MentionKind.Name && span.End == scene.Parsed.Spans[comma - 1].End && (referent.Type == ReferentType.Person || described && referent.Type == ReferentType.Organisation)) return new Speaker(span, speaker.Span, [referent]);
        return described && !scene.IsNamed[comma - 1] ? new Speaker(scene.Parsed.SpanOf(start, comma), speaker.Span, []) : null;
    }

    private static bool IsNameWord(Scene scene, int token) =>
        scene.IsNamed[token] || (scene.Parsed.Pos[token] is Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.X or Pos.INTJ && char.IsUpper(scene.Text[scene.Parsed.Spans[token].Start]) && !Voices.IsTime(scene, token));

    /// <summary>A name that begins inside a longer one: the capital words before it, up to punctuation, are its own.</summary>
    private static Speaker Whole(Scene scene, Speaker speaker, int first)
    {
        int stop = speaker.Span.End;
        // "Siu-ying": tokens part at the hyphen, names do not.
        if (stop + 1 < scene.Text.Length && scene.Text[stop] is '-' && char.IsLetter(scene.Text[stop + 1]) && scene.IsNamed[Math.Max(0, scene.Parsed.TokenAt(stop) - 1)])
            while (stop < scene.Text.Length && (char.IsLetter(scene.Text[stop]) || scene.Text[stop] is '-')) stop++;
        speaker = speaker with { Span = new Span(speaker.Span.Start, stop) };
        if (speaker.Office is { } office && office.End <= speaker.Span.Start || scene.Parsed.Pos[first] != Pos.PROPN) return speaker;
        int start = first, from = scene.SentenceOf(first).First;
        while (start > from && scene.Parsed.Pos[start - 1] == Pos.PROPN && !scene.BreaksBefore(start) && !Voices.IsTime(scene, start - 1) && !IsTime(scene, scene.Parsed.Spans[start - 1])) start--;
        // "Secretary of State Hillary Clinton": what a preposition brings is another name.
        if (start == first || start > from && scene.Parsed.Pos[start - 1] is Pos.ADP or Pos.ADJ or Pos.NOUN or Pos.CCONJ) return speaker;
        return speaker with { Span = new Span(scene.Parsed.Spans[start].Start, speaker.Span.End) };
    }
}
