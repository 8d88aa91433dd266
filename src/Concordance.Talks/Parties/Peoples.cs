using Concordance.Reading.Coreference;
using Concordance.Reading.Naming.InText;
using Concordance.Stories;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>Words for the people and belongings of states that no list knows: "Orvani" is Orvan's where the story tells of Orvan. Of two that fit neither.</summary>
internal sealed class Peoples(Joined story)
{
    private readonly ILookup<string, Entity> _named = story.Entities.Where(e => e.Type is ReferentType.Place or ReferentType.Organisation).SelectMany(e => e.Variants.Where(v => !v.Form.Contains(' ', StringComparison.Ordinal)).Select(v => (Form: v.Form.ToLowerInvariant(), Who: e))).ToLookup(n => n.Form, n => n.Who, StringComparer.Ordinal);

    /// <summary>"The Skerran Isles": the first word of such a name is the word for its people.</summary>
    private readonly ILookup<string, Entity> _isles = story.Entities.Where(e => e.Type is ReferentType.Place or ReferentType.Organisation).SelectMany(e => e.Variants.Select(v => (Words: v.Form.Replace("the ", "", StringComparison.OrdinalIgnoreCase).Split(' '), Who: e))).Where(n => n.Words is [_, var kind] && Lands.Contains(kind))
        .ToLookup(n => n.Words[0].ToLowerInvariant(), n => n.Who, StringComparer.Ordinal);

    private static readonly string[] Lands = ["Confederation", "Emirates", "Federation", "Islands", "Isles", "Kingdom", "Republic"];

    private readonly Dictionary<string, Entity?> _known = new(StringComparer.Ordinal);

    /// <summary>Whose people a word with a capital tells of.</summary>
    public Entity? Of(string word)
    {
        if (!char.IsUpper(word[0])) return null;
        string lower = word.ToLowerInvariant();
        if (_known.TryGetValue(lower, out Entity? whose)) return whose;
        return _known[lower] = NamedByItsPeople.Behind(lower).SelectMany(n => _named[n]).Concat(_isles[lower]).Distinct<Entity>(ReferenceEqualityComparer.Instance).ToArray() is [var only] ? only : null;
    }

    /// <summary>Of each word among some, in their order.</summary>
    public IEnumerable<Entity> Within(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Of).OfType<Entity>();
}
