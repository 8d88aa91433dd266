using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One sentence to prison told with two lengths by reports of one time: "was sentenced to six years", "a seven-year sentence". What a court has since changed is told by its words.</summary>
internal static class TermsOfOne
{
    private static readonly RuleId Rule = new("differences/terms-of-one");

    /// <summary>Days between two reports of one time.</summary>
    private const int LongestApart = 1;

    public static void Find(Joined story, Findings findings)
    {
        TermTold[] all = [.. story.Reports.SelectMany(r => TermTold.Of(story, r))];
        HashSet<ReportId> changed = [.. all.Where(t => t.IsChanged).Select(t => t.In.Report.Id)];
        TermTold[] told = OneEach.Of(all.Where(t => !changed.Contains(t.In.Report.Id)), t => t.In, t => t.Months);
        for (int j = 1; j < told.Length; j++)
            if (told.Take(j).FirstOrDefault(i => AreAtOdds(story, i, told[j])) is { } one)
            {
                findings.Conflict(Rule, ConflictKind.Number, "how long the sentence is", [], OneEach.AllAtOdds(one, told[j], told, t => t.In, (a, b) => (a.Months == one.Months || a.Months == told[j].Months) && AreAtOdds(story, a, b)).Select(t => t.At), "one sentence is told with two lengths", "two sentences are meant");
                return;
            }
    }

    private static bool AreAtOdds(Joined story, TermTold a, TermTold b) =>
        a.Months != b.Months && a.Named.Overlaps(b.Named) && story.DayOf(a.In).Value is { } one && story.DayOf(b.In).Value is { } other && Math.Abs(one.DayNumber - other.DayNumber) <= LongestApart;
}
