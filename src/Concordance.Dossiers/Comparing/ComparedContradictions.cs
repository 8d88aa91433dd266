using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>Contradictions and disputes found on the later day only, and those found on the earlier day only.</summary>
public sealed record ComparedContradictions(ImmutableArray<ConflictEntry> New, ImmutableArray<ConflictEntry> Gone)
{
    internal static ComparedContradictions Of(Dossier before, Dossier after)
    {
        ConflictEntry[] was = [.. All(before)], isNow = [.. All(after)];
        ILookup<string, ConflictEntry> wasIn = In(was), isIn = In(isNow);
        return new([.. isNow.Where(c => !Near(c, wasIn).Any(w => AreOne(w, c)))], [.. was.Where(w => !Near(w, isIn).Any(c => AreOne(w, c)))]);
    }

    private static IEnumerable<ConflictEntry> All(Dossier dossier) => (dossier.Stories ?? []).SelectMany(s => s.Conflicts ?? []);

    private static ILookup<string, ConflictEntry> In(ConflictEntry[] conflicts) => conflicts.SelectMany(c => c.Spans.Select(s => s.Report).Distinct().Select(r => (r, c))).ToLookup(p => p.r, p => p.c, StringComparer.Ordinal);

    /// <summary>Those that have a report in common with it: others share no passage.</summary>
    private static IEnumerable<ConflictEntry> Near(ConflictEntry conflict, ILookup<string, ConflictEntry> all) => conflict.Spans.Select(s => s.Report).Distinct().SelectMany(r => all[r]);

    /// <summary>One kind, and two passages in common: a further report that says the same makes no new contradiction.</summary>
    private static bool AreOne(ConflictEntry a, ConflictEntry b) => a.As == b.As && a.Spans.Count(s => b.Spans.Any(s.Overlaps)) >= Math.Min(2, Math.Min(a.Spans.Length, b.Spans.Length));
}
