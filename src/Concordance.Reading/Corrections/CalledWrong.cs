using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was told before is called wrong by who told it: "The figure given on Monday was mistaken", "its first count proved wrong", "was wrongly given as 30".</summary>
internal static class CalledWrong
{
    public static readonly RuleId Rule = new("corrections/called-wrong");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (Wrongly(words, i) is > 0 and int told) return words.At(i, told);
            if (words[i] is "reports" or "rumours" && words[i + 1] is "that" or "of" && !words.IsSaid && EarlierTelling.CalledWrong(words, i + 2) is > 0 and int denied) return words.At(i, denied + 1);
            if (EarlierTelling.End(words, i) is > 0 and int end && EarlierTelling.CalledWrong(words, end) is > 0 and int wrong) return words.At(i, wrong + 1);
        }

        return null;
    }

    /// <summary>"Was wrongly given as", "had mistakenly reported", "counted by mistake", "had named the wrong bridge".</summary>
    private static int Wrongly(NoticeWords words, int at)
    {
        if (words[at] is "wrongly" or "mistakenly" or "erroneously" or "incorrectly" or "inaccurately" && EarlierTelling.IsTold(words, at + 1)) return at + 2;
        if (!EarlierTelling.IsTold(words, at) && words[at] is not ("included" or "added" or "omitted")) return -1;
        for (int i = at + 1; i < at + 6 && words[i] is not ("," or ";" or "."); i++)
            if (words[i] is "by" or "in" && words[i + 1] is "mistake" or "error") return i + 2;
        if (words[at + 1] is "prematurely" || (words[at + 1] is "too" && words[at + 2] is "soon" or "early")) return at + 2;
        return words[at - 1] is "had" or "have" && words[at + 1] is "the" or "a" && words[at + 2] is "wrong" && words[at + 3] is not ("impression" or "answer" or "message" or "signal" or "idea") ? at + 4 : -1;
    }
}
