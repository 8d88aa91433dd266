namespace Concordance.Stories.Origins;

/// <summary>Supports joined by what they share. Joining is symmetric, so that a ring of sources quoting each other ends.</summary>
internal sealed class SharedOrigins(int supports)
{
    private readonly int[] _of = [.. Enumerable.Range(0, supports)];

    private readonly Dictionary<object, int> _first = new(OriginKeys.Instance);

    public void Join(int support, IEnumerable<object> keys)
    {
        foreach (object key in keys)
            if (!_first.TryAdd(key, support)) _of[Root(support)] = Root(_first[key]);
    }

    /// <summary>Origins with a support that is asked for.</summary>
    public int Count(Func<int, bool> asked) => Enumerable.Range(0, _of.Length).Where(asked).Select(Root).Distinct().Count();

    private int Root(int support)
    {
        while (_of[support] != support) support = _of[support] = _of[_of[support]];
        return support;
    }
}
