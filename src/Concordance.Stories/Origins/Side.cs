using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Origins;

/// <summary>For whom somebody speaks: the state that their office or name bears ("the Norwegian foreign minister", "Norway's Defence Ministry"); else themselves.</summary>
public static class Side
{
    public static Entity Of(Entity speaker, ImmutableArray<Entity> all)
    {
        string[] states = [.. Words(speaker).Select(w => States.OfDemonym(w) ?? States.Named(w)).OfType<string>().Distinct(StringComparer.Ordinal)];
        return states is [var state] && States.Named(speaker.Name) != state
            ? all.FirstOrDefault(e => e.Type is ReferentType.Organisation or ReferentType.Place && States.Named(e.Name) == state) ?? speaker
            : speaker;
    }

    public static bool IsPerson(Entity speaker) => speaker.Type == ReferentType.Person;

    /// <summary>Of a person only the offices: a surname may be a country's ("Jordan").</summary>
    private static IEnumerable<string> Words(Entity speaker) =>
        speaker.Offices.Select(o => o.Text).Concat(speaker.Type == ReferentType.Organisation ? [speaker.Name] : [])
            .SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal) ? w[..^2] : w);
}
