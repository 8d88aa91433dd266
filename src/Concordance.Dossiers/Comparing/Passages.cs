using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>Passages of two dossiers, which both point into the same reports.</summary>
internal static class Passages
{
    public static bool Overlap(SpanEntry a, SpanEntry b) => a.Report == b.Report && a.Start < b.End && b.Start < a.End;
}
