using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>
/// What a notice says was wrong and what holds instead, where both are a number or both a name: "it is 14, not 41", "from 41 to 14",
/// "14 instead of 41", "misstated the toll as 41; it is 14".
/// </summary>
internal static class CorrectedValue
{
    public static readonly RuleId Rule = new("corrections/corrected-value");

    /// <summary>Words between what holds and what does not: "14 people had died, not 41".</summary>
    private const int MostBetween = 6;

    /// <summary>A number or a name: tokens [First, End).</summary>
    private readonly record struct Value(int First, int End, bool IsNumber);

    /// <param name="first">The notice's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static (Span Old, Span? New)? Find(ParsedText parsed, int first, int end)
    {
        List<Value> values = Values(parsed, first, end);
        if ((Opposed(parsed, values) ?? Told(parsed, values, first, end)) is not var (old, now)) return null;
        return (parsed.SpanOf(old.First, old.End), now is { } value ? parsed.SpanOf(value.First, value.End) : null);
    }

    private static List<Value> Values(ParsedText parsed, int first, int end)
    {
        List<Value> values = [];
        for (int t = first; t < end;)
        {
            int from = t;
            bool number = IsNumber(parsed, t);
            while (t < end && (IsNumber(parsed, t) || parsed.Pos[t] == Pos.PROPN) && parsed.SentenceOf[t] == parsed.SentenceOf[from]) number |= IsNumber(parsed, t++);
            if (t > from) values.Add(new Value(from, t, number));
            else t++;
        }

        return values;
    }

    /// <summary>Two values of one kind that a sentence sets against one another: "6, not 5", "from 41 to 14".</summary>
    public static (Span Old, Span? New)? Opposing(ParsedText parsed, int first, int end) =>
        Opposed(parsed, Values(parsed, first, end)) is var (old, now) ? (parsed.SpanOf(old.First, old.End), now is { } value ? parsed.SpanOf(value.First, value.End) : null) : null;

    public static bool IsNumber(ParsedText parsed, int token) => parsed.Pos[token] == Pos.NUM || char.IsAsciiDigit(parsed.Form(token)[0]) || (parsed.Pos[token] is not Pos.PRON && Numeral.Of(parsed.Form(token)) is > 1);

    /// <summary>Two values of one kind that the words between them set against one another.</summary>
    private static (Value Old, Value? New)? Opposed(ParsedText parsed, List<Value> values)
    {
        for (int i = 0; i + 1 < values.Count; i++)
        {
            (Value a, Value b) = (values[i], values[i + 1]);
            string[] told = [.. WithoutTelling(parsed, a.End, b.First)];
            if (a.IsNumber != b.IsNumber || told.Length > MostBetween || parsed.SentenceOf[a.First] != parsed.SentenceOf[b.First]) continue;
            string[] between = [.. told.Where(w => w is not ("in" or "on" or "at" or "by" or "the" or "a" or "of" or "as"))];
            string before = Before(parsed, a);
            if (between is [.., "not"] or [.., "instead" or "than"]) return (b, a);
            if (before == "not" && between.Contains("but", StringComparer.Ordinal)) return (a, b);
            if (before == "from" && between is [.., "to"]) return (a, b);
            if (before == "to" && between is [.., "from"]) return (b, a);
        }

        return null;
    }

    /// <summary>The words between, without who told it: "and not, as the paper had it, in 2006".</summary>
    private static IEnumerable<string> WithoutTelling(ParsedText parsed, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            int close = parsed.Form(t) == "," && parsed.Lower(t + 1) == "as" ? Enumerable.Range(t + 1, Math.Max(0, end - t - 1)).FirstOrDefault(i => parsed.Form(i) == ",", -1) : -1;
            if (close > 0) t = close;
            else yield return parsed.Lower(t);
        }
    }

    private static string Before(ParsedText parsed, Value value)
    {
        int at = value.First - 1;
        while (at >= 0 && parsed.Lower(at) is "in" or "on" or "at" or "by" or "the") at--;
        return at < 0 ? "" : parsed.Lower(at);
    }

    /// <summary>"Misstated the toll as 41": the only value behind the word for the error; what holds instead comes after a stop.</summary>
    private static (Value Old, Value? New)? Told(ParsedText parsed, List<Value> values, int first, int end)
    {
        NoticeWords words = new(parsed, new SentenceRange(first, end));
        int error = words.First((w, i) => w.IsError(i) || (w[i] is "said" or "stated" or "gave" or "reported" or "put" or "wrote" or "given" or "printed"));
        // A misspelt name is told as it should be.
        if (error < 0 || words[error].StartsWith("misspel", StringComparison.Ordinal)) return null;
        int stop = words.First((w, i) => w[i] is ";" or ":" or "." || parsed.SentenceOf[first + i] != parsed.SentenceOf[first + error], error);
        int to = first + (stop < 0 ? words.Count : stop), told = words.First((w, i) => w[i] is "as" or "that", error);
        int from = first + (told > 0 && first + told < to ? told : error);
        foreach (bool number in (bool[])[true, false])
        {
            Value[] wrong = [.. values.Where(v => v.IsNumber == number && v.First > from && v.End <= to)], right = [.. values.Where(v => v.IsNumber == number && v.First >= to)];
            if (wrong.Length > 1) return null;
            if (wrong.Length == 0) continue;
            Value? now = right.Length == 1 ? right[0] : null;
            // Beside an error a number may only say which ("in 1992", "one of his helicopters"): the wrong one is given as such, or another is put in its place.
            bool apart = now is { } value && !Same(parsed, value, wrong[0]);
            return apart || (right.Length == 0 && (Before(parsed, wrong[0]) == "as" || words[error - 1] is "we")) ? (wrong[0], now) : null;
        }

        return null;
    }

    private static bool Same(ParsedText parsed, Value a, Value b) => parsed.SpanOf(a.First, a.End).Of(parsed.Text) == parsed.SpanOf(b.First, b.End).Of(parsed.Text);
}
