using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Runs of three words of every block, for finding blocks that say the same in much the same words.</summary>
public sealed class Shingles
{
    /// <summary>A run that stands in more blocks than this is a phrase of the trade and proves nothing.</summary>
    private const int MostBlocks = 8;

    private readonly Dictionary<ulong, List<int>> _blocks = [];
    private readonly Blocks _all;

    public Shingles(Blocks blocks)
    {
        _all = blocks;
        foreach (Block block in blocks.All)
            foreach (ulong shingle in Of(block.Words))
            {
                if (!_blocks.TryGetValue(shingle, out List<int>? list)) _blocks[shingle] = list = [];
                if (list.Count <= MostBlocks && (list.Count == 0 || list[^1] != block.Index)) list.Add(block.Index);
            }
    }

    /// <summary>The other block that shares most runs with this one, and how many of this one's runs those are.</summary>
    public (Block Other, int Shared, int Of)? Nearest(Block block)
    {
        HashSet<ulong> own = [.. Of(block.Words)];
        Dictionary<int, int> shared = [];
        foreach (ulong shingle in own)
        {
            if (_blocks[shingle] is not { Count: <= MostBlocks } list) continue;
            foreach (int other in list)
                if (other != block.Index) shared[other] = shared.GetValueOrDefault(other) + 1;
        }

        if (shared.Count == 0) return null;
        (int index, int most) = shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First();
        return (_all.All[index], most, own.Count);
    }

    private static IEnumerable<ulong> Of(ImmutableArray<BlockWord> words)
    {
        for (int i = 0; i + 2 < words.Length; i++)
            yield return Hash.Fnv(words[i + 2].Lower, Hash.Fnv(words[i + 1].Lower, Hash.Fnv(words[i].Lower) ^ 0x9E37) ^ 0x79B9);
    }
}
