using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One event of any kind as several reports tell it: ahead on one day, done or not done on a later one. What is only doubted or denied is a question of accounts, not of time.</summary>
internal static class StatusByDay
{
    public static readonly RuleId Rule = new("changes/status-by-day");

    private const int LongestAbout = 70;

    public static void Find(Joined story, ImmutableArray<SameEvent> events, Chains chains)
    {
        foreach (SameEvent same in events)
        {
            if (same.Members.Any(m => chains.Tells(m.In.Report.At(m.What.Trigger)))) continue;
            Told<Event>[] told = [.. same.Members.Where(m => IsState(m))];
            if (told.Length < 2 || told.All(t => t.In == told[0].In) || !told.Any(t => PlannedThenHeld.Rank(t.What.Status) > 1)) continue;
            chains.Add(Rule, About(story, told), told.Select(t => new Telling(t.In, DayOf(story, t), OnceForAll.State(t.What.Status), PlannedThenHeld.Rank(t.What.Status), t.In.Report.At(t.What.Span), t.What)), PlannedThenHeld.Done);
        }
    }

    private static bool IsState(Told<Event> told) => told.What.Status switch
    {
        EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional => true,
        EventStatus.Happened or EventStatus.NotHappened or EventStatus.Refused => IsTold(told.In.Parsed, told.In.Parsed.TokenAt(told.What.Trigger.Start)),
        EventStatus.Ongoing or EventStatus.Doubtful or EventStatus.Denied => false,
    };

    /// <summary>A main verb in the past or the perfect tells of what was done; "the closure", "closing the gates", "before the gates are opened" may be of another time.</summary>
    private static bool IsTold(ParsedText parsed, int verb)
    {
        if (parsed.Pos[verb] != Pos.VERB || parsed.Relations[verb] is Relation.advcl or Relation.acl or Relation.xcomp) return false;
        if (parsed.Tags[verb] == "VBD") return true;
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass && parsed.Lower(child) is "has" or "have" or "had" or "was" or "were") return true;
        return false;
    }

    private static SolvedDay DayOf(Joined story, Told<Event> told) =>
        told.What.Status is EventStatus.Happened && story.On(told.What.Time)?.Days.Single is { } day ? PlannedThenHeld.On(day, story.DayOf(told.In)) : story.DayOf(told.In);

    /// <summary>The fullest noun phrase a report has for it; else who is named with it, and the word.</summary>
    private static string About(Joined story, Told<Event>[] told) => told
        .Where(t => t.In.Parsed.Pos[t.In.Parsed.TokenAt(t.What.Trigger.Start)] == Pos.NOUN)
        .Select(t => t.In.Words(t.In.At(t.In.Parsed.Phrase(t.In.Parsed.TokenAt(t.What.Trigger.Start)))))
        .Where(w => w.Length <= LongestAbout && w.AsSpan().IndexOfAny('\n', '(') < 0).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).FirstOrDefault()
        ?? Named(story, told) + told[0].What.Trigger.Of(told[0].In.Report.Text);

    private static string Named(Joined story, Told<Event>[] told) => told
        .SelectMany(t => t.What.Participants.OrderBy(p => p.Role)).Select(p => story.EntityOf(p.Referent)).OfType<Entity>().Where(e => e.Type is ReferentType.Organisation or ReferentType.Person or ReferentType.Place)
        .Select(e => e.Name + ": ").FirstOrDefault() ?? "";
}
