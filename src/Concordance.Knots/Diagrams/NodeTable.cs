namespace Concordance.Knots.Diagrams;

/// <summary>The diagrams outgrew the room given to them: the question has no short answer in this form.</summary>
internal sealed class TooLargeException : Exception;

/// <summary>Nodes (variable, low, high), each kept once; 0 and 1 are the ends.</summary>
internal sealed class NodeTable
{
    /// <summary>Ends lie below every variable.</summary>
    public const int End = int.MaxValue;

    private readonly int _most;
    private readonly CancellationToken _stop;
    private int[] _variable = new int[1024];
    private int[] _low = new int[1024];
    private int[] _high = new int[1024];
    private int[] _slots = new int[2048];
    private int _count = 2;

    public NodeTable(int most, CancellationToken stop)
    {
        (_most, _stop) = (most, stop);
        _variable[0] = _variable[1] = End;
    }

    /// <summary>Nodes in the table, the two ends with them.</summary>
    public int Count => _count;

    public int Variable(int node) => _variable[node];

    public int Low(int node) => _low[node];

    public int High(int node) => _high[node];

    public int Of(int variable, int low, int high)
    {
        int slot = Slot(variable, low, high);
        if (_slots[slot] != 0) return _slots[slot];
        if (_count >= _most) throw new TooLargeException();
        if ((_count & 0xFFF) == 0) _stop.ThrowIfCancellationRequested();
        if (_count == _variable.Length) Grow();
        (_variable[_count], _low[_count], _high[_count]) = (variable, low, high);
        return _slots[Slot(variable, low, high)] = _count++;
    }

    /// <summary>
    /// Forgets every node that none of these lead to and numbers the rest anew, in the same order.
    /// A node is younger than those it points to, so one pass down finds what is needed and one pass up moves it.
    /// </summary>
    /// <returns>New number by old; 0 for what is forgotten.</returns>
    public int[] KeepOnly(IEnumerable<int> roots)
    {
        bool[] needed = new bool[_count];
        foreach (int root in roots) needed[root] = true;
        for (int node = _count - 1; node > 1; node--)
            if (needed[node]) needed[_low[node]] = needed[_high[node]] = true;
        int[] moved = new int[_count];
        moved[1] = 1;
        int kept = 2;
        for (int node = 2; node < _count; node++)
        {
            if (!needed[node]) continue;
            (_variable[kept], _low[kept], _high[kept]) = (_variable[node], moved[_low[node]], moved[_high[node]]);
            moved[node] = kept++;
        }

        _count = kept;
        Rehash();
        return moved;
    }

    /// <summary>Open addressing; the table is kept at most half full.</summary>
    private int Slot(int variable, int low, int high)
    {
        int mask = _slots.Length - 1;
        int slot = Mix(variable, low, high) & mask;
        while (_slots[slot] is var node && node != 0 && (_variable[node] != variable || _low[node] != low || _high[node] != high)) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        int size = _variable.Length * 2;
        Array.Resize(ref _variable, size);
        Array.Resize(ref _low, size);
        Array.Resize(ref _high, size);
        _slots = new int[size * 2];
        Rehash();
    }

    private void Rehash()
    {
        Array.Clear(_slots);
        for (int node = 2; node < _count; node++) _slots[Slot(_variable[node], _low[node], _high[node])] = node;
    }

    /// <summary>Odd constants from Knuth's multiplicative hashing: neighbours spread over the table.</summary>
    internal static int Mix(int a, int b, int c)
    {
        ulong hash = unchecked((((ulong)(uint)a * 0x9E3779B97F4A7C15UL) ^ (uint)b) * 0xC2B2AE3D27D4EB4FUL);
        hash = unchecked((hash ^ (hash >> 29) ^ (uint)c) * 0x9E3779B97F4A7C15UL);
        return (int)(hash >> 33);
    }
}
