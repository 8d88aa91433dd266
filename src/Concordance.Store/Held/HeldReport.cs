using System.Collections.Immutable;
using Concordance.Store.Acts;

namespace Concordance.Store.Held;

/// <summary>A report of a collection.</summary>
/// <param name="Bytes">The file as it came in; never changed.</param>
/// <param name="Facts">As given with it and by later acts.</param>
public sealed record HeldReport(string Name, string Sha256, ImmutableArray<byte> Bytes, DateTimeOffset Added, string From, ReportFacts Facts)
{
    public bool Confidential { get; init; }

    public DateOnly? Embargo { get; init; }

    public string? Withdrawn { get; init; }
}
