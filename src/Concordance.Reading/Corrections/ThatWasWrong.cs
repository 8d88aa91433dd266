using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was told first, by whomever, is called wrong by the sentence behind it: "Police initially stated that the hiker had not reached the top. This was an error."</summary>
internal static class ThatWasWrong
{
    public static readonly RuleId Rule = new("corrections/that-was-wrong");

    private const int Longest = 8;

    /// <summary>Both sentences; null where this one calls nothing wrong.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        if (words.Count > Longest || words[0] is not ("this" or "that" or "it") || !IsWrong(words)) return null;
        NoticeWords both = words.WithBefore;
        int before = both.Count - words.Count;
        for (int i = 0; i < before; i++)
            if (IsFirst(both, i) && both.First((w, j) => j < before && EarlierTelling.IsTold(w, j)) >= 0) return both.At(0, both.Count);
        return null;
    }

    /// <summary>"This was an error", "that is not correct", "it has proved wrong".</summary>
    private static bool IsWrong(NoticeWords words) =>
        words[1] is "was" or "is" or "has" or "proved" or "'s" or "turned" && words.First((w, i) => w[i] is "?" || EarlierTelling.IsBefore(w[i])) < 0 && words.First(EarlierTelling.IsWrong, 2) is > 0 and < 6;

    private static bool IsFirst(NoticeWords words, int at) => EarlierTelling.IsBefore(words[at]) || (words[at] is "at" && words[at + 1] is "first");
}
