using Concordance.Reading;

namespace Concordance.Stories.Differences;

/// <summary>Tellings of a thing of which a report has one: a report that gives two values tells of two things.</summary>
internal static class OneEach
{
    /// <summary>The first telling of each report that gives one value, in the order of the reports.</summary>
    public static T[] Of<T, TValue>(IEnumerable<T> told, Func<T, ReadReport> report, Func<T, TValue> value) =>
        [.. told.GroupBy(t => report(t).Report.Id).Where(g => !g.Select(value).Distinct().Skip(1).Any()).Select(g => g.First())];
}
