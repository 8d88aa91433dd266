using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Origins;

/// <summary>For whom somebody speaks: the state that their office or name bears ("the Norwegian foreign minister", "Norway's Defence Ministry"); else themselves.</summary>
internal sealed class SideTable
{
    private readonly Dictionary<string, Entity> _stateOf = new(StringComparer.Ordinal);

    /// <summary>Each speaker's, looked for once however often they speak.</summary>
    private readonly Dictionary<Entity, Entity> _sideOf = new(ReferenceEqualityComparer.Instance);

    public SideTable(ImmutableArray<Entity> all)
    {
        foreach (Entity entity in all.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place))
            if (States.Named(entity.Name) is { } state) _stateOf.TryAdd(state, entity);
    }

    public Entity Of(Entity speaker)
    {
        if (!_sideOf.TryGetValue(speaker, out Entity? side)) _sideOf[speaker] = side = Found(speaker);
        return side;
    }

    private Entity Found(Entity speaker)
    {
        string[] states = [.. Words(speaker).Select(w => States.OfDemonym(w) ?? States.Named(w)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return states is [var state] && States.Named(speaker.Name) != state ? _stateOf.GetValueOrDefault(state, speaker) : speaker;
    }

    /// <summary>The state whose people a word names ("Norwegian"); null where it names none, or one that is told of nowhere.</summary>
    public Entity? OfPeople(string word) => States.OfDemonym(word) is { } state ? _stateOf.GetValueOrDefault(state) : null;

    public static bool IsPerson(Entity speaker) => speaker.Type == ReferentType.Person;

    /// <summary>Of a person only the offices: a surname may be a country's ("Jordan").</summary>
    private static IEnumerable<string> Words(Entity speaker) =>
        speaker.Offices.Select(o => o.Text).Concat(speaker.Type == ReferentType.Organisation ? [speaker.Name] : [])
            .SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal) ? w[..^2] : w);
}
