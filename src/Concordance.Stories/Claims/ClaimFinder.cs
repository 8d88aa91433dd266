using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Copies;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// What is asserted at least twice: that an event is planned, that it happened, or what one speaker says. That it is planned and that it
/// happened are two claims, and so are two numbers of one event. Another speaker's word that it does not happen, or did not, is its denial.
/// </summary>
public sealed class ClaimFinder
{
    public static readonly RuleId Rule = new("claims/claim-finder");

    /// <summary>Passages with so many different numbers for one event are held against one another; further ones stand alone.</summary>
    private const int MostNumbers = 16;

    private readonly Joined _story;
    private readonly Upstreams _upstreams;

    private ClaimFinder(Joined story, ImmutableArray<Copy> copies) => (_story, _upstreams) = (story, new Upstreams(story, copies));

    /// <summary>In the order of their first passage as the story orders its reports.</summary>
    /// <param name="copies">Of the story: who is copied is no second origin.</param>
    public static ImmutableArray<Claim> Find(Joined story, ImmutableArray<SameEvent> events, ImmutableArray<SameStatement> statements, ImmutableArray<Copy> copies)
    {
        ClaimFinder finder = new(story, copies);
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        IEnumerable<Claim> told = events.SelectMany(e => finder.OfEvent(e, EventStatus.Planned).Concat(finder.OfEvent(e, EventStatus.Happened)));
        return [.. told.Concat(statements.Select(finder.OfStatement)).OrderBy(c => orderOf[c.Supports[0].At.Report]).ThenBy(c => c.Supports[0].At.Span).ThenBy(c => c.Status, StringComparer.Ordinal)];
    }

    private IEnumerable<Claim> OfEvent(SameEvent same, EventStatus phase)
    {
        Told<Event>[] tellings = [.. same.Members.Where(m => PhaseOf(m.What.Status) == phase)];
        foreach (Told<Event>[] supports in ByFigures(tellings))
        {
            if (supports.Select(m => (m.In.Report.Id, m.In.Parsed.SentenceOf[m.In.Parsed.TokenAt(m.What.Trigger.Start)])).Distinct().Count() < 2) continue;
            HashSet<object> asserting = new(supports.SelectMany(Voices), ReferenceEqualityComparer.Instance);
            IEnumerable<Told<Event>> denials = same.Members.Where(m => Denies(m.What.Status, phase) && !Voices(m).Any(asserting.Contains));
            yield return Made([.. supports.Select(m => (m.In, m.What.Span, m.What.According))], [.. denials.Select(m => new Passage(m.In.Report.At(m.What.Span), m.What.According))], [.. Assumed(same, supports)], Words(supports[^1].What.Status), same.Because);
        }
    }

    /// <summary>Passages that agree in their numbers. Those without any go with the one number told; where several are told they say neither.</summary>
    private static IEnumerable<Told<Event>[]> ByFigures(Told<Event>[] tellings)
    {
        List<(Figures First, List<Told<Event>> Members)> groups = [];
        List<Told<Event>> without = [];
        foreach (Told<Event> told in tellings)
        {
            Figures figures = Figures.Of(told.In, told.What.Span);
            if (figures.IsEmpty) without.Add(told);
            else if (groups.Take(MostNumbers).FirstOrDefault(g => g.First.Agree(figures)) is { Members: { } members }) members.Add(told);
            else groups.Add((figures, [told]));
        }

        if (groups.Count < 2) return [tellings];
        return groups.Select(g => g.Members.ToArray()).Append([.. without]);
    }

    private Claim OfStatement(SameStatement same) => Made([.. same.Members.Select(m => (m.In, m.What.ContentHull, (Statement?)m.What))], [], [.. Assumed(same)], "said", same.Because);

    /// <summary>Tellings that nothing but their word and day says are one.</summary>
    private static IEnumerable<Assumption> Assumed(SameEvent same, Told<Event>[] supports)
    {
        HashSet<Place> triggers = [.. supports.Select(s => s.In.Report.At(s.What.Trigger))];
        return same.Because.From.Where(f => f.Rule == OnlyOne.Rule && triggers.Contains(f.At[0]) && triggers.Contains(f.At[1])).Select(f => new Assumption(f.At[0], f.At[1], "both tell of one on that day; that it is the same is nowhere said", true));
    }

    /// <summary>Speakers without a name whom two reports describe in the same words.</summary>
    private IEnumerable<Assumption> Assumed(SameStatement same)
    {
        Told<Statement> first = same.Members[0];
        if (!Named(first.What).IsEmpty) return [];
        return same.Members.Skip(1).Where(m => m.In.Report.Id != first.In.Report.Id).Select(m => new Assumption(first.In.Report.At(first.What.Speaker!.Span), m.In.Report.At(m.What.Speaker!.Span), "both reports describe a speaker without a name in these words; that it is one is nowhere said", true));
    }

    private static EventStatus? PhaseOf(EventStatus status) => status switch
    {
        EventStatus.Planned => EventStatus.Planned,
        EventStatus.Happened or EventStatus.Ongoing => EventStatus.Happened,
        _ => null,
    };

    /// <summary>What only asks for the event, or doubts it, neither asserts nor denies it; what was planned and did not happen has changed.</summary>
    private static bool Denies(EventStatus status, EventStatus phase) => status is EventStatus.Denied or EventStatus.Refused || (phase == EventStatus.Happened && status == EventStatus.NotHappened);

    /// <summary>Who tells it: its speakers, else the report.</summary>
    private IEnumerable<object> Voices(Told<Event> told) => told.What.According is { Speaker: { } who } ? Named(told.What.According) is { IsEmpty: false } named ? named : [who] : [told.In];

    private Claim Made(ImmutableArray<(ReadReport In, Span At, Statement? Said)> supports, ImmutableArray<Passage> denials, ImmutableArray<Assumption> assumes, string status, Because from)
    {
        (ReadReport report, Span fullest, _) = supports.OrderByDescending(s => s.At.Length).ThenBy(s => s.In.Report.Id).ThenBy(s => s.At).First();
        ImmutableArray<Passage> passages = [.. supports.Select(s => new Passage(s.In.Report.At(s.At), s.Said)).DistinctBy(p => p.At)];
        Founded founded = _upstreams.Count(passages);
        return new Claim(report.Report.At(fullest), passages, denials, assumes, founded.Independent, founded.Speakers, founded.Sides, status, new Because(Rule, passages.Select(p => p.At), [from]));
    }

    private ImmutableArray<Entity> Named(Statement? said) => said?.Speaker is null ? [] : [.. said.Speaker.Referents.Select(_story.EntityOf).OfType<Entity>()];

    private static string Words(EventStatus status) => status == EventStatus.NotHappened ? "not-happened" : status.ToString().ToLowerInvariant();
}
