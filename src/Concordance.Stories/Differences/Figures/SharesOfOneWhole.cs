using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>Shares of one whole in one list: of votes or of an owned thing they are not more than all, and what a list says is owned by these and these is not far less.</summary>
internal static class SharesOfOneWhole
{
    private static readonly RuleId Rule = new("differences/shares-of-one-whole");

    /// <summary>Each share in whole percent is off by half a percent at most.</summary>
    private const decimal Rounding = 0.5m, Gap = 4, Least = 60;

    private const int FewestTold = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (IGrouping<int, Quantity> list in report.Quantities.Where(q => q.Unit == "percent").GroupBy(q => report.Parsed.SentenceOf[report.Parsed.TokenAt(q.Span.Start)]))
            {
                Quantity[] shares = [.. list];
                if (shares.Length < 2 || !shares.All(Written.IsPlain) || !IsOneList(report, list.Key)) continue;
                decimal sum = shares.Sum(s => Amount.Of(s.Value)), slack = shares.Length * Rounding;
                bool over = sum > 100 + slack && shares.All(s => IsGiven(report, s)), under = shares.Length >= FewestTold && sum >= Least && sum < 100 - slack - Gap && IsOwnedBy(report, list.Key, shares);
                if (!over && !under) continue;
                findings.Conflict(Rule, ConflictKind.Number, "shares of one whole", shares, shares.Select(s => report.Report.At(Words(report, s))), $"the shares add up to {sum} percent", under ? "others hold the rest" : "they are shares of different things");
            }
    }

    /// <summary>A word of owning or voting, and nothing that tells of another time, place or part.</summary>
    private static bool IsOneList(ReadReport report, int sentence)
    {
        SentenceRange range = report.Parsed.Sentences[sentence];
        bool shared = false;
        for (int t = range.First; t < range.End; t++)
        {
            if (report.Parsed.Lower(t) is "from" or "than" or "while" or "compared" or "previously" or "last" or "up" or "down" or "turnout" or ";") return false;
            if (report.Parsed.Lower(t) is "rest" or "remaining" or "remainder" or "others" or "other" or "respectively" or "before" or "after" or "if") return false;
            shared |= report.Parsed.Lemma(t) is "own" or "hold" or "win" or "vote" or "poll" or "divide" or "split" or "receive" or "get";
        }

        return shared;
    }

    /// <summary>A share that goes to somebody, not "of" or "in" something of its own.</summary>
    private static bool IsGiven(ReadReport report, Quantity share) => share.Of is null or "vote" or "votes" or "share" or "stake" && Beside.Behind(report, share) is "by" or "for" or "to" or "," or "." or "and" or ")" or "share" or "stake";

    /// <summary>"Is owned 55 percent by the union, eight percent by the state and …": the list says whose it is.</summary>
    private static bool IsOwnedBy(ReadReport report, int sentence, Quantity[] shares)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(shares[0].Span.Start);
        for (int t = parsed.Sentences[sentence].First; t < first; t++)
            if (parsed.Lower(t) is "owned" or "held" or "divided" or "split" && first - t < 3) return shares.Count(s => Beside.Behind(report, s) == "by") >= FewestTold - 1;
        return false;
    }

    /// <summary>"Eight percent by the state": the share and who has it.</summary>
    private static Span Words(ReadReport report, Quantity share)
    {
        ParsedText parsed = report.Parsed;
        int behind = parsed.TokenAt(share.Span.End);
        if (parsed.Lower(behind) is not ("by" or "for" or "to")) return share.Span;
        int last = behind + 1;
        while (last + 1 < parsed.Count && parsed.Pos[last] is Pos.DET or Pos.ADJ or Pos.PROPN && parsed.Pos[last + 1] is Pos.PROPN or Pos.NOUN or Pos.ADJ) last++;
        return last < parsed.Count ? Span.Hull(share.Span, parsed.Spans[last]) : share.Span;
    }
}
