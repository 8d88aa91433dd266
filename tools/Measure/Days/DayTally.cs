using Concordance.Reading.Days;

namespace Concordance.Tools.Measure.Days;

/// <summary>Counts solved intervals against true days.</summary>
public sealed class DayTally
{
    private const int ShortDays = 7;

    public int Texts { get; private set; }

    public int Short { get; private set; }

    public int ShortHeld { get; private set; }

    /// <summary>Texts with an interval that has at least one end.</summary>
    public int Bounded { get; private set; }

    /// <summary>Texts with an interval that has both ends.</summary>
    public int Closed { get; private set; }

    public int BoundedHeld { get; private set; }

    public double Coverage => Texts == 0 ? 0 : (double)Short / Texts;

    public double ShortRight => Short == 0 ? 0 : (double)ShortHeld / Short;

    public double AnyRight => Bounded == 0 ? 0 : (double)BoundedHeld / Bounded;

    /// <summary>At most seven days, both ends counted.</summary>
    public static bool IsShort(SolvedDay found) => found.Range is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < ShortDays;

    public void Add(Gold<DateOnly> gold, Found<SolvedDay> found)
    {
        Texts++;
        bool held = found.Value.Range.Holds(gold.Value);
        if (found.Value.Known != DayKnown.Unknown)
        {
            Bounded++;
            if (held) BoundedHeld++;
            if (found.Value.Range is { Earliest: not null, Latest: not null }) Closed++;
        }

        if (!IsShort(found.Value)) return;
        Short++;
        if (held) ShortHeld++;
    }
}
