namespace Concordance.Texts;

/// <summary>A day known between two ends, both included; an open end is null.</summary>
public readonly record struct DayRange(DateOnly? Earliest, DateOnly? Latest)
{
    public static readonly DayRange Unknown = new(null, null);

    public static DayRange On(DateOnly day) => new(day, day);

    /// <summary>The one day it can be, or null.</summary>
    public DateOnly? Single => Earliest is { } day && day == Latest ? day : null;

    public bool Holds(DateOnly day) => (Earliest is not { } e || e <= day) && (Latest is not { } l || day <= l);

    /// <summary>What both allow, or null where nothing does.</summary>
    public DayRange? And(DayRange other)
    {
        DateOnly? earliest = Earliest is { } a && other.Earliest is { } b ? (a > b ? a : b) : Earliest ?? other.Earliest;
        DateOnly? latest = Latest is { } c && other.Latest is { } d ? (c < d ? c : d) : Latest ?? other.Latest;
        return earliest > latest ? null : new DayRange(earliest, latest);
    }
}
