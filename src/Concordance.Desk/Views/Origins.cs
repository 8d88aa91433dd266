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
        ImmutableArray<OriginView> origins =
        [
            .. claim.Supports.Select(s => (Name: Behind(shown, s, statements), s.Span.Report)).GroupBy(o => o.Name)
                .Select(g => new OriginView(g.Key, [.. g.Select(o => o.Report).Distinct(StringComparer.Ordinal)])),
        ];
        return new SourcesView(Counts.InWords(claim), claim.Independent.AtLeast, claim.Independent.AtMost, origins);
    }

    /// <summary>Who the words end at as far as the report says; null where it does not.</summary>
    private static string? Behind(Shown shown, SupportEntry support, Dictionary<string, StatementEntry> statements)
    {
        if (support.Source is { } source && shown.Sources.GetValueOrDefault(source) is { } entry) return shown.NameOf(entry.Entity) ?? entry.Span?.Text;
        return support.Statement is { } said && statements.TryGetValue(said, out StatementEntry? statement) ? Chains.SpeakerOf(shown, statement) : null;
    }
}
