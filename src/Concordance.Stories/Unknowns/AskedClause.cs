using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A question inside a sentence: "whether it will come", "who was at the helm".</summary>
internal static class AskedClause
{
    private const int Reach = 4, Longest = 150, Aside = 14;

    public static bool IsAsking(ParsedText parsed, int token) => parsed.Lower(token) is "whether" or "when" or "where" or "how" or "who" or "why" or "which" or "what" or "whose" or "whom";

    /// <summary>The question's clause, from its first word to the last that hangs on its verb.</summary>
    public static Span? Words(ParsedText parsed, int asking)
    {
        int verb = parsed.Heads[asking];
        for (int steps = 0; verb >= 0 && parsed.Pos[verb] is not (Pos.VERB or Pos.AUX) && steps < Reach; steps++) verb = parsed.Heads[verb];
        if (verb <= asking) return null;
        // A tree may hang words in front of the question on its verb.
        Span words = new(parsed.Spans[asking].Start, Math.Max(parsed.Phrase(verb).End, parsed.Spans[verb].End));
        // "What the field will look like", "who they would vote for".
        int next = parsed.TokenAt(words.End);
        if (parsed.Lower(next) is "like" || (next + 1 < parsed.Count && parsed.Pos[next] == Pos.ADP && parsed.Pos[next + 1] == Pos.PUNCT && parsed.SentenceOf[next] == parsed.SentenceOf[asking])) words = new(words.Start, parsed.Spans[next].End);
        words = Completed(parsed, asking, words);
        return words.Length <= Longest ? words : null;
    }

    /// <summary>The question put directly; what is no whole clause is asked with the report's own words.</summary>
    public static string Question(Joined story, ReadReport report, Span words)
    {
        (int asking, int last) = (report.Parsed.TokenAt(words.Start), report.Parsed.TokenAt(words.End - 1));
        return IsWhole(report.Parsed, asking, last + 1) ? DirectQuestion.Of(story, report, asking, last + 1) : $"“{Wording.Of(report, words)}”: is it known now?";
    }

    /// <summary>A verb says it, or it is left to somebody: "how to pay".</summary>
    private static bool IsWhole(ParsedText parsed, int asking, int end)
    {
        for (int t = asking + 1; t < end; t++)
            if (parsed.IsFiniteForm(t) || parsed.Tags[t] is "TO") return true;
        return false;
    }

    /// <summary>"Whether the dam, some 20 kilometres from the town, had burst", "how many in cut-off villages had died", "why houses put up after 1995, when the rule came, fell down": the verb of the question stands behind what is set in between.</summary>
    private static Span Completed(ParsedText parsed, int asking, Span words)
    {
        (int end, int last) = (parsed.TokenAt(words.End - 1) + 1, parsed.Sentences[parsed.SentenceOf[asking]].End);
        bool finite = Enumerable.Range(asking + 1, Math.Max(0, end - asking - 1)).Any(parsed.IsFiniteForm);
        bool cut = end < last && Wording.IsHyphen(parsed, end), aside = end + 1 < last && parsed.Lower(end) is "," && (!finite || parsed.Lower(end + 1) is "when" or "where" or "who" or "whose" or "which");
        if (!cut && !aside) return words;
        int verb = end + 1;
        while (verb < last && !(cut ? parsed.IsFiniteForm(verb) : (parsed.IsFiniteForm(verb) || parsed.Tags[verb] is "VB" or "VBN") && parsed.Lower(verb - 1) is ",")) verb++;
        if (verb >= last || verb - end > Aside) return words;
        int until = verb + 1;
        while (until < last && (parsed.Pos[until] != Pos.PUNCT || Wording.IsHyphen(parsed, until))) until++;
        return parsed.SpanOf(asking, until);
    }

    /// <summary>The words to the next stop, where no tree shows the clause.</summary>
    public static Span? Plain(ParsedText parsed, int asking)
    {
        int end = asking + 1;
        while (end < parsed.Count && parsed.SentenceOf[end] == parsed.SentenceOf[asking] && (parsed.Pos[end] != Pos.PUNCT || Wording.IsHyphen(parsed, end))) end++;
        return end > asking + 2 && Completed(parsed, asking, parsed.SpanOf(asking, end)) is { Length: <= Longest } words ? words : null;
    }
}
