using System.Collections.Immutable;
using Concordance.Stories.Copies;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>What is told alike only where one passage was copied: each of its sentences would be a claim. A number in it is one all the same.</summary>
internal sealed class CopiedAlone(ImmutableArray<Copy> copies)
{
    private readonly ILookup<ReportId, (Span Span, Copy Copy)> _copied = copies.ByReport();

    public bool Holds(ClaimGroup group)
    {
        if (group.Tellings.Any(t => !Figures.Of(t.In, t.At).IsEmpty)) return false;
        HashSet<Copy>? all = null;
        foreach (ToldBy told in group.Tellings)
        {
            HashSet<Copy> here = new(_copied[told.In.Report.Id].Where(c => 2 * c.Span.Shared(told.At) > told.At.Length).Select(c => c.Copy), ReferenceEqualityComparer.Instance);
            if (all is null) all = here;
            else all.IntersectWith(here);
            if (all.Count == 0) return false;
        }

        return true;
    }
}
