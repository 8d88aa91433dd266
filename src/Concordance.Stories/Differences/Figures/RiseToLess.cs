using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>A rise to less, or a fall to more: "rose from 260 to 200". What ranks or rates turns the other way and is left out.</summary>
internal static class RiseToLess
{
    private static readonly RuleId Rule = new("differences/rise-to-less");

    private const int Near = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            for (int i = 0; i + 1 < report.Quantities.Length; i++)
            {
                if (FromTo.Read(report, i) is not var (from, to)) continue;
                (decimal before, decimal after) = (Amount.Of(from.Value), Amount.Of(to.Value));
                if (before <= 0 || after <= 0 || before == after || Verb(report, report.Quantities[i]) is not { } verb || Moves.Of(report.Parsed, verb) == after > before || Turns(report, verb, report.Quantities[i + 1])) continue;
                findings.Conflict(Rule, ConflictKind.Number, "a change and its direction", [from, to], [report.Report.At(report.Parsed.Spans[verb]), Beside.At(report, from, to)], "the number went the other way than the word for it says");
            }
    }

    /// <summary>The word of rise or fall that leads to the number, with nothing but small words between.</summary>
    private static int? Verb(ReadReport report, Quantity first)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(first.Span.Start);
        for (int t = at - 1; t > at - Near && t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[at]; t--)
        {
            if (Moves.Of(parsed, t) is not null) return t;
            if (parsed.Pos[t] is not (Pos.ADV or Pos.ADP or Pos.DET)) return null;
        }

        return null;
    }

    /// <summary>A place in a list, or a rate of one money in another: there the smaller number is the higher one.</summary>
    private static bool Turns(ReadReport report, int verb, Quantity last)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Lemma(t) is "place" or "rank" or "ranking" or "position" or "chart" or "seed" or "list" or "dollar" or "euro" || parsed.Lower(t) is "against") return true;
        return last.Unit is "percent" && parsed.Lower(parsed.TokenAt(last.Span.End)) == "of";
    }
}
