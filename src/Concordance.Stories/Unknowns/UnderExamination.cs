using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What is being looked into: "police are investigating how the fire began", "the examination of the wreck is still in progress", "the cause is under investigation", "the inquiry continues".</summary>
internal static class UnderExamination
{
    private static readonly RuleId Rule = new("unknowns/under-examination");

    private const int Longest = 120, Reach = 4;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                if (report.IsSetAside(t)) continue;
                if (AskedClause.IsAsking(parsed, t) && Looking(parsed, t) is { } from && (AskedClause.Words(parsed, t) ?? AskedClause.Plain(parsed, t)) is { } asked && !questions.AreAsked(report.Report.At(asked)))
                    questions.Ask(Rule, UnknownKind.SaidUnclear, AskedClause.Question(story, report, asked), [], report.Report.At(Span.Hull(parsed.Spans[from], asked)));
                else if (GoesOn(parsed, t) is { } on && on.Length <= Longest && !questions.AreAsked(report.Report.At(on))) questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, on)}”: with what result?", [], report.Report.At(on));
                else if (Openness.IsExamined(parsed, t) && Examined(parsed, t) is { } thing && thing.Length <= Longest && Span.Hull(thing, parsed.Spans[t + 1]) is var words && !questions.AreAsked(report.Report.At(words)))
                    questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words)}”: with what result?", [], report.Report.At(words));
            }
        }
    }

    /// <summary>"The inquiry continues", "an inquiry has been opened", "tests are under way", "the investigation is not complete".</summary>
    private static Span? GoesOn(ParsedText parsed, int noun)
    {
        if (parsed.Pos[noun] is not (Pos.NOUN or Pos.PROPN) || parsed.Lower(noun) is not ("investigation" or "investigations" or "inquiry" or "enquiry" or "inquiries" or "enquiries" or "examination" or "probe" or "proceedings")) return null;
        int verb = noun + 1;
        while (verb < parsed.Count && verb < noun + 12 && parsed.SentenceOf[verb] == parsed.SentenceOf[noun] && parsed.Lower(verb) is not ("continues" or "continue" or "is" or "are" or "has" or "have" or "goes" or ";" or ".") && (parsed.Pos[verb] is not (Pos.VERB or Pos.AUX) || parsed.Tags[verb] is "VBG")) verb++;
        int still = parsed.Lower(verb + 1) is "still" or "now" or "also" ? verb + 2 : verb + 1;
        int end = parsed.Lower(verb) switch
        {
            "continues" or "continue" => verb + 1,
            "goes" => parsed.Lower(verb + 1) is "on" ? verb + 2 : -1,
            "is" or "are" => parsed.Lower(still) is "ongoing" or "continuing" or "underway" or "open" or "incomplete" ? still + 1 : parsed.Lower(still) is "under" && parsed.Lower(still + 1) is "way" ? still + 2 : parsed.Lower(still) is "not" && (parsed.Lower(still + 1) is "complete" or "completed" or "finished" or "over" or "concluded" || parsed.Lower(still + 2) is "complete" or "completed" or "finished" or "concluded") ? still + 2 : -1,
            "has" or "have" => parsed.Lower(still) is "been" && parsed.Lower(still + 1) is "opened" or "launched" or "ordered" or "started" or "begun" or "initiated" ? still + 2 : parsed.Lower(still) is "begun" or "started" ? still + 1 : -1,
            _ => -1,
        };
        return end > 0 && end <= parsed.Count ? Span.Hull(parsed.ShortPhrase(noun), parsed.SpanOf(verb, end)) : null;
    }

    /// <summary>"Are investigating (how)", "trying to find out (who)", "to decide (if)": the first of these words, right in front.</summary>
    private static int? Looking(ParsedText parsed, int asking)
    {
        if (parsed.Lower(asking + 1) is "to") return null;
        int first = parsed.Sentences[parsed.SentenceOf[asking]].First;
        for (int t = asking - 1; t >= first && asking - t <= Reach; t--)
        {
            string word = parsed.Lower(t);
            if (word is "investigating" or "examining" or "checking" or "studying" or "probing" or "considering" or "weighing" or "assessing" or "debating" or "discussing" or "reviewing" && parsed.Lower(t - 1) is "are" or "is" or "still" or "now" or "also") return t;
            if (word is "looking" && parsed.Lower(t + 1) is "into" or "at") return t;
            if (word is "look" or "looks" && parsed.Lower(t + 1) is "into" or "at" && parsed.Lower(t - 1) is "will" or "to" or "inquiry" or "investigation") return t;
            if (word is "determine" or "establish" or "clarify" or "find" or "decide" && parsed.Lower(t - 1) is "to" && (IsAhead(parsed, t - 2) || IsSet(parsed, first, t - 1))) return t - 1;
            if (word is "show" or "reveal" or "explain" or "clarify" && parsed.Lower(t - 1) is "could" or "should" or "may" or "might") return t - 1;
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT) return null;
        }

        return null;
    }

    /// <summary>"Are trying to", "is to", "has to", "seeks to", or a log's "board to".</summary>
    private static bool IsAhead(ParsedText parsed, int token) => parsed.Lower(token) is "trying" or "is" or "are" or "due" or "seeks" or "seek" || (token >= 0 && parsed.Pos[token] == Pos.NOUN && token - parsed.Sentences[parsed.SentenceOf[token]].First < 2);

    /// <summary>"A hearing has been scheduled (to determine whether)", "a vote will be held (to decide who)": a sitting that lies ahead.</summary>
    private static bool IsSet(ParsedText parsed, int first, int to)
    {
        bool ahead = false, sitting = false;
        for (int t = first; t < to; t++)
        {
            ahead |= parsed.Lower(t) is "will" or "scheduled" or "due" or "planned" or "set" or "slated";
            sitting |= parsed.Lemma(t) is "hearing" or "meeting" or "vote" or "session" or "inquiry" or "trial" or "test" or "review" or "referendum" or "inspection" or "investigation" or "ballot";
        }

        return ahead && sitting;
    }

    /// <summary>The subject of what is under examination: a certain thing or somebody, told as it is now.</summary>
    private static Span? Examined(ParsedText parsed, int state)
    {
        int first = parsed.Sentences[parsed.SentenceOf[state]].First;
        for (int t = state - 1; t >= Math.Max(first + 1, state - Reach); t--)
        {
            if (parsed.Lower(t) is not ("is" or "are" or "remains" or "remain")) continue;
            int head = parsed.Heads[state + 1] >= 0 && parsed.Subject(state + 1) < 0 ? parsed.Heads[state + 1] : state + 1, subject = parsed.Subject(head);
            if (subject < 0 || subject >= t) subject = parsed.Subject(t);
            return subject >= 0 && subject < t && parsed.Pos[subject] is Pos.NOUN or Pos.PROPN or Pos.PRON && parsed.Lower(subject) is not ("it" or "which" or "that" or "who" or "what" or "this") ? parsed.Phrase(subject) : null;
        }

        return null;
    }
}
