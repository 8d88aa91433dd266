using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Changes;

/// <summary>What a measure is called, where its words begin, and what it is known by.</summary>
/// <param name="First">Its first token in this sentence; of "it" that word.</param>
/// <param name="Key">Its name in small letters, without the word for what it is.</param>
internal readonly record struct MeasureName(int First, string Key, string Words)
{
    /// <summary>"It" is the measure named last in this sentence or the one before; "the index" may stand farther from it.</summary>
    private const int NearSentences = 1, FarSentences = 3;

    private const int LongestName = 3;

    /// <summary>The run of capitalised words right before a verb, or "it" and "the index" for a known measure named last; null where a list or nobody stands there.</summary>
    /// <param name="known">The measures of the story by their keys.</param>
    public static MeasureName? Before(ReadReport report, int verb, IReadOnlySet<string> known)
    {
        ParsedText parsed = report.Parsed;
        int begin = parsed.Sentences[parsed.SentenceOf[verb]].First, end = verb;
        while (end > begin && !IsNamePart(parsed, end - 1) && IsBetween(report, end - 1)) end--;
        if (end > begin && Refers(parsed, end - 1, verb) is >= 0 and var pronoun) return NamedLast(parsed, pronoun, known);
        if (end > begin && parsed.Lower(end - 1) == ")" && Opening(parsed, begin, end - 1) is > 0 and var bracket) end = bracket;
        if (end > begin && ItsValue(parsed, parsed.Lower(end - 1) == "its" ? end : end - 1) is >= 0 and var its && NamedLast(parsed, its, known) is { } whose) return whose;
        int first = RunTo(parsed, begin, end), before = first - 1;
        if (parsed.Lower(verb - 1) == "," && BeforeClause(parsed, begin, verb) is { } subject) return subject;
        while (before > begin && parsed.Pos[before] == Pos.DET) before--;
        // "The Nordax in Lund, which fell": a measure that the story knows, and where it is.
        if (before > begin && parsed.Lower(before) == "in" && parsed.Lower(verb - 1) == "which" && IsNamePart(parsed, before - 1) && Of(parsed, RunTo(parsed, begin, before), before) is { } there && known.Contains(there.Key)) return there;
        // "The Nasdaq and the S&P 500 fell", "the Hang Seng in Hong Kong, which fell": several, or not the name.
        bool shares = before > begin && parsed.Lower(before) == "in" && parsed.Lower(before - 1) is "shares" or "stock";
        return !shares && before >= begin && parsed.Lower(before) is "and" or "or" or "as" or "in" or "at" or "by" or "like" or "&" ? null : Of(parsed, first, end);
    }

    /// <summary>"With its value rising": the "its"; -1 where it does not stand there.</summary>
    private static int ItsValue(ParsedText parsed, int last)
    {
        if (parsed.Lower(last) is not ("value" or "shares" or "stock" or "price")) return -1;
        int its = parsed.Lower(last - 1) is "share" or "stock" ? last - 2 : last - 1;
        return its >= 0 && parsed.Lower(its) == "its" ? its : -1;
    }

    /// <summary>"The Nordax, which was firm on Monday, fell": the subject with a clause of its own behind it; null for another.</summary>
    private static MeasureName? BeforeClause(ParsedText parsed, int begin, int verb)
    {
        if (parsed.Child(verb, Relation.nsubj) is not (>= 0 and var subject) || subject > verb || subject < begin || !IsNamePart(parsed, subject) || parsed.Child(subject, Relation.conj) >= 0) return null;
        int end = subject + 1;
        while (end < verb && IsNamePart(parsed, end)) end++;
        return parsed.Lower(end) == "," && parsed.Lower(end + 1) == "which" ? Of(parsed, RunTo(parsed, begin, end), end) : null;
    }

    private static MeasureName? Of(ParsedText parsed, int first, int end)
    {
        string[] words = [.. Enumerable.Range(first, end - first).Select(parsed.Lower).Where(w => w is not ("index" or "industrial" or "average" or "composite" or "uk" or "us" or "inc." or "corp."))];
        return words.Length is 0 or > LongestName ? null : new MeasureName(first, string.Join(' ', words), parsed.SpanOf(first, end).Of(parsed.Text));
    }

    /// <summary>The known measure that is named last in front of a pronoun, which stands for its first word.</summary>
    private static MeasureName? NamedLast(ParsedText parsed, int pronoun, IReadOnlySet<string> known)
    {
        int back = parsed.Lower(pronoun) == "it" ? NearSentences : FarSentences, first = parsed.Sentences[Math.Max(0, parsed.SentenceOf[pronoun] - back)].First;
        for (int end = pronoun; end > first; end--)
        {
            if (!IsNamePart(parsed, end - 1)) continue;
            int begin = RunTo(parsed, first, end);
            if (Of(parsed, begin, end) is { } name && known.Contains(name.Key)) return name with { First = pronoun };
            end = begin + 1;
        }

        return null;
    }

    /// <summary>A name by its tag, or letters ("FTSE") that were taken for a noun.</summary>
    private static bool IsNamePart(ParsedText parsed, int token) => parsed.Pos[token] == Pos.PROPN || parsed.Tags[token] is "NNP" or "NNPS" || (parsed.Pos[token] == Pos.NOUN && parsed.Form(token) is { Length: > 2 } form && form.All(char.IsAsciiLetterUpper));

    private static int RunTo(ParsedText parsed, int begin, int end)
    {
        int first = end;
        while (first > begin && IsNamePart(parsed, first - 1)) first--;
        return first;
    }

    /// <summary>Words that may stand between a name and its verb: figures of the name, what it is, when it was.</summary>
    private static bool IsBetween(ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        return parsed.Pos[token] is Pos.AUX or Pos.ADV or Pos.NUM || parsed.Lower(token) is "index" or "average" or "share" or "shares" or "stock" or "composite" or "," or "-" or "which" || report.Times.Any(t => t.Span.Overlaps(parsed.Spans[token]));
    }

    /// <summary>"It", "the index", "this index" right before the verb: its first token; -1 otherwise.</summary>
    private static int Refers(ParsedText parsed, int token, int verb)
    {
        if (parsed.Lower(token) == "it") return token;
        for (int t = token + 1; t < verb; t++)
            if (parsed.Lower(t) is "index" or "average" && parsed.Lower(t - 1) is "the" or "this" or "that") return t - 1;
        return -1;
    }

    private static int Opening(ParsedText parsed, int begin, int closing)
    {
        for (int t = closing - 1; t >= begin && closing - t <= LongestName; t--)
            if (parsed.Lower(t) == "(") return t;
        return -1;
    }
}
