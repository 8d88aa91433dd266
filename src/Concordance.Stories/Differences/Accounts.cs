using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Accounts of one matter held against each other.</summary>
internal static class Accounts
{
    /// <summary>Of a matter told more often than that the first by the story's order are compared: the others repeat them.</summary>
    private const int MostCompared = 64;

    private const int MostNamed = 4;

    /// <summary>Of each matter and day the accounts whose values differ, one for each value, the first to tell it. A report that gives two values tells of two things, or of a change, and is left out.</summary>
    public static IEnumerable<Account[]> AtOdds(IEnumerable<Account> all)
    {
        foreach (IGrouping<(string Matter, int Day), Account> one in all.GroupBy(a => (a.Matter, a.Day)))
        {
            Account[] told = [.. one.Take(MostCompared)];
            HashSet<ReportId> several = [.. told.GroupBy(a => a.In.Report.Id).Where(g => g.Select(a => a.Value).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key)];
            Account[] values = [.. told.Where(a => !several.Contains(a.In.Report.Id)).DistinctBy(a => a.Value).Take(MostNamed)];
            if (values.Length > 1) yield return values;
        }
    }

    /// <summary>Two who speak for themselves differ; what a report tells in its own voice clashes.</summary>
    public static bool AreDisputed(IReadOnlyCollection<Account> all) => all.All(a => a.Source is not null) && all.Select(a => a.Source!.Main).Distinct().Count() > 1;
}
