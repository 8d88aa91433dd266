using System.Numerics;

namespace Concordance.Knots.Openings;

/// <summary>A set of small numbers as bits; never changed.</summary>
internal sealed class ItemSet
{
    private readonly ulong[] _bits;

    /// <summary>The empty set of numbers below <paramref name="size"/>.</summary>
    public ItemSet(int size) => _bits = new ulong[(size + 63) / 64];

    private ItemSet(ulong[] bits) => _bits = bits;

    /// <summary>Ascending.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (int word = 0; word < _bits.Length; word++)
                for (ulong rest = _bits[word]; rest != 0; rest &= rest - 1) yield return word * 64 + BitOperations.TrailingZeroCount(rest);
        }
    }

    public bool Has(int item) => (_bits[item >> 6] >> (item & 63) & 1) == 1;

    public ItemSet With(int item)
    {
        ulong[] bits = [.. _bits];
        bits[item >> 6] |= 1UL << (item & 63);
        return new(bits);
    }

    public ItemSet With(ItemSet other)
    {
        ulong[] bits = [.. _bits];
        for (int word = 0; word < bits.Length; word++) bits[word] |= other._bits[word];
        return new(bits);
    }

    public bool Meets(ItemSet other)
    {
        for (int word = 0; word < _bits.Length; word++)
            if ((_bits[word] & other._bits[word]) != 0) return true;
        return false;
    }

    /// <summary>Whether what it shares with <paramref name="other"/> lies all in <paramref name="allowed"/>.</summary>
    public bool MeetsOnly(ItemSet other, ItemSet allowed)
    {
        for (int word = 0; word < _bits.Length; word++)
            if ((_bits[word] & other._bits[word] & ~allowed._bits[word]) != 0) return false;
        return true;
    }

    public int MeetsIn(ItemSet other)
    {
        int count = 0;
        for (int word = 0; word < _bits.Length; word++) count += BitOperations.PopCount(_bits[word] & other._bits[word]);
        return count;
    }

    public int CountOutside(ItemSet other)
    {
        int count = 0;
        for (int word = 0; word < _bits.Length; word++) count += BitOperations.PopCount(_bits[word] & ~other._bits[word]);
        return count;
    }
}
