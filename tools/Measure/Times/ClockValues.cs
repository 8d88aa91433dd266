using System.Text.RegularExpressions;

namespace Concordance.Tools.Measure.Times;

/// <summary>Moments and stretches of the clock in one form, so that "T08", "08:00:00" and "2016-11-08 08:00:00" can be compared.</summary>
public static partial class ClockValues
{
    /// <summary>What a Recognizers' resolution means: "2016-11-08T08:00:00", "T14:00:00/T16:00:00", "TMO", "XXXX-WXX-1T09:00:00".</summary>
    /// <param name="of">The resolution's fields by name.</param>
    public static IEnumerable<string> OfCase(string type, Func<string, string?> of)
    {
        string? timex = of("timex"), value = of("value"), start = of("start"), end = of("end");
        if (type == "set" || timex is "PRESENT_REF") return timex is null ? [] : [Plain(timex)];
        if (type is "time" or "datetime") return value is null or "not resolved" ? [] : [Moment(value)];
        List<string> values = [];
        if (timex is not null && PartOfDay().Match(timex) is { Success: true } part) values.Add((start is { Length: >= 10 } && start[4] == '-' ? start[..10] : "") + part.Value);
        if (start is not null && end is not null) values.Add($"{Moment(start)}/{Moment(end)}");
        else if ((start ?? end) is { } one) values.Add(Moment(one));
        return values;
    }

    /// <summary>A found value with its hours written out and without its zone.</summary>
    public static string Plain(string value) => string.Join('/', value.Split('/').Select(One));

    /// <summary>"2016-11-07T14:00:00/2016-11-07T16:00:00" as "T14:00:00/T16:00:00".</summary>
    public static string WithoutDay(string value) => string.Join('/', value.Split('/').Select(v => v.StartsWith('P') || v.IndexOf('T', StringComparison.Ordinal) is var at && at < 0 ? v : v[at..]));

    private static string One(string value)
    {
        int at = value.IndexOf('T', StringComparison.Ordinal);
        if (value.StartsWith('P') || at < 0 || at + 3 > value.Length || !char.IsAsciiDigit(value[at + 1])) return value;
        string clock = value[(at + 1)..].TrimEnd('Z');
        int zone = clock.IndexOfAny(['+', '-']);
        if (zone > 0) clock = clock[..zone];
        return value[..(at + 1)] + clock + (clock.Length switch { 2 => ":00:00", 5 => ":00", _ => "" });
    }

    private static string Moment(string value) => value.Length > 10 && value[10] == ' ' ? $"{value[..10]}T{value[11..]}" : value.Contains(':', StringComparison.Ordinal) ? "T" + value : value;

    [GeneratedRegex("T[A-Z]{2,3}$")]
    private static partial Regex PartOfDay();
}
