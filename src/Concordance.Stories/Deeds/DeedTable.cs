using Concordance.Stories.Claims;

namespace Concordance.Stories.Deeds;

/// <summary>
/// The deeds of a story by what they share: act and thing, or that their words were joined as one event. Under a key the first by the
/// story's order are held against each other; the others repeat them, and the work grows with the deeds and not with their pairs.
/// </summary>
internal sealed class DeedTable
{
    private const int MostUnderKey = 48;

    private readonly List<(string Key, List<Deed> Deeds)> _keys = [];
    private readonly Dictionary<string, List<Deed>> _under = new(StringComparer.Ordinal);
    private readonly List<Deed> _attributed = [], _all = [];

    public DeedTable(Joined story, IEnumerable<SameEvent> events)
    {
        Dictionary<(Texts.ReportId, int), int> eventOf = [];
        foreach ((int index, SameEvent same) in events.Index())
            foreach (var member in same.Members) eventOf.TryAdd((member.In.Report.Id, member.In.Parsed.TokenAt(member.What.Trigger.Start)), index);
        foreach (Deed deed in story.Reports.SelectMany(r => DeedReader.Of(story, r)))
        {
            _all.Add(deed);
            if (deed is { Done: true, When: DeedTime.Past, Source: not null }) _attributed.Add(deed);
            foreach (string key in Keys(deed, eventOf))
            {
                if (!_under.TryGetValue(key, out List<Deed>? deeds))
                {
                    _under[key] = deeds = [];
                    _keys.Add((key, deeds));
                }

                if (deeds.Count < MostUnderKey) deeds.Add(deed);
            }
        }
    }

    /// <summary>Deeds that somebody says were done, in the story's order.</summary>
    public IReadOnlyList<Deed> Attributed => _attributed;

    /// <summary>Deeds under each key, in the story's order.</summary>
    public IEnumerable<IReadOnlyList<Deed>> Groups => _keys.Where(k => k.Deeds.Count > 1).Select(k => (IReadOnlyList<Deed>)k.Deeds);

    /// <summary>All deeds of one act on one thing, whether the verb has the thing as its subject or its object: "the pool closed", "the pool was closed".</summary>
    public IEnumerable<IEnumerable<Deed>> ByActAndThing() => _all.GroupBy(d => (d.Act, d.Thing)).Where(g => g.Skip(1).Any()).Select(g => g.Take(MostUnderKey));

    /// <summary>Deeds on one thing for which the question holds, whatever the act, in the story's order.</summary>
    public IEnumerable<IReadOnlyList<Deed>> ByThing(Func<Deed, bool> holds) => _all.Where(holds).GroupBy(d => d.Thing, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => (IReadOnlyList<Deed>)[.. g.Take(MostUnderKey)]);

    /// <summary>Deeds of the act and the thing of another, in the story's order.</summary>
    public IEnumerable<Deed> Alike(Deed deed) => Keys(deed, []).SelectMany(k => _under.GetValueOrDefault(k) ?? []);

    /// <summary>Two of one matter, the earlier first, for which the question holds; of each key the first such pair.</summary>
    public IEnumerable<(Deed A, Deed B)> Pairs(Func<Deed, Deed, bool> holds) => PairsOf((a, b) => holds(a, b) && OneMatter.Holds(a, b));

    /// <summary>Two under one key, the earlier first, for which the question holds; of each key the first such pair.</summary>
    public IEnumerable<(Deed A, Deed B)> PairsOf(Func<Deed, Deed, bool> holds)
    {
        HashSet<(Texts.Place, Texts.Place)> told = [];
        foreach (IReadOnlyList<Deed> deeds in Groups)
            if (First(deeds, holds) is var (a, b) && told.Add((a.At, b.At))) yield return (a, b);
    }

    private static (Deed A, Deed B)? First(IReadOnlyList<Deed> deeds, Func<Deed, Deed, bool> holds)
    {
        for (int i = 0; i < deeds.Count; i++)
            for (int j = i + 1; j < deeds.Count; j++)
                if (holds(deeds[i], deeds[j])) return (deeds[i], deeds[j]);
        return null;
    }

    private static IEnumerable<string> Keys(Deed deed, Dictionary<(Texts.ReportId, int), int> eventOf)
    {
        // "The minister calls" and "calls the minister": what acts is apart from what is acted on.
        if (!deed.IsSubject || deed.IsNominal) yield return $"{deed.Act} {deed.Thing}";
        if (deed.IsSubject || deed.IsNominal) yield return $"{deed.Thing} {deed.Act}";
        // "The replay fixed for Thursday was cancelled" and "the final was replayed on Thursday": one act of one day, told by noun and verb.
        if (deed.Day is { } day && (!deed.IsGeneral || deed.IsNominal)) yield return $"day {day} {(deed.IsNominal && deed.Act == OneMatter.Bare ? deed.Thing : deed.Act)}";
        foreach (int token in new[] { deed.Verb, deed.ThingAt })
            if (eventOf.TryGetValue((deed.In.Report.Id, token), out int index)) yield return $"event {index} {deed.Act}";
    }
}
