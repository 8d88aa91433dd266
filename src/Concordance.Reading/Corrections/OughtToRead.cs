using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What a text should say: "It ought to have read 3,210", "The caption should have said “north”", "The figure should have been 41", "the correct number is 14", "had given the number as 12; in fact it is 9".</summary>
internal static class OughtToRead
{
    public static readonly RuleId Rule = new("corrections/ought-to-read");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] is "correct" or "right" && words[i - 1] is "the" && (EarlierTelling.IsThing(words, i + 1) || words[i + 1] is "one") && words[i + 2] is "is" or "was" && words.IsNumber(i + 3)) return words.At(i - 1, i + 3);
            if (words[i] is "in" && words[i + 1] is "fact" or "reality" or "truth" && words.First((w, j) => j < i + 7 && w.IsNumber(j), i) > 0 && IsTold(words.WithBefore)) return words.At(i, i + 2);
            // "The figure of 12 given on Monday referred to trout only. The total was 30."
            if (EarlierTelling.End(words, i) is > 0 and int named && IsOfPart(words, named) is > 0 and int part && IsWhole(words)) return words.WithNext.At(i, words.Count + 4);
            int have = words[i] is "should" ? i + 1 : words[i] is "ought" && words[i + 1] is "to" ? i + 2 : 0;
            if (words[i] is "should" or "must" or "to" && words[i + 1] is "read" && IsSubject(words, i - (words[i] is "to" ? 2 : 1)) && IsValue(words, i + 2)) return words.At(i - 1, i + 2);
            if (have == 0 || words[have] is not "have") continue;
            bool thing = EarlierTelling.IsThing(words, i - 1) || words.IsPublication(i - 1) || words[i - 1] is "line" or "sentence" or "word";
            if (words[have + 1] is "read" or "said" ? (thing || words[i - 1] is "it" or "this" or "that" or "which") && IsValue(words, have + 2) : words[have + 1] is "been" && thing && IsValue(words, have + 2)) return words.At(i - 1, have + 2);
        }

        return null;
    }

    /// <summary>"Referred to trout only", "did not include": behind what names the telling.</summary>
    private static int IsOfPart(NoticeWords words, int from) => words.First((w, i) => i < from + 8 && w[i] is "referred" or "covered" or "included" or "excluded" or "include" or "counted", from);

    /// <summary>"The total was 30" in the next sentence.</summary>
    private static bool IsWhole(NoticeWords words)
    {
        NoticeWords ahead = words.WithNext;
        int next = words.Count;
        return ahead[next] is "the" && (EarlierTelling.IsThing(ahead, next + 1) || EarlierTelling.IsThing(ahead, next + 2)) && ahead.First((w, i) => i < next + 7 && w[i] is "was" or "is" && w.IsNumber(i + 1), next) > 0;
    }

    /// <summary>"Had given the number as 12": told, and with a number.</summary>
    private static bool IsTold(NoticeWords words) => words.First((w, i) => (w[i] is "had" && (EarlierTelling.IsTold(w, i + 1) || (EarlierTelling.IsBefore(w[i + 1]) && EarlierTelling.IsTold(w, i + 2)))) || (w[i] is "was" or "were" && EarlierTelling.IsTold(w, i + 1) && w[i + 2] is "as")) is >= 0 and var told && words.First((w, i) => i < told + 10 && w.IsNumber(i), told) > 0;

    private static bool IsSubject(NoticeWords words, int at) => EarlierTelling.IsThing(words, at) || words.IsPublication(at) || words[at] is "it" or "this" or "that" or "which" or "line" or "sentence" or "amended" or "corrected";

    /// <summary>A number, a name or words in quotation marks.</summary>
    private static bool IsValue(NoticeWords words, int at) => words.IsNumber(at) || words[at] is "\"" or "“" or "‘" or "``" or "'" or ":" || words.IsName(at);
}
