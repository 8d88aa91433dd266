using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Language.Sentences;

/// <summary>Whether a sentence ends before a token of the same paragraph, by punctuation.</summary>
internal sealed class Boundary(string text, ImmutableArray<Span> spans)
{
    private static readonly IReadOnlySet<string> Saying = WordList.ReadSet(typeof(Boundary), "en.saying.txt");

    /// <summary>Days, months and zones.</summary>
    private static readonly FrozenSet<string> Starting = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Eastern Central Mountain Pacific Atlantic Standard Greenwich Zulu".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How far behind a quotation its "he said" may begin: a title, a name of three words, the verb.</summary>
    private const int SpeakerReach = 6;

    private bool _quoteOpen;
    private int _counted;

    public void ForgetQuotes() => _quoteOpen = false;

    public bool Before(int t)
    {
        while (_counted < t) CountQuote(_counted++);
        if (Closes(t)) return false;
        int final = t - 1;
        bool quoteClosed = false;
        while (final > 0 && t - final < 12 && IsCloser(final))
        {
            quoteClosed |= IsQuote(final);
            final--;
        }

        return Kind(final) switch
        {
            End.Full => !StartsLower(t),
            End.Cry => !StartsLower(t) && !(quoteClosed && SpeakerFollows(t)),
            End.Trail => StartsUpper(t) && !(quoteClosed && SpeakerFollows(t)),
            End.Abbreviated => Gap(t) && (Starters.IsStarter(text, Opened(t)) || (quoteClosed && StartsUpper(t) && !IsOnlySaid(t)) || (!quoteClosed && IsHour(final) && StartsUpper(t) && !IsOfHour(t))),
            End.No => false,
        };
    }

    /// <summary>"At 3 a.m. Forestry officials said": behind an hour a capital begins a sentence, where it is no day, month or zone ("3 a.m. Tuesday", "9 a.m. Eastern time", "6 p.m. GMT").</summary>
    private bool IsHour(int token) => spans[token].Of(text) is "a.m." or "p.m." && token > 0 && Chars.IsDigit(text, spans[token - 1].Start);

    private bool IsOfHour(int t)
    {
        string word = spans[t].Of(text);
        return word.Length < 2 || word.All(char.IsUpper) || Starting.Contains(word) || (t + 1 < spans.Length && spans[t + 1].Of(text) is "time" or "Time" or "local");
    }

    private enum End { No, Full, Cry, Trail, Abbreviated }

    private End Kind(int token)
    {
        ReadOnlySpan<char> form = spans[token].In(text);
        if (form[^1] is not ('.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\u061F')) return End.No;
        if (form.Length == 1) return form[0] switch { '\u2026' => End.Trail, '.' or '\u3002' => End.Full, _ => End.Cry };
        if (form[0] == '.') return End.Trail;
        if (form[0] is '!' or '?') return End.Cry;
        if (Chars.IsDigit(text, spans[token].Start)) return End.No;
        return Abbreviations.NeverEnds(form) ? End.No : End.Abbreviated;
    }

    /// <summary>A closing mark that touches the sentence before it, or a note number such as [3].</summary>
    private bool Closes(int t)
    {
        if (Gap(t)) return IsQuote(t) && text[spans[t].Start] is '"' or '\u201D' && _quoteOpen && ClosesBehindBlank(t);
        if (IsCloserSign(text[spans[t].Start]) && spans[t].Length <= 2) return true;
        return (text[spans[t].Start] == '[' && Chars.IsDigit(text, spans[t].End)) || IsNoteNumber(t);
    }

    /// <summary>The 3 of [3].</summary>
    private bool IsNoteNumber(int t) =>
        t > 0 && text[spans[t].Start - 1] == '[' && Chars.IsDigit(text, spans[t].Start) && t + 1 < spans.Length && text[spans[t + 1].Start] == ']';

    /// <summary>A straight mark with blanks on both sides closes where one is open.</summary>
    private bool ClosesBehindBlank(int t) => Chars.IsBlankOrEnd(text, spans[t].End) && spans[t].Length == 1;

    /// <summary>Seen from behind: closing marks, and the digits and bracket of a note number.</summary>
    private bool IsCloser(int token)
    {
        char c = text[spans[token].Start];
        if (IsCloserSign(c) && spans[token].Length <= 2) return !Gap(token) || (IsQuote(token) && Gap(token + 1));
        if (token >= 2 && c == '[' && !Gap(token)) return Chars.IsDigit(text, spans[token].End);
        return IsNoteNumber(token);
    }

    private static bool IsCloserSign(char c) => c is '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or ')' or ']' or '}';

    private bool IsQuote(int token) => text[spans[token].Start] is '"' or '\u201C' or '\u201D' or '\u00BB' or '\u00AB' or '\'' or '\u2019' && spans[token].Length <= 2;

    private void CountQuote(int token)
    {
        if (spans[token].Length != 1) return;
        _quoteOpen = text[spans[token].Start] switch
        {
            '"' => !_quoteOpen,
            '\u201C' => true,
            '\u201D' => false,
            _ => _quoteOpen,
        };
    }

    private bool Gap(int t) => t > 0 && t < spans.Length && spans[t - 1].End < spans[t].Start;

    /// <summary>The offset of the first letter or digit from token t on, behind opening marks.</summary>
    private int Opened(int t)
    {
        int limit = Math.Min(spans.Length - 1, t + 3);
        while (t < limit && !Chars.IsWord(text, spans[t].Start)) t++;
        return spans[t].Start;
    }

    private bool StartsLower(int t) => char.IsLower(text[Opened(t)]);

    private bool StartsUpper(int t) => char.IsUpper(text[Opened(t)]);

    /// <summary>"Go!" Peskov said: a verb of saying before any punctuation.</summary>
    private bool SpeakerFollows(int t) => VerbOfSaying(t) >= 0;

    private int VerbOfSaying(int t)
    {
        int limit = Math.Min(spans.Length, t + SpeakerReach);
        for (; t < limit && (Chars.IsWord(text, spans[t].Start) || spans[t].Length > 2); t++)
            if (spans[t].Length <= 12 && Saying.Contains(spans[t].Of(text))) return t;
        return -1;
    }

    /// <summary>"It rang at 9 p.m." Moll said.: the quotation is what is said; "Moll said the bells rang" says something of its own.</summary>
    private bool IsOnlySaid(int t) => VerbOfSaying(t) is >= 0 and var verb && (verb + 1 >= spans.Length || !Chars.IsWord(text, spans[verb + 1].Start) || spans[verb].Of(text) == "told");
}
