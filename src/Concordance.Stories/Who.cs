using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;

namespace Concordance.Stories;

/// <summary>
/// Somebody as tellings are compared by whom they name: one object for each entity of a story, and the same from one reading of it to the next as
/// long as it is the same one. What was compared by it then holds still.
/// </summary>
internal sealed class Who(ReferentType type, string name)
{
    public ReferentType Type => type;

    public string Name => name;

    /// <summary>For each entity the one of before whose referents it has, all that are still there and those of no other, under the same name; else a new one.</summary>
    public static Dictionary<Entity, Who> Of(IReadOnlyCollection<Entity> entities, Dictionary<Referent, Entity> entityOf, Joined? before)
    {
        Dictionary<Entity, Who> found = new(ReferenceEqualityComparer.Instance);
        Dictionary<Entity, int> there = new(ReferenceEqualityComparer.Instance);
        foreach (Entity old in before?.Entities ?? []) there[old] = old.Members.Count(entityOf.ContainsKey);
        foreach (Entity entity in entities)
        {
            Entity? old = null;
            int members = 0;
            bool one = true;
            foreach (Referent member in entity.Members)
                if (before?.EntityOf(member) is { } was)
                {
                    one &= old is null || ReferenceEquals(was, old);
                    old = was;
                    members++;
                }

            found[entity] = one && old is not null && members == there[old] && old.Type == entity.Type && old.Name == entity.Name ? before!.WhoIs(old) : new Who(entity.Type, entity.Name);
        }

        return found;
    }
}
