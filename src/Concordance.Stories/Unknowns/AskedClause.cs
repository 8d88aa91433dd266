using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A question inside a sentence: "whether it will come", "who was at the helm".</summary>
internal static class AskedClause
{
    private const int Reach = 4, Longest = 150;

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
        return words.Length <= Longest ? words : null;
    }

    public static string Question(Joined story, ReadReport report, Span words)
    {
        (int asking, int last) = (report.Parsed.TokenAt(words.Start), report.Parsed.TokenAt(words.End - 1));
        return DirectQuestion.Of(story, report, asking, last + 1);
    }

    /// <summary>The words to the next stop, where no tree shows the clause.</summary>
    public static Span? Plain(ParsedText parsed, int asking)
    {
        int end = asking + 1;
        while (end < parsed.Count && parsed.SentenceOf[end] == parsed.SentenceOf[asking] && parsed.Pos[end] != Pos.PUNCT) end++;
        return end > asking + 2 && parsed.SpanOf(asking, end) is { Length: <= Longest } words ? words : null;
    }
}
