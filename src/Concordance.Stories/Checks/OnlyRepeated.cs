using Concordance.Reading.Attribution;
using Concordance.Stories.Copies;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Passages that only repeat another of those that say the same: copies of it, and what comes through stations where the speaker is heard without.</summary>
internal static class OnlyRepeated
{
    public static IEnumerable<CheckedPassage> Mark(CheckedPassage[] says, Story story)
    {
        ILookup<ReportId, (Span Span, Copy Copy)> copied = story.Copies.Where(c => c.As.KeepsWords()).ByReport();
        Dictionary<object, CheckedPassage> first = new(ReferenceEqualityComparer.Instance);
        foreach (CheckedPassage passage in says)
        {
            Copy[] copies = [.. copied[passage.Place.Report].Where(c => 2 * c.Span.Shared(passage.At) > passage.At.Length).Select(c => c.Copy)];
            CheckedPassage? before = copies.Select(c => first.GetValueOrDefault(c)).FirstOrDefault(p => p is not null);
            foreach (Copy copy in copies) first.TryAdd(copy, passage);
            before ??= Direct(passage, says, story);
            yield return before is null ? passage : passage with { Repeats = before.Place };
        }
    }

    /// <summary>The same speaker without stations in between, for a passage that has it through some.</summary>
    private static CheckedPassage? Direct(CheckedPassage passage, CheckedPassage[] says, Story story)
    {
        if (passage.Statement is not { Relay.IsEmpty: false, Speaker: { } who }) return null;
        return says.FirstOrDefault(s => s.Statement is { Relay.IsEmpty: true, Speaker: { } speaks } && who.Referents.Any(r => speaks.Referents.Any(o => story.Entities.Any(e => e.Members.Any(m => ReferenceEquals(m, r)) && e.Members.Any(m => ReferenceEquals(m, o))))));
    }
}
