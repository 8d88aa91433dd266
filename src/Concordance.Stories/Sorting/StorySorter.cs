using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Sorting;

/// <summary>Reports that tell one story, and why, in words.</summary>
public sealed record SortedReports(ImmutableArray<ReadReport> Reports, ImmutableArray<string> Why, Because Because)
{
    /// <summary>Reports that would be of the story if their days were not so far from its own: a day may be given wrongly.</summary>
    public ImmutableArray<ReadReport> KeptApart { get; init; } = [];
}

/// <summary>
/// Tells stories apart. Two reports are linked where their names and rare words agree enough and their days do not
/// forbid it; a story is what links hold together. Each link rests on its two reports alone, so reports that are given
/// besides change nothing, but for one that is linked to two stories; groups join only where they are alike on the whole.
/// </summary>
public static class StorySorter
{
    public static readonly RuleId Rule = new("sorting/story-sorter");

    /// <summary>Stories in the order of their shortest report.</summary>
    public static ImmutableArray<SortedReports> Sort(IEnumerable<ReadReport> reports) => new SortingWork(reports, null).Sorted([]);
}
