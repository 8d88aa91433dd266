using System.Collections.Immutable;

namespace Concordance.Talks.Waiting;

/// <summary>Every way round through waits and at most two identities, each circle once.</summary>
internal sealed class CircleFinder
{
    /// <summary>A longer circle nobody retells.</summary>
    private const int MostWaits = 6;

    private const int MostAssumed = 2;

    /// <summary>Steps after which a story is too tangled to be told as circles.</summary>
    private const int MostSteps = 200_000;

    private readonly ImmutableArray<Wait> _waits;
    private readonly ILookup<Happening, (Happening To, Identity By)> _identities;
    private readonly ILookup<Happening, Happening> _next;
    private readonly Dictionary<Happening, int> _order;
    private readonly Dictionary<string, Circle> _found = new(StringComparer.Ordinal);
    private int _steps;

    private CircleFinder(ImmutableArray<Happening> happenings, ImmutableArray<Wait> waits, ImmutableArray<Identity> identities)
    {
        _waits = waits;
        _order = happenings.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i, (IEqualityComparer<Happening>)ReferenceEqualityComparer.Instance);
        _next = waits.ToLookup<Wait, Happening, Happening>(w => w.What, w => w.On, ReferenceEqualityComparer.Instance);
        _identities = identities.SelectMany(i => i.As == IdentityKind.Same ? new[] { (From: i.A, To: i.B, By: i), (From: i.B, To: i.A, By: i) } : [(From: i.A, To: i.B, By: i)])
            .ToLookup<(Happening From, Happening To, Identity By), Happening, (Happening, Identity)>(e => e.From, e => (e.To, e.By), ReferenceEqualityComparer.Instance);
    }

    public static ImmutableArray<Circle> Find(ImmutableArray<Happening> happenings, ImmutableArray<Wait> waits, ImmutableArray<Identity> identities)
    {
        CircleFinder finder = new(happenings, waits, identities);
        foreach (Happening start in waits.Select(w => w.What).Distinct<Happening>(ReferenceEqualityComparer.Instance)) finder.Walk([start], [], 0);
        Circle[] all = [.. finder._found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)];
        // A circle that needs all the conditions of another, and more, tells nothing more.
        return [.. all.Where(c => !all.Any(o => !ReferenceEquals(o, c) && IsLess(o, c)))];
    }

    private static bool IsLess(Circle a, Circle b)
    {
        bool within = a.Waits.All(w => b.Waits.Contains(w, ReferenceEqualityComparer.Instance));
        if (!within) return false;
        return a.Waits.Length < b.Waits.Length || Rank(a).CompareTo(Rank(b)) < 0;
    }

    private static (int, int, int) Rank(Circle circle) => (circle.Identities.Count(i => !i.Holds), circle.Identities.Length, circle.Identities.Sum(i => (int)i.As));

    /// <param name="path">Happenings on the way; the last is where a condition may hold something back.</param>
    /// <param name="used">Identities on the way.</param>
    /// <param name="waits">How many waits the way has.</param>
    private void Walk(ImmutableArray<Happening> path, ImmutableArray<Identity> used, int waits)
    {
        if (++_steps > MostSteps || waits >= MostWaits) return;
        foreach (Happening on in _next[path[^1]].Distinct<Happening>(ReferenceEqualityComparer.Instance))
        {
            if (ReferenceEquals(on, path[0]))
            {
                Keep(path, used);
                continue;
            }

            if (path.Contains(on, ReferenceEqualityComparer.Instance)) continue;
            ImmutableArray<Happening> longer = path.Add(on);
            Walk(longer, used, waits + 1);
            if (used.Length == MostAssumed) continue;
            foreach ((Happening to, Identity by) in _identities[on])
            {
                if (ReferenceEquals(to, path[0])) Keep(longer, used.Add(by));
                else if (!path.Contains(to, ReferenceEqualityComparer.Instance)) Walk(longer.Add(to), used.Add(by), waits + 1);
            }
        }
    }

    private void Keep(ImmutableArray<Happening> path, ImmutableArray<Identity> used)
    {
        int first = 0;
        for (int i = 1; i < path.Length; i++)
            if (_order[path[i]] < _order[path[first]]) first = i;
        ImmutableArray<Happening> turned = [.. path[first..], .. path[..first]];
        string key = string.Join(' ', turned.Select(h => _order[h].ToString("D4", null)));
        if (_found.TryGetValue(key, out Circle? known) && known.Identities.Length <= used.Length) return;
        Wait[] waits = [.. turned.SelectMany((h, i) => _waits.Where(w => ReferenceEquals(w.What, h) && ReferenceEquals(w.On, turned[(i + 1) % turned.Length])))];
        _found[key] = new Circle(turned, [.. waits], used);
    }
}
