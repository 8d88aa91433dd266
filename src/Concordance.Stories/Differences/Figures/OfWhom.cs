using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>"12 people, of whom nine … and seven …", "12 ships, including nine tankers and seven ferries": parts that are more together than the whole.</summary>
internal static class OfWhom
{
    private static readonly RuleId Rule = new("differences/of-whom");

    private const int Farthest = 9;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int t = 1; t + 2 < report.Parsed.Count; t++)
                if (Cue(report.Parsed, t) is { } first && Whole(report, t) is { } whole && Parts(report, first) is var (sum, words, least) && sum > Count.OfWhole(whole) && (least || report.Parsed.Lower(t) != "including"))
                    findings.Conflict(Rule, ConflictKind.Number, "a number and its parts", [whole], [report.Report.At(whole.Span), report.Report.At(words)], $"the parts add up to {sum}", least ? "some are counted in both" : null);
    }

    /// <summary>The word behind "of whom", "of which", "including".</summary>
    private static int? Cue(ParsedText parsed, int t) => parsed.Lower(t) switch
    {
        "of" when parsed.Lower(t + 1) is "whom" or "which" => t + 2,
        "including" => t + 1,
        _ => null,
    };

    /// <summary>The count right before the cue, of persons where it is "of whom".</summary>
    private static Quantity? Whole(ReadReport report, int cue)
    {
        ParsedText parsed = report.Parsed;
        if (report.Quantities.LastOrDefault(q => q.Span.End <= parsed.Spans[cue].Start) is not { } whole || Count.OfWhole(whole) is null || whole.Of is null) return null;
        int at = parsed.TokenAt(whole.Span.End);
        if (cue - at > Farthest || parsed.SentenceOf[at] != parsed.SentenceOf[cue] || (parsed.Lower(cue + 1) == "whom" && whole.Unit != "person")) return null;
        // "3,200 persons from five villages, of which 410": the number before it is meant as well.
        if (report.Quantities.Any(q => q.Span.End <= whole.Span.Start && parsed.SentenceOf[parsed.TokenAt(q.Span.Start)] == parsed.SentenceOf[cue] && whole.Span.Start - q.Span.End < Farthest * 6 && Count.OfWhole(q) > Count.OfWhole(whole))) return null;
        // "In three villages, including": with a verb between the number may be of another thing.
        for (int t = at; t < cue; t++)
            if (parsed.Lower(cue) == "including" && parsed.Pos[t] is Pos.VERB or Pos.AUX) return null;
        return whole;
    }

    /// <summary>The numbers that begin a part: behind the cue, "and" or a comma.</summary>
    private static (int Sum, Span Words, bool Several)? Parts(ReadReport report, int first)
    {
        ParsedText parsed = report.Parsed;
        int end = parsed.Sentences[parsed.SentenceOf[first]].End, sum = 0, parts = 0, last = first;
        for (int t = first; t < end; t++)
        {
            if (parsed.Lower(t) is ";" or "while" or "including" or "but" && t > first) break;
            bool begins = t == first || parsed.Lower(t - 1) is "and" or "," || (parsed.Lower(t - 1) is "other" or "the" && parsed.Lower(t - 2) is "and" or "," or "the");
            if (!begins || Count.Of(report, t) is not var (number, behind) || parsed.Lower(behind) is "of" or "year" or "years" or "other" or "more") continue;
            if (behind >= end || parsed.Pos[behind] is not (Pos.NOUN or Pos.VERB or Pos.AUX or Pos.ADJ or Pos.PROPN or Pos.ADV)) continue;
            (sum, parts, last) = (sum + number, parts + 1, behind);
        }

        return parts > 0 ? (sum, parsed.SpanOf(first, last + 1), parts > 1) : null;
    }
}
