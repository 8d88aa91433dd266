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

    /// <summary>So many reports that only their days keep out say that a day is odd; more would say no more.</summary>
    private const int MostKeptApart = 16;

    /// <summary>Stories in the order of their first report's id.</summary>
    public static ImmutableArray<SortedReports> Sort(IEnumerable<ReadReport> reports)
    {
        Signature[] signatures = [.. reports.DistinctBy(r => r.Report.Id).OrderBy(r => r.Report.Id).Select(Signature.Of)];
        Subjects subjects = new(signatures);
        Groups groups = new(subjects);
        List<(int A, int B)> farDays = [];
        foreach ((int a, int b) in Strongest(subjects, farDays)) groups.Link(a, b);
        ILookup<int, int> apart = farDays.SelectMany(p => new[] { p, (A: p.B, B: p.A) }).ToLookup(p => groups.Of(p.A), p => p.B);
        ILookup<int, (int A, int B)> taken = groups.Taken.ToLookup(l => groups.Of(l.A));
        return [.. Enumerable.Range(0, signatures.Length).GroupBy(groups.Of).Select(g => Story([.. g], signatures, [.. taken[g.Key].Select(l => new SharedMarks(signatures[l.A], signatures[l.B]))]) with { KeptApart = [.. apart[g.Key].Distinct().Order().Take(MostKeptApart).Select(i => signatures[i].Report)] })];
    }

    /// <summary>The pairs that agree, the most alike first, then by report.</summary>
    /// <param name="farDays">Takes the pairs that agree in all but their days.</param>
    private static IEnumerable<(int A, int B)> Strongest(Subjects subjects, List<(int A, int B)> farDays)
    {
        List<(int A, int B)>[] alike = [.. Enumerable.Range(0, 101).Select(_ => new List<(int, int)>())];
        foreach ((int a, int b) in subjects.Candidates())
        {
            Kinship kin = Kinship.Of(subjects, a, b);
            if (kin.Agrees) alike[Math.Min(kin.Hundredths, 100)].Add((a, b));
            else if (kin.AgreesButForDays) farDays.Add((a, b));
        }

        return alike.Reverse().SelectMany(l => l);
    }

    private static SortedReports Story(int[] members, Signature[] signatures, SharedMarks[] links) => links.Length == 0 ? Alone(signatures[members[0]].Report) :
        new([.. members.Select(i => signatures[i].Report)], [.. links.Select(l => l.InWords).Order(StringComparer.Ordinal)], new Because(Rule, links.SelectMany(l => l.Places), []));

    private static SortedReports Alone(ReadReport report)
    {
        Span first = report.Headline ?? (report.Parsed.Sentences.Length > 0 ? report.Parsed.SentenceSpan(0) : new Span(0, 0));
        return new([report], ["alone: no other report given shares enough of its names and words"], new Because(Rule, report.Report.At(first)));
    }
}
