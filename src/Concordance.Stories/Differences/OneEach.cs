using Concordance.Reading;

namespace Concordance.Stories.Differences;

/// <summary>Tellings of a thing of which a report has one: a report that gives two values tells of two things.</summary>
internal static class OneEach
{
    /// <summary>So many more in one line; others say no more.</summary>
    private const int MostFurther = 6;

    /// <summary>The first telling of each report that gives one value, in the order of the reports.</summary>
    public static T[] Of<T, TValue>(IEnumerable<T> told, Func<T, ReadReport> report, Func<T, TValue> value) =>
        [.. told.GroupBy(t => report(t).Report.Id).Where(g => !g.Select(value).Distinct().Skip(1).Any()).Select(g => g.First())];

    /// <summary>The two that are at odds, and of each further report the first telling that is at odds with one of them: one line has all who tell a matter.</summary>
    public static IEnumerable<T> AllAtOdds<T>(T one, T other, IEnumerable<T> told, Func<T, ReadReport> report, Func<T, T, bool> areAtOdds) =>
        [one, other, .. told.Where(t => report(t) != report(one) && report(t) != report(other) && (areAtOdds(t, one) || areAtOdds(t, other))).DistinctBy(t => report(t).Report.Id).Take(MostFurther)];
}
