using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// A body that acts or owns and that the report nowhere names, or not near: "the union", "the school board", "management". Equal words in
/// one report are one group, and "the board" is the school board where the report tells of one alone. After the rules that find whom such words stand for: what they left open is somebody all the same.
/// </summary>
internal static class UnnamedBody
{
    public static readonly RuleId Rule = new("coreference/unnamed-body");

    private const int MostBefore = 4;

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(UnnamedBody), "en.bodies.txt");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Dictionary<string, List<int>> found = new(StringComparer.Ordinal);
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Nouns.Contains(cast.Lower(t)) || !IsDefinite(cast, t) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            if (t + 1 < parsed.Count && parsed.SentenceOf[t + 1] == parsed.SentenceOf[t] && parsed.Pos[t + 1] is Pos.NOUN or Pos.PROPN && cast.Lower(t + 1) != "side") continue;
            string words = Described(cast, t);
            if (!found.TryGetValue(words, out List<int>? places)) found[words] = places = [];
            places.Add(t);
        }

        foreach (IGrouping<string, string> alike in found.Keys.GroupBy(w => w[(w.LastIndexOf(' ') + 1)..], StringComparer.Ordinal).ToArray())
            if (alike.Count() == 2 && alike.Contains(alike.Key)) Join(found, alike.Key, alike.Single(w => w != alike.Key));

        foreach ((string _, List<int> places) in found.OrderBy(f => f.Value[0]))
            if (places.Any(t => UnnamedPeople.Acts(parsed, t) || parsed.Relations[t] == Relation.nmod_poss)) Add(cast, places);
        cast.Index();
    }

    private static void Join(Dictionary<string, List<int>> found, string noun, string described)
    {
        found[described] = [.. found[described].Concat(found[noun]).Order()];
        found.Remove(noun);
    }

    /// <summary>The noun with the nouns and adjectives that describe it: "school board", "sea ministry".</summary>
    private static string Described(Cast cast, int noun) => string.Join(' ', Enumerable.Range(First(cast, noun), noun - First(cast, noun)).Where(t => cast.Parsed.Pos[t] == Pos.NOUN).Append(noun).Select(cast.Lower));

    private static int First(Cast cast, int noun) => Determined(cast, noun) ? Article(cast, noun) + 1 : noun;

    private static void Add(Cast cast, List<int> places)
    {
        Because because = new(Rule, cast.At(cast.Parsed.Spans[places[0]]));
        Draft draft = new(ReferentType.Group, because);
        cast.Drafts.Add(draft);
        foreach (int t in places) draft.Add(new Mention(cast.Parsed.SpanOf(Determined(cast, t) ? Article(cast, t) : t, t + 1), MentionKind.Noun, because));
    }

    /// <summary>"The union"; "management", "workers" without any word before them. "Another union", "a dock union", "the other firm" may be anyone.</summary>
    private static bool IsDefinite(Cast cast, int noun) =>
        Determined(cast, noun) || (NounPhrase.Start(cast.Parsed, noun) == noun && (cast.Parsed.Tags[noun] == "NNS" || cast.Lower(noun) is "management" or "staff"));

    private static bool Determined(Cast cast, int noun) => Article(cast, noun) >= 0;

    /// <summary>The "the" before the noun, with nouns and a place's name between them at most; -1 where there is none.</summary>
    private static int Article(Cast cast, int noun)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = noun - 1; t >= Math.Max(parsed.Sentences[parsed.SentenceOf[noun]].First, noun - MostBefore); t--)
        {
            if (cast.Lower(t) == "the") return t;
            if (parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN) && !char.IsUpper(parsed.Form(t)[0]) && cast.Parsed.Form(t) is not ("'" or "’") || cast.Covering(parsed.Spans[t].Start)?.Type == ReferentType.Person) return -1;
        }

        return -1;
    }
}
