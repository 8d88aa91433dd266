using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"Owned 55 percent by the union, 8 percent by the state": shares of one whole that do not make a hundred.</summary>
internal static class RestOfWhole
{
    private static readonly RuleId Rule = new("unknowns/rest-of-whole");

    private const decimal Whole = 100;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
            foreach (IGrouping<int, Quantity> sentence in report.Quantities.Where(q => q.Unit == "percent" && q.UpTo is null).GroupBy(q => report.Parsed.SentenceOf[report.Parsed.TokenAt(q.Span.Start)]))
                if (Rest(report.Parsed, sentence.Key, [.. sentence.OrderBy(q => q.Span)]) is { } rest)
                    questions.Ask(Rule, UnknownKind.OpenSlot, $"Who holds the other {rest} percent?", [.. sentence], report.Report.At(Span.Hull(sentence.Min(q => q.Span), sentence.Max(q => q.Span))));
    }

    /// <summary>Shares told as held, each by another: "8 percent by the state", "a 20 percent share".</summary>
    private static decimal? Rest(ParsedText parsed, int sentence, Quantity[] shares)
    {
        SentenceRange range = parsed.Sentences[sentence];
        bool owned = Enumerable.Range(range.First, range.Count).Any(t => parsed.Lemma(t) == "own");
        int of = shares.Count(q => parsed.Lower(parsed.TokenAt(q.Span.End - 1) + 1) is "by" or "stake" or "share");
        decimal sum = shares.Sum(q => decimal.TryParse(q.Value, null, out decimal share) ? share : Whole);
        return owned && of == shares.Length && of > 1 && shares.All(q => q.Bound == QuantityBound.Exact) && sum < Whole ? Whole - sum : null;
    }
}
