using System.Collections.Immutable;
using Concordance.Stories.Claims;
using Concordance.Stories.Claims.Numbers;
using Concordance.Texts;

namespace Concordance.Stories.Copies;

/// <summary>
/// One thing told in several places in other words: what one speaker says, which has one origin as a copy has, and what clauses assert alike,
/// which says nothing of where they have it from. What stands there in the same words is told as a copy already, what one speaker says as a statement. Who
/// is said twice by one report to have said a thing was heard once.
/// </summary>
internal static class ToldAgain
{
    public static IEnumerable<Copy> Of(ImmutableArray<SameStatement> statements, ImmutableArray<SameAssertion> clauses, ImmutableArray<Copy> copies)
    {
        ImmutableArray<Copy> said = [.. Unless(copies, statements.Where(s => s.Members.Any(m => m.In != s.Members[0].In)).Select(same => new Copy([.. same.Members.Select(m => m.In.Report.At(m.What.ContentHull))], CopyKind.SameStatement, [],
            same.Members.Select(m => m.What.Relay.FirstOrDefault()).FirstOrDefault(s => s is not null), same.Because)))];
        return said.Concat(Unless([.. copies, .. said], clauses.Where(IsInWords).Select(same => new Copy([.. same.Members.Select(m => m.In.Report.At(m.At))], CopyKind.Paraphrase, [], null, same.Because))));
    }

    /// <summary>A number told again is one fact twice; with words beside it that both have it is told in other words.</summary>
    private static bool IsInWords(SameAssertion same) => same.Because.Rule != SameFigures.Rule || same.Because.From.All(link => link.At.Length > 2);

    /// <summary>Those of which no two places lie in two of one copy.</summary>
    private static IEnumerable<Copy> Unless(ImmutableArray<Copy> told, IEnumerable<Copy> again)
    {
        ILookup<ReportId, (Span Span, Copy Copy)> places = told.ByReport();
        return again.Where(c => !c.Places.SelectMany(p => places[p.Report].Where(t => t.Span.Overlaps(p.Span)).Select(t => t.Copy).Distinct()).GroupBy(t => t, ReferenceEqualityComparer.Instance).Any(g => g.Count() > 1));
    }
}
