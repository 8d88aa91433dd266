using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A meeting that several sentences tell of as ahead, and none says on which day: "a summit of the three is still on the table".</summary>
internal static class NoDay
{
    private static readonly RuleId Rule = new("unknowns/no-day");

    private const int AMonth = 27, Longest = 90;

    public static void Find(Joined story, Questions questions)
    {
        foreach (IGrouping<string, Told<Event>> called in story.Events.Where(e => e.What.Type.Name is "meet" or "talk" or "vote" or "visit" && IsNoun(e)).GroupBy(e => e.In.Parsed.Lemma(Trigger(e))))
        {
            if (called.Any(e => HasDay(story, e) || !IsAhead(e.What.Status)) || called.Key is "meeting" or "talk" or "negotiation" or "discussion" or "conversation") continue;
            Told<Event>[] open = [.. called.Where(e => e.What.Status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible && Phrase(e) is not null)];
            if (open.Length == 0 || called.Count() < 2) continue;
            questions.Ask(Rule, UnknownKind.OpenSlot, $"{Capital(Wording.Of(open[0].In, Phrase(open[0])!.Value))}: on which day?", [.. called.Select(e => e.What)], called.Select(e => e.In.Report.At(e.What.Span)));
        }
    }

    private static int Trigger(Told<Event> told) => told.In.Parsed.TokenAt(told.What.Trigger.Start);

    private static bool IsNoun(Told<Event> told) => told.In.Parsed.Pos[Trigger(told)] == Pos.NOUN;

    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional or EventStatus.Doubtful;

    /// <summary>A day, or an open day of less than a month.</summary>
    private static bool HasDay(Joined story, Told<Event> told) =>
        told.What.Time is { Kind: TimeKind.Date or TimeKind.Time } time && (story.On(time)?.Days is not { Earliest: { } first, Latest: { } last } || last.DayNumber - first.DayNumber < AMonth);

    /// <summary>The noun with what stands before and behind it.</summary>
    private static Span? Phrase(Told<Event> told)
    {
        Span phrase = told.In.Parsed.Phrase(Trigger(told));
        return phrase.Length <= Longest ? phrase : null;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
