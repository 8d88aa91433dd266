namespace Concordance.Tools.Train;

/// <summary>Chance from a seed, the same everywhere (xorshift64*, Vigna 2016).</summary>
public sealed class Chance(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL | 1;

    /// <summary>A number from 0 up to, not with, the bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1DUL >> 33) % (ulong)bound);
    }

    public int[] Order(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
