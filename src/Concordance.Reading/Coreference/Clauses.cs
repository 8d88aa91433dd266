using Concordance.Language;

namespace Concordance.Reading.Coreference;

/// <summary>Subjects of clauses, as the tree has them.</summary>
internal static class Clauses
{
    public static bool IsSubject(ParsedText parsed, int token) => parsed.Relations[token] is Relation.nsubj or Relation.nsubj_pass or Relation.nsubj_outer;

    /// <summary>Whose clause complement or adverbial clause a token stands in: "Dahl" for "he" in "Dahl said he would".</summary>
    public static Draft? GoverningSubject(Cast cast, int token)
    {
        ParsedText parsed = cast.Parsed;
        int verb = token;
        for (int steps = 0; steps < parsed.Count && parsed.Heads[verb] >= 0; steps++)
        {
            bool clause = parsed.Relations[verb] is Relation.ccomp or Relation.advcl or Relation.xcomp;
            verb = parsed.Heads[verb];
            if (clause && Subject(parsed, verb) is { } subject && subject != token && subject < token) return cast.Covering(parsed.Spans[subject].Start);
        }

        return null;
    }

    /// <summary>Who is the subject of a sentence's main verb, or null.</summary>
    public static Draft? MainSubject(Cast cast, int sentence)
    {
        ParsedText parsed = cast.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Heads[t] < 0) return Subject(parsed, t) is { } subject ? cast.Covering(parsed.Spans[subject].Start) : null;
        return null;
    }

    private static int? Subject(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (IsSubject(parsed, child)) return child;
        return null;
    }
}
