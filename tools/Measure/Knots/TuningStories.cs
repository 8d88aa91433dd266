namespace Concordance.Tools.Measure.Knots;

/// <summary>The negotiations of gold/talks that rules were mended on, their errors read; of all others only counts are seen.</summary>
public static class TuningStories
{
    private static readonly string[] Names = ["apples", "ashen-lake", "bakers", "cable-remedies", "captive-names", "depot-merger", "ferry-rosters", "glass-duties", "peat-registers", "quarry-pilots", "reef-quota", "school-calendar", "two-bridges"];

    public static bool Contains(string story) => Names.Contains(story);
}
