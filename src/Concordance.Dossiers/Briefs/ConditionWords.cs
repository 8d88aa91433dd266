using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Dossiers.Json;
using Concordance.Reading.Conditions;

namespace Concordance.Dossiers.Briefs;

/// <summary>A condition in the words of its report: what waits and what it waits for, in one stretch.</summary>
internal static class ConditionWords
{
    /// <summary>Between two ends further apart than this stands something else, and it is left out.</summary>
    private const int Together = 260;

    /// <summary>A word of these outside the stretch may turn it round; then the whole sentence is shown.</summary>
    private static readonly string[] Turning = ["not", "never", "no", "nobody", "neither", "denied", "denies", "refused", "refuses", "without"];

    /// <summary>The stretch that holds what waits, the marker and what is waited for; the whole sentence where a word outside could turn it round.</summary>
    public static ImmutableArray<SpanEntry> Of(View view, ConditionEntry condition)
    {
        SpanEntry[] parts = [.. new[] { condition.Governed, condition.Marker, condition.Condition }.OfType<SpanEntry>()];
        SpanEntry whole = condition.Sentence;
        int start = parts.Min(p => p.Start), end = parts.Max(p => p.End);
        if (condition.Governed is null || start < whole.Start || end > whole.End) return [whole];
        string text = view.Texts.Text(condition.Report);
        if (IsTurned(text[whole.Start..start]) || IsTurned(text[end..whole.End])) return [whole];
        SpanEntry hull = new(condition.Report, start, end, text[start..end]);
        return hull.Text.Length <= Together ? [hull] : [.. parts.Where(p => p != condition.Marker).OrderBy(p => p.Start)];
    }

    private static bool IsTurned(string words) =>
        words.Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Any(w => Turning.Contains(w, StringComparer.OrdinalIgnoreCase) || w.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || w.EndsWith("n’t", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a condition wants of what it waits for.</summary>
    public static string Wants(ConditionMode mode) => mode switch
    {
        ConditionMode.Before => "to have first",
        ConditionMode.Together => "that ties together",
        ConditionMode.Assured => "to have assured",
    };

    /// <summary>How many of the things that a condition names are enough; null where all of them, or the one, are wanted.</summary>
    public static string? Enough(ConditionEntry condition)
    {
        if (condition.Guard is not { ValueKind: JsonValueKind.Object } guard) return null;
        if (guard.TryGetProperty("any", out _)) return "any one of these is enough";
        return guard.TryGetProperty("atLeast", out JsonElement count) ? $"any {count.GetInt32()} of these are enough" : null;
    }

    /// <summary>What is wanted: the act waited for alone, or, where a place or a moment ties two acts, both.</summary>
    public static ImmutableArray<SpanEntry> Wanted(View view, ConditionEntry condition) => condition.Mode == ConditionMode.Together ? Of(view, condition) : [condition.Condition];
}
