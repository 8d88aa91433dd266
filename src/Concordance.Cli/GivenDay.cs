using System.CommandLine;
using System.Globalization;

namespace Concordance.Cli;

/// <summary>A day on the command line: year, month, day.</summary>
public static class GivenDay
{
    public static void Expect(Option<string> option) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var value }] && Of(value) is null) result.AddError($"{option.Name} {value}: expected a day like 2024-03-31");
    });

    public static DateOnly? Of(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static string NothingCounts(string option, DateOnly day) =>
        $"{option} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}: every report is of a later day, so nothing is left to show; give a later day";
}
