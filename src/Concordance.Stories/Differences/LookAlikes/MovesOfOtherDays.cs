using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>One thing that fell by one report and rose by another of another day, each "today" or of its own day: "markets fell today", "markets rose today".</summary>
internal static class MovesOfOtherDays
{
    private static readonly RuleId Rule = new("differences/moves-of-other-days");

    /// <summary>Of one subject the first are compared.</summary>
    private const int MostCompared = 16;

    public static void Find(MeasureTable measures, Findings findings)
    {
        foreach (IGrouping<string, Trend> subject in measures.Trends.GroupBy(m => m.Subject, StringComparer.Ordinal))
        {
            Trend[] moves = [.. subject.Take(MostCompared)];
            if (Array.Find(moves, m => m.Up != moves[0].Up && m.Day != moves[0].Day && m.In != moves[0].In && m.Which.IsOne(moves[0].Which)) is { } other)
                findings.Alike(Rule, [], [moves[0].At, other.At], "both can hold: they tell of two days");
        }
    }
}
