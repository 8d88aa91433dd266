using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Conditions;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>"It will come only once it has the list", and later it came: no report tells whether it had the list, or gave the condition up.</summary>
internal static class WasItMet
{
    private static readonly RuleId Rule = new("unknowns/was-it-met");

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions)
    {
        ILookup<string, Told<Event>> done = story.Events.Where(e => e.What.Status is EventStatus.Happened or EventStatus.Ongoing && story.DayOf(e.In).Known != DayKnown.Unknown).ToLookup(e => e.What.Type.Name, StringComparer.Ordinal);
        foreach (Told<Condition> told in story.Reports.SelectMany(r => r.Conditions.Select(c => new Told<Condition>(r, c))))
        {
            Condition condition = told.What;
            if (!condition.Asserted || condition.Governed is not { } governed || condition.Kind is not (ConditionKind.OnlyIf or ConditionKind.Once or ConditionKind.Pending or ConditionKind.Until) || condition.Clause.Length > Longest) continue;
            DateOnly day = Chains.Day(story.DayOf(told.In));
            Told<Event>[] waits = [.. told.In.Events.Where(e => governed.Contains(e.Trigger)).Select(e => new Told<Event>(told.In, e))], first = [.. told.In.Events.Where(e => condition.Clause.Contains(e.Trigger)).OrderBy(e => e.Trigger).Take(1).Select(e => new Told<Event>(told.In, e))];
            if (first.Length == 0 || story.EntityOf(condition.Holder) is not { } holder) continue;
            // What waited was done, with the one whose condition it is; what was to come first is not told.
            Told<Event>[] came = [.. waits.SelectMany(w => done[w.What.Type.Name]).Where(d => IsLater(story, d, told.In.Report.Id, day) && Who(story, d).Contains(holder)).Take(1)];
            if (came.Length == 0 || first.Any(f => done[f.What.Type.Name].Any(d => IsLater(story, d, told.In.Report.Id, day) && AreOfOne(Who(story, f), Who(story, d))))) continue;
            questions.Ask(Rule, UnknownKind.OpenSlot, $"Was it met, or given up: {Marker(told)}“{Wording.Of(told.In, condition.Clause)}”?", [condition], told.In.Report.At(condition.Clause), came[0].In.Report.At(came[0].What.Span));
        }
    }

    /// <summary>Somebody does both, or of one nobody is named.</summary>
    private static bool AreOfOne(IEnumerable<Entity> one, IEnumerable<Entity> other) => !one.Any() || !other.Any() || one.Intersect(other).Any();

    private static string Marker(Told<Condition> told) => told.What.Marker is { } marker ? Wording.Of(told.In, marker).ToLowerInvariant() + " " : "";

    private static bool IsLater(Joined story, Told<Event> told, ReportId than, DateOnly day) => told.In.Report.Id != than && Chains.Day(story.DayOf(told.In)) > day;

    private static IEnumerable<Entity> Who(Joined story, Told<Event> told) => told.What.Participants.SelectMany(p => p.Referent.Members.Append(p.Referent)).Select(story.EntityOf).OfType<Entity>();
}
