using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>One's own earlier words with their time, and in the next breath how it is: "Last week we wrote that Lund had broken his wrist. It was a finger.", "In our edition of 4 May we said ninety days. It is ninety working days."</summary>
internal static class WeSaid
{
    public static readonly RuleId Rule = new("corrections/we-said");

    /// <summary>How it is, in few words: what goes on for longer tells something else.</summary>
    private const int LongestTruth = 10;

    /// <summary>The words that set the rule off, with the sentence behind them; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        if (!HasTime(words)) return null;
        NoticeWords ahead = words.WithNext, further = ahead.WithNext;
        for (int i = 0; i < words.Count; i++)
        {
            if (OwnMistake.Told(words, i) is not > 0) continue;
            if (IsTruth(ahead, words.Count)) return ahead[words.Count] is "that" && IsTruth(further, ahead.Count) ? further.At(i, ahead.Count + 2) : ahead.At(i, words.Count + 2);
            // "I took that from the agency. It was 30."
            return ahead[words.Count] is "i" or "we" && ahead.Count - words.Count <= LongestTruth && IsTruth(further, ahead.Count) ? further.At(i, ahead.Count + 2) : null;
        }

        return null;
    }

    /// <summary>"It is", "she was", "that's", "they were": what was told, taken up, with another word for it.</summary>
    private static bool IsTruth(NoticeWords ahead, int at)
    {
        if (ahead.Count - at is < 3 or > LongestTruth) return false;
        bool pronoun = ahead[at] is "it" or "she" or "he" or "they" or "that" or "there";
        bool more = ahead.First((w, i) => w[i] is "said" or "says" or "why" or "how" or "what" or "because" or "still" or "also" or "now" or "?" or "when" or "where", at) >= 0;
        return pronoun && !more && ahead[at + 1] is "is" or "was" or "are" or "were" or "'s" or "’s";
    }

    /// <summary>"Last week", "yesterday", "at noon", "in our edition of".</summary>
    private static bool HasTime(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] is "yesterday" or "earlier" or "noon") return true;
            if (words[i] is "last" && words[i + 1] is "week" or "month" or "time" or "issue" or "night" or "edition" or "episode" or "bulletin" || (words[i] is "last" && EarlierTelling.IsDay(words, i + 1))) return true;
            if (words[i] is "on" && EarlierTelling.IsDay(words, i + 1)) return true;
            if (words[i] is "this" && words[i + 1] is "morning" or "afternoon") return true;
            if (words[i] is "edition" or "issue" or "bulletin" or "columns" or "programme" or "broadcast" or "episode" && words[i - 1] is "our" or "the" or "these" or "this" || (words[i] is "edition" or "issue" or "bulletin" && words[i - 2] is "our" or "the")) return true;
        }

        return false;
    }
}
