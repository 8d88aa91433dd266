namespace Concordance.Knots.Diagrams;

/// <summary>
/// Monotone boolean functions as reduced ordered binary decision diagrams (Bryant 1986): equal functions are one number.
/// Functions are numbers; 0 is false, 1 is true; variables are counted from 0 in the order of the diagram.
/// </summary>
/// <param name="mostNodes">Above this many nodes at one time <see cref="TooLargeException"/> is thrown.</param>
/// <param name="mostWork">And when this many were made and cleared away.</param>
/// <param name="stop">Asked from time to time.</param>
internal sealed class MonotoneFunctions(int mostNodes, long mostWork, CancellationToken stop)
{
    public const int False = 0;
    public const int True = 1;

    /// <summary>Clearing away costs a pass over the table; below this many nodes it is not worth it.</summary>
    private const int WorthClearing = 1 << 20;

    private readonly NodeTable _nodes = new(mostNodes, stop);
    private long _cleared;
    private int _clearAt = Math.Min(WorthClearing, mostNodes / 2);
    private readonly PairCache _and = new();
    private readonly PairCache _or = new();
    private readonly Dictionary<int, int> _dual = [];

    public int Variable(int variable) => _nodes.Of(variable, False, True);

    public int VariableOf(int f) => _nodes.Variable(f);

    /// <summary>The function where its first variable is false.</summary>
    public int Low(int f) => _nodes.Low(f);

    /// <summary>The function where its first variable is true.</summary>
    public int High(int f) => _nodes.High(f);

    /// <summary>
    /// Clears away what fixed points left behind, when there is much of it: of the millions of functions made on the way few are needed in the end.
    /// </summary>
    /// <param name="needed">Functions that stay; they are given their new numbers in place.</param>
    public void ClearAway(params ReadOnlySpan<int[]> needed)
    {
        if (_nodes.Count < _clearAt) return;
        List<int> roots = [];
        foreach (int[] some in needed) roots.AddRange(some);
        int before = _nodes.Count;
        int[] moved = _nodes.KeepOnly(roots);
        _cleared += before - _nodes.Count;
        if (_cleared > mostWork) throw new TooLargeException();
        foreach (int[] some in needed)
            for (int i = 0; i < some.Length; i++) some[i] = moved[some[i]];
        _clearAt = Math.Max(Math.Min(WorthClearing, mostNodes / 2), Math.Min(3 * _nodes.Count, mostNodes / 4 * 3));
        _and.Clear();
        _or.Clear();
        _dual.Clear();
    }

    public int And(int f, int g)
    {
        if (f == g || g == True) return f;
        if (f == True) return g;
        if (f == False || g == False) return False;
        if (f > g) (f, g) = (g, f);
        if (_and.Find(f, g) is var known and >= 0) return known;
        int variable = Math.Min(_nodes.Variable(f), _nodes.Variable(g));
        return _and.Keep(f, g, Make(variable, And(LowAt(f, variable), LowAt(g, variable)), And(HighAt(f, variable), HighAt(g, variable))));
    }

    public int Or(int f, int g)
    {
        if (f == g || g == False) return f;
        if (f == False) return g;
        if (f == True || g == True) return True;
        if (f > g) (f, g) = (g, f);
        if (_or.Find(f, g) is var known and >= 0) return known;
        int variable = Math.Min(_nodes.Variable(f), _nodes.Variable(g));
        return _or.Keep(f, g, Make(variable, Or(LowAt(f, variable), LowAt(g, variable)), Or(HighAt(f, variable), HighAt(g, variable))));
    }

    /// <summary>True where at least <paramref name="count"/> of the functions are.</summary>
    public int AtLeast(int count, IReadOnlyList<int> of)
    {
        if (count <= 0) return True;
        if (count > of.Count) return False;
        // reached[k]: at least k of those seen so far.
        int[] reached = new int[count + 1];
        reached[0] = True;
        foreach (int f in of)
            for (int k = count; k > 0; k--) reached[k] = Or(reached[k], And(reached[k - 1], f));
        return reached[count];
    }

    /// <summary>The function that is false where everything this one leaves out makes it true: not f(not x).</summary>
    public int Dual(int f)
    {
        if (f <= True) return True - f;
        if (_dual.TryGetValue(f, out int known)) return known;
        return _dual[f] = Make(_nodes.Variable(f), Dual(_nodes.High(f)), Dual(_nodes.Low(f)));
    }

    /// <summary>The function where all these variables are true.</summary>
    public int Supposing(int f, Func<int, bool> variables)
    {
        Dictionary<int, int> known = [];
        int At(int node)
        {
            if (node <= True) return node;
            if (known.TryGetValue(node, out int there)) return there;
            int variable = _nodes.Variable(node);
            return known[node] = variables(variable) ? At(_nodes.High(node)) : Make(variable, At(_nodes.Low(node)), At(_nodes.High(node)));
        }

        return At(f);
    }

    private int Make(int variable, int low, int high) => low == high ? low : _nodes.Of(variable, low, high);

    private int LowAt(int f, int variable) => _nodes.Variable(f) == variable ? _nodes.Low(f) : f;

    private int HighAt(int f, int variable) => _nodes.Variable(f) == variable ? _nodes.High(f) : f;
}
