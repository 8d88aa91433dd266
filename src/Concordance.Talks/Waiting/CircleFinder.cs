using System.Collections.Immutable;

namespace Concordance.Talks.Waiting;

/// <summary>Every way round through waits and at most two identities, each circle once.</summary>
internal sealed class CircleFinder
{
    /// <summary>A longer circle nobody retells.</summary>
    private const int MostWaits = 6;

    private const int MostAssumed = 2;

    /// <summary>Steps and circles after which a story is too tangled to be told in full: those found so far are told, the short ones first, and that there may be more.</summary>
    private const int MostSteps = 200_000, MostCircles = 200;

    private readonly ILookup<Happening, Wait> _waits;
    private readonly ILookup<Happening, (Happening To, Identity By)> _identities;
    private readonly ILookup<Happening, Happening> _next;
    private readonly Dictionary<Happening, int> _order;
    private readonly Dictionary<string, Circle> _found = new(StringComparer.Ordinal);

    /// <summary>Where a way begins that leads on from a happening: a circle is found from the first of its own.</summary>
    private readonly Dictionary<Happening, int> _begins = new(ReferenceEqualityComparer.Instance);

    private int _steps;

    /// <summary>Waits that a circle may have in this round of the search.</summary>
    private int _most;

    private bool IsCut => _steps > MostSteps || _found.Count > MostCircles;

    private CircleFinder(ImmutableArray<Happening> happenings, ImmutableArray<Wait> waits, ImmutableArray<Identity> identities)
    {
        _waits = waits.ToLookup<Wait, Happening>(w => w.What, ReferenceEqualityComparer.Instance);
        foreach (Wait wait in waits) _begins.TryAdd(wait.What, _begins.Count);
        _order = happenings.Select((h, i) => (h, i)).ToDictionary(p => p.h, p => p.i, (IEqualityComparer<Happening>)ReferenceEqualityComparer.Instance);
        _next = waits.ToLookup<Wait, Happening, Happening>(w => w.What, w => w.On, ReferenceEqualityComparer.Instance);
        _identities = identities.SelectMany(i => i.As == IdentityKind.Same ? new[] { (From: i.A, To: i.B, By: i), (From: i.B, To: i.A, By: i) } : [(From: i.A, To: i.B, By: i)])
            .ToLookup<(Happening From, Happening To, Identity By), Happening, (Happening, Identity)>(e => e.From, e => (e.To, e.By), ReferenceEqualityComparer.Instance);
    }

    /// <returns>The circles, and, where not all ways were gone, up to how many waits a circle may have for all such to be among them.</returns>
    public static (ImmutableArray<Circle> Circles, int? UpTo) Find(ImmutableArray<Happening> happenings, ImmutableArray<Wait> waits, ImmutableArray<Identity> identities)
    {
        CircleFinder finder = new(happenings, waits, identities);
        for (finder._most = 1; finder._most <= MostWaits && !finder.IsCut; finder._most++)
            foreach (Happening start in finder._begins.OrderBy(b => b.Value).Select(b => b.Key)) finder.Walk([start], [], 0);
        Circle[] all = [.. finder._found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)];
        // A circle that needs all the conditions of another, and more, tells nothing more.
        ILookup<Wait, Circle> with = all.ToLookup<Circle, Wait>(c => c.Waits[0], ReferenceEqualityComparer.Instance);
        return ([.. all.Where(c => !c.Waits.SelectMany(w => with[w]).Any(o => !ReferenceEquals(o, c) && IsLess(o, c)))], finder.IsCut ? finder._most - 2 : null);
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
        if (waits >= _most || IsCut || !_begins.TryGetValue(path[^1], out int begin) || begin < _begins[path[0]]) return;
        _steps++;
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
        Wait[] waits = [.. turned.SelectMany((h, i) => _waits[h].Where(w => ReferenceEquals(w.On, turned[(i + 1) % turned.Length])))];
        _found[key] = new Circle(turned, [.. waits], used);
    }
}
