using Concordance.Language.Times;

namespace Concordance.Reading.Days;

/// <summary>
/// On which days of a window a report can have appeared whose words ("tomorrow", "next Monday") name a day: the window is gone through once for
/// each meaning, not for each report that uses the words.
/// </summary>
public sealed class AllowedDays(DaySet window)
{
    private readonly Dictionary<TimeMeaning, Dictionary<DateOnly, HashSet<DateOnly>>> _from = [];
    private readonly Dictionary<(TimeMeaning, DateOnly), DaySet> _sets = [];

    public DaySet Of(TimeMeaning meaning, DateOnly named)
    {
        if (_sets.TryGetValue((meaning, named), out DaySet? days)) return days;
        if (!_from.TryGetValue(meaning, out Dictionary<DateOnly, HashSet<DateOnly>>? from)) _from[meaning] = from = Turned(meaning);
        return _sets[(meaning, named)] = window.Only(from.GetValueOrDefault(named) ?? []);
    }

    /// <summary>For each day that the words can name the days from which they name it.</summary>
    private Dictionary<DateOnly, HashSet<DateOnly>> Turned(TimeMeaning meaning)
    {
        Dictionary<DateOnly, HashSet<DateOnly>> turned = [];
        for (DateOnly day = window.First; day <= window.Last; day = day.AddDays(1))
            foreach (DateOnly named in DayReadings.Of(meaning, day))
            {
                if (!turned.TryGetValue(named, out HashSet<DateOnly>? from)) turned[named] = from = [];
                from.Add(day);
            }

        return turned;
    }
}
