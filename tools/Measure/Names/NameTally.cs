using Concordance.Language.Names;

namespace Concordance.Tools.Measure.Names;

/// <summary>Counts of names found against names marked: right means the same first and last word and the same type.</summary>
/// <param name="All">All types together.</param>
/// <param name="Persons">Names of persons only; likewise the next two.</param>
/// <param name="SameRange">Found names whose words are a marked name's, whatever the type.</param>
public sealed record NameTally(Score All, Score Persons, Score Organisations, Score Places, int SameRange)
{
    public static NameTally Empty { get; } = new(default, default, default, default, 0);

    /// <summary>Of the found names with the right words, the share with the right type.</summary>
    public double TypeRight => SameRange == 0 ? 0 : (double)All.FoundRight / SameRange;

    public static NameTally Of(Gold<IReadOnlyCollection<NameRange>> gold, Found<IReadOnlyCollection<NameRange>> found)
    {
        HashSet<NameRange> marked = [.. gold.Value];
        HashSet<(int, int)> ranges = [.. gold.Value.Select(n => (n.First, n.End))];
        return new(
            Count(_ => true), Count(n => n.Type == NameType.Person), Count(n => n.Type == NameType.Organisation), Count(n => n.Type == NameType.Place),
            found.Value.Count(n => ranges.Contains((n.First, n.End))));

        Score Count(Func<NameRange, bool> of) => new(marked.Count(of), found.Value.Count(of), found.Value.Where(of).Count(marked.Contains));
    }

    public static NameTally operator +(NameTally a, NameTally b) =>
        new(a.All + b.All, a.Persons + b.Persons, a.Organisations + b.Organisations, a.Places + b.Places, a.SameRange + b.SameRange);
}
