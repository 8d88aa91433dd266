using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>A sentence as notices are looked for in it: its words in lower case.</summary>
internal readonly record struct NoticeWords(ParsedText Parsed, SentenceRange Range)
{
    private static readonly FrozenSet<string> Publications = Set("en.publications.txt"), Errors = Set("en.error-words.txt");

    public int Count => Range.Count;

    /// <summary>With the next sentence, in which what is correct may stand.</summary>
    public NoticeWords WithNext => Parsed.SentenceOf[Range.End - 1] + 1 is var next && next < Parsed.Sentences.Length ? new(Parsed, new SentenceRange(Range.First, Parsed.Sentences[next].End)) : this;

    /// <summary>With the sentence in front, in which what was wrong may stand.</summary>
    public NoticeWords WithBefore => Parsed.SentenceOf[Range.First] is > 0 and var sentence ? new(Parsed, new SentenceRange(Parsed.Sentences[sentence - 1].First, Range.End)) : this;

    public string this[int index] => index >= 0 && index < Count ? Parsed.Form(Range.First + index).ToLowerInvariant() : "";

    public bool IsPublication(int index) => Publications.Contains(this[index]);

    public bool IsError(int index) => Errors.Contains(this[index]);

    public bool IsNumber(int index) => index >= 0 && index < Count && CorrectedValue.IsNumber(Parsed, Range.First + index);

    public bool IsName(int index) => index >= 0 && index < Count && Parsed.Pos[Range.First + index] == Pos.PROPN;

    /// <summary>Whether a number or a name stands at one of the indices [from, end).</summary>
    public bool HasValue(int from, int end)
    {
        for (int i = from; i < end; i++)
            if (IsNumber(i) || IsName(i)) return true;
        return false;
    }

    /// <summary>Whether somebody is said to say something in it.</summary>
    public bool IsSaid => First((w, i) => w[i] is "said" or "says" or "told" or "insisted" or "insists" or "claimed" or "claims" or "argued" or "added" or "tells") >= 0;

    /// <summary>The words at the indices [first, end).</summary>
    public Span At(int first, int end) => Parsed.SpanOf(Range.First + first, Range.First + Math.Min(end, Count));

    /// <summary>The first index from one on that a word has; -1 where none has it.</summary>
    public int First(Func<NoticeWords, int, bool> has, int from = 0)
    {
        for (int i = from; i < Count; i++)
            if (has(this, i)) return i;
        return -1;
    }

    /// <summary>Where the thing printed ends that words name as one's own: "this article", "the headline of this story", "our report of 3 May".</summary>
    public int OwnPublication(int at)
    {
        bool own = this[at] is "this" or "our";
        if (!own && this[at] is not "the") return -1;
        int end = at + 1;
        if (!IsPublication(end) && IsPublication(end + 1)) end++;
        if (!IsPublication(end)) return -1;
        if (this[end + 1] is "of" or "on" or "to" or "in" or "with" or "for" or "above" && OwnPublication(end + 2) is > 0 and int further && this[end + 2] is "this" or "our") return further;
        // Of "the report" nobody knows whose it is; a headline is the paper's own.
        return own || this[end] is "headline" or "caption" ? end + 1 : -1;
    }

    /// <summary>Whether the sentence begins a line.</summary>
    public bool BeginsLine
    {
        get
        {
            int at = Parsed.Spans[Range.First].Start - 1;
            while (at >= 0 && Parsed.Text[at] is ' ' or '\t' or '*' or '_' or '#' or '>' or '[' or '(') at--;
            return at < 0 || Parsed.Text[at] is '\n' or '\r';
        }
    }

    /// <summary>Whether the sentence ends its line.</summary>
    public bool EndsLine => Parsed.Spans[Range.End - 1].End is var end && (end >= Parsed.Text.Length || Parsed.Text.AsSpan(end).TrimStart(' ') is [] or ['\n' or '\r', ..]);

    public static FrozenSet<string> Set(string list) => WordList.ReadSet(typeof(NoticeWords), list).ToFrozenSet(StringComparer.Ordinal);
}
