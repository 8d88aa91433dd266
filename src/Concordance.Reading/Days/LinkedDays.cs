namespace Concordance.Reading.Days;

/// <summary>
/// Links to days that other reports name, where they leave a day together. Two that exclude each other cannot both be right,
/// and mostly neither is founded well enough: both go, unless one shares clearly more.
/// </summary>
internal static class LinkedDays
{
    // Words that the better link must share more than one that it excludes.
    private const int ClearlyMore = 2;

    /// <param name="links">Those that share most first.</param>
    public static IEnumerable<DayClue> Agreeing(DaySet own, IEnumerable<(int Shared, DayClue Clue)> links)
    {
        (int Shared, DayClue Clue, DaySet Left)[] open = [.. links.Select(l => (l.Shared, l.Clue, own.Where(l.Clue))).Where(l => !l.Item3.IsEmpty)];
        // The best founded stand first: what goes mostly goes at the first look.
        return open.Where(l => !open.TakeWhile(o => o.Shared > l.Shared - ClearlyMore).Any(o => o.Left.Excludes(l.Left))).Select(l => l.Clue);
    }
}
