using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two who count one crowd: "organisers say some 2,000 people marched. Police put the crowd at 900."</summary>
internal static class PutAtAnotherNumber
{
    private static readonly RuleId Rule = new("differences/put-at-another-number");

    /// <summary>The number before stands in the same sentence or the two before it.</summary>
    private const int Sentences = 2;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 2 < parsed.Count; t++)
                if (parsed.Lemma(t) is "put" or "estimate" && parsed.Pos[t] == Pos.VERB && !parsed.IsOpen(t) && Counted(parsed, t) is { } noun && At(report, noun) is var (at, range) && Before(report, t, range) is { } first)
                    findings.Conflict(Rule, ConflictKind.Dispute, $"the {parsed.Form(noun)}", [first], [Words(report, first), report.Report.At(Span.Hull(parsed.Spans[Start(parsed, t)], at))], "two count it, and their numbers do not meet");
        }
    }

    /// <summary>"Put the crowd at", "estimated the number of marchers at".</summary>
    private static int? Counted(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t < verb + 4 && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
            if (parsed.Lemma(t) is "crowd" or "turnout" or "attendance" or "number" or "figure") return t;
        return null;
    }

    /// <summary>The number behind "at", which often stands bare: "put the crowd at 900".</summary>
    private static (Span Span, Amount Range)? At(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        for (int t = noun + 1; t + 1 < parsed.Count && t < noun + 7 && parsed.SentenceOf[t + 1] == parsed.SentenceOf[noun]; t++)
        {
            if (parsed.Lower(t) != "at") continue;
            if (report.Quantities.FirstOrDefault(q => parsed.TokenAt(q.Span.Start) is var at && at > t && at < t + 4) is { } quantity) return quantity.Unit is null or "person" ? (quantity.Span, Amount.Of(quantity)) : null;
            string digits = parsed.Form(t + 1);
            return digits.Length < 8 && digits.All(char.IsAsciiDigit) ? (parsed.Spans[t + 1], new Amount(Amount.Of(digits), Amount.Of(digits))) : null;
        }

        return null;
    }

    /// <summary>The last number of people before, where it does not meet the other.</summary>
    private static Quantity? Before(ReadReport report, int verb, Amount second)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[verb];
        Quantity? last = report.Quantities.LastOrDefault(q => q.Span.End <= parsed.Spans[verb].Start && (q.Unit == "person" || (q.Unit is null && q.Of is not null && !MoneyWords.IsMoney(q))) && sentence - parsed.SentenceOf[parsed.TokenAt(q.Span.Start)] <= Sentences);
        return last is not null && Amount.Of(last.Value) >= 20 && !Amount.Of(last).Meets(second) ? last : null;
    }

    private static int Start(ParsedText parsed, int verb) => parsed.Subject(verb) is var subject && subject >= 0 && subject < verb ? subject : verb;

    /// <summary>The number with what it counts.</summary>
    private static Place Words(ReadReport report, Quantity quantity)
    {
        int last = report.Parsed.TokenAt(quantity.Span.End - 1);
        return report.Report.At(last + 1 < report.Parsed.Count && report.Parsed.Pos[last + 1] == Pos.NOUN ? Span.Hull(quantity.Span, report.Parsed.Spans[last + 1]) : quantity.Span);
    }
}
