using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>"The captain had asked twice for a delay. The operator denied receiving any such request": one party denies what the report tells of another.</summary>
internal static class DeniedSuch
{
    private static readonly RuleId Rule = new("differences/denied-such");

    private const int Sentences = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 1; t + 1 < parsed.Count; t++)
                if (parsed.Lower(t) == "such" && parsed.Pos[t + 1] == Pos.NOUN && Denial(parsed, t) is { } verb && Told(report, t + 1, verb) is { } told)
                    findings.Conflict(Rule, ConflictKind.Dispute, $"whether there was a {parsed.Form(t + 1)}", [told], [report.Report.At(told.Span), report.Report.At(parsed.SpanOf(verb, t + 2))], "told by one, denied by another", matter: MatterKind.Question);
        }
    }

    /// <summary>"Denied receiving any such", "said there had been no such".</summary>
    private static int? Denial(ParsedText parsed, int such)
    {
        int first = parsed.Sentences[parsed.SentenceOf[such]].First;
        for (int t = such - 1; t >= first && t > such - 7; t--)
            if (parsed.Lemma(t) is "deny" && parsed.Pos[t] == Pos.VERB && !parsed.IsOpen(t)) return t;
        if (parsed.Lower(such - 1) != "no") return null;
        for (int t = such - 1; t >= first && t > such - 9; t--)
            if (parsed.Lemma(t) is "say" or "insist" && parsed.Pos[t] == Pos.VERB) return t;
        return null;
    }

    /// <summary>The event of that kind in the sentences before.</summary>
    private static Event? Told(ReadReport report, int noun, int verb)
    {
        ParsedText parsed = report.Parsed;
        if (EventLexicon.Of(parsed, noun) is not { } type) return null;
        int sentence = parsed.SentenceOf[noun];
        return report.Events.LastOrDefault(e => e.Status is EventStatus.Happened or EventStatus.Ongoing && e.Trigger.End <= parsed.Spans[verb].Start && Family(e.Type) == Family(type) && sentence - parsed.SentenceOf[parsed.TokenAt(e.Trigger.Start)] is >= 0 and <= Sentences);
    }

    private static string Family(EventType type) => type.Name is "ask" or "demand" or "propose" ? "ask" : type.Name is "talk" or "meet" ? "meet" : type.Name;
}
