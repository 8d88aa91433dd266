using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One act on one thing set for two days by reports of one day: "crews will lift the bridge on Friday", "the bridge is to be lifted on Saturday". A later report with another day tells of a change.</summary>
internal static class OneActTwoDays
{
    private static readonly RuleId Rule = new("differences/one-act-two-days");

    /// <summary>Days further apart are of two acts of one kind.</summary>
    private const int Farthest = 3;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] days in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
            if (Enumerable.Max(days.Select(Spoken)) - Enumerable.Min(days.Select(Spoken)) <= Farthest)
                findings.Conflict(Rule, Accounts.AreDisputed(days) ? ConflictKind.Dispute : ConflictKind.Date, $"the day: {days[0].In.Words(days[0].At)}", days.Select(d => d.Of), days.Select(d => d.At), "one act, and the reports of one day give it two days", "it is done twice");
    }

    private static int Spoken(Account account) => int.Parse(account.Value, null);

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        if (story.DayOf(report).Value?.DayNumber is not { } published) yield break;
        foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
        {
            int at = parsed.TokenAt(time.Span.End - 1);
            if (at >= parsed.Count || story.On(time)?.Days.Single?.DayNumber is not { } day || parsed.VerbAbove(at) is not (>= 0 and var verb) || When(parsed, verb) is not { } when || Another(parsed, verb)) continue;
            int thing = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
            if (thing < 0 || parsed.Pos[thing] != Pos.NOUN || !IsTheOne(parsed, thing)) continue;
            Span words = Span.Hull(Span.Hull(parsed.Spans[verb], parsed.Spans[thing]), time.Span);
            yield return new Account(report, $"{when} {parsed.Lemma(verb)} {Matter.Of(parsed, thing)}", $"{day}", report.Report.At(words), time, published, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>A plan looks ahead and a deed back: "will lift", "is to be lifted"; "lifted", "was lifted". Null where it is neither.</summary>
    private static string? When(ParsedText parsed, int verb)
    {
        bool to = false, past = parsed.Tags[verb] == "VBD";
        foreach (int child in parsed.Children(verb))
        {
            string word = parsed.Lower(child);
            if (word is "will" or "'ll") return "ahead";
            if (word is "did" or "could" or "would" or "may" or "might" or "should" or "can" or "must" or "if" or "had") return null;
            to |= word == "to";
            past |= word is "was" or "were";
        }

        if (to) return parsed.Heads[verb] is >= 0 and var above && parsed.Relations[verb] == Relation.xcomp && parsed.Lemma(above) is "be" or "expect" or "schedule" or "plan" or "set" or "due" ? "ahead" : null;
        return past ? "past" : null;
    }

    /// <summary>"The bridge", "its final verdict": one that is known, not any.</summary>
    private static bool IsTheOne(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if ((parsed.Lower(child) == "the" || parsed.Relations[child] is Relation.nmod_poss) && parsed.Tags[noun] == "NN") return true;
        return false;
    }

    private static bool Another(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Lower(child) is "again" or "also" or "first" or "then" or "not" or "n't" or "twice") return true;
        return false;
    }
}
