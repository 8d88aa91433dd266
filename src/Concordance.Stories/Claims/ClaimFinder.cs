using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Copies;
using Concordance.Stories.Differences;
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

    private readonly ImmutableArray<Place>[] _doers;

    private ClaimFinder(Joined story, ImmutableArray<Copy> copies, ImmutableArray<Conflict> conflicts) =>
        (_story, _upstreams, _orderOf, _doers) = (story, new Upstreams(story, copies), story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i), [.. conflicts.Where(c => c.As == ConflictKind.Who).Select(c => c.Places)]);

    /// <summary>In the order of their first passage as the story orders its reports.</summary>
    /// <param name="clauses">Clauses of several places that assert one thing.</param>
    /// <param name="copies">Of the story: who is copied is no second origin.</param>
    /// <param name="conflicts">Of the story: who gives a deed to another does not tell the same.</param>
    public static ImmutableArray<Claim> Find(Joined story, ImmutableArray<SameEvent> events, ImmutableArray<SameAssertion> clauses, ImmutableArray<SameStatement> statements, ImmutableArray<Copy> copies, ImmutableArray<Conflict> conflicts)
    {
        ClaimFinder finder = new(story, copies, conflicts);
        CopiedAlone copied = new(copies);
        List<ClaimGroup> groups = [.. ClaimGroups.Of(story, events, clauses)];
        ReportedGroups reported = new([.. groups]);
        List<SameStatement> said = [];
        HashSet<int> told = [];
        foreach (SameStatement same in statements)
        {
            told.UnionWith(reported.OnlyIn(same));
            if (reported.Of(same) is { } at) groups[at.Group] = ReportedGroups.With(groups[at.Group], same, at.ByCue);
            else said.Add(same);
        }

        return [.. groups.Where((g, i) => !told.Contains(i) && !(g.Events.IsEmpty && copied.Holds(g))).SelectMany(finder.OfGroup).Concat(said.Select(finder.OfStatement)).OrderBy(c => finder._orderOf[c.Supports[0].At.Report]).ThenBy(c => c.Supports[0].At.Span).ThenBy(c => c.Status, StringComparer.Ordinal)];
    }

    private IEnumerable<Claim> OfGroup(ClaimGroup group)
    {
        foreach (ToldBy[] supports in ByFigures([.. group.Tellings.OrderBy(t => _orderOf[t.In.Report.Id]).ThenBy(t => t.At).ThenBy(t => t.Word)]))
        {
            if (supports.Select(m => (m.In.Report.Id, m.In.Parsed.SentenceOf[m.In.Parsed.TokenAt(m.Word.Start)])).Distinct().Count() < 2 || supports.All(s => s.Status == EventStatus.Conditional)) continue;
            HashSet<object> asserting = new(supports.SelectMany(s => Voices(s.In, s.Said)), ReferenceEqualityComparer.Instance);
            IEnumerable<Told<Event>> denials = group.Events.SelectMany(e => e.Members).Where(m => Denies(m.What.Status, group.Phase) && !Voices(m.In, m.What.According).Any(asserting.Contains));
            string status = group.IsSaid ? "said" : Words(supports[^1].Status);
            yield return Made([.. supports.Select(m => (m.In, m.At, m.Said))], [.. denials.Select(m => new Passage(m.In.Report.At(m.What.Span), m.What.According)).DistinctBy(p => p.At)], [.. group.From.SelectMany(f => Assumed(f, supports))], status, group.From);
        }
    }

    /// <summary>Passages that agree in their numbers. Those without any go with the one number told; where several are told they say neither.</summary>
    private IEnumerable<ToldBy[]> ByFigures(ToldBy[] all) => ByDoers(all).SelectMany(ByDays).SelectMany(OfOneDay);

    /// <summary>Who gives the deed to Lund and who gives it to Dahl do not support one another; what is told without either goes with the first.</summary>
    private IEnumerable<ToldBy[]> ByDoers(ToldBy[] all)
    {
        if (_doers.FirstOrDefault(d => all.Select(t => AccountOf(t, d)).Where(i => i >= 0).Distinct().Skip(1).Any()) is not { IsDefault: false } accounts) return [all];
        return all.GroupBy(t => Math.Max(0, AccountOf(t, accounts))).OrderBy(g => g.Key).Select(g => g.ToArray());
    }

    /// <summary>Which of the passages of a conflict holds the word of a telling; -1 where none does.</summary>
    private static int AccountOf(ToldBy told, ImmutableArray<Place> accounts) => accounts.IndexOf(accounts.FirstOrDefault(p => p.Report == told.In.Report.Id && p.Span.Overlaps(told.Word)));

    private static IEnumerable<ToldBy[]> OfOneDay(ToldBy[] tellings)
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

    /// <summary>Passages that give it one day; what is told without any goes with the one day told, and where several are told with the first that most of them give.</summary>
    private static IEnumerable<ToldBy[]> ByDays(ToldBy[] tellings)
    {
        DayRange[] days = [.. tellings.Select(t => t.On).OfType<DayRange>().GroupBy(d => d).OrderByDescending(g => g.Count()).Select(g => g.Key)];
        return days.Length < 2 ? [tellings] : days.Select((d, i) => tellings.Where(t => t.On is { } on ? on == d : i == 0).ToArray());
    }

    private Claim OfStatement(SameStatement same) => Made([.. same.Members.Select(m => (m.In, m.What.ContentHull, (Statement?)m.What))], [], [.. Assumed(same)], "said", [same.Because]);

    /// <summary>Tellings that nothing but their word and day says are one, and papers that only giver and taker say are one.</summary>
    private static IEnumerable<Assumption> Assumed(Because from, ToldBy[] supports)
    {
        HashSet<Place> words = [.. supports.Select(s => s.In.Report.At(s.Word))];
        return from.From.Where(f => f.At.Length > 1 && words.Contains(f.At[0]) && words.Contains(f.At[1])).Select(f => (f, Why:
            f.Rule == OnlyOne.Rule ? "both tell of one on that day; that it is the same is nowhere said" : f.Rule == HandedPaper.Rule ? "both tell of a paper between these two; that it is one paper is nowhere said" : "")).Where(f => f.Why.Length > 0).Select(f => new Assumption(f.f.At[0], f.f.At[1], f.Why, true));
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
        (ReadReport report, Span fullest, _) = supports.OrderByDescending(s => s.At.Length).ThenBy(s => s.In.Parsed.Sentences.Length).ThenBy(s => s.In.Report.Id).ThenBy(s => s.At).First();
        ImmutableArray<Passage> passages = [.. supports.Select(s => new Passage(s.In.Report.At(s.At), s.Said)).DistinctBy(p => p.At)];
        Founded founded = _upstreams.Count(passages);
        return new Claim(report.Report.At(fullest), passages, denials, assumes, founded.Independent, founded.Speakers, founded.Sides, status, new Because(Rule, passages.Select(p => p.At), from));
    }

    private ImmutableArray<Entity> Named(Statement? said) => said?.Speaker is null ? [] : [.. said.Speaker.Referents.Select(_story.EntityOf).OfType<Entity>()];

    private static string Words(EventStatus status) => status == EventStatus.NotHappened ? "not-happened" : status.ToString().ToLowerInvariant();
}
