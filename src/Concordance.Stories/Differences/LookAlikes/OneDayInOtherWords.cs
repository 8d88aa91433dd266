using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Stories.Claims;
using Concordance.Texts;
using Concordance.Reading.Events;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One event "today" in one report and "tomorrow" or "yesterday" in another: one day, counted from the day of each report.</summary>
internal static class OneDayInOtherWords
{
    private static readonly RuleId Rule = new("differences/one-day-in-other-words");

    public static void Find(Joined story, ImmutableArray<SameEvent> events, Findings findings)
    {
        foreach (SameEvent same in events)
        {
            var told = same.Members.Select(m => (Told: m, Word: WordOf(m), Day: story.On(m.What.Time)?.Days.Single)).Where(m => m.Word is not null && m.Day is not null).ToArray();
            foreach (var first in told.Take(1))
                if (told.FirstOrDefault(t => t.Word != first.Word && t.Told.In != first.Told.In && t.Day == first.Day) is { Word: not null } other)
                    findings.Alike(Rule, [first.Told.What, other.Told.What], [At(first.Told), At(other.Told)], $"both can hold: “{first.Word}” and “{other.Word}” are one day, each counted from the day of its report");
        }
    }

    private static string? WordOf(Told<Event> told) =>
        told.What.Time is { Kind: TimeKind.Date or TimeKind.Time } time ? Array.Find(Words, w => time.Span.Of(told.In.Report.Text).Contains(w, StringComparison.OrdinalIgnoreCase)) : null;

    private static readonly string[] Words = ["today", "tomorrow", "yesterday"];

    private static Place At(Told<Event> told) => told.In.At(Span.Hull(told.What.Trigger, told.What.Time!.Span));
}
