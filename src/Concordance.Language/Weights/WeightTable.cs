using System.Runtime.CompilerServices;

namespace Concordance.Language.Weights;

/// <summary>
/// Integer weights of a linear model: feature key to a short row of (label, weight). Open addressing; never changed after loading.
/// A row lies in one array as its length followed by entries, weight in the upper 24 bits, label in the lower 8.
/// </summary>
public sealed class WeightTable
{
    /// <summary>No set of features is larger.</summary>
    private const int MostKeys = 160;

    private readonly Slot[] _slots;
    private readonly int[] _entries;
    private readonly int _shift;

    private struct Slot
    {
        public uint Key;
        public int Start;
    }

    internal WeightTable(int features, int entries)
    {
        int bits = 4;
        while (1 << bits < features * 2) bits++;
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        _entries = new int[entries + features];
    }

    private int _filled;

    /// <summary>Begins the row of the next feature.</summary>
    internal void AddFeature(uint key, int length)
    {
        uint at = Home(key);
        while (_slots[at].Key != 0) at = (at + 1) & (uint)(_slots.Length - 1);
        _slots[at] = new Slot { Key = key, Start = _filled };
        _entries[_filled++] = length;
    }

    internal void AddEntry(byte label, int weight) => _entries[_filled++] = (weight << 8) | label;

    /// <summary>Adds the weights of the features to the scores of their labels. Scores has at least 256 places.</summary>
    public void AddScores(ReadOnlySpan<uint> keys, int[] scores)
    {
        Slot[] slots = _slots;
        uint mask = (uint)slots.Length - 1;
        Span<int> rows = stackalloc int[MostKeys];
        int found = 0;
        // Two passes: the places of all features are asked for at once, so the processor waits for memory once and not for each.
        foreach (uint key in keys)
        {
            uint at = Home(key);
            Slot slot = slots[at];
            while (slot.Key != key && slot.Key != 0) slot = slots[at = (at + 1) & mask];
            rows[found] = slot.Start;
            found += slot.Key == 0 ? 0 : 1;
        }

        int[] entries = _entries;
        foreach (int row in rows[..found])
            foreach (int entry in entries.AsSpan(row + 1, entries[row])) scores[(byte)entry] += entry >> 8;
    }

    /// <summary>Keys are odd, so their lowest bit says nothing; the upper bits are mixed best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Home(uint key) => key >> _shift;
}
