using Concordance.Language;

namespace Concordance.Stories.Unknowns;

/// <summary>How a report says of something that it is open: not known, not said, left to somebody, under examination.</summary>
internal static class Openness
{
    private const int Near = 4;

    /// <summary>Behind "is" or "remains": "not yet known", "unclear", "a secret", "under investigation", "being examined"; where the words end, or -1.</summary>
    public static int EndOfState(ParsedText parsed, int verb, int end)
    {
        bool not = false;
        for (int t = verb + 1; t < Math.Min(end, verb + 2 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (word is "unclear" or "unknown" or "uncertain" or "undecided" or "unresolved" or "unexplained" or "undisclosed" or "disputed" or "pending") return t + 1;
            if (word is "open" or "secret" && parsed.Lower(t - 1) is "a" or "an" or "still" or "is" or "remains") return t + 1;
            if (not && word is "known" or "clear" or "established" or "determined" or "decided" or "settled" or "fixed" or "said" or "disclosed" or "certain" or "explained" or "clarified" or "agreed" or "set" or "revealed" or "announced" or "published") return t + 1;
            if (IsExamined(parsed, t)) return t + 2;
            if (word is "not" or "n't" or "yet" or "never") not |= word is not "yet";
            else if (word is not ("still" or "been" or "being" or "to" or "be" or "a" or "an" or "also" or "publicly" or "finally" or "clearly" or "now" or "so" or "far")) return -1;
        }

        return -1;
    }

    /// <summary>"Under investigation", "being looked into", "in progress".</summary>
    public static bool IsExamined(ParsedText parsed, int token) => parsed.Lower(token) switch
    {
        "under" => parsed.Lower(token + 1) is "investigation" or "examination" or "review",
        "being" => parsed.Lower(token + 1) is "investigated" or "examined" or "looked" or "checked" or "studied" or "reviewed" or "tested" or "clarified" or "analysed" or "analyzed",
        "in" => parsed.Lower(token + 1) is "progress",
        _ => false,
    };

    /// <summary>"(She) would not say", "has not decided", "the court will have to say", "the lawyers will say"; where the words end, or -1.</summary>
    /// <param name="aux">The word in front of the verb.</param>
    public static int EndOfSaying(ParsedText parsed, int aux, int end)
    {
        if (parsed.Lower(aux) is not ("would" or "could" or "did" or "does" or "do" or "has" or "have" or "will" or "declined" or "refused" or "must" or "can" or "wo" or "remains" or "to")) return -1;
        bool not = parsed.Lower(aux) is "declined" or "refused", left = parsed.Lower(aux) is "will" or "must" or "remains";
        for (int t = aux + 1; t < Math.Min(end, aux + 2 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (not && word is "say" or "said" or "know" or "tell" or "told" or "disclose" or "reveal" or "explain" or "comment" or "answer" or "decide" or "decided" or "determined" or "specify" or "established" or "disclosed" or "explained") return t + 1;
            if (left && word is "say" or "decide" or "show" or "tell" or "determine" or "announce" or "decided" or "seen" or "shown" or "announced" or "determined") return StandsAlone(parsed, t, end) ? t + 1 : -1;
            if (word is "not" or "n't" or "never") not = true;
            else if (word is not ("yet" or "have" or "to" or "be" or "immediately" or "now" or "only" or "so" or "far" or "been" or "first")) return -1;
        }

        return -1;
    }

    /// <summary>"How it handles this will show its worth" has an object, "the court will say next week" has none.</summary>
    private static bool StandsAlone(ParsedText parsed, int verb, int end) =>
        verb + 1 >= end || parsed.Pos[verb + 1] is Pos.PUNCT or Pos.ADV or Pos.ADP || parsed.Lower(verb + 1) is "next" or "this" or "tomorrow" or "later";
}
