using System.Collections.Immutable;
using Concordance.Reading.Days;

namespace Concordance.Dossiers.Json;

/// <summary>[Start, End) of a report in UTF-16 code units, with the words that stand there.</summary>
public sealed record SpanEntry(string Report, int Start, int End, string Text);

/// <summary>A day between two ends, both included; an open end is null.</summary>
/// <param name="Value">Only where one day is best founded.</param>
/// <param name="Because">The words the day rests on.</param>
public sealed record DayEntry(DateOnly? Earliest, DateOnly? Latest, DateOnly? Value, DayKnown Known, ImmutableArray<SpanEntry> Because);
