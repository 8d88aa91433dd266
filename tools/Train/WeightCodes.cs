namespace Concordance.Tools.Train;

/// <summary>
/// Weights as bytes: 127 levels that grow by a constant ratio, so that small weights keep their worth (even steps ruin them). Only whole
/// numbers are used: the levels are the same on any machine.
/// </summary>
public sealed class WeightCodes
{
    /// <summary>What one update weighs in the stored weights.</summary>
    public const int Unit = 1024;

    private readonly int[] _levels = new int[128];

    public WeightCodes(int smallest, int largest)
    {
        int ratio = 1;
        while (Fill(smallest, ratio) < largest) ratio++;
    }

    public IReadOnlyList<int> Levels => _levels;

    /// <summary>The code of the nearest level; the lower one where two are as near.</summary>
    public sbyte Code(int weight)
    {
        int size = Math.Abs(weight), low = 1;
        while (low < 127 && _levels[low + 1] - size < size - _levels[low]) low++;
        return (sbyte)(weight < 0 ? -low : low);
    }

    private int Fill(int smallest, int ratio)
    {
        long level = smallest;
        for (int i = 1; i < _levels.Length; i++)
        {
            _levels[i] = (int)Math.Min(level, int.MaxValue / 2);
            level += Math.Max(1, level * ratio / 1024);
        }

        return _levels[127];
    }
}
