using Concordance.Reading.Coreference;
using Concordance.Reading.Naming.InText;
using Concordance.Stories;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>Words for the people and belongings of states that no list knows: "Orvani" is Orvan's where the story tells of Orvan. Of two that fit neither.</summary>
internal sealed class Peoples(Joined story)
{
    private readonly (string Name, Entity Who)[] _names = [.. story.Entities.Where(e => e.Type is ReferentType.Place or ReferentType.Organisation).SelectMany(e => e.Variants.Where(v => !v.Form.Contains(' ', StringComparison.Ordinal)).Select(v => (v.Form.ToLowerInvariant(), e))).Distinct()];

    private readonly Dictionary<string, Entity?> _known = new(StringComparer.Ordinal);

    public Entity? Of(string word)
    {
        string lower = word.ToLowerInvariant();
        if (_known.TryGetValue(lower, out Entity? whose)) return whose;
        return _known[lower] = _names.Where(n => NamedByItsPeople.IsOf(lower, n.Name)).Select(n => n.Who).Distinct<Entity>(ReferenceEqualityComparer.Instance).ToArray() is [var only] ? only : null;
    }
}
