using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>What was due on a day that a later report has reached, and of which no report tells that it was done.</summary>
internal static class DuePassed
{
    private static readonly RuleId Rule = new("unknowns/due-passed");

    private const int Longest = 90;

    public static void Find(Joined story, Questions questions)
    {
        DateOnly last = story.Reports.Select(r => story.DayOf(r)).Where(d => d.Known != DayKnown.Unknown).Select(Chains.Day).DefaultIfEmpty(DateOnly.MinValue).Max();
        ILookup<string, Told<Event>> done = story.Events.Where(e => e.What.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.NotHappened or EventStatus.Refused).ToLookup(e => e.What.Type.Name);
        foreach (Told<Event> due in story.Events.Where(e => e.What.Status == EventStatus.Planned && e.What.Time is { Kind: TimeKind.Date or TimeKind.Time }))
        {
            if (story.On(due.What.Time)?.Days.Single is not { } day || day > last || due.What.Span.Length > Longest || Chains.Day(story.DayOf(due.In)) >= day && story.DayOf(due.In).Range.Single is null) continue;
            if (done[due.What.Type.Name].Any(d => Is(story, due, d, day))) continue;
            string words = string.Join(' ', due.What.Span.Of(due.In.Report.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            questions.Ask(Rule, UnknownKind.OpenSlot, $"“{words}”: did it come about?", [due.What], due.In.Report.At(due.What.Span));
        }
    }

    /// <summary>Told on that day, or by somebody it names, or by a later report without saying whom or when.</summary>
    private static bool Is(Joined story, Told<Event> due, Told<Event> done, DateOnly day)
    {
        if (story.On(done.What.Time)?.Days.Single is { } on) return on == day;
        if (Chains.Day(story.DayOf(done.In)) < day) return false;
        Entity[] who = [.. done.What.Participants.Select(p => story.EntityOf(p.Referent)).OfType<Entity>()];
        return who.Length == 0 || due.What.Participants.IsEmpty || due.What.Participants.Any(p => story.EntityOf(p.Referent) is { } one && who.Any(w => ReferenceEquals(w, one)));
    }
}
