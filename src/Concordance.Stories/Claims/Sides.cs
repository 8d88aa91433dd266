using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Claims;

/// <summary>For whom somebody speaks: the state or organisation that their office names ("the Norwegian foreign minister", "the Norwegian ministry" for Norway); else for themselves.</summary>
internal static class Sides
{
    public static Entity Of(Entity speaker, ImmutableArray<Entity> all)
    {
        HashSet<string> states = new(StringComparer.Ordinal);
        foreach (string word in (speaker.Type == ReferentType.Person ? speaker.Offices.Select(o => o.Text) : [speaker.Name]).SelectMany(o => o.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            if ((States.OfDemonym(word) ?? States.Named(word)) is { } state) states.Add(state);
        return states.Count == 1 ? all.FirstOrDefault(e => e.Type is ReferentType.Organisation or ReferentType.Place && States.Named(e.Name) == states.First()) ?? speaker : speaker;
    }
}
