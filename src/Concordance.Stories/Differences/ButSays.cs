using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// The report itself sets one party's view against another's: "He says the harbour will fill up. But the pilots say it is too shallow for a full harbour",
/// "… but the owner says", "… while the union says". Both speak of one thing.
/// </summary>
internal static class ButSays
{
    private static readonly RuleId Rule = new("differences/but-says");

    /// <summary>From "but" to who says it: "But Ann Lee, who leads the pilots, says".</summary>
    private const int Nearest = 4;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report).Where(s => s.Cue is not null)];
            for (int i = 0; i + 1 < said.Length; i++)
                if (Parties.Between(report, said[i], said[i + 1]) is 0 or 1 && Parties.AreTwo(report, said[i], said[i + 1]) && IsSetAgainst(report, said[i], said[i + 1]) && IsOfOneThing(report, said[i], said[i + 1])) Tell(report, said[i], said[i + 1], findings);
        }
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.Report.At(Span.Hull(other.Speaker!.Span, other.ContentHull));
        if (!findings.Tells(at, beside)) findings.Conflict(Rule, ConflictKind.Dispute, report.Words(at), [one, other], [at, beside], "the report sets what one says against what the other says");
    }

    /// <summary>The words between the two begin with "but", "yet" or "while", and who says the second stands right behind.</summary>
    private static bool IsSetAgainst(ReadReport report, Statement one, Statement other)
    {
        ParsedText parsed = report.Parsed;
        Span speaker = other.Speaker!.Span;
        if (speaker.Start < one.ContentHull.End || other.ContentHull.Start < speaker.Start) return false;
        int who = parsed.TokenAt(other.Speaker.Office is { } office && office.Start < speaker.Start ? office.Start : speaker.Start), first = Math.Max(parsed.TokenAt(one.ContentHull.End - 1) + 1, who - Nearest);
        for (int t = who - 1; t >= first && parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT); t--)
        {
            bool begins = t == parsed.Sentences[parsed.SentenceOf[t]].First;
            if (parsed.Lower(t) is "but" or "yet" or "whereas" || (parsed.Lower(t) == "while" && !begins)) return true;
        }

        return false;
    }

    /// <summary>A word that says something stands in both.</summary>
    private static bool IsOfOneThing(ReadReport report, Statement one, Statement other)
    {
        HashSet<string> words = Words(report, one.ContentHull);
        return Words(report, other.ContentHull).Overlaps(words);
    }

    private static HashSet<string> Words(ReadReport report, Span words) =>
        new(report.Parsed.TokensOf(words).Where(t => report.Parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ && !EventKin.IsGeneral(report.Parsed, t) && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))).Select(t => EventKin.Of(report.Parsed, t)), StringComparer.Ordinal);
}
