using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>"Persons on board are 6, not 5", behind "Persons on board: 5": a report, or a log, counts anew what it told above.</summary>
internal static class Recounted
{
    public static readonly RuleId Rule = new("corrections/recounted");

    /// <summary>The two numbers; null where the report did not tell the denied one of the same thing before.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        if (CorrectedValue.Opposing(words.Parsed, words.Range.First, words.Range.End) is not ({ } old, { } now) || !words.IsNumber(words.Parsed.TokenAt(old.Start) - words.Range.First)) return null;
        ParsedText parsed = words.Parsed;
        HashSet<string> counted = Nouns(parsed, words.Range);
        for (int s = 0; s < parsed.SentenceOf[words.Range.First]; s++)
        {
            SentenceRange range = parsed.Sentences[s];
            for (int t = range.First; t < range.End; t++)
                if (parsed.Lower(t) == parsed.Lower(parsed.TokenAt(old.Start)) && Nouns(parsed, new SentenceRange(Math.Max(range.First, t - 4), Math.Min(range.End, t + 4))).Overlaps(counted)) return Span.Hull(old, now);
        }

        return null;
    }

    private static HashSet<string> Nouns(ParsedText parsed, SentenceRange range) =>
        [.. Enumerable.Range(range.First, range.Count).Where(t => parsed.Pos[t] == Pos.NOUN).Select(t => parsed.Lemmas[t])];
}
