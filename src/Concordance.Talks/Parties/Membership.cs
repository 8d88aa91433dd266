using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;

namespace Concordance.Talks.Parties;

/// <summary>
/// Members and their union are one side: "the nurses" where the story tells of one body of nurses by name ("Elmore Nurses Union", "the Stagehands'
/// Guild"), "the union" where the one such body is called by another word ("Harlan Teachers Association"), and "the rebels" where one armed body is named.
/// </summary>
internal sealed class Membership
{
    private const int ShortestPeople = 5;

    private static readonly string[] Unions = ["alliance", "association", "brotherhood", "federation", "guild", "league", "local", "union", "unions"];

    private readonly Dictionary<string, Entity?> _ofNoun = new(StringComparer.Ordinal);

    private static readonly string[] Rebels = ["fighters", "guerrillas", "insurgents", "militants", "rebels", "separatists"], Rebel = ["insurgent", "militant", "rebel", "separatist"], Armed = ["army", "brigade", "brigades", "front", "movement"], Against = ["free", "liberation", "patriotic", "people's", "people’s", "rebel", "resistance", "revolutionary", "salvation"];

    /// <summary>"The Sarkan Liberation Army", "the People's Front": they fight a state, and no state's army is called so but seldom.</summary>
    public static bool IsArmed(string name) => name.ToLowerInvariant().Split(' ') is { Length: > 1 } words && words.Any(Armed.Contains) && words.Any(Against.Contains);

    /// <param name="people">Nouns for people who act together, in the plural.</param>
    public Membership(Joined story, IReadOnlySet<string> people)
    {
        Entity[] armed = [.. story.Entities.Where(e => e.Type == ReferentType.Organisation && (IsArmed(e.Name) || e.Name[(e.Name.LastIndexOf(' ') + 1)..] is "Front" or "Movement" or "Brigade" or "Brigades" || IsCalledRebel(story, e))).Take(2)];
        foreach (string noun in armed.Length == 1 ? Rebels : []) _ofNoun[noun] = armed[0];
        IEnumerable<Entity> entities = story.Entities;
        HashSet<Entity> unions = new(ReferenceEqualityComparer.Instance);
        foreach (Entity body in entities.Where(e => e.Type == ReferentType.Organisation))
        {
            string[] words = [.. body.Name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal).TrimEnd('\'', '’'))];
            if (words.Length < 2 || !words.Any(Unions.Contains)) continue;
            foreach (string members in words.SelectMany(w => Plurals(w, people)).Concat(Array.IndexOf(words, "of") > 0 && words[^1].EndsWith('s') ? [words[^1]] : []).Concat(words.Any(w => w is "staff" or "staffs") ? ["staff"] : []).Distinct())
            {
                unions.Add(body);
                if (!_ofNoun.TryAdd(members, body) && !ReferenceEquals(_ofNoun[members], body)) _ofNoun[members] = null;
            }
        }

        if (unions.Count != 1) return;
        Union = unions.First();
        foreach (string members in story.Reports.SelectMany(r => OfTheirUnion(r.Parsed))) _ofNoun.TryAdd(members, Union);
    }

    /// <summary>The one body of the story that is a union by what its name tells of its members.</summary>
    public Entity? Union { get; }

    /// <summary>The body that "the nurses" are the members of, where nothing more is told of them ("three nurses" are no side).</summary>
    public Entity? Of(Entity group) =>
        group.Name.ToLowerInvariant().Split(' ') is var words && (words.Length == 1 || (words.Length == 2 && (words[0] is "the" or "its" or "their" or "striking" or "all" || Rebels.Contains(words[1])))) ? _ofNoun.GetValueOrDefault(words[^1]) : _ofNoun.GetValueOrDefault(group.Name.ToLowerInvariant());

    /// <summary>"The rebel Northern Front".</summary>
    private static bool IsCalledRebel(Joined story, Entity body) =>
        body.Variants.SelectMany(v => v.Places).Any(p => story.ReportOf(p.Report).Parsed is var parsed && parsed.TokenAt(p.Span.Start) is > 0 and var first && Rebel.Contains(parsed.Lower(first - 1)));

    /// <summary>"Tram drivers will stop work on Saturday, their union said": who is told of first has it.</summary>
    private static IEnumerable<string> OfTheirUnion(ParsedText parsed)
    {
        for (int t = 1; t < parsed.Count; t++)
            if (parsed.Lower(t - 1) == "their" && parsed.Lower(t) is "union" or "association" or "federation")
                for (int s = parsed.Sentences[parsed.SentenceOf[t]].First; s < t; s++)
                    if (parsed.Relations[s] is Relation.nsubj or Relation.nsubj_pass && parsed.Tags[s] == "NNS")
                    {
                        yield return parsed.Lower(s);
                        if (s > 0) yield return $"{parsed.Lower(s - 1)} {parsed.Lower(s)}";
                        break;
                    }
    }

    /// <summary>"Nurse" and "nurses", "fishermen": as a story speaks of them; of screenwriters also "writers".</summary>
    private static IEnumerable<string> Plurals(string word, IReadOnlySet<string> people)
    {
        if (Unions.Contains(word)) return [];
        string plural = IsPeople(word + "s") ? word + "s" : word;
        string[] ending = [.. people.Where(p => p.Length > ShortestPeople && IsPeople(p) && plural.EndsWith(p, StringComparison.Ordinal))];
        return ending.Length == 0 ? [] : [plural, .. ending];

        bool IsPeople(string noun) => people.Contains(noun) && (noun.EndsWith('s') || noun.EndsWith("men", StringComparison.Ordinal));
    }
}
