using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>
/// "The dockers" and "the Dockers' Union" are one side where the union, guild or association is named after them and one person is told to lead both
/// ("the dockers' boss", "the union's secretary"). Where two unions are named after them, or none, or nobody leads both, they stand for themselves.
/// </summary>
internal sealed class UnionMembers
{
    private static readonly string[] Unions = ["association", "brotherhood", "confederation", "federation", "guild", "league", "syndicate", "union"];

    private readonly Dictionary<string, Entity?> _unionOf = new(StringComparer.Ordinal);

    public UnionMembers(IEnumerable<Entity> entities)
    {
        string[][] leaders = [.. entities.Where(e => e.Type == ReferentType.Person && e.Offices.Length > 1).Select(e => e.Offices.SelectMany(o => Words(o.Text)).Distinct(StringComparer.Ordinal).ToArray())];
        foreach (Entity union in entities.Where(e => e.Type == ReferentType.Organisation))
        {
            string[] words = Words(union.Name);
            if (words.Length < 2 || words.FirstOrDefault(Unions.Contains) is not { } kind) continue;
            foreach (string word in words.Where(w => w.Length > 3 && w[^1] == 's' && leaders.Any(l => l.Contains(w) && l.Contains(kind))).Distinct(StringComparer.Ordinal))
                if (!_unionOf.TryAdd(word, union) && !ReferenceEquals(_unionOf[word], union)) _unionOf[word] = null;
        }
    }

    /// <summary>The union of a group that is told by one noun.</summary>
    public Entity? Of(Entity group) => group.Type == ReferentType.Group && _unionOf.GetValueOrDefault(group.Name[(group.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is { } union && IsBare(group.Name) ? union : null;

    private static string[] Words(string text) => [.. text.ToLowerInvariant().Split([' ', ',', '.', '\'', '’'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>"The dockers", "striking dockers"; "the owners' dockers" and "two hundred dockers" may be others.</summary>
    private static bool IsBare(string name) => name.Split(' ') is { Length: < 3 } words && (words.Length == 1 || words[0].ToLowerInvariant() is "the" or "its" or "striking" or "our");
}
