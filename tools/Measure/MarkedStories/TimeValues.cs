using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Time values as the keys write them, and which found value is right.</summary>
public static partial class TimeValues
{
    /// <summary>The key's value and what its note calls as right ("2008-12 as good", "or P2Y", "accept 2008-12-13 too", "accept both").</summary>
    public static ImmutableArray<string> OfKey(string? value, string? note)
    {
        if (value is null) return [];
        List<string> values = [value];
        if (value.Contains('/', StringComparison.Ordinal) && note is not null && note.Contains("accept both", StringComparison.Ordinal)) values.AddRange(value.Split('/'));
        if (note is not null) values.AddRange(AsRight().Matches(note).Select(m => m.Groups["value"].Value));
        return [.. values];
    }

    /// <summary>Right to the day: parts of the day and clock times are not compared; "since March" is as good with or without its open end.</summary>
    public static bool Right(Gold<TimeMark> gold, Found<TimeMark> found) =>
        found.Value.Values is [var value] && gold.Value.Values.Any(g => ToTheDay(g) == ToTheDay(value));

    /// <summary>The very value of the key, clock time included.</summary>
    public static bool Same(Gold<TimeMark> gold, Found<TimeMark> found) => found.Value.Values is [var value] && gold.Value.Values.Contains(value);

    private static string ToTheDay(string value) => (value.StartsWith('P') ? value : value.Split('T')[0]).TrimEnd('/', '+', '~');

    [GeneratedRegex(@"(?:or|accept) (?<value>\d{4}-[0-9W][0-9A-Z/-]*|P\d+[DWMY])|(?<value>\d{4}-\d\d) as good", RegexOptions.NonBacktracking)]
    private static partial Regex AsRight();
}
