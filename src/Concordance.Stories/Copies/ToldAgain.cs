using System.Collections.Immutable;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Copies;

/// <summary>One statement told in several places in other words: it has one origin as a copy has. What stands there in the same words is told as a copy already.</summary>
internal static class ToldAgain
{
    public static IEnumerable<Copy> Of(ImmutableArray<SameStatement> statements, ImmutableArray<Copy> copies)
    {
        ILookup<ReportId, (Span Span, Copy Copy)> copied = copies.SelectMany(c => c.Places.Select(p => (p.Report, p.Span, Copy: c))).ToLookup(p => p.Report, p => (p.Span, p.Copy));
        foreach (SameStatement same in statements)
        {
            ImmutableArray<Place> places = [.. same.Members.Select(m => m.In.Report.At(m.What.ContentHull))];
            bool told = places.SelectMany(p => copied[p.Report].Where(c => c.Span.Overlaps(p.Span)).Select(c => c.Copy.Because)).GroupBy(b => b, ReferenceEqualityComparer.Instance).Any(g => g.Count() > 1);
            if (!told) yield return new Copy(places, CopyKind.SameStatement, [], same.Members.Select(m => m.What.Relay.FirstOrDefault()).FirstOrDefault(s => s is not null), same.Because);
        }
    }
}
