using Concordance.Language;

namespace Concordance.Reading.Coreference;

/// <summary>Subjects of clauses, as the tree has them.</summary>
internal static class Clauses
{
    /// <summary>Deeper trees than news has are damage or noise; the bound keeps every walk short.</summary>
    private const int Deepest = 60;

    public static bool IsSubject(ParsedText parsed, int token) => parsed.Relations[token] is Relation.nsubj or Relation.nsubj_pass or Relation.nsubj_outer;

    /// <summary>The head of the clause a token stands in: a verb, or the noun or adjective that is said of something.</summary>
    public static int Head(ParsedText parsed, int token)
    {
        int at = token;
        for (int steps = 0; steps < Deepest && parsed.Heads[at] >= 0 && !(at != token && IsClause(parsed, at)); steps++) at = parsed.Heads[at];
        return at;
    }

    /// <summary>Whose clause complement or adverbial clause a token stands in: the subject of the nearest clause around its own, or -1.</summary>
    public static int Governor(ParsedText parsed, int token)
    {
        int verb = token;
        for (int steps = 0; steps < Deepest && parsed.Heads[verb] >= 0; steps++)
        {
            bool clause = parsed.Relations[verb] is Relation.ccomp or Relation.advcl or Relation.xcomp;
            verb = parsed.Heads[verb];
            if (clause && Subject(parsed, verb) is { } subject && subject != token && subject < token) return subject;
        }

        return -1;
    }

    /// <summary>The subject of a token's own clause, that of the verb it is joined to or depends on where it has none of its own; or -1.</summary>
    public static int OwnSubject(ParsedText parsed, int token)
    {
        int verb = Head(parsed, token);
        for (int steps = 0; steps < Deepest && verb >= 0; steps++)
        {
            if (Subject(parsed, verb) is { } subject) return subject != token && subject < token ? subject : -1;
            if (parsed.Relations[verb] is not (Relation.conj or Relation.xcomp or Relation.advcl)) return -1;
            verb = parsed.Heads[verb];
        }

        return -1;
    }

    /// <summary>The subject of a sentence's main verb, or -1.</summary>
    public static int MainSubject(ParsedText parsed, int sentence)
    {
        SentenceRange range = parsed.Sentences[sentence];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Heads[t] < 0) return Subject(parsed, t) ?? -1;
        return -1;
    }

    public static int? Subject(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (IsSubject(parsed, child)) return child;
        return null;
    }

    private static bool IsClause(ParsedText parsed, int token) =>
        parsed.Relations[token] is Relation.ccomp or Relation.advcl or Relation.advcl_relcl or Relation.acl or Relation.acl_relcl or Relation.xcomp or Relation.csubj or Relation.parataxis
        || (parsed.Relations[token] == Relation.conj && (parsed.Pos[token] is Pos.VERB or Pos.AUX || Subject(parsed, token) is not null));
}
