using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>A marked time: its span, its values (each as right as the others), and whether it may be left out.</summary>
/// <param name="Values">As the key writes them: "2025-06-02", "2025-W22", "P30D".</param>
/// <param name="Ranges">First and last day, both included, where the corpus gives those instead.</param>
public sealed record GoldTime(Span Span, string Kind, IReadOnlyList<string> Values, IReadOnlyList<DayRange> Ranges, bool Optional);

/// <summary>A found time, resolved on the report's day.</summary>
/// <param name="Wide">The span with the bound word beside it ("until Friday"), for corpora that count it in.</param>
/// <param name="Ends">Other last days as right as the resolved one, for corpora that name the first day of a range's last unit.</param>
public sealed record FoundTime(Span Span, Span Wide, string Kind, string? Value, DayRange Days, IReadOnlyList<DateOnly> Ends, string Rule);
