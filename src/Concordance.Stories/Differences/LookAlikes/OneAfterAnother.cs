using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Two persons in one office that only one holds, by reports weeks apart: "U.S. President Lund", "U.S. President Dahl". An office passes on.</summary>
internal static class OneAfterAnother
{
    private static readonly RuleId Rule = new("differences/one-after-another");

    /// <summary>Within so many days a change of office would be news of its own.</summary>
    private const int FewestApart = 15;

    public static void Find(IReadOnlyList<TopOffice> offices, Findings findings)
    {
        foreach (IGrouping<(string, string), TopOffice> office in offices.GroupBy(o => (o.Title, o.Body)))
        {
            TopOffice first = office.First();
            // The same words show best what is meant.
            if (office.Where(h => !ReferenceEquals(h.Who, first.Who)).OrderBy(h => h.Words == first.Words ? 0 : 1).FirstOrDefault() is { } next && next.IsOfAnother(first) && office.Where(h => ReferenceEquals(h.Who, first.Who)).Max(h => h.Day) + FewestApart <= next.Day)
                findings.Alike(Rule, [first.Who, next.Who], [first.At, next.At], $"both can hold: {next.Day - first.Day} days lie between the reports, and an office passes on");
        }
    }
}
