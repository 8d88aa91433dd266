using System.Text.Json;
using Concordance.Texts;

namespace Concordance.Dossiers.Exports;

/// <summary>Values as the contract writes them ("not-happened", "2025-06-02").</summary>
public static class Written
{
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string? Of(DateOnly? day) => day is { } known && !UnknownYear.Is(known) ? $"{known:O}" : null;
}
