using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Organisations named by one word of another's name, as news does after the full name: "Nordwind" for "Nordwind Freight", "the Authority"
/// for "the Markets Authority". Only where one name of the story has that word first or last, and a report has the full name before the word.
/// </summary>
internal sealed class ShortNames
{
    /// <summary>"Nordwind Press" is a paper of the place.</summary>
    private static readonly string[] Outlets = ["radio", "herald", "times", "news", "post", "press", "tribune", "gazette", "observer", "wire"];

    private readonly Dictionary<string, Entity?> _fullOf = new(StringComparer.Ordinal);

    public ShortNames(IEnumerable<Entity> entities)
    {
        foreach (Entity entity in entities.Where(e => e.Type == ReferentType.Organisation))
        {
            string[] words = entity.Name.ToLowerInvariant().Split(' ');
            if (words.Length < 2 || words.Any(Outlets.Contains)) continue;
            foreach (string word in new[] { words[0], words[^1] })
                if (!_fullOf.TryAdd(word, entity)) _fullOf[word] = null;
        }
    }

    /// <summary>The organisation whose full name the word stands for; null where it is none, or nobody knows which.</summary>
    public Entity? FullNameOf(Entity entity) =>
        entity.Type == ReferentType.Organisation && _fullOf.TryGetValue(entity.Name.ToLowerInvariant(), out Entity? full) && full is not null && IsBefore(full, entity) ? full : null;

    /// <summary>The one organisation whose full name begins with a word.</summary>
    public Entity? OfFirstWord(string word) => _fullOf.GetValueOrDefault(word) is { } full && full.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? full : null;

    private static bool IsBefore(Entity full, Entity word) =>
        First(full).Any(f => First(word).Any(w => w.Report == f.Report && f.Span.Start < w.Span.Start));

    private static IEnumerable<Place> First(Entity entity) => entity.Variants.SelectMany(v => v.Places).GroupBy(p => p.Report).Select(g => g.MinBy(p => p.Span.Start));
}
