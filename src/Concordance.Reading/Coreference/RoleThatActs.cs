using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "The studio", "the winery", "the ferry yard": a body whom no rule found and no list holds, who in the report says, wants, refuses or promises
/// something. Equal words in one report are one. A paper that says something, and what is told of in passing, are nobody.
/// </summary>
public static class RoleThatActs
{
    public static readonly RuleId Rule = new("coreference/role-that-acts");

    private static readonly IReadOnlySet<string> Acts = WordList.ReadSet(typeof(RoleThatActs), "en.acts-of-will.txt"), Papers = WordList.ReadSet(typeof(NamedDocument), "en.document-nouns.txt"), Calendar = WordList.ReadSet(typeof(NounPhrase), "en.calendar-words.txt");

    internal static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Dictionary<string, List<int>> found = new(StringComparer.Ordinal);
        for (int t = 1; t < parsed.Count; t++)
        {
            if (parsed.Tags[t] != "NN" || Article(cast, t) < 0 || cast.Covering(parsed.Spans[t].Start) is not null || Papers.Contains(parsed.Lemmas[t].ToLowerInvariant()) || Calendar.Contains(cast.Lower(t)) || IsPerson(parsed.Lemmas[t].ToLowerInvariant())) continue;
            if (t + 1 < parsed.Count && parsed.SentenceOf[t + 1] == parsed.SentenceOf[t] && parsed.Pos[t + 1] is Pos.NOUN or Pos.PROPN) continue;
            string words = string.Join(' ', Enumerable.Range(Article(cast, t) + 1, t - Article(cast, t)).Select(cast.Lower));
            if (!found.TryGetValue(words, out List<int>? places)) found[words] = places = [];
            places.Add(t);
        }

        foreach ((string _, List<int> places) in found.OrderBy(f => f.Value[0]))
            if (places.Any(t => IsSomebody(parsed, t) || HasSpeaker(parsed, t))) Add(cast, places);
        cast.Index();
    }

    /// <summary>Two reports' "the captain" may be two men; a house or a firm that speaks is one in a story.</summary>
    private static bool IsPerson(string noun) => Gazetteer.English.Is(noun, NameClasses.PersonNoun) && !Gazetteer.English.Is(noun, NameClasses.GroupNoun);

    private static void Add(Cast cast, List<int> places)
    {
        Because because = new(Rule, cast.At(cast.Parsed.Spans[places[0]]));
        Draft draft = new(ReferentType.Group, because);
        cast.Drafts.Add(draft);
        foreach (int t in places) draft.Add(new Mention(cast.Parsed.SpanOf(Article(cast, t), t + 1), MentionKind.Noun, because));
    }

    /// <summary>The "the" right before the noun, or before one noun or name that describes it ("the ferry firm", "the Brenk dairy"); -1 where there is none.</summary>
    private static int Article(Cast cast, int noun)
    {
        if (cast.Lower(noun - 1) == "the") return noun - 1;
        return noun > 1 && cast.Parsed.Pos[noun - 1] is Pos.NOUN or Pos.PROPN && cast.Lower(noun - 2) == "the" && cast.Parsed.SentenceOf[noun - 2] == cast.Parsed.SentenceOf[noun] ? noun - 2 : -1;
    }

    /// <summary>"The quarry's manager", "speaks for the quarry", "a spokesman for the quarry": who has somebody to speak is somebody.</summary>
    private static bool HasSpeaker(ParsedText parsed, int noun)
    {
        if (noun + 2 < parsed.Count && parsed.Lower(noun + 1) is "'s" or "’s") return Speakers.Contains(parsed.Lemmas[noun + 2].ToLowerInvariant());
        int first = noun;
        while (first > 0 && parsed.Pos[first - 1] is Pos.DET or Pos.NOUN or Pos.ADJ or Pos.PROPN) first--;
        return first > 1 && parsed.Lower(first - 1) is "of" or "for" && (Speakers.Contains(parsed.Lemmas[first - 2].ToLowerInvariant()) || parsed.Lower(first - 2) is "speaks" or "spoke" or "speaking");
    }

    private static readonly string[] Speakers = ["manager", "director", "chairman", "chairwoman", "chair", "spokesman", "spokeswoman", "lawyer", "agent", "owner"];

    /// <summary>The subject of a verb that takes a will.</summary>
    private static bool IsSomebody(ParsedText parsed, int noun) =>
        Clauses.IsSubject(parsed, noun) && parsed.Heads[noun] is >= 0 and var verb && parsed.Pos[verb] is Pos.VERB or Pos.ADJ && Acts.Contains(parsed.Lemmas[verb].ToLowerInvariant()) && parsed.Relations[noun] != Relation.nsubj_pass;
}
