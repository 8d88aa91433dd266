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
/// What is asserted at least twice: that something is planned, happened, did not or is only asked for, or what one speaker says. That it is
/// planned and that it happened are two claims, and so are two numbers of one event. Another speaker's word that it does not happen, or did
/// not, is its denial. What stands only in copies of one passage is told as a copy, unless it tells a number.
/// </summary>
public sealed class ClaimFinder
{
    public static readonly RuleId Rule = new("claims/claim-finder");

    /// <summary>Passages with so many different numbers for one event are held against one another; further ones stand alone.</summary>
    private const int MostNumbers = 16;

    private readonly Joined _story;
    private readonly Upstreams _upstreams;
    private readonly Dictionary<ReportId, int> _orderOf;

    private ClaimFinder(Joined story, ImmutableArray<Copy> copies) =>
        (_story, _upstreams, _orderOf) = (story, new Upstreams(story, copies), story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i));

    /// <summary>In the order of their first passage as the story orders its reports.</summary>
    /// <param name="clauses">Clauses of several places that assert one thing.</param>
    /// <param name="copies">Of the story: who is copied is no second origin.</param>
    public static ImmutableArray<Claim> Find(Joined story, ImmutableArray<SameEvent> events, ImmutableArray<SameAssertion> clauses, ImmutableArray<SameStatement> statements, ImmutableArray<Copy> copies)
    {
        ClaimFinder finder = new(story, copies);
        CopiedAlone copied = new(copies);
        List<ClaimGroup> groups = [.. ClaimGroups.Of(story, events, clauses)];
        ILookup<(ReportId, Span), int> groupOf = groups.Index().SelectMany(g => g.Item.Tellings.Select(t => (Word: (t.In.Report.Id, t.Word), g.Index))).ToLookup(t => t.Word, t => t.Index);
        List<SameStatement> said = [];
        foreach (SameStatement same in statements)
        {
            int reported = ReportOf(same, groupOf);
            if (reported < 0) said.Add(same);
            else groups[reported] = With(groups[reported], same);
        }

        return [.. groups.Where(g => !(g.Events.IsEmpty && copied.Holds(g))).SelectMany(finder.OfGroup).Concat(said.Select(finder.OfStatement)).OrderBy(c => finder._orderOf[c.Supports[0].At.Report]).ThenBy(c => c.Supports[0].At.Span).ThenBy(c => c.Status, StringComparer.Ordinal)];
    }

    /// <summary>"Brandt proposed talks", told twice, is an event and her statement: one claim. The group that tells two of its cues at least, or -1.</summary>
    private static int ReportOf(SameStatement same, ILookup<(ReportId, Span), int> groupOf) =>
        same.Members.SelectMany(m => m.What.Cue is { } cue ? m.In.Parsed.TokensOf(cue).SelectMany(t => groupOf[(m.In.Report.Id, m.In.Parsed.Spans[t])]).Distinct() : [])
            .GroupBy(g => g).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault(-1);

    private static ClaimGroup With(ClaimGroup group, SameStatement same) => group with
    {
        IsSaid = true,
        From = [.. group.From, same.Because],
        Tellings = [.. group.Tellings, .. same.Members.Where(m => !group.Tellings.Any(t => ReferenceEquals(t.In, m.In) && t.At.Overlaps(m.What.ContentHull))).Select(m => new ToldBy(m.In, m.What.ContentHull, m.What.ContentHull, m.What, EventStatus.Happened))],
    };

    private IEnumerable<Claim> OfGroup(ClaimGroup group)
    {
        foreach (ToldBy[] supports in ByFigures([.. group.Tellings.OrderBy(t => _orderOf[t.In.Report.Id]).ThenBy(t => t.At).ThenBy(t => t.Word)]))
        {
            if (supports.Select(m => (m.In.Report.Id, m.In.Parsed.SentenceOf[m.In.Parsed.TokenAt(m.Word.Start)])).Distinct().Count() < 2 || supports.All(s => s.Status == EventStatus.Conditional)) continue;
            HashSet<object> asserting = new(supports.SelectMany(s => Voices(s.In, s.Said)), ReferenceEqualityComparer.Instance);
            IEnumerable<Told<Event>> denials = group.Events.SelectMany(e => e.Members).Where(m => Denies(m.What.Status, group.Phase) && !Voices(m.In, m.What.According).Any(asserting.Contains));
            string status = group.IsSaid ? "said" : Words(supports[^1].Status);
            yield return Made([.. supports.Select(m => (m.In, m.At, m.Said))], [.. denials.Select(m => new Passage(m.In.Report.At(m.What.Span), m.What.According)).DistinctBy(p => p.At)], [.. group.Events.SelectMany(e => Assumed(e, supports))], status, group.From);
        }
    }

    /// <summary>Passages that agree in their numbers. Those without any go with the one number told; where several are told they say neither.</summary>
    private static IEnumerable<ToldBy[]> ByFigures(ToldBy[] tellings)
    {
        List<(Figures First, List<ToldBy> Members)> groups = [];
        List<ToldBy> without = [];
        foreach (ToldBy told in tellings)
        {
            Figures figures = Figures.Of(told.In, told.At);
            if (figures.IsEmpty) without.Add(told);
            else if (groups.Take(MostNumbers).FirstOrDefault(g => g.First.Agree(figures)) is { Members: { } members }) members.Add(told);
            else groups.Add((figures, [told]));
        }

        if (groups.Count < 2) return [tellings];
        return groups.Select(g => g.Members.ToArray()).Append([.. without]);
    }

    private Claim OfStatement(SameStatement same) => Made([.. same.Members.Select(m => (m.In, m.What.ContentHull, (Statement?)m.What))], [], [.. Assumed(same)], "said", [same.Because]);

    /// <summary>Tellings that nothing but their word and day says are one.</summary>
    private static IEnumerable<Assumption> Assumed(SameEvent same, ToldBy[] supports)
    {
        HashSet<Place> triggers = [.. supports.Select(s => s.In.Report.At(s.Word))];
        return same.Because.From.Where(f => f.Rule == OnlyOne.Rule && triggers.Contains(f.At[0]) && triggers.Contains(f.At[1])).Select(f => new Assumption(f.At[0], f.At[1], "both tell of one on that day; that it is the same is nowhere said", true));
    }

    /// <summary>Speakers without a name whom two reports describe in the same words.</summary>
    private IEnumerable<Assumption> Assumed(SameStatement same)
    {
        Told<Statement> first = same.Members[0];
        if (!Named(first.What).IsEmpty) return [];
        return same.Members.Skip(1).Where(m => m.In.Report.Id != first.In.Report.Id).Select(m => new Assumption(first.In.Report.At(first.What.Speaker!.Span), m.In.Report.At(m.What.Speaker!.Span), "both reports describe a speaker without a name in these words; that it is one is nowhere said", true));
    }

    /// <summary>What only asks for the event, or doubts it, neither asserts nor denies it; what was planned and did not happen has changed.</summary>
    private static bool Denies(EventStatus status, ClaimPhase phase) => phase switch
    {
        ClaimPhase.Happened => status is EventStatus.Denied or EventStatus.Refused or EventStatus.NotHappened,
        ClaimPhase.Planned => status is EventStatus.Denied or EventStatus.Refused,
        ClaimPhase.Not => status is EventStatus.Happened or EventStatus.Ongoing,
        ClaimPhase.Open => false,
    };

    /// <summary>Who tells it: its speakers, else the report.</summary>
    private IEnumerable<object> Voices(ReadReport report, Statement? said) => said is { Speaker: { } who } ? Named(said) is { IsEmpty: false } named ? named : [who] : [report];

    private Claim Made(ImmutableArray<(ReadReport In, Span At, Statement? Said)> supports, ImmutableArray<Passage> denials, ImmutableArray<Assumption> assumes, string status, ImmutableArray<Because> from)
    {
        (ReadReport report, Span fullest, _) = supports.OrderByDescending(s => s.At.Length).ThenBy(s => s.In.Report.Id).ThenBy(s => s.At).First();
        ImmutableArray<Passage> passages = [.. supports.Select(s => new Passage(s.In.Report.At(s.At), s.Said)).DistinctBy(p => p.At)];
        Founded founded = _upstreams.Count(passages);
        return new Claim(report.Report.At(fullest), passages, denials, assumes, founded.Independent, founded.Speakers, founded.Sides, status, new Because(Rule, passages.Select(p => p.At), from));
    }

    private ImmutableArray<Entity> Named(Statement? said) => said?.Speaker is null ? [] : [.. said.Speaker.Referents.Select(_story.EntityOf).OfType<Entity>()];

    private static string Words(EventStatus status) => status == EventStatus.NotHappened ? "not-happened" : status.ToString().ToLowerInvariant();
}
