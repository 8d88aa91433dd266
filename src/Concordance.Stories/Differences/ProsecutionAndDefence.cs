using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>What the prosecution says of a deed and what the defence says of it, one right behind the other: "The prosecutor told the court he had kept two sets of books. His lawyer said he had signed what others put in front of him."</summary>
internal static class ProsecutionAndDefence
{
    private static readonly RuleId Rule = new("differences/prosecution-and-defence");

    private enum Side { None, Prosecution, Defence }

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach ((Statement one, Statement other) in Parties.Neighbours(report, Act.Deny))
                if ((SideOf(report, one), SideOf(report, other)) is (Side.Prosecution, Side.Defence) or (Side.Defence, Side.Prosecution) && Parties.Between(report, one, other) is 0 or 1 or 2 && IsOfDeed(report, one) && IsOfDeed(report, other) && IsOfOneMatter(report, one, other))
                    Tell(report, one, other, findings);
    }

    private static void Tell(ReadReport report, Statement one, Statement other, Findings findings)
    {
        Place at = report.WithSpeaker(one), beside = report.WithSpeaker(other);
        findings.Dispute(Rule, report, [one, other], at, beside, "the prosecution tells it one way, the defence another");
    }

    /// <summary>In a paragraph of its own it must speak of what the other speaks of.</summary>
    private static bool IsOfOneMatter(ReadReport report, Statement one, Statement other)
    {
        int begins = report.Parsed.SentenceOf[report.Parsed.TokenAt(report.WithSpeaker(other).Span.Start)];
        return begins == 0 || !Dissent.BeginsParagraph(report, begins) || Contested.Words(report, one.ContentHull).Overlaps(Contested.Words(report, other.ContentHull));
    }

    private static Side SideOf(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        Span who = said.Speaker!.Office is { } office ? Span.Hull(office, said.Speaker.Span) : said.Speaker.Span;
        Side side = Side.None;
        // "Prosecutor Lund": an office that was not read stands right in front of the name.
        int first = parsed.TokenAt(who.Start), begin = first;
        while (begin > parsed.Sentences[parsed.SentenceOf[first]].First && first - begin < 2 && parsed.Pos[begin - 1] is Pos.NOUN or Pos.PROPN or Pos.ADJ) begin--;
        foreach (int t in Enumerable.Range(begin, first - begin).Concat(parsed.TokensOf(who)))
            side = parsed.Lower(t) switch { "prosecutor" or "prosecutors" or "prosecution" => Side.Prosecution, "defence" or "defense" or "lawyer" or "counsel" or "lawyers" or "barrister" => Side.Defence, _ => side };
        return side;
    }

    /// <summary>It tells what was; it asks for no sentence and speaks of no next step.</summary>
    private static bool IsOfDeed(ReadReport report, Statement said)
    {
        int[] words = [.. report.Parsed.TokensOf(said.ContentHull)];
        return words.Length > 3 && words.Any(t => report.Parsed.Tags[t] is "VBD" or "VBN")
            && !words.Any(t => report.Parsed.Tags[t] == "MD" || report.Parsed.Lemma(t) is "appeal" or "seek" or "ask" or "demand" or "call" or "verdict" or "sentence" or "ruling" or "trial" or "hearing" or "court" or "judge" or "jury" or "deal" or "plea" or "request");
    }
}
