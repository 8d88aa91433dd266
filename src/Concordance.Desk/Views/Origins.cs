using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Briefs.Sections;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Views;

/// <summary>Who stands behind a claim, for a reader who counts sources.</summary>
internal static class Origins
{
    public static SourcesView Of(Shown shown, ClaimEntry claim)
    {
        Dictionary<string, StatementEntry> statements = (shown.Dossier.Statements ?? []).ToDictionary(s => s.Id, StringComparer.Ordinal);
        // One speaker through two agencies is one origin, and so are two speakers through one agency: what is drawn is what was counted.
        ImmutableArray<OriginView> bySource = Grouped(s => Behind(shown, s, statements)), bySpeaker = Grouped(s => SpeakerOf(shown, s, statements) ?? Behind(shown, s, statements));
        return new SourcesView(Counts.InWords(claim), claim.Independent.AtLeast, claim.Independent.AtMost, bySource.Length > claim.Independent.AtMost && bySpeaker.Length < bySource.Length ? bySpeaker : bySource);

        ImmutableArray<OriginView> Grouped(Func<SupportEntry, string?> behind) =>
            [.. claim.Supports.Select(s => (Name: behind(s), s.Span.Report)).GroupBy(o => o.Name).Select(g => new OriginView(g.Key, [.. g.Select(o => o.Report).Distinct(StringComparer.Ordinal)]))];
    }

    /// <summary>Who the words end at as far as the report says; null where it does not.</summary>
    private static string? Behind(Shown shown, SupportEntry support, Dictionary<string, StatementEntry> statements)
    {
        if (support.Source is { } source && shown.Sources.GetValueOrDefault(source) is { } entry) return shown.NameOf(entry.Entity) ?? entry.Span?.Text;
        return SpeakerOf(shown, support, statements);
    }

    private static string? SpeakerOf(Shown shown, SupportEntry support, Dictionary<string, StatementEntry> statements) =>
        support.Statement is { } said && statements.TryGetValue(said, out StatementEntry? statement) ? Chains.SpeakerOf(shown, statement) : null;
}
