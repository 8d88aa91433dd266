using System.Collections.Immutable;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Waiting;

/// <summary>Waits and identities that lead from a happening back to it.</summary>
internal sealed record Circle(ImmutableArray<Happening> Happenings, ImmutableArray<Wait> Waits, ImmutableArray<Identity> Identities)
{
    /// <summary>A circle wants two sides: nobody is held up by their own conditions alone, and a condition of nobody is nobody's to drop.</summary>
    public bool IsBetweenSides => Waits.All(w => w.Holder is not null) && Waits.Select(w => w.Holder).Distinct<Entity?>(ReferenceEqualityComparer.Instance).Count() > 1;
}
