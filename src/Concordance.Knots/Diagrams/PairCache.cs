namespace Concordance.Knots.Diagrams;

/// <summary>Results of an operation on two nodes. A newer result may push out an older one: forgetting costs time only.</summary>
internal sealed class PairCache
{
    private const int Largest = 1 << 20;

    private int[] _left = new int[1 << 12];
    private int[] _right = new int[1 << 12];
    private int[] _result = new int[1 << 12];
    private int _kept;

    /// <summary>-1 where it is not known.</summary>
    public int Find(int left, int right)
    {
        int slot = NodeTable.Mix(left, right, 0) & (_left.Length - 1);
        return _left[slot] == left && _right[slot] == right ? _result[slot] : -1;
    }

    public int Keep(int left, int right, int result)
    {
        if (++_kept > _left.Length && _left.Length < Largest) Grow();
        int slot = NodeTable.Mix(left, right, 0) & (_left.Length - 1);
        (_left[slot], _right[slot], _result[slot]) = (left, right, result);
        return result;
    }

    /// <summary>Nodes have new numbers: nothing that was known is true any more.</summary>
    public void Clear()
    {
        Array.Clear(_left);
        Array.Clear(_right);
        _kept = 0;
    }

    private void Grow()
    {
        (int[] left, int[] right, int[] result) = (_left, _right, _result);
        int size = left.Length * 4;
        (_left, _right, _result, _kept) = (new int[size], new int[size], new int[size], 0);
        for (int i = 0; i < left.Length; i++)
            if (left[i] != 0 || right[i] != 0) Keep(left[i], right[i], result[i]);
    }
}
