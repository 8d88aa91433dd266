using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Reading.Days;
using Concordance.Texts;

namespace Concordance.Dossiers.Json;

/// <summary>[Start, End) of a report in UTF-16 code units, with the words that stand there.</summary>
public sealed record SpanEntry(string Report, int Start, int End, string Text)
{
    /// <summary>Some character of one report stands in both.</summary>
    public bool Overlaps(SpanEntry other) => Report == other.Report && Start < other.End && other.Start < End;

    /// <summary>All of the other stands in this one.</summary>
    public bool Contains(SpanEntry other) => Report == other.Report && Start <= other.Start && other.End <= End;
}

/// <summary>A day between two ends, both included; an open end is null.</summary>
/// <param name="Value">Only where one day is best founded.</param>
/// <param name="Because">The words the day rests on.</param>
public sealed record DayEntry(DateOnly? Earliest, DateOnly? Latest, DateOnly? Value, DayKnown Known, ImmutableArray<SpanEntry> Because)
{
    /// <summary>The reports print dates and no year: written as an unknown day, beside it what <see cref="OfUnknownYear"/> says.</summary>
    [JsonIgnore]
    public bool IsWithoutYear => (Earliest ?? Latest ?? Value) is { } day && UnknownYear.Is(day);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DaysOfUnknownYear? OfUnknownYear
    {
        get => IsWithoutYear ? new DaysOfUnknownYear(Earliest, Latest) { Value = Value } : null;
        init
        {
            if (value is not null) (Earliest, Latest, Value, Known) = (value.Earliest, value.Latest, value.Value, DayKnown.Solved);
        }
    }
}

/// <summary>Days whose order, distance and weekday are known, and not their year: the years from 9501 to 9728 stand for one that no report prints.</summary>
public sealed record DaysOfUnknownYear(DateOnly? Earliest, DateOnly? Latest)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Value { get; init; }
}
