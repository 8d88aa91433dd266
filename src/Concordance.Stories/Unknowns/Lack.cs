using Concordance.Language;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// Whether a word of knowing, saying, finding or deciding is told as lacking, however that is put: "did not say", "nobody at the ministry could
/// tell", "declined to name", "has yet to decide", "too early to judge", "without giving", "is not yet known".
/// </summary>
internal static class Lack
{
    private const int Reach = 9, Near = 6, Steps = 3;

    /// <summary>The first of the words that tell the lack, in front of the word; -1 where none does.</summary>
    public static int From(ParsedText parsed, int word)
    {
        int first = parsed.Sentences[parsed.SentenceOf[word]].First;
        for (int t = word - 1; t >= first && word - t <= Reach; t--)
        {
            if (IsLack(parsed, t)) return IsSupposed(parsed, t, first) || IsOnce(parsed, t, word) ? -1 : t;
            if (!IsLight(parsed, t)) break;
        }

        return Nobody(parsed, word, first) is >= 0 and var nobody && !IsSupposed(parsed, nobody, first) ? nobody : -1;
    }

    private static bool IsLack(ParsedText parsed, int t) => parsed.Lower(t) switch
    {
        "not" => parsed.Lower(t + 1) is not ("only" or "just" or "least" or "because"),
        "n't" or "never" or "cannot" or "without" or "unable" or "impossible" or "unwilling" or "hardly" or "nobody" or "nothing" or "none" => true,
        "one" => parsed.Lower(t - 1) is "no",
        "yet" => parsed.Lower(t + 1) is "to",
        "early" or "soon" => parsed.Lower(t - 1) is "too",
        "hard" or "difficult" or "far" => parsed.Lower(t + 1) is "to" or "from",
        "declined" or "declines" or "refused" or "refuses" or "refusing" or "declining" or "omitted" => true,
        "failed" or "fails" => parsed.Lower(t + 1) is "to" && parsed.Lower(t + 2) is "say" or "explain" or "specify" or "disclose" or "name" or "answer",
        _ => false,
    };

    /// <summary>What may stand between the lack and its verb.</summary>
    private static bool IsLight(ParsedText parsed, int t) => parsed.Pos[t] is Pos.AUX or Pos.ADV or Pos.PART || parsed.Lower(t) is "to" or "be" or "been" or "being" or "able" or "willing" or "ready" or "prepared" or "in" or "a" or "position" or "want" or "wish" or "so" or "far" or "as" or "have" or "has" or "from" or "made";

    /// <summary>"If no date is set by Friday": nothing is told as lacking.</summary>
    private static bool IsSupposed(ParsedText parsed, int lack, int first)
    {
        for (int t = lack - 1; t >= first && lack - t <= Near && parsed.Pos[t] != Pos.PUNCT; t--)
            if (parsed.Lower(t) is "if" or "unless" or "until" or "till" or "should") return true;
        return false;
    }

    /// <summary>"It had not been known", "could not have said": how it was, or would have been, before.</summary>
    private static bool IsOnce(ParsedText parsed, int lack, int word)
    {
        if (parsed.Lower(lack - 1) is "had" && !Enumerable.Range(lack + 1, word - lack).Any(t => parsed.Lower(t) is "yet" or "still")) return true;
        return parsed.Lower(lack - 1) is "could" or "would" or "should" or "might" && Enumerable.Range(lack + 1, word - lack - 1).Any(t => parsed.Lower(t) is "have");
    }

    /// <summary>"No one at the ministry could (say)", "neither club would", "none of them": the subject says that nobody does.</summary>
    private static int Nobody(ParsedText parsed, int word, int first)
    {
        for (int at = word, steps = 0; at >= first && steps < Steps; at = parsed.Heads[at], steps++)
        {
            int subject = parsed.Subject(at);
            if (subject >= first && subject < word)
            {
                if (parsed.Lower(subject) is "nobody" or "none" or "nothing" or "neither" or "little" || (parsed.Lower(subject) is "one" && parsed.Lower(subject - 1) is "no")) return subject;
                int none = parsed.Child(subject, Relation.det, Relation.advmod, Relation.cc, Relation.cc_preconj);
                return none >= first && none < subject && parsed.Lower(none) is "no" or "neither" && parsed.Lower(subject) is not "doubt" ? none : -1;
            }

            if (parsed.Relations[at] is not (Relation.xcomp or Relation.conj or Relation.ccomp)) return -1;
        }

        return -1;
    }
}
