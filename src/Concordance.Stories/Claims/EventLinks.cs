namespace Concordance.Stories.Claims;

/// <summary>Two tellings, by index, for whose being one there is evidence.</summary>
internal readonly record struct EventLink(TellingPair Pair, int A, int B)
{
    public EventKinship Kinship => Pair.Kinship;
}

/// <summary>
/// The pairs of tellings that share the family of their word, or kind and a thing. A telling is held against the nearest before it
/// under each key it has, so the work grows with the tellings and not with their pairs. A pair that was held when the story was read before is
/// not held again.
/// </summary>
internal sealed class EventLinks
{
    private const int MostUnderKey = 48;

    private readonly Telling[] _tellings;
    private readonly HeldPairs<TellingPair> _held;
    private readonly List<EventLink> _links = [];

    /// <summary>The number of each telling's family, and of each family how many pairs are told apart.</summary>
    private readonly int[] _family;
    private readonly (int Apart, int Pairs)[] _families;

    /// <summary>Of each telling, how many of its word are told of another day or number, and how many of its own.</summary>
    private readonly (int Other, int Own)[] _marked;

    /// <param name="held">Takes the pairs, and has those of before.</param>
    public EventLinks(Telling[] tellings, HeldPairs<TellingPair> held)
    {
        (_tellings, _held, _marked) = (tellings, held, new (int, int)[tellings.Length]);
        Dictionary<string, int> families = new(StringComparer.Ordinal);
        _family = [.. tellings.Select(t => families.TryGetValue(t.Family, out int family) ? family : families[t.Family] = families.Count)];
        _families = new (int, int)[families.Count];
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        int[] seen = new int[_tellings.Length];
        for (int b = 0; b < _tellings.Length; b++)
        {
            foreach (string key in KeysOf(_tellings[b]))
            {
                if (!having.TryGetValue(key, out List<int>? block)) having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                {
                    if (seen[block[i]] == b + 1) continue;
                    seen[block[i]] = b + 1;
                    Hold(block[i], b);
                }

                block.Add(b);
            }

            held.Close(b);
        }
    }

    /// <summary>The strongest first, then by index.</summary>
    /// <param name="likely">Also those for which the word alone speaks.</param>
    public EventLink[] Of(bool likely)
    {
        // They were held by their later telling, and each sorting keeps the order within what it does not tell apart.
        EventLink[] links = [.. _links.Where(l => likely ? IsLikely(l) : IsEnough(l))];
        return By(By(links, l => l.A, _tellings.Length), l => (int)l.Kinship, (int)EventKinship.None);
    }

    private static EventLink[] By(EventLink[] links, Func<EventLink, int> key, int keys)
    {
        int[] next = new int[keys + 1];
        foreach (EventLink link in links) next[key(link) + 1]++;
        for (int k = 1; k <= keys; k++) next[k] += next[k - 1];
        EventLink[] ordered = new EventLink[links.Length];
        foreach (EventLink link in links) ordered[next[key(link)]++] = link;
        return ordered;
    }

    private bool IsEnough(EventLink link) => !IsAside(link) && link.Pair.IsEnough(!IsOnlyOne(link.A) || !IsOnlyOne(link.B));

    /// <summary>"The first round": where most tell of the second, "the talks" are not the first.</summary>
    private bool IsAside(EventLink link) =>
        link.Kinship != EventKinship.Words && (_marked[link.A].Other > _marked[link.A].Own || _marked[link.B].Other > _marked[link.B].Own) && !link.Pair.AreNumberedAlike;

    private bool IsLikely(EventLink link) => link.Kinship != EventKinship.WordAlone || IsOnlyOne(link.A);

    private bool IsOnlyOne(int telling) => OnlyOne.IsToldOf(_families[_family[telling]].Apart, _families[_family[telling]].Pairs);

    /// <summary>The word with what hangs on it, the kind with it, and the word alone.</summary>
    private static IEnumerable<string> KeysOf(Telling telling)
    {
        foreach (string thing in telling.Things.Keys)
        {
            yield return $"{telling.Family} {thing}";
            if (telling.Kind is not null) yield return $"{telling.Kind}: {thing}";
        }

        if (telling.Kind is "meet" or "talk" && telling.Days is { Earliest: { } day }) yield return $"talks {day.DayNumber}";
        yield return telling.Family;
    }

    private void Hold(int a, int b)
    {
        Telling one = _tellings[a], other = _tellings[b];
        if (ReferenceEquals(one.Told.In, other.Told.In) && one.Sentence == other.Sentence) return;
        if (!_held.Find(a, b, out TellingPair pair)) pair = TellingPair.Of(one, other);
        _held.Add(a, pair);
        if (_family[a] == _family[b])
        {
            (int apart, int pairs) = _families[_family[a]];
            _families[_family[a]] = (apart + (pair.AreApart ? 1 : 0), pairs + 1);
            Mark(a, b, pair);
        }

        if (pair.Kinship != EventKinship.None) _links.Add(new(pair, a, b));
    }

    private void Mark(int a, int b, TellingPair pair)
    {
        (int other, int own) = pair.AreOthers ? (1, 0) : pair.AreNumberedAlike ? (0, 1) : (0, 0);
        _marked[a] = (_marked[a].Other + other, _marked[a].Own + own);
        _marked[b] = (_marked[b].Other + other, _marked[b].Own + own);
    }
}
