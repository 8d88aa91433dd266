using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A vote and those who are counted on one side of it, where they are neither of its two numbers: "52-35 … three Democrats voted with thirty-one Republicans against it".</summary>
internal static class TallyAndSides
{
    private static readonly RuleId Rule = new("differences/tally-and-sides");

    private const int Sentences = 3, Farthest = 12;

    /// <summary>A sum that is further off is of another vote, or of some only.</summary>
    private const double Near = 0.15;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Quantity tally in report.Quantities.Where(q => q.Against is not null && q.Unit == "vote"))
            {
                (int one, int other) = ((int)Amount.Of(tally.Value), (int)Amount.Of(tally.Against!));
                int first = report.Parsed.SentenceOf[report.Parsed.TokenAt(tally.Span.Start)];
                for (int s = first; s <= Math.Min(first + Sentences, report.Parsed.Sentences.Length - 1); s++)
                {
                    if (s > first && report.Quantities.Any(q => q.Against is not null && report.Parsed.SentenceSpan(s).Contains(q.Span))) break;
                    if (Side(report, s, tally) is not var (sum, words) || sum == one || sum == other || !(IsNear(sum, one) || IsNear(sum, other))) continue;
                    findings.Conflict(Rule, ConflictKind.Number, "a vote and its sides", [tally], [report.Report.At(Words(report, tally)), report.Report.At(words)], $"those counted add up to {sum}");
                }
            }
    }

    /// <summary>"The final count was 52-35": from the first word of its sentence, where that is near.</summary>
    private static Span Words(ReadReport report, Quantity tally)
    {
        int at = report.Parsed.TokenAt(tally.Span.Start), first = report.Parsed.Sentences[report.Parsed.SentenceOf[at]].First;
        return at - first <= Farthest ? Span.Hull(report.Parsed.Spans[first], tally.Span) : tally.Span;
    }

    private static bool IsNear(int sum, int side) => Math.Abs(sum - side) <= Math.Max(2, side * Near);

    /// <summary>At least two groups counted in one sentence that tells which way they voted.</summary>
    private static (int Sum, Span Words)? Side(ReadReport report, int sentence, Quantity tally)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        int sum = 0, groups = 0, first = -1, last = -1;
        bool votes = false;
        int ways = 0;
        for (int t = range.First; t < range.End; t++)
        {
            string word = parsed.Lower(t);
            if (word is "among" or "including" or "except" or "absent" or "abstained" or "abstaining") return null;
            votes |= word.StartsWith("vot", StringComparison.Ordinal);
            if (word is "against" or "for" or "favor" or "favour" or "opposed") ways++;
            if (tally.Span.Overlaps(parsed.Spans[t]) || Count.Of(report, t) is not var (number, behind) || number < 2 || !IsGroup(parsed, behind)) continue;
            (sum, groups, first, last) = (sum + number, groups + 1, first < 0 ? t : first, behind);
        }

        return votes && ways == 1 && groups > 1 ? (sum, parsed.SpanOf(first, last + 1)) : null;
    }

    /// <summary>"Thirty-one Republicans", "12 members of the League".</summary>
    private static bool IsGroup(ParsedText parsed, int noun) => noun < parsed.Count && parsed.Tags[noun] is "NNS" or "NNPS" or "NNP" && parsed.Lower(noun) is not ("votes" or "seats" or "years" or "days" or "amendments");
}
