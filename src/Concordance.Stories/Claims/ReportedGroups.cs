using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Statements that tell what a group tells already: "Brandt proposed talks" is an event and her statement; "the ministry said talks are set for Monday" tells of planned talks. One claim each.</summary>
internal sealed class ReportedGroups
{
    /// <summary>Of ten letters of the two together, so many must be of both.</summary>
    private const int SharedOfTen = 8;

    private readonly IReadOnlyList<ClaimGroup> _groups;
    private readonly ILookup<(ReportId, Span), int> _byWord;
    private readonly ILookup<(ReportId, int Sentence), (int Group, Span At)> _bySentence;

    public ReportedGroups(IReadOnlyList<ClaimGroup> groups)
    {
        _groups = groups;
        _byWord = groups.Index().SelectMany(g => g.Item.Tellings.Select(t => (Word: (t.In.Report.Id, t.Word), g.Index))).ToLookup(t => t.Word, t => t.Index);
        _bySentence = groups.Index().SelectMany(g => g.Item.Tellings.Select(t => (Key: (t.In.Report.Id, t.In.Parsed.SentenceOf[t.In.Parsed.TokenAt(t.Word.Start)]), Told: (g.Index, t.At)))).ToLookup(t => t.Key, t => t.Told);
    }

    /// <summary>The group that tells two of its cues at least, or that tells one of its contents whole and some of another; null where none does.</summary>
    public (int Group, bool ByCue)? Of(SameStatement same)
    {
        if (Most(same.Members.SelectMany(m => m.What.Cue is { } cue ? m.In.Parsed.TokensOf(cue).SelectMany(t => _byWord[(m.In.Report.Id, m.In.Parsed.Spans[t])]).Distinct() : [])) is { } byCue) return (byCue, true);
        (int Group, bool Whole)[] told = [.. same.Members.SelectMany(m => Inside(m.In.Report.Id, m.In.SentenceOf(m.What), m.What.ContentHull))];
        ILookup<ReportId, Span> contents = Contents(same);
        HashSet<int> inside = [.. told.Select(t => t.Group).Distinct().Where(g => IsInside(_groups[g], contents))];
        return Most(told.Where(t => !_groups[t.Group].Events.IsEmpty && !inside.Contains(t.Group)).Select(t => t.Group)) is { } group && told.Any(t => t.Group == group && t.Whole) ? (group, false) : null;
    }

    /// <summary>Clauses that stand in a statement's contents alone are told with it.</summary>
    public IEnumerable<int> OnlyIn(SameStatement same)
    {
        ILookup<ReportId, Span> contents = Contents(same);
        return same.Members.SelectMany(m => Inside(m.In.Report.Id, m.In.SentenceOf(m.What), m.What.ContentHull)).Select(t => t.Group).Distinct().Where(g => _groups[g].Events.IsEmpty && IsInside(_groups[g], contents));
    }

    private static ILookup<ReportId, Span> Contents(SameStatement same) => same.Members.ToLookup(m => m.In.Report.Id, m => m.What.ContentHull);

    private static bool IsInside(ClaimGroup group, ILookup<ReportId, Span> contents) => group.Tellings.All(t => contents[t.In.Report.Id].Any(c => c.Contains(t.At)));

    private IEnumerable<(int Group, bool Whole)> Inside(ReportId report, int sentence, Span content) =>
        _bySentence[(report, sentence)].Where(t => content.Contains(t.At)).GroupBy(t => t.Group).Select(g => (g.Key, g.Any(t => 10 * t.At.Length >= SharedOfTen * content.Length)));

    /// <summary>Of groups told by two members at least the one told most, the first of equals.</summary>
    private static int? Most(IEnumerable<int> groups) =>
        groups.GroupBy(g => g).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (int?)g.Key).FirstOrDefault();

    /// <param name="byCue">The group tells of the saying, so that the claim is what is said.</param>
    public static ClaimGroup With(ClaimGroup group, SameStatement same, bool byCue)
    {
        ILookup<ReportId, Span> tellings = group.Tellings.ToLookup(t => t.In.Report.Id, t => t.At), contents = Contents(same);
        var told = same.Members.Where(m => !(byCue && tellings[m.In.Report.Id].Any(t => t.Overlaps(m.What.ContentHull))));
        IEnumerable<ToldBy> others = byCue ? group.Tellings : group.Tellings.Where(t => !contents[t.In.Report.Id].Any(c => c.Contains(t.At)));
        return group with
        {
            IsSaid = group.IsSaid || byCue,
            From = [.. group.From, same.Because],
            Tellings = [.. others, .. told.Select(m => new ToldBy(m.In, m.What.ContentHull, m.What.ContentHull, m.What, StatusOf(group)))],
        };
    }

    private static EventStatus StatusOf(ClaimGroup group) => group.Phase switch
    {
        ClaimPhase.Planned => EventStatus.Planned,
        ClaimPhase.Happened => EventStatus.Happened,
        ClaimPhase.Not or ClaimPhase.Open => group.Tellings[^1].Status,
    };
}
