using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>
/// "The dockers" and "the Dockers' Union" are one side: the people that the one union, guild or association of the story is named after. Where two
/// are named after them, or none, they stand for themselves.
/// </summary>
internal sealed class UnionMembers
{
    private static readonly string[] Unions = ["association", "brotherhood", "confederation", "federation", "guild", "league", "syndicate", "union"];

    private readonly Dictionary<string, Entity?> _unionOf = new(StringComparer.Ordinal);

    public UnionMembers(IEnumerable<Entity> entities)
    {
        foreach (Entity union in entities.Where(e => e.Type == ReferentType.Organisation))
        {
            string[] words = [.. union.Name.ToLowerInvariant().Split([' ', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries)];
            if (words.Length < 2 || !(Unions.Contains(words[^1]) || Unions.Contains(words[0]))) continue;
            foreach (string word in words.Where(w => w.Length > 3 && w[^1] == 's').Distinct(StringComparer.Ordinal))
                if (!_unionOf.TryAdd(word, union) && !ReferenceEquals(_unionOf[word], union)) _unionOf[word] = null;
        }
    }

    /// <summary>The union of a group that is told by one noun.</summary>
    public Entity? Of(Entity group) => group.Type == ReferentType.Group && _unionOf.GetValueOrDefault(group.Name[(group.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is { } union && IsBare(group.Name) ? union : null;

    /// <summary>"The dockers", "striking dockers"; "the owners' dockers" and "two hundred dockers" may be others.</summary>
    private static bool IsBare(string name) => name.Split(' ') is { Length: < 3 } words && (words.Length == 1 || words[0].ToLowerInvariant() is "the" or "its" or "striking" or "our");
}
