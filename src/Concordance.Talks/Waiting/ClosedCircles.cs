using System.Collections.Immutable;

namespace Concordance.Talks.Waiting;

/// <summary>
/// A circle through one of several alternatives holds nothing up while another is free: it is one only together with circles through so many of the
/// others that too few are left. Circles without alternatives stay as they are.
/// </summary>
internal sealed class ClosedCircles(ImmutableArray<Circle> circles, ImmutableArray<Wait> waits)
{
    /// <summary>More alternatives, or assumptions, nobody follows.</summary>
    private const int MostJoined = 6, MostAssumed = 2;

    public ImmutableArray<Circle> All => circles.All(c => c.Waits.All(w => w.Among is null)) ? circles : [.. circles.Select(Closed).OfType<Circle>().DistinctBy(Key)];

    private string Key(Circle circle) => string.Join(' ', circle.Waits.Select(w => waits.IndexOf(w, 0, ReferenceEqualityComparer.Instance)).Order());

    private Circle? Closed(Circle circle)
    {
        for (int step = 0; step <= MostJoined; step++)
        {
            if (circle.Waits.FirstOrDefault(w => IsFree(w, circle)) is not { } open) return circle.Identities.Length > MostAssumed ? null : circle;
            Circle? other = circles.Where(c => c.Waits.Any(w => ReferenceEquals(w.What, open.What) && ReferenceEquals(w.Among, open.Among) && !Has(circle.Waits, w))).OrderBy(c => c.Identities.Count(i => !Has(circle.Identities, i))).ThenBy(c => c.Waits.Length).FirstOrDefault();
            if (other is null) return null;
            circle = new Circle([.. Joined(circle.Happenings, other.Happenings)], [.. Joined(circle.Waits, other.Waits)], [.. Joined(circle.Identities, other.Identities)]);
        }

        return null;
    }

    /// <summary>Whether enough of a wait's alternatives lie outside the circle.</summary>
    private static bool IsFree(Wait wait, Circle circle) =>
        wait.Among is { } among && among.Of.Count(h => !circle.Waits.Any(w => ReferenceEquals(w.What, wait.What) && ReferenceEquals(w.On, h))) >= among.AtLeast;

    private static bool Has<T>(ImmutableArray<T> all, T one)
        where T : class => all.Contains(one, ReferenceEqualityComparer.Instance);

    private static IEnumerable<T> Joined<T>(ImmutableArray<T> a, ImmutableArray<T> b)
        where T : class => a.Concat(b.Where(x => !Has(a, x)));
}
