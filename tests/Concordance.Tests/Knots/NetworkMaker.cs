using System.Collections.Immutable;
using Concordance.Knots.Networks;

namespace Concordance.Tests.Knots;

/// <summary>Small networks of every form of guard, drawn by a seed.</summary>
internal static class NetworkMaker
{
    public static Network Draw(int seed, int actions, int conditions)
    {
        Random random = new(seed);
        ImmutableArray<Act> acts = [.. Enumerable.Range(0, actions).Select(a => new Act(a, random.Next(3), (ActKind)random.Next(4)))];
        ImmutableArray<Condition> drawn =
            [.. Enumerable.Range(0, conditions).Select(c => new Condition(c, random.Next(actions), Guard(random, actions, 3), random.Next(4) > 0, random.Next(1, 9), random.Next(1, 3)))];
        return new(acts, drawn, [.. Enumerable.Range(0, actions).Where(_ => random.Next(3) == 0)]);
    }

    private static Guard Guard(Random random, int actions, int deep)
    {
        if (deep == 0 || random.Next(2) == 0) return new Leaf((Mode)random.Next(3), random.Next(actions));
        ImmutableArray<Guard> parts = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Guard(random, actions, deep - 1))];
        return random.Next(3) switch { 0 => new All(parts), 1 => new Any(parts), _ => new AtLeast(random.Next(parts.Length + 2), parts) };
    }
}
