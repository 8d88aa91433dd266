using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A headline says that something doubled, and the first sentences give a percentage for it that is no doubling: "Nordwind doubles its profit", "a 78 percent increase in its profit".</summary>
internal static class MultipleInHeadline
{
    private static readonly RuleId Rule = new("differences/multiple-in-headline");

    /// <summary>The percentage of the headline stands in one of so many sentences behind it.</summary>
    private const int Sentences = 4;

    /// <summary>So far from the whole multiple "doubled" is still said.</summary>
    private const decimal Slack = 0.1m;

    private const int Near = 6;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            if (report.Parsed.Sentences.Length < 2) continue;
            SentenceRange title = report.Parsed.Sentences[0];
            for (int t = title.First; t < title.End; t++)
                if (Times(report.Parsed, t) is { } times && Thing(report.Parsed, t) is >= 0 and var thing && Told(report, EventKin.Of(report.Parsed, thing)) is { } percent) Assert(report, t, thing, times, percent, findings);
        }
    }

    private static void Assert(ReadReport report, int word, int thing, decimal times, Quantity percent, Findings findings)
    {
        decimal told = 1 + Amount.Of(percent.Value) / 100;
        if (told >= times * (1 - Slack) && told <= times * (1 + 2 * Slack)) return;
        findings.Conflict(Rule, ConflictKind.Number, "a multiple and its percentage", [percent], [report.Report.At(Span.Hull(report.Parsed.Spans[word], report.Parsed.Spans[thing])), report.Report.At(percent.Span)], "the headline's multiple and the percentage do not fit");
    }

    private static decimal? Times(ParsedText parsed, int token) => parsed.Lower(token) switch
    {
        _ when parsed.Lower(token - 1) is "nearly" or "almost" or "than" => null,
        "doubled" or "doubles" or "doubling" => 2,
        "tripled" or "triples" or "trebled" or "trebles" => 3,
        "quadrupled" or "quadruples" => 4,
        _ => null,
    };

    /// <summary>What is multiplied: the object, else what stands right in front.</summary>
    private static int Thing(ParsedText parsed, int verb)
    {
        int end = parsed.Sentences[parsed.SentenceOf[verb]].End;
        for (int t = verb + 1; t < end && t - verb < Near; t++)
            if (parsed.Pos[t] == Pos.NOUN && (t + 1 == end || parsed.Pos[t + 1] != Pos.NOUN)) return t;
            else if (parsed.Pos[t] is not (Pos.DET or Pos.PRON or Pos.ADJ or Pos.NOUN)) break;
        return verb > 0 && parsed.Pos[verb - 1] == Pos.NOUN ? verb - 1 : -1;
    }

    /// <summary>"A 78 percent increase in its profits", "profits rose by 78 percent": the one percentage that the first sentences give for the noun.</summary>
    private static Quantity? Told(ReadReport report, string family)
    {
        ParsedText parsed = report.Parsed;
        Quantity[] all = [.. report.Quantities.Where(q => q.Unit == "percent" && Written.IsPlain(q) && parsed.SentenceOf[parsed.TokenAt(q.Span.Start)] is >= 1 and <= Sentences && IsRise(parsed, parsed.TokenAt(q.Span.Start), parsed.TokenAt(q.Span.End), family))];
        return all is [var one] ? one : null;
    }

    private static bool IsRise(ParsedText parsed, int first, int end, string family)
    {
        if (end + 2 < parsed.Count && Moves.Of(parsed, end) == true && parsed.Lower(end + 1) is "in" or "of")
            for (int t = end + 2; t < Math.Min(parsed.Count, end + Near); t++)
                if (parsed.Pos[t] == Pos.NOUN && EventKin.Of(parsed, t) == family) return true;
        for (int t = first - 1; t > Math.Max(1, first - Near); t--)
            if (Moves.Of(parsed, t) == true && parsed.Pos[t] is Pos.VERB or Pos.ADV) return parsed.Subject(t) is >= 0 and var subject && EventKin.Of(parsed, subject) == family;
        return false;
    }
}
