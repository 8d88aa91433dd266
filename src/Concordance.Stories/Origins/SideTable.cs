using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Origins;

/// <summary>For whom somebody speaks: the state that their office or name bears ("the Norwegian foreign minister", "Norway's Defence Ministry"), or the body ("defence ministry spokesman", "director of the Dam Board"); else themselves.</summary>
internal sealed class SideTable
{
    private readonly Dictionary<string, Entity> _stateOf = new(StringComparer.Ordinal);

    /// <summary>Each speaker's, looked for once however often they speak.</summary>
    private readonly Dictionary<Entity, Entity> _sideOf = new(ReferenceEqualityComparer.Instance);

    public SideTable(ImmutableArray<Entity> all)
    {
        foreach (Entity entity in all.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place))
            if (States.Named(entity.Name) is { } state) _stateOf.TryAdd(state, entity);
        foreach (Entity entity in all.Where(e => e.Type is ReferentType.Organisation or ReferentType.Group)) _bodies.TryAdd(OutletNames.Bare(entity.Name), entity);
        foreach (Entity person in all.Where(IsPerson))
            if (BodyOf(person) is { } body) _spokenFor.Add(body);
    }

    /// <summary>By name in lower case.</summary>
    private readonly Dictionary<string, Entity> _bodies = new(StringComparer.Ordinal);

    private readonly HashSet<Entity> _spokenFor = new(ReferenceEqualityComparer.Instance);

    /// <summary>Somebody of the story speaks for it by office.</summary>
    public bool IsBody(Entity side) => _spokenFor.Contains(side);

    public Entity Of(Entity speaker)
    {
        if (!_sideOf.TryGetValue(speaker, out Entity? side)) _sideOf[speaker] = side = Found(speaker);
        return side;
    }

    private Entity Found(Entity speaker)
    {
        string[] states = [.. Words(speaker).Select(w => States.OfDemonym(w) ?? States.Named(w)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return states is [var state] && States.Named(speaker.Name) != state ? _stateOf.GetValueOrDefault(state, speaker) : IsPerson(speaker) ? BodyOf(speaker) ?? speaker : speaker;
    }

    /// <summary>The body that an office names at its end ("spokesman for the defence ministry"), or all but its last word does ("police chief", "defence ministry spokesman", "Defence minister"); who heads a town speaks for themselves.</summary>
    private Entity? BodyOf(Entity person)
    {
        foreach (OfficeGiven office in person.Offices)
        {
            string[] words = OutletNames.Bare(office.Text).Replace("minister", "ministry", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2 || words.Any(w => w is "mayor" or "governor" or "former" or "deputy")) continue;
            for (int first = 0; first < words.Length; first++)
                foreach (int end in first > 0 ? [words.Length] : words[^2] is "chief" or "press" or "managing" or "general" ? new[] { words.Length - 2 } : [words.Length, words.Length - 1])
                    if (_bodies.GetValueOrDefault(string.Join(' ', words[first..end])) is { } body) return body;
        }

        return null;
    }

    /// <summary>The state whose people a word names ("Norwegian"); null where it names none, or one that is told of nowhere.</summary>
    public Entity? OfPeople(string word) => States.OfDemonym(word) is { } state ? _stateOf.GetValueOrDefault(state) : null;

    public static bool IsPerson(Entity speaker) => speaker.Type == ReferentType.Person;

    /// <summary>Of a person only the offices: a surname may be a country's ("Jordan").</summary>
    private static IEnumerable<string> Words(Entity speaker) =>
        speaker.Offices.Select(o => o.Text).Concat(speaker.Type == ReferentType.Organisation ? [speaker.Name] : [])
            .SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal) ? w[..^2] : w);
}
