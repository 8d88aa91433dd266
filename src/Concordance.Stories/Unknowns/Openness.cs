using Concordance.Language;

namespace Concordance.Stories.Unknowns;

/// <summary>How a report says of something that it is open: not known, left to somebody, under examination.</summary>
internal static class Openness
{
    private const int Near = 5;

    /// <summary>Behind "is" or "remains": "not yet known", "unclear", "a secret", "anybody's guess", "left open", "under investigation", "being examined"; where the words end, or -1.</summary>
    public static int EndOfState(ParsedText parsed, int verb, int end)
    {
        bool not = false;
        for (int t = verb + 1; t < Math.Min(end, verb + 2 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (Knowing.IsOpen(parsed, t) || word is "disputed" or "pending" or "contested") return t + 1;
            if (Knowing.IsRiddle(parsed, t)) return word is "matter" or "point" or "subject" ? EndOfMatter(parsed, t, end) : t + 1;
            if (word is "open" && parsed.Lower(t - 1) is "still" or "is" or "remains" or "left" or "now" or "be") return t + 1;
            if (not && word is "known" or "clear" or "established" or "determined" or "decided" or "settled" or "fixed" or "said" or "disclosed" or "certain" or "explained" or "clarified" or "agreed" or "set" or "revealed" or "announced" or "published" or "told" or "understood" or "recorded" or "stated" or "specified" or "confirmed" or "given") return t + 1;
            if (IsExamined(parsed, t)) return t + 2;
            if (word is "hard" or "difficult" or "impossible" or "early" && parsed.Lower(t + 1) is "to" && parsed.Lower(t + 2) is "say" or "predict" or "tell" or "know" or "judge" && t + 2 < end) return t + 3;
            if (word is "not" or "n't" or "yet" or "never") not |= word is not "yet" || parsed.Lower(t + 1) is "to";
            else if (parsed.Pos[t] is not Pos.ADV && word is not ("been" or "being" or "to" or "be" or "a" or "an" or "the" or "left" or "of" or "open" or "far" or "from" or "anybody" or "anyone" or "'s" or "kept" or "great" or "big" or "too")) return -1;
            not |= word is "from" && parsed.Lower(t - 1) is "far";
        }

        return -1;
    }

    /// <summary>"A matter on which the file is silent": to the end of the clause; "a matter of dispute": with its noun.</summary>
    private static int EndOfMatter(ParsedText parsed, int matter, int end)
    {
        if (parsed.Lower(matter + 1) is "of") return matter + 3;
        int last = matter;
        while (last + 1 < end && parsed.Pos[last + 1] != Pos.PUNCT) last++;
        return last + 1;
    }

    /// <summary>"Under investigation", "being looked into", "in progress", "still being counted".</summary>
    public static bool IsExamined(ParsedText parsed, int token) => parsed.Lower(token) switch
    {
        "under" => parsed.Lower(token + 1) is "investigation" or "examination" or "review" or "inquiry",
        "being" => parsed.Lower(token + 1) is "investigated" or "examined" or "looked" or "checked" or "studied" or "reviewed" or "tested" or "clarified" or "analysed" or "analyzed" or "assessed" or "determined" or "established" or "verified" or "probed" || (parsed.Lower(token - 1) is "still" && parsed.Lower(token + 1) is "counted" or "searched" or "sought" or "tallied" or "negotiated" or "discussed" or "debated" or "calculated" or "questioned"),
        "in" => parsed.Lower(token + 1) is "progress",
        _ => false,
    };

    /// <summary>"The court will have to say", "will be decided on Monday", "remains to be seen", "is up to", "is for the court to decide"; where the words end, or -1.</summary>
    /// <param name="aux">The word in front of the verb.</param>
    public static int EndOfLeaving(ParsedText parsed, int aux, int end)
    {
        if (parsed.Lower(aux) is "is" && parsed.Lower(aux + 1) is "up" && parsed.Lower(aux + 2) is "to") return aux + 3;
        if (parsed.Lower(aux) is not ("will" or "must" or "remains" or "should" or "'ll")) return -1;
        for (int t = aux + 1; t < Math.Min(end, aux + 2 + Near); t++)
        {
            string word = parsed.Lower(t);
            if (word is "say" or "decide" or "show" or "tell" or "determine" or "announce" or "decided" or "seen" or "shown" or "announced" or "determined" or "known" or "clear") return StandsAlone(parsed, t, end) ? t + 1 : -1;
            if (word is not ("have" or "to" or "be" or "now" or "only" or "been" or "first" or "become")) return -1;
        }

        return -1;
    }

    /// <summary>"How it handles this will show its worth" has an object, "the court will say next week" has none.</summary>
    private static bool StandsAlone(ParsedText parsed, int verb, int end) =>
        verb + 1 >= end || parsed.Pos[verb + 1] is Pos.PUNCT or Pos.ADV or Pos.ADP || parsed.Lower(verb + 1) is "next" or "this" or "tomorrow" or "later";
}
