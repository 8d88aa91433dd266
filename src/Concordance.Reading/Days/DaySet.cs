using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>A set of days within a window of years; the window's ends stand for "open".</summary>
public sealed class DaySet
{
    private readonly bool[] _in;

    private DaySet(DateOnly first, bool[] days)
    {
        First = first;
        _in = days;
        Count = days.Count(d => d);
    }

    public DateOnly First { get; }

    public DateOnly Last => First.AddDays(_in.Length - 1);

    public int Count { get; }

    public bool IsEmpty => Count == 0;

    public static DaySet Years(int first, int last)
    {
        DateOnly start = new(first, 1, 1);
        bool[] days = new bool[new DateOnly(last, 12, 31).DayNumber - start.DayNumber + 1];
        Array.Fill(days, true);
        return new DaySet(start, days);
    }

    public bool Holds(DateOnly day) => day >= First && day <= Last && _in[day.DayNumber - First.DayNumber];

    public bool Excludes(DaySet other) => Where(other.Holds).IsEmpty;

    public DaySet Where(Func<DateOnly, bool> allows)
    {
        bool[] days = new bool[_in.Length];
        for (int i = 0; i < days.Length; i++) days[i] = _in[i] && allows(First.AddDays(i));
        return new DaySet(First, days);
    }

    /// <summary>First and last day; an end at the window's edge is open.</summary>
    public DayRange Range()
    {
        int first = Array.IndexOf(_in, true), last = Array.LastIndexOf(_in, true);
        return first < 0 ? DayRange.Unknown : new DayRange(first == 0 ? null : First.AddDays(first), last == _in.Length - 1 ? null : First.AddDays(last));
    }

    /// <summary>The first and last day though they lie at the window's edge.</summary>
    public (DateOnly First, DateOnly Last) Ends() => (First.AddDays(Array.IndexOf(_in, true)), First.AddDays(Array.LastIndexOf(_in, true)));

    /// <summary>
    /// The unbroken run of days that lies nearest to one of some days: "1 June" of the year that another report prints. Runs less than a month apart are one.
    /// </summary>
    public DaySet Nearest(IReadOnlyCollection<DateOnly> anchors)
    {
        List<(int From, int To)> runs = Runs();
        if (runs.Count < 2 || anchors.Count == 0) return this;
        (int From, int To) best = runs.MinBy(run => anchors.Min(a => Distance(run, a.DayNumber - First.DayNumber)));
        bool[] days = new bool[_in.Length];
        for (int i = best.From; i <= best.To; i++) days[i] = _in[i];
        return new DaySet(First, days);
    }

    private static int Distance((int From, int To) run, int at) => at < run.From ? run.From - at : at > run.To ? at - run.To : 0;

    private List<(int From, int To)> Runs()
    {
        List<(int From, int To)> runs = [];
        for (int i = 0; i < _in.Length; i++)
        {
            if (!_in[i]) continue;
            if (runs.Count > 0 && i - runs[^1].To < 31) runs[^1] = (runs[^1].From, i);
            else runs.Add((i, i));
        }

        return runs;
    }
}
