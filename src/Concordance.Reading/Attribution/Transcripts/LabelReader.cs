using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution.Transcripts;

/// <summary>
/// Reads the label of a turn at the beginning of a line: <c>JANE DOE, minister:</c>, <c>Mr Smith:</c>, <c>**Moderator:**</c>, <c>Q.</c>,
/// <c>[10:42] LEE:</c>. Whether the text is a transcript at all is not decided here.
/// </summary>
internal static class LabelReader
{
    private const int LongestLabel = 70, MostHeadWords = 5, MostWords = 9;

    private static readonly IReadOnlySet<string> NoSpeakers = WordList.ReadSet(typeof(LabelReader), "en.no-speakers.txt");

    public static TurnLabel? At(Scene scene, Span line)
    {
        string text = scene.Text;
        int start = AfterTime(text, AfterSigns(text, line.Start, line.End), line.End);
        if (start >= line.End || !char.IsUpper(text[start])) return null;
        if (QuestionOrAnswer(text, start, line.End) is { } kind)
            return new TurnLabel(line.Start, new Span(start, start + 1), null, new Span(start + 1, start + 2), start + 2, kind, text[start].ToString());
        int colon = text.AsSpan(start, Math.Min(LongestLabel, line.End - start)).IndexOf(':');
        if (colon <= 0) return null;
        colon += start;
        if (colon + 1 < line.End && !char.IsWhiteSpace(text[colon + 1]) && text[colon + 1] is not ('*' or '_')) return null;
        if (Parts(text, new Span(start, colon)) is not ({ } head, var office)) return null;
        int words = colon + 1;
        while (words < line.End && text[words] is '*' or '_') words++;
        return Kind(scene, head) is { } who ? new TurnLabel(line.Start, head, office, new Span(colon, colon + 1), words, who, Key(text, head)) : null;
    }

    /// <summary>Marks of lists, quotations and strong type before a label.</summary>
    private static int AfterSigns(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_' or '#' or '>' or '•' or '-' or '–' or '—')) at++;
        return at;
    }

    /// <summary>"[10:42] ", "00:01:23 ", "(10:42) ", "10.42 – ": when the turn was taken.</summary>
    private static int AfterTime(string text, int at, int end)
    {
        int from = at;
        bool bracket = at < end && text[at] is '[' or '(';
        if (bracket) at++;
        int digits = at;
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] is ':' or '.')) at++;
        if (at - digits < 4) return from;
        if (bracket)
        {
            if (at >= end || text[at] is not (']' or ')')) return from;
            at++;
        }

        return AfterSigns(text, at, end);
    }

    private static LabelKind? QuestionOrAnswer(string text, int at, int end)
    {
        if (at + 2 >= end || text[at] is not ('Q' or 'A') || text[at + 1] is not ('.' or ':') || !char.IsWhiteSpace(text[at + 2])) return null;
        return text[at] == 'Q' ? LabelKind.Question : LabelKind.Answer;
    }

    /// <summary>Name and office; null where the words are too many or hold what no label holds.</summary>
    private static (Span? Head, Span? Office) Parts(string text, Span label)
    {
        int cut = label.Start;
        while (cut < label.End && text[cut] is not (',' or '(')) cut++;
        Span head = new Span(label.Start, cut).Trim(text), rest = new Span(Math.Min(cut + 1, label.End), label.End).Trim(text);
        while (head.End > head.Start && text[head.End - 1] is '*' or '_') head = new Span(head.Start, head.End - 1);
        if (!rest.IsEmpty && text[rest.End - 1] == ')') rest = new Span(rest.Start, rest.End - 1);
        if (head.IsEmpty || Words(text, head) > MostHeadWords || Words(text, label) > MostWords) return (null, null);
        for (int i = label.Start; i < label.End; i++)
            if (!(char.IsLetterOrDigit(text[i]) || text[i] is ' ' or '\'' or '’' or '-' or ',' or '(' or ')' or '/' or '&' or '*' or '_' || (text[i] == '.' && IsInitial(text, label, i)))) return (null, null);
        return (head, rest.IsEmpty ? null : rest);
    }

    /// <summary>"J. R. Lee", "Mr. Smith", "Gov. Doe": a full stop behind a short word with a capital, and more to come.</summary>
    private static bool IsInitial(string text, Span label, int stop)
    {
        int start = stop;
        while (start > label.Start && char.IsLetter(text[start - 1])) start--;
        return stop - start is > 0 and <= 4 && char.IsUpper(text[start]) && stop + 1 < label.End;
    }

    private static LabelKind? Kind(Scene scene, Span head)
    {
        string words = head.Of(scene.Text).ToLowerInvariant();
        if (NoSpeakers.Contains(words) || NoSpeakers.Contains(words.Split(' ')[0])) return LabelKind.Nobody;
        int first = scene.Parsed.TokenAt(head.Start), end = scene.Parsed.TokenAt(head.End), last = end - 1;
        if (first >= end) return null;
        bool capitals = !head.Of(scene.Text).Any(char.IsLower);
        // "Lee then said:", "Lee wrote on her page:" is the reporter's clause before a quotation.
        for (int t = first; t < end && !capitals; t++)
            if (scene.IsVerb(t) && char.IsLower(scene.Text[scene.Parsed.Spans[t].Start])) return null;
        if (scene.MentionsIn(head).Any(m => m.Kind == MentionKind.Name && m.Referent.Type is ReferentType.Person or ReferentType.Organisation)) return LabelKind.Speaker;
        if (Voices.IsTime(scene, last)) return null;
        if (scene.IsOneOf(first, "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir") && end > first + 1) return LabelKind.Speaker;
        // "Speaker 1:", "Juror 7:"
        if (last > first && char.IsAsciiDigit(scene.Text[scene.Parsed.Spans[last].Start])) last--;
        if (Voices.IsSpeakerNoun(scene.Parsed.Form(last).ToLowerInvariant())) return LabelKind.Speaker;
        return capitals && head.Length > 1 ? LabelKind.Capitals : null;
    }

    private static string Key(string text, Span head)
    {
        string words = head.Of(text).ToUpperInvariant();
        return char.IsAsciiDigit(words[^1]) ? words : words[(words.LastIndexOf(' ') + 1)..];
    }

    private static int Words(string text, Span span) => 1 + span.In(text).Count(' ');
}
