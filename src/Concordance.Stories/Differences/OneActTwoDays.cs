using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
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
        foreach (Event told in report.Events)
        {
            int verb = parsed.TokenAt(told.Trigger.Start);
            if (parsed.Pos[verb] != Pos.VERB || told.Status is not (EventStatus.Planned or EventStatus.Happened) || told.Time is not { Kind: TimeKind.Date or TimeKind.Time } time || story.On(time)?.Days.Single?.DayNumber is not { } day) continue;
            // The day must hang on the act itself, and on nothing that is named in its clause.
            int at = parsed.TokenAt(time.Span.End - 1);
            if (at >= parsed.Count || parsed.SentenceOf[at] != parsed.SentenceOf[verb] || parsed.VerbAbove(at) != verb || Another(parsed, verb)) continue;
            int thing = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
            if (thing < 0 || parsed.Pos[thing] != Pos.NOUN || !IsTheOne(parsed, thing)) continue;
            // A plan looks ahead and a deed back: those of one day are of one kind.
            string ahead = told.Status == EventStatus.Planned ? "ahead" : "past";
            yield return new Account(report, $"{ahead} {parsed.Lemma(verb)} {Matter.Of(parsed, thing)}", $"{day}", report.Report.At(Span.Hull(Span.Hull(told.Trigger, parsed.Spans[thing]), time.Span)), told, published, Account.SourceOf(story, report, told.Trigger));
        }
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
