using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>
/// Who announces what a body will do or is ready to: "Norvia will lift its ban, Agriculture Minister Lind said". Asked only for holders of an office
/// whose body no report names; who announces for two bodies speaks for neither.
/// </summary>
internal sealed class Announcers
{
    private Entity[]? _governments;

    private readonly Dictionary<Entity, Entity?> _bodyOf = new(ReferenceEqualityComparer.Instance);

    public Announcers(Joined story, Sides sides)
    {
        foreach (Told<Statement> told in story.Statements)
        {
            if (told.What is not { Speaker.Referents: [var who], Kind: not StatementKind.Direct, Voice: Voice.Attributed } || story.EntityOf(who) is not { Type: ReferentType.Person } person) continue;
            if (Committed(told, story, sides) is not { } body) continue;
            if (!_bodyOf.TryAdd(person, body) && !ReferenceEquals(_bodyOf[person], body)) _bodyOf[person] = null;
        }
    }

    /// <summary>The bodies that ministers announce for, by name.</summary>
    public Entity[] Governments => _governments ??= [.. _bodyOf.Where(b => b.Key.Offices.Any(o => o.Text.Split(' ')[^1].ToLowerInvariant() is "minister" or "premier" or "president")).Select(b => b.Value).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Name, StringComparer.Ordinal)];

    public Entity? BodyOf(Entity person) => _bodyOf.GetValueOrDefault(person);

    /// <summary>The body that is the subject of "will" or "would" in what is said, not of a condition in it.</summary>
    private static Entity? Committed(Told<Statement> told, Joined story, Sides sides)
    {
        ParsedText parsed = told.In.Parsed;
        foreach (int t in parsed.TokensOf(told.What.Content[0]))
        {
            if (parsed.Lower(t) is "ready" or "willing" or "prepared" && Bearing(parsed, t, story, told, sides) is { } ready) return ready;
            if (parsed.Lower(t) is not ("will" or "would" or "wo") || parsed.Heads[t] is not (>= 0 and var verb) || parsed.Relations[verb] is Relation.advcl or Relation.acl_relcl) continue;
            return Bearing(parsed, verb, story, told, sides);
        }

        return null;
    }

    /// <summary>The body that is the subject of a predicate.</summary>
    private static Entity? Bearing(ParsedText parsed, int predicate, Joined story, Told<Statement> told, Sides sides)
    {
        if (parsed.Relations[predicate] is Relation.advcl or Relation.acl_relcl || parsed.Subject(predicate) is not (>= 0 and var subject)) return null;
        return story.EntityOf(told.In.Whom(subject)) is { Type: ReferentType.Organisation or ReferentType.Place or ReferentType.Group } body ? sides.Of(body) : null;
    }
}
