using System.Collections.Immutable;

namespace Concordance.Knots.Networks;

/// <summary>When the other's action must have come, seen from the action that waits for it.</summary>
public enum Mode
{
    /// <summary>Done, and seen, in an earlier step ("you first").</summary>
    Before,

    /// <summary>Done no later than in the same atomic step.</summary>
    Together,

    /// <summary>Bound to happen, perhaps later.</summary>
    Assured,
}

/// <summary>What an action waits for: a positive formula over other actions.</summary>
public abstract record Guard
{
    /// <summary>A formula nested deeper than this is refused when a network is made: nobody negotiates like that, and recursion needs a bound.</summary>
    public const int DeepestNesting = 100;

    /// <summary>Every action named in the formula, with its mode.</summary>
    public IEnumerable<Leaf> Leaves => this switch
    {
        Leaf leaf => [leaf],
        All all => all.Of.SelectMany(g => g.Leaves),
        Any any => any.Of.SelectMany(g => g.Leaves),
        AtLeast some => some.Of.SelectMany(g => g.Leaves),
        _ => throw new InvalidOperationException("a guard of an unknown kind"),
    };

    /// <summary>The same formula with each leaf put through <paramref name="change"/>.</summary>
    public Guard Map(Func<Leaf, Leaf> change) => this switch
    {
        Leaf leaf => change(leaf),
        All all => new All([.. all.Of.Select(g => g.Map(change))]),
        Any any => new Any([.. any.Of.Select(g => g.Map(change))]),
        AtLeast some => new AtLeast(some.Count, [.. some.Of.Select(g => g.Map(change))]),
        _ => throw new InvalidOperationException("a guard of an unknown kind"),
    };

    internal int Depth => this switch
    {
        Leaf => 1,
        All all => 1 + Deepest(all.Of),
        Any any => 1 + Deepest(any.Of),
        AtLeast some => 1 + Deepest(some.Of),
        _ => throw new InvalidOperationException("a guard of an unknown kind"),
    };

    private static int Deepest(ImmutableArray<Guard> of) => of.IsEmpty ? 0 : of.Max(g => g.Depth);
}

/// <summary>One action that is waited for.</summary>
/// <param name="Target">Index of the action in its network.</param>
public sealed record Leaf(Mode Mode, int Target) : Guard;

/// <summary>All parts; true where there are none.</summary>
public sealed record All(ImmutableArray<Guard> Of) : Guard;

/// <summary>At least one part; false where there are none.</summary>
public sealed record Any(ImmutableArray<Guard> Of) : Guard;

/// <summary>At least <paramref name="Count"/> of the parts.</summary>
public sealed record AtLeast(int Count, ImmutableArray<Guard> Of) : Guard;
