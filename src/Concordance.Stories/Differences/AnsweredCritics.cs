using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A charge of others and the answer that does not grant it, in one sentence: "in response to critics who say that the line was slow, the director said that nobody could have been faster".</summary>
internal static class AnsweredCritics
{
    private static readonly RuleId Rule = new("differences/answered-critics");

    private const int Shortest = 3, Longest = 260;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            Statement[] said = [.. Parties.Accounts(report, Act.Deny).Concat(report.Statements.Where(s => s.Act == Act.Refuse && s.Speaker is not null)).Where(s => s.Cue is not null).Distinct()];
            foreach (SentenceRange sentence in report.Parsed.Sentences)
                if (Charge(report.Parsed, sentence) is var (words, end) && Answer(report, said, sentence, end) is { } answer)
                    findings.Dispute(Rule, report, [answer], report.Report.At(words), report.Report.At(answer.ContentHull), "one party says it, another answers it");
        }
    }

    /// <summary>What others say, and the comma behind it: "In response to claims that …," at the head of a sentence.</summary>
    private static (Span Words, int End)? Charge(ParsedText parsed, SentenceRange sentence)
    {
        int holder = Lead(parsed, sentence.First);
        if (holder < 0) return null;
        bool held = false;
        for (int t = holder; t < sentence.End - Shortest; t++)
        {
            held |= parsed.Lower(t) is "critics" or "opponents" or "detractors" or "criticism" or "criticisms" or "claims" or "claim" or "allegations" or "allegation" or "accusations" or "accusation" or "charges" or "charge" or "suggestions" or "complaints" or "challenges" or "assertions" or "reports" or "rumours" or "rumors" or "objections" or "speculation" or "statements" or "insinuations";
            bool begins = held && parsed.Lower(t) is "that" or "saying" or "say" or "said" && parsed.Pos[t] is not Pos.DET;
            if (!begins) continue;
            int first = parsed.Lower(t + 1) is "that" ? t + 2 : t + 1, end = Comma(parsed, first, sentence.End);
            return end - first >= Shortest && parsed.SpanOf(first, end) is { Length: <= Longest } words ? (words, end) : null;
        }

        return null;
    }

    /// <summary>"In response to", "responding to", "rejecting": the token behind; -1 where the sentence does not begin so.</summary>
    private static int Lead(ParsedText parsed, int first) => parsed.Lower(first) switch
    {
        "in" when parsed.Lower(first + 1) is "response" or "reply" or "answer" or "reaction" && parsed.Lower(first + 2) is "to" => first + 3,
        "responding" or "replying" or "reacting" when parsed.Lower(first + 1) is "to" => first + 2,
        "rejecting" or "rebutting" or "countering" or "answering" or "dismissing" or "denying" or "refuting" => first + 1,
        _ => -1,
    };

    /// <summary>The first comma behind a token, which ends what others say; -1 where none stands there.</summary>
    private static int Comma(ParsedText parsed, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (parsed.Lower(t) == ",") return t;
        return -1;
    }

    /// <summary>What another says behind the charge and in its sentence, with a word that does not grant it.</summary>
    private static Statement? Answer(ReadReport report, Statement[] said, SentenceRange sentence, int end) =>
        said.FirstOrDefault(s => s.Cue!.Value.Start >= report.Parsed.Spans[end].Start && report.Parsed.TokenAt(s.Cue!.Value.Start) < sentence.End && s.ContentHull.Start >= report.Parsed.Spans[end].Start && Refuses(report, s));

    /// <summary>"Denied", "insisted", or a "no" in what is said; who only does not comment or know refuses nothing.</summary>
    private static bool Refuses(ReadReport report, Statement said)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.TokensOf(said.Cue!.Value).Any(t => parsed.Lemma(t) is "deny" or "insist" or "maintain" or "reject" or "defend" or "dismiss" or "refute")) return true;
        bool no = false;
        foreach (int t in parsed.TokensOf(said.ContentHull))
        {
            if (parsed.Lemma(t) is "comment" or "know" or "confirm" or "disclose" or "discuss" or "answer" or "speculate" or "say") return false;
            no |= Phrases.IsNot(parsed.Lower(t)) || parsed.Lower(t) is "no" or "nothing" or "nobody" or "none" or "neither" or "only" or "false" or "untrue" or "baseless";
        }

        return no;
    }
}
