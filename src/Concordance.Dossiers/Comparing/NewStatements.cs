using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Stories.Copies;

namespace Concordance.Dossiers.Comparing;

/// <summary>What somebody says in a new report and nobody said before: statements that were joined with an earlier one, or whose words are a copy of earlier ones, are no news.</summary>
internal static class NewStatements
{
    public static ImmutableArray<NewStatement> Of(Counted counted)
    {
        StatementEntry[] all = [.. counted.After.Statements ?? []];
        HashSet<string> known = [.. all.Where(s => !counted.IsNew(s.Content[0])).Select(s => s.SameAs ?? s.Id)];
        ILookup<string, SpanEntry> copied = (counted.After.Stories ?? []).SelectMany(s => s.Copies ?? [])
            .Where(c => c.As.HasOneOrigin() && c.Spans.Any(s => !counted.IsNew(s))).SelectMany(c => c.Spans).Where(counted.IsNew).ToLookup(s => s.Report, StringComparer.Ordinal);
        HashSet<string> words = [.. all.Where(s => !counted.IsNew(s.Content[0])).Select(Words)];
        return
        [
            .. all.Where(s => counted.IsNew(s.Content[0]) && s.Voice != Voice.Reporter && s.Kind != StatementKind.Headline && !known.Contains(s.SameAs ?? s.Id) && !words.Contains(Words(s)))
                .Where(s => !copied[s.Report].Any(c => c.Start <= s.Content[0].Start && s.Content[^1].End <= c.End))
                .OrderBy(s => counted.OrderOf(s.Content[0])).DistinctBy(s => s.SameAs ?? s.Id)
                .Select(s => new NewStatement(s.Id, s.Content)),
        ];
    }

    /// <summary>The letters and figures said: a few words that say little alone are joined by nobody, and still are no news.</summary>
    private static string Words(StatementEntry said) => string.Concat(said.Content.SelectMany(p => p.Text).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
