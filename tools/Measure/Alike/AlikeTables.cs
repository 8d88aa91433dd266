using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Alike;

/// <summary>The tables of the task "blind-stories".</summary>
public sealed class AlikeTables
{
    public static readonly string[] Notes =
    [
        "Joined: two passages at least of one item lie in one finding that says they tell one event or assert one thing (its word in the passage) or are one statement (contents of which one holds half of the other). Links: neighbours of such a finding that stand in two reports; right by the verdict of one reader (gold/verdicts/joins-*.tsv), links nobody judged counting neither way. The marks of the blind groups are one reader's, one pass: what they lack is not wrong for that, and nothing is tuned by them.",
        "Changes and disputes of the blind groups: found where two passages of the item lie in one finding of that kind; look-alikes: called a contradiction.",
        "Of 41 claims of the marked stories told in several passages 28 are not joined. What stands in the way of the 27 that were read: 14 need an inference or a whole other wording (drafting confirmed, papers prepared; insisting on a ceasefire, being willing to agree to it), 4 are of reading (a third party lost in a list, a verb in a list taken for a noun, a direction after \"was\"), 4 are told with another status (whether it attends, attendance not confirmed; a place of talks planned and held), 2 have verbs that no list holds for one another, 2 a word as general as \"go\" or \"have\" with too little beside it, 1 adds numbers up.",
        "Clauses alike, read by eye on texts that are no part of the tables: sixty groups on ECB+ train that events had not joined were read through without counting: mostly the thing told was one, now and then by a noun read as a verb; of fifteen groups on PolNeAR train in other words (copies of one text left out) eleven were right and two arguable; the two wrong ones (a habit beside a deed, what something is beside what somebody did) led to two further conditions. Tried and left out: clauses alike as evidence for events (CoNLL on dev half a point higher, links right 0.8 lower); talks of one day as one, whatever the word (links that only a word speaks for half a point less often right); the vote of members that say another country for all kinds of events (pairs right on dev 76 to 83, CoNLL 0.1 lower).",
    ];

    private readonly Table _blind = new("Three groups marked before they were compared", "group", "told alike", "joined", "pairs joined", "copies", "changes", "disputes", "look-alikes asserted", "links", "right of judged");

    private readonly Table _claims = new("Claims of the marked stories told in several passages", "story", "claims", "joined", "pairs joined", "links", "right of judged");

    private readonly List<Figure> _figures = [];

    private Share _items, _right;

    public IReadOnlyList<Table> All => [_blind, _claims];

    public IReadOnlyList<Figure> Figures => [.. _figures, new("blind-stories/joined", _items.Percent), new("blind-stories/links-right", _right.Percent)];

    public void Add(BlindGroup group, Story story, ImmutableArray<Found<FoundJoin>> joins, JoinVerdicts judged)
    {
        Dictionary<ReportId, string> files = story.Reports.ToDictionary(r => r.Report.Id, r => r.Report.Files[0].Path);
        AlikeScores alike = AlikeScores.Of([.. group.Marked["same"]], joins);
        Share right = judged.Judge(joins).Right;
        Share Told(string kind, IEnumerable<ImmutableArray<Place>> found) => Both(group.Marked[kind], found.Select(f => f.Select(p => new Passage(files[p.Report], p.Span)).ToArray()));
        _blind.Add(group.Name, $"{alike.Items.Of}", $"{alike.Items.Part}", $"{alike.Pairs}", $"{Told("copy", story.Copies.Select(c => c.Places))}", $"{Told("change", story.Changes.Select(c => c.Steps.Select(s => s.Place).ToImmutableArray()))}",
            $"{Told("dispute", story.Conflicts.Select(c => c.Places))}", $"{Told("look-alike", story.Conflicts.Select(c => c.Places))}", $"{JoinVerdicts.Links(joins).Count()}", $"{right}");
        (_items, _right) = (_items + alike.Items, _right + right);
    }

    public void Add(string story, AlikeScores scores, ImmutableArray<Found<FoundJoin>> joins, JoinVerdicts judged)
    {
        Share right = judged.Judge(joins).Right;
        _claims.Add(story, $"{scores.Items.Of}", $"{scores.Items.Part}", $"{scores.Pairs}", $"{JoinVerdicts.Links(joins).Count()}", $"{right}");
        _figures.Add(new($"blind-stories/{story}/claims-joined", scores.Items.Percent));
        if (right.Of > 0) _figures.Add(new($"blind-stories/{story}/links-right", right.Percent));
    }

    /// <summary>Items of which two passages lie in two stretches of one finding.</summary>
    private static Share Both(IEnumerable<Gold<MarkedMatter>> marked, IEnumerable<Passage[]> found)
    {
        Passage[][] all = [.. found];
        MarkedMatter[] items = [.. marked.Select(m => m.Value)];
        return new Share(items.Count(i => all.Any(f => i.Passages.Count(p => f.Any(x => x.File == p.File && x.Span.Overlaps(p.Span))) > 1)), items.Length);
    }
}
