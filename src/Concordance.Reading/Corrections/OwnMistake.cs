using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>One's own words, called wrong in the next breath: "We reported that the pass was open. That was wrong", "“I said it was shut. I was mistaken.”".</summary>
internal static class OwnMistake
{
    public static readonly RuleId Rule = new("corrections/own-mistake");

    /// <summary>The words that set the rule off, in this sentence or the one behind it; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        // "Sorry", "our mistake": what was told stands in front.
        if (words[0] is "sorry" or "apologies" || (words[0] is "our" or "my" && words[1] is "mistake" or "error" or "apologies")) return Told(words.WithBefore) ? words.WithBefore.At(0, words.WithBefore.Count) : null;
        // "We misdated the photograph".
        for (int i = 1; i < words.Count; i++)
            if (words[i].StartsWith("mis", StringComparison.Ordinal) && words[i] is [.., 'e', 'd'] or [.., 'e', 'l', 't'] && words[i] is not ("missed" or "misled" or "misused" or "mistreated") && words[i - 1] is "we" or "had" or "have" && (words[i - 1] is "we" || words[i - 2] is "we")) return words.At(i - 1, i + 1);
        NoticeWords ahead = words.WithNext;
        for (int i = 0; i < words.Count; i++)
            if (Told(words, i) is > 0 and int told && Undone(ahead, told, words.Count) is > 0 and int end) return ahead.At(i, end);
        return null;
    }

    private static bool Told(NoticeWords words) => Enumerable.Range(0, words.Count).Any(i => Told(words, i) > 0);

    /// <summary>Where the words end that undo what was told: "that was wrong", "we were mistaken", or another number in a sentence of its own.</summary>
    private static int Undone(NoticeWords ahead, int told, int next)
    {
        for (int j = told; j < ahead.Count; j++)
        {
            bool copula = ahead[j + 1] is "was" or "is" or "were" or "are";
            // "We wrote that it is 93 metres long. It is 39."
            if (copula && j >= next && ahead[j] is "it" or "they" or "there" or "he" or "she" && HasAnotherNumber(ahead, told, j)) return j + 2;
            if (copula && ahead[j] is "that" or "this" or "which" or "it" or "i" or "we" && (EarlierTelling.IsWrong(ahead, j + 2) || (ahead[j + 2] is "a" or "an" && ahead[j + 3] is "mistake" or "error" or "slip"))) return j + 3;
        }

        return -1;
    }

    /// <summary>The next sentence puts one number in the place of the only one told.</summary>
    private static bool HasAnotherNumber(NoticeWords ahead, int told, int next)
    {
        int[] before = [.. Enumerable.Range(told, next - told).Where(ahead.IsNumber)], after = [.. Enumerable.Range(next, Math.Min(6, ahead.Count - next)).Where(ahead.IsNumber)];
        return ahead[told - 1] is "wrote" or "reported" or "printed" && before.Length == 1 && after.Length == 1 && ahead[before[0]] != ahead[after[0]];
    }

    /// <summary>"We reported", "I said", "this paper wrote", "our bulletin gave"; the word behind it.</summary>
    internal static int Told(NoticeWords words, int at)
    {
        int verb = words[at] is "we" or "i" ? at + 1 : words[at] is "this" or "our" && (words.IsPublication(at + 1) || words[at + 1] is "paper" or "newspaper" or "station" or "programme" or "bulletin" or "issue") ? at + 2 : 0;
        if (verb == 0) return -1;
        while (words[verb] is "had" or "have" or "'ve" or "first" or "also") verb++;
        return words[verb] is "reported" or "said" or "wrote" or "stated" or "gave" or "printed" or "told" or "announced" or "named" or "put" or "called" or "repeated" or "claimed" ? verb + 1 : -1;
    }
}
