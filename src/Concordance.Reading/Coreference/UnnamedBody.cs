using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// A body that acts or owns and that the report nowhere names, or not near: "the union", "management", "the dockers". Equal words in
/// one report are one group. After the rules that find whom such words stand for: what they left open is somebody all the same.
/// </summary>
internal static class UnnamedBody
{
    public static readonly RuleId Rule = new("coreference/unnamed-body");

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(UnnamedBody), "en.bodies.txt");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Dictionary<string, List<int>> found = new(StringComparer.Ordinal);
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Nouns.Contains(cast.Lower(t)) || !IsDefinite(cast, t) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            if (t + 1 < parsed.Count && parsed.SentenceOf[t + 1] == parsed.SentenceOf[t] && parsed.Pos[t + 1] is Pos.NOUN or Pos.PROPN && cast.Lower(t + 1) != "side") continue;
            if (!found.TryGetValue(cast.Lower(t), out List<int>? places)) found[cast.Lower(t)] = places = [];
            places.Add(t);
        }

        foreach ((string _, List<int> places) in found.OrderBy(f => f.Value[0]))
            if (places.Any(t => UnnamedPeople.Acts(parsed, t) || parsed.Relations[t] == Relation.nmod_poss)) Add(cast, places);
        cast.Index();
    }

    private static void Add(Cast cast, List<int> places)
    {
        Because because = new(Rule, cast.At(cast.Parsed.Spans[places[0]]));
        Draft draft = new(ReferentType.Group, because);
        cast.Drafts.Add(draft);
        foreach (int t in places) draft.Add(new Mention(cast.Parsed.SpanOf(Determined(cast, t) ? t - 1 : t, t + 1), MentionKind.Noun, because));
    }

    /// <summary>"The union"; "management", "workers" without any word before them. "Another union", "a dock union", "the other firm" may be anyone.</summary>
    private static bool IsDefinite(Cast cast, int noun) =>
        Determined(cast, noun) || (NounPhrase.Start(cast.Parsed, noun) == noun && (cast.Parsed.Tags[noun] == "NNS" || cast.Lower(noun) is "management" or "staff"));

    private static bool Determined(Cast cast, int noun) => noun > 0 && cast.Lower(noun - 1) == "the" && cast.Parsed.SentenceOf[noun - 1] == cast.Parsed.SentenceOf[noun];
}
