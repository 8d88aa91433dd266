using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What happens to one only once: a bankruptcy, a resignation, a merger; possible, then done.</summary>
internal static class OnceForAll
{
    private static readonly RuleId Rule = new("changes/once-for-all");

    public static void Find(Joined story, Chains chains)
    {
        var told =
            from one in story.Events
            where one.What.Type.Name is "bankrupt" or "resign" or "merge"
            let who = Who(story, one)
            where who is not null
            group one by (Type: one.What.Type.Name, who.Main, who.Name) into matter
            select matter;
        foreach (var matter in told.OrderBy(m => m.Key.Type, StringComparer.Ordinal).ThenBy(m => m.Key.Main.Report).ThenBy(m => m.Key.Main.Span))
            Tell(chains, $"{matter.Key.Name}: {Word([.. matter])}", [.. matter.Select(t => new Telling(t.In, DayOf(story, t), IsCalledOff(t) ? "called off" : State(t.What.Status), IsCalledOff(t) ? PlannedThenHeld.Done : PlannedThenHeld.Rank(t.What.Status), t.In.Report.At(t.What.Span), t.What))]);
    }

    /// <summary>"Calls off the merger", "the merger was abandoned": told of as over, and not done.</summary>
    private static bool IsCalledOff(Told<Event> told)
    {
        ParsedText parsed = told.In.Parsed;
        int at = parsed.TokenAt(told.What.Trigger.Start), verb = at < parsed.Count && parsed.Pos[at] == Pos.NOUN ? parsed.VerbAbove(at) : -1;
        return verb >= 0 && (parsed.Lemma(verb) is "abandon" or "scrap" or "cancel" or "drop" or "end" || (parsed.Lemma(verb) == "call" && (parsed.Lower(verb + 1) == "off" || parsed.Lower(parsed.Child(verb, Relation.compound_prt)) == "off")));
    }

    /// <summary>It happens once: where a day is not known, what tells of it as possible is told before what tells that it is done.</summary>
    private static void Tell(Chains chains, string about, Telling[] told)
    {
        Telling[] before = [.. told.Where(t => t.Rank < PlannedThenHeld.Done && t.State != "reported not done")];
        Telling? done = told.FirstOrDefault(t => t.Rank == PlannedThenHeld.Done);
        bool known = before.Any(t => Chains.Day(t.At) != DateOnly.MaxValue) && done is not null && Chains.Day(done.At) != DateOnly.MaxValue;
        if (known || done is null || before.Length == 0) chains.Add(Rule, about, told, PlannedThenHeld.Done);
        else if (before[0].In != done.In) chains.AddInOrder(Rule, about, [before[0], done]);
    }

    /// <summary>Who is named nearest before the word in what tells of it: "the car maker Norvia Motors filed for bankruptcy", "a Norvia bankruptcy".</summary>
    private static Entity? Who(Joined story, Told<Event> told) => told.In.Referents
        .Where(r => r.Type is ReferentType.Organisation or ReferentType.Person)
        .SelectMany(r => r.Mentions.Where(m => told.What.Span.Contains(m.Span) && m.Span.End <= told.What.Trigger.Start).Select(m => (m.Span.End, Who: r)))
        .OrderByDescending(m => m.End).Select(m => story.EntityOf(m.Who)).FirstOrDefault(e => e is not null);

    private static Reading.Days.SolvedDay DayOf(Joined story, Told<Event> told) =>
        told.What.Status == EventStatus.Happened && story.On(told.What.Time)?.Days.Single is { } day ? PlannedThenHeld.On(day, story.DayOf(told.In)) : story.DayOf(told.In);

    internal static string State(EventStatus status) => status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => "reported done",
        EventStatus.NotHappened => "reported not done",
        EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional or EventStatus.Doubtful or EventStatus.Refused or EventStatus.Denied => PlannedThenHeld.State(status),
    };

    /// <summary>"Bankruptcy" rather than "filed", where any report has the noun.</summary>
    private static string Word(Told<Event>[] told)
    {
        Told<Event> named = told.Where(t => t.In.Parsed.Pos[t.In.Parsed.TokenAt(t.What.Trigger.Start)] == Pos.NOUN).DefaultIfEmpty(told[0]).First();
        return named.What.Trigger.Of(named.In.Report.Text);
    }
}
