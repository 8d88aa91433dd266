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
        "put" => words[at + 1] is "something" && words[at + 2] is "right" or "straight" ? at + 3 : words[at + 1] is "the" && words[at + 2] is "record" && words[at + 3] is "right" or "straight" ? at + 4 : -1,
        "withdraw" or "withdrew" or "withdrawn" or "withdraws" or "retract" or "retracted" or "retracts" => What(words, at + 1, at),
        "take" or "took" or "taken" or "takes" when words[at + 1] is "back" => What(words, at + 2, at),
        "corrected" or "corrects" or "correct" => words[at + 1] is "itself" or "himself" or "herself" or "themselves" ? at + 2 : What(words, at + 1, at),
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
        return error && words[at - 1] is "we" ? what + 1 : error && words.First((w, i) => w[i] is "had" && EarlierTelling.IsTold(w, i + 1)) >= 0 ? what + 1 : -1;
    }

    /// <summary>"What we said", "its earlier statement", "its figures": not any statement, which a witness may withdraw, nor another's figures.</summary>
    private static int What(NoticeWords words, int from, int verb)
    {
        if (words[from] is "what") return words[from + 1] is "we" or "he" or "she" or "it" or "they" or "i" && words.First((w, i) => i < from + 6 && EarlierTelling.IsTold(w, i), from) is > 0 and int told ? told + 1 : -1;
        bool own = words[from] is "its" or "his" or "her" or "their" or "our" or "an";
        if (!own && words[from] is not "the") return -1;
        bool before = false;
        for (int i = from + 1; i < from + 4; i++)
        {
            before |= EarlierTelling.IsBefore(words[i]);
            if (EarlierTelling.IsThing(words, i)) return before || (words[from] is not "an" && words[verb].StartsWith("correct", StringComparison.Ordinal) && words[i] is "figure" or "figures" or "number" or "count" or "toll" or "total" or "tally") ? i + 1 : -1;
        }

        return -1;
    }
}
