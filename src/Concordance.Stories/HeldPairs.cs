namespace Concordance.Stories;

/// <summary>
/// What pairs of a list say that were held against each other, for each of the list those before or behind it in the order in which they were looked
/// at. When the list is gone through again with some added or gone, what a pair said is found beside what the one before it said.
/// </summary>
/// <typeparam name="T">What a pair says.</typeparam>
internal sealed class HeldPairs<T>
    where T : struct
{
    private readonly (int[] With, T[] Said)[] _of;
    private readonly List<int> _with = [];
    private readonly List<T> _said = [];
    private readonly int[] _old;
    private HeldPairs<T>? _before;
    private int _next;

    /// <param name="before">What was held before, or null.</param>
    /// <param name="old">For each of the list where it stood before; -1 where it is new or another.</param>
    public HeldPairs(int count, HeldPairs<T>? before, int[] old)
    {
        _of = new (int[], T[])[count];
        (_before, _old) = (before, old);
    }

    /// <summary>What two said before; of one the pairs are asked for in the order in which they were added.</summary>
    public bool Find(int with, int of, out T said)
    {
        said = default;
        if (_before is null || _old[of] < 0 || _old[with] < 0) return false;
        (int[] others, T[] all) = _before._of[_old[of]];
        int at = Array.IndexOf(others, _old[with], _next);
        if (at < 0) at = Array.IndexOf(others, _old[with], 0, _next);
        if (at < 0) return false;
        (said, _next) = (all[at], at + 1);
        return true;
    }

    public void Add(int with, T said)
    {
        _with.Add(with);
        _said.Add(said);
    }

    /// <summary>All pairs of one are added; behind the last of the list what was before is let go.</summary>
    public void Close(int of)
    {
        _of[of] = ([.. _with], [.. _said]);
        _with.Clear();
        _said.Clear();
        _next = 0;
        if (of == _of.Length - 1) _before = null;
    }
}
