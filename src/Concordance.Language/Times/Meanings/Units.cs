namespace Concordance.Language.Times.Meanings;

/// <summary>Names of units in expressions, and durations as TIMEX3 writes them.</summary>
public static class Units
{
    public static string Name(Grain grain) => grain switch
    {
        Grain.Second => "second",
        Grain.Minute => "minute",
        Grain.Hour => "hour",
        Grain.Day => "day",
        Grain.WorkDay => "working day",
        Grain.Weekend => "weekend",
        Grain.Week => "week",
        Grain.Fortnight => "fortnight",
        Grain.Month => "month",
        Grain.Quarter => "quarter",
        Grain.Year => "year",
        Grain.Decade => "decade",
        Grain.Century => "century",
    };

    /// <summary>"P30D", "PT1.5H", "P3WE"; the count is digits or "X" where the words give no number.</summary>
    public static string Duration(string count, Grain grain) => grain switch
    {
        Grain.Second => $"PT{count}S",
        Grain.Minute => $"PT{count}M",
        Grain.Hour => $"PT{count}H",
        Grain.Day => $"P{count}D",
        Grain.WorkDay => $"P{count}BD",
        Grain.Weekend => $"P{count}WE",
        Grain.Week => $"P{count}W",
        Grain.Fortnight => $"P{Multiple(count, 2)}W",
        Grain.Month => $"P{count}M",
        Grain.Quarter => $"P{Multiple(count, 3)}M",
        Grain.Year => $"P{count}Y",
        Grain.Decade => $"P{count}DE",
        Grain.Century => $"P{count}CE",
    };

    private static string Multiple(string count, int times) =>
        decimal.TryParse(count, System.Globalization.NumberStyles.AllowDecimalPoint, null, out decimal n) && n < 1_000_000 ? (n * times).ToString("0.##", null) : count;
}
