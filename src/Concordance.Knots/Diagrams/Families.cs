using System.Numerics;

namespace Concordance.Knots.Diagrams;

/// <summary>
/// Families of sets as zero-suppressed decision diagrams (Minato 1993): 0 is the empty family, 1 the family of the empty set alone.
/// A diagram of a thousand nodes may stand for more sets than could ever be listed; it still counts and orders them.
/// </summary>
internal sealed class Families(MonotoneFunctions functions, int mostNodes, CancellationToken stop)
{
    private readonly NodeTable _nodes = new(mostNodes, stop);
    private readonly PairCache _outside = new();
    private readonly Dictionary<int, int> _minimal = [];

    public int VariableOf(int family) => _nodes.Variable(family);

    public int Without(int family) => _nodes.Low(family);

    public int With(int family) => _nodes.High(family);

    /// <summary>The minimal sets of variables that make the function true (Coudert's recursion for monotone functions).</summary>
    public int Minimal(int f)
    {
        if (f <= MonotoneFunctions.True) return f;
        if (_minimal.TryGetValue(f, out int known)) return known;
        int low = functions.Low(f);
        int without = Minimal(low);
        // With the first variable only where it is needed: sets that do without it are smaller.
        int with = Outside(Minimal(functions.High(f)), low);
        return _minimal[f] = Make(functions.VariableOf(f), without, with);
    }

    /// <summary>Sets of the family on which the function is false.</summary>
    private int Outside(int family, int f)
    {
        if (family == 0 || f == MonotoneFunctions.True) return 0;
        if (f == MonotoneFunctions.False) return family;
        if (_outside.Find(family, f) is var known and >= 0) return known;
        int variable = _nodes.Variable(family), asked = functions.VariableOf(f);
        int result = asked < variable
            ? Outside(family, functions.Low(f))
            : Make(variable, Outside(_nodes.Low(family), asked == variable ? functions.Low(f) : f), Outside(_nodes.High(family), asked == variable ? functions.High(f) : f));
        return _outside.Keep(family, f, result);
    }

    private int Make(int variable, int without, int with) => with == 0 ? without : _nodes.Of(variable, without, with);

    /// <summary>How many sets, exactly.</summary>
    public BigInteger Count(int family) => Fold<BigInteger>(family, BigInteger.Zero, BigInteger.One, (_, without, with) => without + with);

    /// <summary>The least sum of costs of a set; null in an empty family.</summary>
    public long? LeastCost(int family, Func<int, long> cost) => LeastCosts(family, cost, [])[family];

    private Dictionary<int, long?> LeastCosts(int family, Func<int, long> cost, Dictionary<int, long?> known)
    {
        Fold<long?>(family, null, 0, (variable, without, with) => with + cost(variable) is { } sum && !(without < sum) ? sum : without, known);
        return known;
    }

    /// <summary>Variables that stand in one set, directly or over others, together; groups and members ascending.</summary>
    public IReadOnlyList<HashSet<int>> Together(int family)
    {
        Dictionary<int, int> leader = [];
        int Leader(int v)
        {
            while (leader[v] != v) v = leader[v] = leader[leader[v]];
            return v;
        }

        HashSet<int> seen = [];
        Stack<int> open = new([family]);
        while (open.TryPop(out int node))
        {
            if (node <= 1 || !seen.Add(node)) continue;
            int variable = _nodes.Variable(node);
            leader.TryAdd(variable, variable);
            // What comes next in a set that holds this variable is linked to it; the rest is linked to that in turn.
            for (int next = _nodes.High(node); next > 1; next = _nodes.Low(next))
            {
                leader.TryAdd(_nodes.Variable(next), _nodes.Variable(next));
                (int a, int b) = (Leader(variable), Leader(_nodes.Variable(next)));
                leader[Math.Max(a, b)] = Math.Min(a, b);
            }

            open.Push(_nodes.Low(node));
            open.Push(_nodes.High(node));
        }

        return [.. leader.Keys.Order().GroupBy(Leader).Select(g => g.ToHashSet())];
    }

    /// <summary>From the ends upward, each node once; without recursion, since a diagram may be as deep as it has variables.</summary>
    private T Fold<T>(int family, T none, T empty, Func<int, T, T, T> node, Dictionary<int, T>? known = null)
    {
        known ??= [];
        known[0] = none;
        known[1] = empty;
        Stack<int> open = new([family]);
        while (open.TryPeek(out int at))
        {
            if (known.ContainsKey(at))
            {
                open.Pop();
                continue;
            }

            int without = _nodes.Low(at), with = _nodes.High(at);
            if (!known.TryGetValue(without, out T? a)) open.Push(without);
            else if (!known.TryGetValue(with, out T? b)) open.Push(with);
            else known[at] = node(_nodes.Variable(at), a, b);
        }

        return known[family];
    }

    /// <summary>
    /// All sets, cheapest first, in a fixed order among equals; each is found before the next is sought.
    /// Best-first over the diagram with the exact cost of the rest: every set taken up is given out.
    /// </summary>
    public IEnumerable<(long Cost, int[] Set)> CheapestFirst(int family, Func<int, long> cost)
    {
        Dictionary<int, long?> rest = LeastCosts(family, cost, []);
        PriorityQueue<Path, (long Total, long Turn)> open = new();
        long turn = 0;
        void Wait(int node, long spent, Chosen? chosen)
        {
            if (rest[node] is { } more) open.Enqueue(new(node, spent, chosen), (spent + more, turn++));
        }

        Wait(family, 0, null);
        while (open.TryDequeue(out Path path, out _))
        {
            stop.ThrowIfCancellationRequested();
            (int node, long spent, Chosen? chosen) = (path.Node, path.Spent, path.Chosen);
            while (node != 1)
            {
                int variable = _nodes.Variable(node), without = _nodes.Low(node), with = _nodes.High(node);
                long dearer = spent + cost(variable);
                Chosen more = new(variable, chosen);
                if (rest[with] + dearer is { } taking && !(rest[without] + spent < taking))
                {
                    Wait(without, spent, chosen);
                    (node, spent, chosen) = (with, dearer, more);
                }
                else
                {
                    Wait(with, dearer, more);
                    node = without;
                }
            }

            yield return (spent, Chosen.ToArray(chosen));
        }
    }

    private readonly record struct Path(int Node, long Spent, Chosen? Chosen);

    private sealed record Chosen(int Variable, Chosen? Before)
    {
        public static int[] ToArray(Chosen? last)
        {
            List<int> variables = [];
            for (Chosen? at = last; at is not null; at = at.Before) variables.Add(at.Variable);
            variables.Reverse();
            return [.. variables];
        }
    }
}
