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

    /// <summary>Where so many in a hundred pairs of one word are told apart, the reports tell of several such events, and the word alone joins none.</summary>
    private const int ToldApart = 10;

    private readonly Telling[] _tellings;
    private readonly List<EventLink> _links = [];
    private readonly Dictionary<string, (int Apart, int Pairs)> _families = new(StringComparer.Ordinal);

    private EventLinks(Telling[] tellings) => _tellings = tellings;

    /// <summary>The strongest first, then by index.</summary>
    public static IEnumerable<EventLink> Of(Telling[] tellings)
    {
        EventLinks links = new(tellings);
        links.Find();
        return links._links.Where(l => l.Kinship != EventKinship.WordAlone || links.IsOnlyOne(tellings[l.A].Family)).OrderBy(l => l.Kinship).ThenBy(l => l.A).ThenBy(l => l.B);
    }

    private bool IsOnlyOne(string family) => _families[family] is var (apart, pairs) && apart * 100 <= ToldApart * pairs;

    private void Find()
    {
        Dictionary<string, List<int>> having = new(StringComparer.Ordinal);
        int[] seen = new int[_tellings.Length];
        for (int b = 0; b < _tellings.Length; b++)
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
    }

    /// <summary>The word with what hangs on it, the kind with it, and the word alone.</summary>
    private static IEnumerable<string> KeysOf(Telling telling) =>
        telling.Things.Keys.SelectMany(t => telling.Kind is null ? new[] { $"{telling.Family} {t}" } : [$"{telling.Family} {t}", $"{telling.Kind}: {t}"]).Append(telling.Family);

    private void Hold(int a, int b)
    {
        Telling one = _tellings[a], other = _tellings[b];
        if (one.Report == other.Report && one.Sentence == other.Sentence) return;
        if (one.Family == other.Family)
        {
            (int apart, int pairs) = _families.GetValueOrDefault(one.Family);
            _families[one.Family] = (apart + (EventEvidence.AreApart(one, other) ? 1 : 0), pairs + 1);
        }

        EventKinship kinship = EventEvidence.Kinship(one, other);
        if (kinship != EventKinship.None) _links.Add(new(kinship, a, b));
    }
}
