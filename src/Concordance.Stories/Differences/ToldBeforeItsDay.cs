using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A report that is given or prints a day, and tells as over what is dated after it: "closed on 6 May", in a report of 1 April. One of the two days is wrong.</summary>
internal static class ToldBeforeItsDay
{
    private static readonly RuleId Rule = new("differences/told-before-its-day");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            SolvedDay own = story.DayOf(report);
            if (own is not { Known: DayKnown.Given or DayKnown.Printed, Range.Latest: { } last }) continue;
            foreach (TimeExpression time in report.Times)
                if (story.On(time)?.Days.Single is { } day && day > last && DayReadings.IsDate(time.Meaning) && VerbOf(report, time) is >= 0 and var verb)
                {
                    string whence = own.Known == DayKnown.Given ? "given for" : "printed on";
                    findings.Unusable(Rule, UnusableKind.TimeClash, report.Report.At(Span.Hull(report.Parsed.Spans[verb], time.Span)), $"the day {whence} this report, {last.ToString("O", null)}, comes before {day.ToString("O", null)}, of which it tells as past; check the day");
                    break;
                }
        }
    }

    /// <summary>The verb that is over on that day: "closed on 6 May". "Set a vote on 6 May", "was due on 6 May" tell of what is ahead.</summary>
    private static int VerbOf(ReadReport report, TimeExpression time)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(time.Span.Start), last = parsed.TokenAt(time.Span.End - 1);
        if (time.Bound is not null || last >= parsed.Count || first < 2 || parsed.Lower(first - 1) != "on") return -1;
        // What stands right before "on" is its verb, wherever the tree hangs the day.
        bool beside = parsed.Pos[first - 2] == Pos.VERB;
        int verb = beside ? first - 2 : parsed.VerbAbove(last);
        if (verb < 0 || verb > first || parsed.SentenceOf[verb] != parsed.SentenceOf[first] || !(beside || Enumerable.Range(first, last - first + 1).Any(t => parsed.Heads[t] == verb))) return -1;
        bool past = parsed.Tags[verb] == "VBD" || (parsed.Tags[verb] == "VBN" && (parsed.HasChild(verb, "was", "were", "had") || parsed.Child(verb, Relation.nsubj) >= 0));
        if (!past || parsed.Child(verb, Relation.ccomp, Relation.xcomp) >= 0 || (parsed.Child(verb, Relation.obj) is >= 0 and var what && (EventLexicon.Of(parsed, what) is not null || StatusReader.LooksAhead(parsed, what))) || parsed.HasNot(verb) || StatusReader.LooksAhead(parsed, verb)) return -1;
        return StatusReader.Read(parsed, verb).Status == EventStatus.Happened ? verb : -1;
    }
}
