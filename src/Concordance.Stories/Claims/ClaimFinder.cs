using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// What is asserted at least twice: that an event is planned, that it happened, or what one speaker says. That it is planned and that it
/// happened are two claims; whoever says that it does not, or did not, happen denies both.
/// </summary>
public static class ClaimFinder
{
    public static readonly RuleId Rule = new("claims/claim-finder");

    /// <summary>In the order of their first passage as the story orders its reports.</summary>
    public static ImmutableArray<Claim> Find(Joined story, ImmutableArray<SameEvent> events, ImmutableArray<SameStatement> statements)
    {
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        IEnumerable<Claim?> told = events.SelectMany(e => new[] { OfEvent(story, e, EventStatus.Planned), OfEvent(story, e, EventStatus.Happened) });
        return [.. told.Concat(statements.Select(s => OfStatement(story, s))).OfType<Claim>().OrderBy(c => orderOf[c.Supports[0].At.Report]).ThenBy(c => c.Supports[0].At.Span).ThenBy(c => c.Status, StringComparer.Ordinal)];
    }

    private static Claim? OfEvent(Joined story, SameEvent same, EventStatus phase)
    {
        Told<Event>[] supports = [.. same.Members.Where(m => PhaseOf(m.What.Status) == phase)];
        if (supports.Select(m => (m.In.Report.Id, m.In.Parsed.SentenceOf[m.In.Parsed.TokenAt(m.What.Trigger.Start)])).Distinct().Count() < 2) return null;
        // What only asks for the event, or doubts it, neither asserts nor denies it.
        IEnumerable<Told<Event>> denials = same.Members.Where(m => m.What.Status is EventStatus.Denied or EventStatus.NotHappened or EventStatus.Refused);
        return Made(story, [.. supports.Select(m => (m.In, m.What.Span, m.What.According))], [.. denials.Select(m => new Passage(m.In.Report.At(m.What.Span), m.What.According))], Words(supports[^1].What.Status), same.Because);
    }

    private static Claim OfStatement(Joined story, SameStatement same) => Made(story, [.. same.Members.Select(m => (m.In, m.What.ContentHull, (Statement?)m.What))], [], "said", same.Because);

    private static EventStatus? PhaseOf(EventStatus status) => status switch
    {
        EventStatus.Planned => EventStatus.Planned,
        EventStatus.Happened or EventStatus.Ongoing => EventStatus.Happened,
        _ => null,
    };

    private static Claim Made(Joined story, ImmutableArray<(ReadReport In, Span At, Statement? Said)> supports, ImmutableArray<Passage> denials, string status, Because from)
    {
        ImmutableArray<Entity> speakers = [.. supports.SelectMany(s => Speakers(story, s.Said)).Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
        ImmutableArray<Entity> sides = [.. speakers.Select(s => Sides.Of(s, story.Entities)).Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
        int unattributed = supports.Where(s => Speakers(story, s.Said).IsEmpty).Select(s => s.In.Report.Id).Distinct().Count();
        (ReadReport report, Span fullest, _) = supports.OrderByDescending(s => s.At.Length).ThenBy(s => s.In.Report.Id).ThenBy(s => s.At).First();
        ImmutableArray<Passage> passages = [.. supports.Select(s => new Passage(s.In.Report.At(s.At), s.Said)).DistinctBy(p => p.At)];
        // Of one side nobody knows whether one quotes the other, and a report without a source may repeat another.
        Independence independent = new(Math.Min(1, sides.Length), Math.Max(1, speakers.Length + unattributed));
        return new Claim(report.Report.At(fullest), passages, denials, [], independent, speakers, sides, status, new Because(Rule, passages.Select(p => p.At), [from]));
    }

    private static ImmutableArray<Entity> Speakers(Joined story, Statement? said) => said?.Speaker is null ? [] : [.. said.Speaker.Referents.Select(story.EntityOf).OfType<Entity>()];

    private static string Words(EventStatus status) => status == EventStatus.NotHappened ? "not-happened" : status.ToString().ToLowerInvariant();
}
