using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A number and a list of all its parts behind a colon that do not add up: "Twelve climbers were saved: seven Norwegians, three Swedes and a guide".</summary>
internal static class PartsOfAWhole
{
    private static readonly RuleId Rule = new("differences/parts-of-a-whole");

    private const int FewestParts = 2, Farthest = 14;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t + 1 < report.Parsed.Count; t++)
                if (report.Parsed.Form(t) is ":" or "—" or "–" && Whole(report, t) is { } whole && Parts(report.Parsed, t + 1) is var (sum, words) && sum != Amount.Of(whole.Value))
                    findings.Conflict(Rule, ConflictKind.Number, "a number and its parts", [whole], [report.Report.At(whole.Span), report.Report.At(words)], $"the parts add up to {sum}");
    }

    /// <summary>The one number of people or things before the colon.</summary>
    private static Quantity? Whole(ReadReport report, int colon)
    {
        ParsedText parsed = report.Parsed;
        int first = Math.Max(parsed.Sentences[parsed.SentenceOf[colon]].First, colon - Farthest);
        Quantity[] before = [.. report.Quantities.Where(q => q.Span.Start >= parsed.Spans[first].Start && q.Span.End <= parsed.Spans[colon].Start)];
        return before is [{ Bound: QuantityBound.Exact, UpTo: null, Against: null, Unit: null or "person" } one] && decimal.TryParse(one.Value, null, out decimal value) && value is > 2 and < 1000 && value == decimal.Truncate(value) ? one : null;
    }

    /// <summary>"Seven Norwegians, three Swedes and a guide" to the end of the sentence, and nothing else; null where other words stand between.</summary>
    private static (int Sum, Span Words)? Parts(ParsedText parsed, int first)
    {
        if (parsed.SentenceOf[first] != parsed.SentenceOf[first - 1]) return null;
        int sum = 0, parts = 0, end = parsed.Sentences[parsed.SentenceOf[first]].End, last = first;
        bool counted = false;
        for (int t = first; t < end; t++)
        {
            string word = parsed.Lower(t);
            if (word is "." or ";") break;
            last = t;
            if (!counted)
            {
                if (word is "and" or ",") continue;
                if (Count.WithArticle(parsed, t) is not { } number) return null;
                (sum, parts, counted) = (sum + number, parts + 1, true);
            }
            else if (word is "," or "and") counted = false;
            else if (parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN or Pos.ADJ)) return null;
        }

        return parts >= FewestParts && counted ? (sum, parsed.SpanOf(first, last + 1)) : null;
    }
}
