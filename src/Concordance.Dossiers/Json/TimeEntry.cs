using System.Text.Json.Serialization;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Dossiers.Json;

/// <summary>A time expression with its value on the solved day of its report.</summary>
public sealed record TimeEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required TimeKind Kind { get; init; }

    /// <summary>TIMEX3-like; null where it cannot be said.</summary>
    public required string? Value { get; init; }

    public required string? Expression { get; init; }

    public required DateOnly? Earliest { get; init; }

    public required DateOnly? Latest { get; init; }

    /// <summary>The days within the year of the reports, where that is printed nowhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaysOfUnknownYear? OfUnknownYear
    {
        get => (Earliest ?? Latest) is { } day && UnknownYear.Is(day) ? new DaysOfUnknownYear(Earliest, Latest) : null;
        init
        {
            if (value is not null) (Earliest, Latest) = (value.Earliest, value.Latest);
        }
    }

    public required bool Relative { get; init; }

    /// <summary>"published", the id of another time or of an event, or null.</summary>
    public required string? Anchor { get; init; }
}

/// <summary>A number in a text with what it counts; values are decimal digits.</summary>
public sealed record QuantityEntry : FindingEntry
{
    public required SpanEntry Span { get; init; }

    public required string Value { get; init; }

    public required string? UpTo { get; init; }

    public required QuantityBound Bound { get; init; }

    public required bool PerSide { get; init; }

    public required string? Unit { get; init; }

    public required string? Of { get; init; }
}
