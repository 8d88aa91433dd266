using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>Somebody takes back what he told: "The ministry corrected its figure", "We have to withdraw what we said", "the police, who had said so, apologised for the error".</summary>
internal static class TookBack
{
    public static readonly RuleId Rule = new("corrections/took-back");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
            if (End(words, i) is > 0 and int end) return words.At(i, end);
        return null;
    }

    private static int End(NoticeWords words, int at) => words[at] switch
    {
        "apologised" or "apologized" or "apologises" or "apologizes" or "apologise" or "apologize" or "regrets" or "regret" or "regretted" => Sorry(words, at),
        "withdraw" or "withdrew" or "withdrawn" or "withdraws" or "retract" or "retracted" or "retracts" => What(words, at + 1, at),
        "take" or "took" or "taken" or "takes" when words[at + 1] is "back" => What(words, at + 2, at),
        "replaces" or "supersedes" or "cancels" or "amends" => (words[at - 1] is "this" || (words[at - 2] is "this" && EarlierTelling.IsThing(words, at - 1))) && words[at + 1] is "the" or "our" && (EarlierTelling.IsThing(words, at + 2) || words[at + 2] is "one") ? at + 3 : -1,
        "spoke" or "spoken" when words[at + 1] is "too" && words[at + 2] is "soon" or "early" => at + 3,
        "misspoke" or "misspoken" => at + 1,
        "misinformed" when words[at - 1] is "was" or "were" or "been" => at + 1,
        "pointed" when words[at + 1] is "out" => words[at + 2] is "to" && words[at + 3] is "us" || words[at - 1] is "have" && words[at - 2] is "readers" or "listeners" ? at + 4 : -1,
        "admitted" or "conceded" or "acknowledged" or "admits" or "concedes" or "acknowledges" => Admitted(words, at),
        "had" when EarlierTelling.IsTold(words, EarlierTelling.IsBefore(words[at + 1]) ? at + 2 : at + 1) => NowSays(words, at),
        "got" or "had" when words[at - 1] is "we" or "paper" => words.First((w, i) => i < at + 8 && w[i] is "wrong" && w[at + 1] is "the" or "his" or "her" or "its" or "that" or "this" or "it", at) is > 0 and int wrong ? wrong + 1 : -1,
        "corrected" or "corrects" or "correct" => words[at + 1] is "itself" or "himself" or "herself" or "themselves" or "myself" or "ourselves" ? (IsTold(words.WithBefore) ? at + 2 : -1) : (words[at + 1] is "it" or "this" or "that" && words[at + 2] is "to" && words.IsNumber(at + 3)) ? at + 4 : What(words, at + 1, at),
        _ => -1,
    };

    /// <summary>For an error, by one who had told something; or for having told it too soon.</summary>
    private static int Sorry(NoticeWords words, int at)
    {
        int for_ = words[at + 1] is "for" ? at + 1 : words[at].StartsWith("regret", StringComparison.Ordinal) ? at : -1;
        if (for_ < 0) return -1;
        if (words[for_ + 1] is "speaking" && words[for_ + 2] is "too") return for_ + 4;
        int what = for_ + 1;
        while (words[what] is "the" or "its" or "this" or "that" or "his" or "her" or "their" or "our" or "an" or "a") what++;
        bool error = words[what] is "error" or "errors" or "mistake" or "mistakes" or "confusion" or "slip" or "inaccuracy";
        bool telling = words.IsError(what) && EarlierTelling.IsThing(words, what + 1);
        if (telling) return what + 2;
        // "Apologised for having said so".
        if (words[what] is "having" && EarlierTelling.IsTold(words, what + 1)) return what + 2;
        return error && words[at - 1] is "we" ? what + 1 : error && words.First((w, i) => w[i] is "had" && EarlierTelling.IsTold(w, i + 1)) >= 0 ? what + 1 : -1;
    }

    private static bool IsTold(NoticeWords words) => words.First((w, i) => EarlierTelling.IsTold(w, i) || EarlierTelling.IsThing(w, i)) >= 0;

    /// <summary>"Admitted an error", "conceded that it had been wrong", by one who had told something.</summary>
    private static int Admitted(NoticeWords words, int at)
    {
        bool told = IsTold(words.WithBefore);
        if (words[at + 1] is "an" or "a" or "the" or "its" or "his" or "her" or "their" && words[at + 2] is "error" or "mistake" or "slip") return told ? at + 3 : -1;
        int who = words[at + 1] is "that" ? at + 2 : at + 1;
        if (words[who] is not ("he" or "she" or "it" or "they")) return -1;
        int be = words[who + 1] is "had" ? who + 2 : who + 1;
        return told && words[be] is "been" or "was" or "were" && words[be + 1] is "wrong" or "mistaken" ? be + 2 : -1;
    }

    /// <summary>"Who had said that it was shut, now says it was open".</summary>
    private static int NowSays(NoticeWords words, int at)
    {
        int now = words.First((w, i) => w[i] is "now" && w[i + 1] is "says" or "said" or "admits" or "concedes" or "speaks" or "puts" or "gives", at);
        return now > 0 ? now + 2 : -1;
    }

    /// <summary>"What we said", "its earlier statement", "its figures": not any statement, which a witness may withdraw, nor another's figures.</summary>
    private static int What(NoticeWords words, int from, int verb)
    {
        if (words[from] is "that" or "it" && verb + 2 == from && words[verb - 1] is "i" or "we") return from + 1;
        if (words[from] is "what") return words[from + 1] is "we" or "he" or "she" or "it" or "they" or "i" && words.First((w, i) => i < from + 6 && EarlierTelling.IsTold(w, i), from) is > 0 and int told ? told + 1 : -1;
        bool own = words[from] is "its" or "his" or "her" or "their" or "our" or "an";
        if (!own && words[from] is not "the") return -1;
        // "Has withdrawn its report that the bridge fell": the clause says what was told.
        if (own && words[from] is not "an" && EarlierTelling.IsThing(words, from + 1) && words[from + 2] is "that" && !words[verb].StartsWith("correct", StringComparison.Ordinal)) return from + 3;
        bool before = false;
        for (int i = from + 1; i < from + 4; i++)
        {
            before |= EarlierTelling.IsBefore(words[i]);
            before |= EarlierTelling.IsThing(words, i) && words[i + 1] is "of" or "from" && EarlierTelling.IsDay(words, i + 2);
            if (EarlierTelling.IsThing(words, i)) return before || (own && words[from] is not "an" && words[verb].StartsWith("correct", StringComparison.Ordinal) && words[i] is "figure" or "figures" or "number" or "count" or "toll" or "total" or "tally") ? i + 1 : -1;
        }

        return -1;
    }
}
