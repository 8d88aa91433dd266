using System.Collections.Immutable;

namespace Concordance.Tools.Measure.Checks;

/// <summary>What was answered to one sentence: the files of the reports in which it was found said, and denied.</summary>
public sealed record Answered(AskedMark Mark, ImmutableArray<string> Says, ImmutableArray<string> Denies);

/// <summary>Reports rightly and wrongly named, and those that the key names.</summary>
public sealed record CheckScore(int Sentences, int Said, int SaidRight, ImmutableArray<(Answered, string)> SaidWrong, int Denied, int DeniedRight, ImmutableArray<(Answered, string)> DeniedWrong)
{
    public static CheckScore Of(IReadOnlyCollection<Answered> all) => new(
        all.Count, all.Sum(a => a.Mark.Says.Length), all.Sum(a => a.Mark.Says.Count(s => Has(a.Says, s))), Wrong(all, a => a.Says, a => a.Mark.Says),
        all.Sum(a => a.Mark.Denies.Length), all.Sum(a => a.Mark.Denies.Count(d => Has(a.Denies, d))), Wrong(all, a => a.Denies, a => a.Mark.Denies));

    private static ImmutableArray<(Answered, string)> Wrong(IEnumerable<Answered> all, Func<Answered, ImmutableArray<string>> found, Func<Answered, ImmutableArray<string>> key) =>
        [.. all.SelectMany(a => found(a).Distinct().Where(f => !key(a).Any(k => f.StartsWith(k, StringComparison.Ordinal))).Select(f => (a, f)))];

    private static bool Has(ImmutableArray<string> files, string start) => files.Any(f => f.StartsWith(start, StringComparison.Ordinal));
}
