using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Outcomes;

/// <summary>What was left open: "the question of quotas remains open", "the herring quota was left unresolved".</summary>
internal static class LeftOpen
{
    private static readonly string[] Matters = ["issue", "item", "matter", "point", "question"];

    /// <summary>Whether this word says of its clause's subject that it is open.</summary>
    public static bool Holds(ParsedText parsed, int word)
    {
        if (parsed.Lower(word) is not ("open" or "unresolved" or "unsettled" or "undecided") || Verb(parsed, word) is not (>= 0 and var verb) || parsed.IsOpen(verb) || parsed.HasNot(verb)) return false;
        int subject = parsed.Subject(verb);
        // A harbour that remains open is none of these.
        return subject >= 0 && parsed.Pos[subject] == Pos.NOUN && (parsed.Lower(word) != "open" || Matters.Contains(parsed.Lemma(subject)));
    }

    public static Span Words(ParsedText parsed, int word) => Span.Hull(parsed.Phrase(parsed.Subject(Verb(parsed, word))), parsed.Spans[word]);

    private static int Verb(ParsedText parsed, int word) => parsed.Heads[word] is >= 0 and var head && parsed.Relations[word] is Relation.xcomp && parsed.Lemma(head) is "remain" or "leave" or "stay" ? head : -1;
}
