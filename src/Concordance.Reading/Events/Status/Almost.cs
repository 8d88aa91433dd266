using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Almost sold", "was nearly killed": it did not come to it. What "nearly doubled" or is "almost finished" has come far.</summary>
internal static class Almost
{
    public static readonly RuleId Rule = new("events/almost");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading inner)
    {
        int word = token - 1;
        if (word < 0 || parsed.Pos[token] != Pos.VERB || inner.Status is not EventStatus.Happened || parsed.Lower(word) is not ("almost" or "nearly") || parsed.Heads[word] != token) return null;
        if (parsed.Lemmas[token].ToLowerInvariant() is "double" or "triple" or "treble" or "quadruple" or "halve" or "complete" or "finish" or "fill" or "empty" or "exhaust" or "match" or "equal") return null;
        return new StatusReading(EventStatus.NotHappened, Rule, [word], inner);
    }
}
