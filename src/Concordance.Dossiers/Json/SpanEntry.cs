using System.Collections.Immutable;
using Concordance.Reading.Days;

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
public sealed record DayEntry(DateOnly? Earliest, DateOnly? Latest, DateOnly? Value, DayKnown Known, ImmutableArray<SpanEntry> Because);
