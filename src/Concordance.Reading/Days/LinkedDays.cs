namespace Concordance.Reading.Days;

/// <summary>
/// Links to days that other reports name, where they leave a day together. Two that exclude each other cannot both be right,
/// and mostly neither is founded well enough: both go, unless one shares clearly more.
/// </summary>
internal static class LinkedDays
{
    // Words that the better link must share more than one that it excludes.
    private const int ClearlyMore = 2;

    public static IEnumerable<DayClue> Agreeing(DaySet own, IEnumerable<(int Shared, DayClue Clue)> links)
    {
        (int Shared, DayClue Clue, DaySet Left)[] open = [.. links.Select(l => (l.Shared, l.Clue, own.Where(l.Clue.Allows))).Where(l => !l.Item3.IsEmpty)];
        return open.Where(l => !open.Any(o => o.Shared > l.Shared - ClearlyMore && o.Left.Excludes(l.Left))).Select(l => l.Clue);
    }
}
