using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
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
            foreach ((Statement one, Statement other) in Parties.Neighbours(report, Act.Deny))
                if (Parties.Between(report, one, other) is 0 or 1 && Parties.AreTwo(report, one, other) && (IsParallel(report, one, other) || (IsSetAgainst(report, one, other) && (one.Act == Act.Deny || IsOfOneThing(report, one, other))))) Tell(report, one, other, findings);
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.Report.At(one.ContentHull), beside = report.WithSpeaker(other);
        findings.Dispute(Rule, report, [one, other], at, beside, "the report sets what one says against what the other says");
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

    /// <summary>"She says he pushed her; he says she slipped", "While the yard says …, the crew says …": one sentence made of two accounts.</summary>
    private static bool IsParallel(ReadReport report, Statement one, Statement other)
    {
        ParsedText parsed = report.Parsed;
        int first = Start(parsed, one.Speaker!), second = Start(parsed, other.Speaker!), begin = parsed.Sentences[parsed.SentenceOf[first]].First;
        if (one.ContentHull.Start < one.Speaker!.Span.Start || other.ContentHull.Start < other.Speaker!.Span.Start || parsed.SentenceOf[first] != parsed.SentenceOf[second] || second <= first) return false;
        bool semicolon = parsed.Form(second - 1) == ";", whilst = first == begin + 1 && parsed.Lower(begin) is "while" or "whereas" && parsed.Form(second - 1) == ",";
        return semicolon || whilst;
    }

    /// <summary>The first token of who speaks, with office and article.</summary>
    private static int Start(ParsedText parsed, Speaker speaker)
    {
        int first = parsed.TokenAt(speaker.Office is { } office && office.Start < speaker.Span.Start ? office.Start : speaker.Span.Start);
        return first > 0 && parsed.Pos[first - 1] == Pos.DET && parsed.SentenceOf[first - 1] == parsed.SentenceOf[first] ? first - 1 : first;
    }

    /// <summary>A word that says something stands in both.</summary>
    private static bool IsOfOneThing(ReadReport report, Statement one, Statement other)
    {
        Pos[] kinds = [Pos.NOUN, Pos.VERB, Pos.ADJ];
        return report.Families(other.ContentHull, kinds).Overlaps(report.Families(one.ContentHull, kinds));
    }
}
