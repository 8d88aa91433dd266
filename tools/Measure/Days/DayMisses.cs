using Concordance.Language.Times;
using Concordance.Language.Times.Meanings;
using Concordance.Reading.Days;

namespace Concordance.Tools.Measure.Days;

/// <summary>Texts without a short interval that holds their day, counted by what their words offer.</summary>
public sealed class DayMisses
{
    private static readonly string[] Causes =
    [
        "neither a date nor a time that leans on the day",
        "only bare weekdays lean on the day, no date",
        "\"tomorrow\", \"next …\", \"the 14th\", but no date",
        "dates, nothing that leans on the day",
        "dates and bare weekdays, not told of one event",
        "dates and \"tomorrow\", \"next …\", \"the 14th\", not told of one event",
        "an interval that does not hold the day",
    ];

    private readonly int[] _bounded = new int[Causes.Length];
    private readonly int[] _counts = new int[Causes.Length];

    public void Add(Gold<DateOnly> gold, Found<SolvedDay> found, DayInput input)
    {
        bool held = found.Value.Range.Holds(gold.Value);
        if (held && DayTally.IsShort(found.Value)) return;
        int cause = held ? Offered(input) : Causes.Length - 1;
        _counts[cause]++;
        if (held && found.Value.Known != DayKnown.Unknown) _bounded[cause]++;
    }

    public Table Table()
    {
        Table table = new("PolNeAR: texts without a short interval that holds the day, by what their words offer", "words", "texts", "of them with one end or a long interval, right");
        for (int i = 0; i < Causes.Length; i++) table.Add(Causes[i], $"{_counts[i]}", $"{_bounded[i]}");
        return table;
    }

    private static int Offered(DayInput input)
    {
        bool dates = input.Times.Any(t => DayReadings.IsDate(t.Meaning));
        bool leans = input.Times.Any(t => DayReadings.LeansOnDay(t.Meaning) && !IsBareWeekday(t.Meaning));
        bool bare = input.Times.Any(t => IsBareWeekday(t.Meaning));
        return (dates ? 3 : 0) + (leans ? 2 : bare ? 1 : 0);
    }

    private static bool IsBareWeekday(TimeMeaning meaning) =>
        DayReadings.Bare(meaning) is RecurringTime { Pattern: WeekdayPattern, Direction: Direction.Past or Direction.Future or Direction.Nearest };
}
