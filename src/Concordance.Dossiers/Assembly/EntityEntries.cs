using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The list "entities": one that occurs in two stories is two.</summary>
internal static class EntityEntries
{
    public static ImmutableArray<EntityEntry> Of(IEnumerable<(Entity Entity, string Story)> entities, Ledger ledger)
    {
        (Entity Entity, string Story, string Id)[] all =
            [.. entities.OrderBy(e => e.Entity.Main, Comparer<Place>.Create(ledger.Compare)).ThenBy(e => e.Entity.Name, StringComparer.Ordinal).Select(e => (e.Entity, e.Story, ledger.Ids.Next('e', e.Entity.Main)))];
        foreach ((Entity entity, _, string id) in all)
            foreach (Referent member in entity.Members) ledger.EntityOf[member] = id;
        HashSet<(string, Place)> asked = [.. all.SelectMany(e => e.Entity.PerhapsSame.Select(p => (e.Story, p.Other)))];
        ILookup<(string Story, Place At), string> standing = all.SelectMany(e => PlacesOf(e.Entity).Select(p => (At: (e.Story, p), e.Id))).Where(s => asked.Contains(s.At)).ToLookup(s => s.At, s => s.Id);
        return [.. all.Select(e => Entry(e.Entity, e.Story, e.Id, standing, ledger))];
    }

    private static EntityEntry Entry(Entity entity, string story, string id, ILookup<(string Story, Place At), string> standing, Ledger ledger) => new()
    {
        Id = id,
        Rule = entity.Because.Rule.Value,
        Confidence = ledger.Confidence(entity.Because),
        Because = ledger.Because(entity.Because),
        Name = entity.Name,
        Type = entity.Type,
        Variants = [.. entity.Variants.Select(v => new VariantEntry(v.Form, ledger.Spans(v.Places))).Where(v => v.Spans.Length > 0)],
        Offices = [.. entity.Offices.OrderBy(o => o.At, Comparer<Place>.Create(ledger.Compare)).Select(o => new OfficeEntry(o.Text, ledger.Span(o.At)))],
        SpeaksFor = null,
        Merged = [.. entity.Merged.Select(m => new MergeEntry([m.A, m.B], m.Why))],
        PerhapsSame =
        [
            .. entity.PerhapsSame.Select(p => (Other: standing[(story, p.Other)].FirstOrDefault(o => o != id), p.Why))
                .Where(p => p.Other is not null).Select(p => new PerhapsSameEntry(p.Other!, p.Why)),
        ],
        Story = story,
    };

    private static IEnumerable<Place> PlacesOf(Entity entity) => entity.Variants.SelectMany(v => v.Places).Append(entity.Main);
}
