using Concordance.Language;
using Concordance.Reading.Events.Status;

namespace Concordance.Reading.Events;

/// <summary>"Before the board has cleared the sale", "once the crew is paid", "takes effect when the papers have been handed over": a clause of time in the present tells of what is still to come, whatever form its verb has.</summary>
public static class Awaited
{
    /// <summary>Of a long name before the verb ("the board of the union of …") so many nouns are climbed.</summary>
    private const int Farthest = 3;

    /// <summary>The word that opens the clause of a verb that is only awaited, or -1.</summary>
    public static int Opening(ParsedText parsed, int verb)
    {
        int finite = Finite(parsed, verb);
        if (finite < 0) return -1;
        int opening = Own(parsed, verb, finite) is >= 0 and var own ? own : OfSubject(parsed, verb, finite);
        return opening >= 0 && IsAhead(parsed, opening, verb, finite) ? opening : -1;
    }

    /// <summary>The word of a compound form in the present: "has" of "has cleared", "is" of "is being paid"; -1 of any other form.</summary>
    private static int Finite(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child < verb && parsed.Relations[child] is Relation.aux or Relation.aux_pass) return parsed.Tags[child] is "VBZ" or "VBP" && parsed.Lemmas[child].ToLowerInvariant() is "have" or "be" ? child : -1;
        return -1;
    }

    private static int Own(ParsedText parsed, int verb, int finite)
    {
        foreach (int child in parsed.Children(verb))
            // "Once again the board has met": whoever acts stands behind the word that opens a clause.
            if (child + 1 < finite && parsed.Relations[child] is Relation.mark or Relation.advmod && IsOfTime(parsed, child) && parsed.Subject(verb) > child && parsed.Pos[child + 1] is not (Pos.ADV or Pos.PUNCT)) return child;
        return -1;
    }

    /// <summary>"Will not sign before the board has cleared the sale": trees take whoever acts for what the word stands before, and leave the verb without a subject.</summary>
    private static int OfSubject(ParsedText parsed, int verb, int finite)
    {
        int noun = finite - 1;
        if (noun < 0 || parsed.Pos[noun] is not (Pos.NOUN or Pos.PROPN) || parsed.SentenceOf[noun] != parsed.SentenceOf[verb]) return -1;
        for (int steps = 0; steps < Farthest; steps++)
        {
            foreach (int child in parsed.Children(noun))
                if (child < noun && parsed.Relations[child] is Relation.@case && IsOfTime(parsed, child)) return IsWithoutSubject(parsed, verb, noun) ? child : -1;
            if (parsed.Relations[noun] is not (Relation.nmod or Relation.compound or Relation.conj) || parsed.Heads[noun] is not (>= 0 and var above) || above > noun || parsed.Pos[above] is not (Pos.NOUN or Pos.PROPN)) return -1;
            noun = above;
        }

        return -1;
    }

    /// <summary>"Prices before the war have risen" has a subject of its own.</summary>
    private static bool IsWithoutSubject(ParsedText parsed, int verb, int noun) => parsed.Subject(verb) is var subject && (subject < 0 || subject == noun || parsed.Pos[subject] == Pos.VERB);

    private static bool IsOfTime(ParsedText parsed, int token) => parsed.Lower(token) is "before" or "until" or "till" or "once" or "when" or "after";

    /// <summary>"The vote comes after the board has met" looks back, "will vote after the board has met" does not.</summary>
    private static bool IsAhead(ParsedText parsed, int opening, int verb, int finite) => parsed.Lower(opening) switch
    {
        "after" => parsed.Lower(finite) is "has" or "have" or "'s" or "'ve" && IsBehindWill(parsed, opening),
        "when" => parsed.Lower(finite) is "has" or "have" or "'s" or "'ve" && parsed.Relations[verb] == Relation.advcl && parsed.Heads[verb] is >= 0 and var main && parsed.Tags[main] != "VBD",
        _ => true,
    };

    private static bool IsBehindWill(ParsedText parsed, int opening)
    {
        for (int t = parsed.Sentences[parsed.SentenceOf[opening]].First; t < opening; t++)
            if (parsed.Lower(t) is "will" or "wo" or "shall" or "'ll" or "would" or "can" or "could" or "may" or "might" or "must") return true;
        return false;
    }
}
