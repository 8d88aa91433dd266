namespace Concordance.Texts;

/// <summary>Things of a list, by index, as links join them into groups; a group is known by its lowest index (union-find with path halving, Tarjan and van Leeuwen 1984).</summary>
public sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest index of the group of one.</summary>
    public int Of(int one)
    {
        while (_parent[one] != one) one = _parent[one] = _parent[_parent[one]];
        return one;
    }

    public bool AreOne(int one, int other) => Of(one) == Of(other);

    /// <summary>Joins the groups of two.</summary>
    public void Unite(int one, int other)
    {
        (one, other) = (Of(one), Of(other));
        _parent[Math.Max(one, other)] = Math.Min(one, other);
    }

    /// <summary>The groups of two and more, each and all in the order of their indices.</summary>
    public IEnumerable<IGrouping<int, int>> Groups() => Enumerable.Range(0, _parent.Length).GroupBy(Of).Where(g => g.Skip(1).Any());
}
