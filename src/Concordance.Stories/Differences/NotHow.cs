using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>"That is not how Lund remembers it", "This is not what the crew tells": the report itself says that a party tells it otherwise.</summary>
internal static class NotHow
{
    private const int LongestSubject = 8;

    /// <summary>The words up to the verb and what is right behind it, with who tells it otherwise.</summary>
    public static IEnumerable<(Span Words, string Who)> In(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int s = 0; s < parsed.Sentences.Length; s++)
            if (parsed.Sentences[s] is var sentence && Verb(parsed, sentence) is { } verb && Dissent.Key(report, verb - 1) is { } who)
                yield return (parsed.SpanOf(sentence.First, verb + 1), who);
    }

    /// <summary>"That", a form of "be", "not", "how" or "what", and within a few words the verb.</summary>
    private static int? Verb(ParsedText parsed, SentenceRange sentence)
    {
        int t = sentence.First;
        if (sentence.Count < 6 || parsed.Lower(t) is not ("that" or "this" or "it") || parsed.Lower(t + 1) is not ("is" or "was" or "'s" or "’s") || !Phrases.IsNot(parsed.Lower(t + 2)) || parsed.Lower(t + 3) is not ("how" or "what")) return null;
        for (int i = t + 5; i < sentence.End && i < t + 4 + LongestSubject; i++)
            if (parsed.Lemma(i) is "remember" or "recall" or "tell" or "see" or "describe" or "say" or "understand" or "report" or "put" && !(parsed.Pos[i] == Pos.NOUN && i + 1 < sentence.End && parsed.Pos[i + 1] == Pos.VERB)) return i;
        return null;
    }
}
