using System.Collections.Immutable;
using Concordance.Dossiers.Json;

namespace Concordance.Dossiers.Comparing;

/// <summary>Open questions between two days.</summary>
/// <param name="New">Open on the later day, not asked on the earlier one.</param>
/// <param name="Closed">Open on the earlier day and answered since, with the words that answer.</param>
/// <param name="Gone">Open on the earlier day and no longer asked, with no words that answer.</param>
public sealed record ComparedQuestions(ImmutableArray<UnknownEntry> New, ImmutableArray<UnknownEntry> Closed, ImmutableArray<UnknownEntry> Gone)
{
    internal static ComparedQuestions Of(Dossier before, Dossier after)
    {
        UnknownEntry[] was = [.. All(before)], isNow = [.. All(after)];
        UnknownEntry[] open = [.. was.Where(u => u.Closed is null)];
        ILookup<string, UnknownEntry> wasOf = Of(was), isOf = Of(isNow), openOf = Of(open);
        return new(
            [.. isNow.Where(u => u.Closed is null && !Has(wasOf, u))],
            [.. isNow.Where(u => u.Closed is not null && Has(openOf, u))],
            [.. open.Where(w => !Has(isOf, w))]);
    }

    private static IEnumerable<UnknownEntry> All(Dossier dossier) => (dossier.Stories ?? []).SelectMany(s => s.Unknowns ?? []);

    private static ILookup<string, UnknownEntry> Of(UnknownEntry[] questions) => questions.SelectMany(u => Keys(u).Select(k => (k, u))).ToLookup(p => p.k, p => p.u, StringComparer.Ordinal);

    private static bool Has(ILookup<string, UnknownEntry> all, UnknownEntry question) => Keys(question).Any(all.Contains);

    /// <summary>One kind of question, in the same words or about one passage: a later report may name somebody more fully.</summary>
    private static IEnumerable<string> Keys(UnknownEntry question) => question.Spans.Select(s => $"{question.As} {s.Report} {s.Start} {s.End}").Append($"{question.As} {question.Question}");
}
