using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"Has a June 1 deadline to finish the plan", "has until Friday to sign": the day has come by a later report, and nothing tells what was done.</summary>
internal static class DeadlinePassed
{
    private static readonly RuleId Rule = new("unknowns/deadline-passed");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions)
    {
        DateOnly last = Chains.LastDay(story);
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
            {
                if (story.On(time)?.Days.Single is not { } day || day > last || ToDo(parsed, time) is not { } verb) continue;
                Span words = Span.Hull(parsed.Spans[verb], parsed.Phrase(verb));
                words = new Span(parsed.Spans[verb].Start, words.End);
                if (words.Length > Longest || words.Length == parsed.Spans[verb].Length || IsTold(story, parsed.Lemma(verb), day)) continue;
                questions.Ask(Rule, UnknownKind.OpenSlot, $"“{Wording.Of(report, words)}” by that day: was it done?", [], report.Report.At(Span.Hull(time.Span, words)));
            }
        }
    }

    /// <summary>The verb behind "to" that the day is set for, or null.</summary>
    private static int? ToDo(ParsedText parsed, TimeExpression time)
    {
        int first = parsed.TokenAt(time.Span.Start), end = parsed.TokenAt(time.Span.End - 1) + 1;
        bool deadline = parsed.Lower(end) == "deadline", until = first > 1 && parsed.Lower(first - 1) == "until" && Enumerable.Range(Math.Max(0, first - 5), Math.Min(5, first)).Any(t => parsed.Lemma(t) is "have" or "give" or "get");
        int to = deadline ? end + 1 : end;
        return (deadline || until) && parsed.Lower(to) == "to" && to + 1 < parsed.Count && parsed.Pos[to + 1] == Pos.VERB ? to + 1 : null;
    }

    /// <summary>By a report of that day or later, as done or as not done.</summary>
    private static bool IsTold(Joined story, string verb, DateOnly day) => story.Events.Any(e => Chains.Day(story.DayOf(e.In)) >= day
        && e.What.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused && e.In.Parsed.Lemma(e.In.Parsed.TokenAt(e.What.Trigger.Start)) == verb);
}
