namespace Concordance.Stories.Claims;

/// <summary>Two tellings, by index, for whose being one there is evidence.</summary>
internal readonly record struct EventLink(EventKinship Kinship, int A, int B);

/// <summary>
/// The pairs of tellings that share the family of their word, or kind and a thing. A telling is held against the nearest before it
/// under each key it has, so the work grows with the tellings and not with their pairs.
/// </summary>
internal sealed class EventLinks
{
    private const int MostUnderKey = 48;

    private readonly Telling[] _tellings;
    private readonly List<EventLink> _links = [];
    private readonly Dictionary<string, (int Apart, int Pairs)> _families = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _having = new(StringComparer.Ordinal);

    /// <summary>Of each telling, how many of its word are told of another day or number, and how many of its own.</summary>
    private readonly (int Other, int Own)[] _marked;

    private EventLinks(Telling[] tellings) => (_tellings, _marked) = (tellings, new (int, int)[tellings.Length]);

    /// <summary>The strongest first, then by index.</summary>
    /// <param name="likely">Also those for which the word alone speaks.</param>
    public static IEnumerable<EventLink> Of(Telling[] tellings, bool likely)
    {
        EventLinks links = new(tellings);
        links.Find();
        return links._links.Where(l => likely ? links.IsLikely(l) : links.IsEnough(l)).OrderBy(l => l.Kinship).ThenBy(l => l.A).ThenBy(l => l.B);
    }

    private bool IsEnough(EventLink link) => !IsAside(link) && EventEvidence.IsEnough(_tellings[link.A], _tellings[link.B], link.Kinship, !IsOnlyOne(_tellings[link.A].Family) || !IsOnlyOne(_tellings[link.B].Family));

    /// <summary>"The first round": where most tell of the second, "the talks" are not the first.</summary>
    private bool IsAside(EventLink link) =>
        link.Kinship != EventKinship.Words && (_marked[link.A].Other > _marked[link.A].Own || _marked[link.B].Other > _marked[link.B].Own) && !EventEvidence.AreNumberedAlike(_tellings[link.A], _tellings[link.B]);

    private bool IsLikely(EventLink link) => link.Kinship != EventKinship.WordAlone || IsOnlyOne(_tellings[link.A].Family);

    private bool IsOnlyOne(string family) => !_families.TryGetValue(family, out (int Apart, int Pairs) told) || OnlyOne.IsToldOf(told.Apart, told.Pairs);

    private void Find()
    {
        int[] seen = new int[_tellings.Length];
        for (int b = 0; b < _tellings.Length; b++)
            foreach (string key in KeysOf(_tellings[b]))
            {
                if (!_having.TryGetValue(key, out List<int>? block)) _having[key] = block = [];
                for (int i = block.Count - 1; i >= 0 && i >= block.Count - MostUnderKey; i--)
                {
                    if (seen[block[i]] == b + 1) continue;
                    seen[block[i]] = b + 1;
                    Hold(block[i], b);
                }

                block.Add(b);
            }
    }

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
        if (one.Report == other.Report && one.Sentence == other.Sentence) return;
        if (one.Family == other.Family)
        {
            (int apart, int pairs) = _families.GetValueOrDefault(one.Family);
            _families[one.Family] = (apart + (EventEvidence.AreApart(one, other) ? 1 : 0), pairs + 1);
            Mark(a, b);
        }

        EventKinship kinship = EventEvidence.Kinship(one, other);
        if (kinship != EventKinship.None) _links.Add(new(kinship, a, b));
    }

    private void Mark(int a, int b)
    {
        (int other, int own) = EventEvidence.AreOthers(_tellings[a], _tellings[b]) ? (1, 0) : EventEvidence.AreNumberedAlike(_tellings[a], _tellings[b]) ? (0, 1) : (0, 0);
        _marked[a] = (_marked[a].Other + other, _marked[a].Own + own);
        _marked[b] = (_marked[b].Other + other, _marked[b].Own + own);
    }
}
