using Concordance.Reading;

namespace Concordance.Stories.Changes;

/// <summary>
/// Tellings by the family of their act and, within it, by report in the order in which they come: a plan is held against tellings of its own act
/// alone, so that the work grows with the reports and not with their pairs.
/// </summary>
internal sealed class ByFamily<T>(IEnumerable<T> told, Func<T, string> family, Func<T, ReadReport> report)
{
    private readonly Dictionary<string, T[][]> _told = told.GroupBy(family, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.GroupBy(t => report(t).Report.Id).Select(r => r.ToArray()).ToArray(), StringComparer.Ordinal);

    /// <summary>Those of each report that has any; none of them is empty.</summary>
    public T[][] Of(string act) => _told.GetValueOrDefault(act, []);
}
