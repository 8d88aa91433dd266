using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Days of reports.</summary>
/// <param name="BothEnds">Reports whose both ends equal the key's; an open end is null.</param>
/// <param name="Holds">Of the reports with a known true day: those whose interval is closed and holds it.</param>
public sealed record DayScores(Share BothEnds, Share Holds, ImmutableArray<(DayMark Key, DayRange Found)> Wrong);

public static class DayScorer
{
    public static DayScores Of(ImmutableArray<Gold<DayMark>> gold, ImmutableArray<Found<DayMark>> found, ImmutableDictionary<string, DateOnly> trueDays)
    {
        DayRange Given(string file) => found.FirstOrDefault(f => f.Value.File == file).Value?.Range ?? DayRange.Unknown;
        (DayMark, DayRange)[] wrong = [.. gold.Where(g => Given(g.Value.File) != g.Value.Range).Select(g => (g.Value, Given(g.Value.File)))];
        int holds = trueDays.Count(t => Given(t.Key) is { Earliest: not null, Latest: not null } range && range.Holds(t.Value));
        return new DayScores(new Share(gold.Length - wrong.Length, gold.Length), new Share(holds, trueDays.Count), [.. wrong]);
    }
}
