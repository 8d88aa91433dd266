using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"Far less than the amount required", "shorter, compared to the first round's duration": what a measure is held against, and no number is told for it.</summary>
internal static class NotCompared
{
    private static readonly RuleId Rule = new("unknowns/not-compared");

    private const int Longest = 60;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t < report.Parsed.Count; t++)
                if (IsMeasure(report.Parsed, t) && Phrase(report, t) is { } phrase && IsHeldAgainst(report.Parsed, phrase) && !HasNumber(report, t))
                    questions.Ask(Rule, UnknownKind.OpenSlot, $"What is {Wording.Inside(report, phrase)}?", [], report.Report.At(phrase));
    }

    private static bool IsMeasure(ParsedText parsed, int noun) => parsed.Pos[noun] == Pos.NOUN
        && parsed.Lemma(noun) is "duration" or "length" or "amount" or "sum" or "cost" or "price" or "total" or "size" or "budget" or "toll";

    /// <summary>A certain one, in words that a line can show.</summary>
    private static Span? Phrase(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        Span phrase = parsed.Phrase(noun);
        int first = parsed.TokenAt(phrase.Start), end = parsed.TokenAt(phrase.End - 1) + 1;
        // "Less than" may hang on the noun behind it.
        for (int t = noun - 1; t >= first; t--)
            if (parsed.Lower(t) == "than") phrase = parsed.SpanOf(first = t + 1, end);
        bool certain = parsed.Lower(first) is "the" || parsed.Child(noun, Relation.nmod_poss) is >= 0 and var whose && parsed.Pos[whose] != Pos.PRON;
        return certain && phrase.Length <= Longest && end - first > 2 ? phrase : null;
    }

    private static bool IsHeldAgainst(ParsedText parsed, Span phrase)
    {
        int first = parsed.TokenAt(phrase.Start);
        return first > 1 && ((parsed.Lower(first - 1) == "than" && parsed.Tags[first - 2] is "JJR" or "RBR") || (parsed.Lower(first - 1) is "to" or "with" && parsed.Lower(first - 2) is "compared" or "comparison" or "relative"));
    }

    /// <summary>A number in the sentence may well be the one.</summary>
    private static bool HasNumber(ReadReport report, int noun)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[noun]);
        return report.Quantities.Any(q => q.Span.Start > report.Parsed.Spans[noun].Start && sentence.Contains(q.Span) && q.Unit is not null);
    }
}
