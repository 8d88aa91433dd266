using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Stories.Days;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>A claim of the key: its passages and how many independent sources it has.</summary>
public sealed record ClaimMark(string Id, ImmutableArray<FilePassage> Supports, int Sources);

/// <summary>Whether the counted range holds the key's number, with the key's own passages as supports: it does not hang on which claims are found.</summary>
public static class ClaimOriginScorer
{
    /// <param name="Exact">At least and at most are both the key's number.</param>
    public sealed record Scores(Share Holds, Share Exact, ImmutableArray<(ClaimMark Key, Independence Found)> Outside);

    public static Scores Of(ImmutableArray<Gold<ClaimMark>> gold, ImmutableArray<Story> stories) => Of(stories.IsEmpty ? [] : [.. gold.Select(g => (g, new Found<Independence>(Counted(g.Value, stories))))]);

    public static Scores Of(ImmutableArray<(Gold<ClaimMark> Key, Found<Independence> Found)> counted)
    {
        ImmutableArray<(ClaimMark Key, Independence Found)> outside = [.. counted.Select(c => (c.Key.Value, c.Found.Value)).Where(c => !(c.Item2.AtLeast <= c.Item1.Sources && c.Item1.Sources <= c.Item2.AtMost))];
        int exact = counted.Count(c => c.Found.Value == new Independence(c.Key.Value.Sources, c.Key.Value.Sources));
        return new Scores(new Share(counted.Length - outside.Length, counted.Length), new Share(exact, counted.Length), outside);
    }

    /// <summary>In the story with most of its passages.</summary>
    private static Independence Counted(ClaimMark claim, ImmutableArray<Story> stories)
    {
        Story story = stories.OrderByDescending(s => claim.Supports.Count(p => In(s, p) is not null)).First();
        Joined joined = new(story.Reports, StoryDays.Solve(story.Reports), story.Entities);
        ImmutableArray<Passage> supports = [.. claim.Supports.Select(p => (p.Span, Read: In(story, p))).Where(p => p.Read is not null).Select(p => new Passage(p.Read!.Report.At(p.Span), Around(p.Read, p.Span)))];
        return new Upstreams(joined, story.Copies).Count(supports).Independent;
    }

    private static ReadReport? In(Story story, FilePassage passage) => story.Reports.FirstOrDefault(r => Path.GetFileName(r.Report.Files[0].Path) == passage.File);

    /// <summary>The smallest statement that holds most of the passage.</summary>
    private static Statement? Around(ReadReport read, Span span) =>
        read.Statements.Where(s => 2 * s.Content.Sum(c => c.Shared(span)) > span.Length).OrderBy(s => s.Content.Sum(c => c.Length)).FirstOrDefault();
}
