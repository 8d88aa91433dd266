using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;

namespace Concordance.Talks.Waiting;

/// <summary>What phrases of one act share: two that share no key are never the same, and two of one reading are the same to any third.</summary>
internal sealed class PhraseKeys
{
    private readonly Dictionary<Entity, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The act with each thing that it can be about: its noun, its paper, its talks, or nothing told.</summary>
    public IEnumerable<string> Of(ActPhrase phrase)
    {
        string act = phrase.Frame.Name;
        if (phrase.Talks is { } talks) yield return $"{act} talks {(talks.IsPlain ? "ahead" : Read(talks))}";
        if (phrase.Of is not { } thing)
        {
            yield return act;
            yield break;
        }

        yield return $"{act} noun {thing.Head}";
        if (thing.Document is not null) yield return $"{act} paper {Number(thing.Document)}";
    }

    /// <summary>All that tells a phrase's act from others.</summary>
    public string Reading(ActPhrase phrase) =>
        $"{phrase.Frame.Name}\t{phrase.Frame.IsKnown}\t{Number(phrase.By)}\t{phrase.Stranger}\t{(phrase.Talks is { } talks ? Read(talks) : "")}\t{(phrase.Of is { } thing ? $"{thing.Head}\t{Join(thing.Of)}\t{Join(thing.Kind)}\t{Number(thing.Document)}\t{Number(thing.Owner)}\t{thing.Where}\t{Join(thing.Doing)}" : "")}";

    private static string Read(WhichTalks talks) => $"{Join(talks.Levels)}\t{Join(talks.Topics)}\t{talks.IsWide}";

    private static string Join(IEnumerable<string> words) => string.Join('\n', words);

    private int Number(Entity? entity)
    {
        if (entity is null) return -1;
        if (!_numbers.TryGetValue(entity, out int number)) _numbers[entity] = number = _numbers.Count;
        return number;
    }
}
