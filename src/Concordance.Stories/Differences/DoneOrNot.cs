using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One act of one actor on one day that one report tells as done or settled and another as not done: "Norway signed the treaty on Monday",
/// "Norway did not sign the treaty". Attendance and delivery are acts like others.
/// </summary>
internal static class DoneOrNot
{
    private static readonly RuleId Rule = new("differences/done-or-not");

    private const int MostNamed = 3;

    private sealed record Telling(ReadReport In, Event Of, bool Done, bool Ahead, Entity? Source, Place At, int Day, int Told);

    public static void Find(Joined story, Findings findings)
    {
        IEnumerable<((Entity Who, string What) Key, Telling Told)> all = story.Reports.SelectMany(r => Read(story, r));
        foreach (IGrouping<(Entity Who, string What), ((Entity Who, string What) Key, Telling Told)> act in all.GroupBy(t => t.Key))
            foreach (IGrouping<int, Telling> day in act.Select(a => a.Told).GroupBy(t => t.Day))
            {
                Telling[] done = [.. day.Where(t => t.Done)], not = [.. day.Where(t => !t.Done)];
                // What was to come and then did not is a change; so is what one report tells after the other.
                (Telling Done, Telling Not)? pair = done.SelectMany(d => not.Select(n => (d, n))).Where(p => p.d.In != p.n.In && p.d.Told == p.n.Told && p.d.Ahead == p.n.Ahead).Select(p => ((Telling, Telling)?)p).FirstOrDefault();
                if (pair is null) continue;
                Telling[] shown = [pair.Value.Done, pair.Value.Not, .. done.Where(d => d != pair.Value.Done).Take(MostNamed - 1), .. not.Where(n => n != pair.Value.Not).Take(MostNamed - 1)];
                Assert(findings, act.Key.Who, pair.Value.Done.Of, shown);
            }
    }

    private static void Assert(Findings findings, Entity who, Event act, Telling[] shown)
    {
        bool disputed = shown.All(t => t.Source is not null) && shown.Select(t => t.Source).Distinct().Count() > 1;
        bool attends = shown[0].In.Parsed is var parsed && parsed.Heads[parsed.TokenAt(act.Trigger.Start)] is >= 0 and var carrier && parsed.Lemma(carrier) is "attend";
        ConflictKind kind = disputed ? ConflictKind.Dispute : attends ? ConflictKind.Attendance : act.Type.Name switch { "participate" or "join" or "visit" or "travel" => ConflictKind.Attendance, "deliver" or "receive" => ConflictKind.Delivery, _ => ConflictKind.Status };
        findings.Conflict(Rule, kind, $"whether {who.Name} did", shown.Select(t => (object)t.Of), shown.Select(t => t.At), disputed ? "one says that it was done, another that it was not" : "done by one report and not done by another, of one day");
    }

    private static IEnumerable<((Entity, string), Telling)> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Event told in report.Events)
        {
            int trigger = parsed.TokenAt(told.Trigger.Start);
            if (Settled(told.Status) is not var (done, ahead) || What(parsed, trigger) is not { } what) continue;
            if (told.Participants.FirstOrDefault(p => p.Role is Role.Agent or Role.Participant) is not { } agent || story.EntityOf(agent.Referent) is not { } who) continue;
            if (story.DayOf(report).Value?.DayNumber is not { } published || (told.Time is { } time ? story.On(time)?.Days.Single?.DayNumber : null) is not { } day) continue;
            Entity? source = told.According?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;
            yield return ((who, $"{told.Type.Name} {what}"), new Telling(report, told, done, ahead, source, report.Report.At(told.Span), day, published));
        }
    }

    private static (bool Done, bool Ahead)? Settled(EventStatus status) => status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => (true, false),
        EventStatus.NotHappened or EventStatus.Denied => (false, false),
        EventStatus.Planned => (true, true),
        EventStatus.Refused => (false, true),
        EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional or EventStatus.Doubtful => null,
    };

    /// <summary>What is done to: the head of the object, or of what a preposition brings; null where the verb stands alone.</summary>
    private static string? What(ParsedText parsed, int verb)
    {
        // "Attended the meeting": the noun names the event, and the verb what was done about it.
        if (parsed.Pos[verb] == Pos.NOUN) return parsed.Relations[verb] is Relation.obj && parsed.Heads[verb] is >= 0 and var carrier && parsed.Lemma(carrier) is "attend" or "join" or "hold" or "host" ? $"{parsed.Lemma(carrier)} {parsed.Lemma(verb)}" : null;
        if (parsed.Pos[verb] != Pos.VERB) return null;
        int thing = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
        if (thing < 0) thing = parsed.Child(verb, Relation.obl);
        return thing < 0 || parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN) ? null : parsed.Lemma(thing);
    }
}
