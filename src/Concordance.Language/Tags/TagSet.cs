using System.Collections.Immutable;

namespace Concordance.Language.Tags;

/// <summary>The tags a model knows: pairs of universal and Penn tag, at most 255, by number.</summary>
public sealed class TagSet
{
    private readonly Dictionary<(Pos, string), byte> _numbers = [];

    public TagSet(IEnumerable<(Pos Pos, string Tag)> tags)
    {
        All = [.. tags];
        for (int i = 0; i < All.Length; i++) _numbers[All[i]] = (byte)i;
    }

    public ImmutableArray<(Pos Pos, string Tag)> All { get; }

    public int Count => All.Length;

    /// <summary>The number of a pair, or null where the model has not seen it.</summary>
    public byte? Number(Pos pos, string tag) => _numbers.TryGetValue((pos, tag), out byte number) ? number : null;
}
