using System.Numerics;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A set of days within a window of years, one bit a day; the window's ends stand for "open".</summary>
public sealed class DaySet
{
    private const int Bits = 64;

    private readonly ulong[] _in;
    private readonly int _days;

    private DaySet(DateOnly first, int days, ulong[] set)
    {
        First = first;
        _days = days;
        _in = set;
        Count = set.Sum(BitOperations.PopCount);
    }

    public DateOnly First { get; }

    public DateOnly Last => First.AddDays(_days - 1);

    public int Count { get; }

    public bool IsEmpty => Count == 0;

    public static DaySet Years(int first, int last)
    {
        DateOnly start = new(first, 1, 1);
        int days = new DateOnly(last, 12, 31).DayNumber - start.DayNumber + 1;
        ulong[] set = new ulong[(days + Bits - 1) / Bits];
        for (int i = 0; i < days; i++) set[i / Bits] |= 1UL << (i % Bits);
        return new DaySet(start, days, set);
    }

    /// <summary>Whether two sets are of one window and have the same days.</summary>
    public bool IsSame(DaySet other) => ReferenceEquals(this, other) || (First == other.First && _days == other._days && _in.AsSpan().SequenceEqual(other._in));

    public bool Holds(DateOnly day) => day >= First && day <= Last && Holds(day.DayNumber - First.DayNumber);

    /// <summary>Whether two sets of one window have no day in common.</summary>
    public bool Excludes(DaySet other)
    {
        for (int i = 0; i < _in.Length; i++)
            if ((_in[i] & other._in[i]) != 0) return false;
        return true;
    }

    /// <summary>The days of two sets of one window that are in both.</summary>
    public DaySet And(DaySet other) => new(First, _days, [.. _in.Zip(other._in, (a, b) => a & b)]);

    /// <summary>Those of some days that are in the set.</summary>
    public DaySet Only(IEnumerable<DateOnly> days)
    {
        ulong[] set = new ulong[_in.Length];
        foreach (DateOnly day in days)
            if (Holds(day) && day.DayNumber - First.DayNumber is var i) set[i / Bits] |= 1UL << (i % Bits);
        return new DaySet(First, _days, set);
    }

    public DaySet Where(DayClue clue) => clue.Days is { } days ? And(days) : Where(clue.Allows);

    public DaySet Where(Func<DateOnly, bool> allows)
    {
        ulong[] set = new ulong[_in.Length];
        for (int i = 0; i < _days; i++)
            if (Holds(i) && allows(First.AddDays(i))) set[i / Bits] |= 1UL << (i % Bits);
        return new DaySet(First, _days, set);
    }

    /// <summary>First and last day; an end at the window's edge is open.</summary>
    public DayRange Range()
    {
        if (IsEmpty) return DayRange.Unknown;
        (DateOnly first, DateOnly last) = Ends();
        return new DayRange(first == First ? null : first, last == Last ? null : last);
    }

    /// <summary>The first and last day though they lie at the window's edge.</summary>
    public (DateOnly First, DateOnly Last) Ends()
    {
        int first = 0, last = _in.Length - 1;
        while (_in[first] == 0) first++;
        while (_in[last] == 0) last--;
        return (First.AddDays((first * Bits) + BitOperations.TrailingZeroCount(_in[first])), First.AddDays((last * Bits) + BitOperations.Log2(_in[last])));
    }

    /// <summary>
    /// Of the unbroken runs of days those that lie near one of some days, else the nearest: "1 June" of the year that another report prints. Runs less than a month apart are one.
    /// </summary>
    public DaySet Near(IReadOnlyCollection<DateOnly> anchors, int reach)
    {
        List<(int From, int To)> runs = Runs();
        if (runs.Count < 2 || anchors.Count == 0) return this;
        int[] distances = [.. runs.Select(run => anchors.Min(a => Distance(run, a.DayNumber - First.DayNumber)))];
        int most = Math.Max(reach, distances.Min());
        ulong[] set = new ulong[_in.Length];
        for (int run = 0; run < runs.Count; run++)
            for (int i = runs[run].From; distances[run] <= most && i <= runs[run].To; i++)
                if (Holds(i)) set[i / Bits] |= 1UL << (i % Bits);
        return new DaySet(First, _days, set);
    }

    private bool Holds(int day) => (_in[day / Bits] >> (day % Bits) & 1) != 0;

    private static int Distance((int From, int To) run, int at) => at < run.From ? run.From - at : at > run.To ? at - run.To : 0;

    private List<(int From, int To)> Runs()
    {
        List<(int From, int To)> runs = [];
        for (int i = 0; i < _days; i++)
        {
            if (!Holds(i)) continue;
            if (runs.Count > 0 && i - runs[^1].To < 31) runs[^1] = (runs[^1].From, i);
            else runs.Add((i, i));
        }

        return runs;
    }
}
