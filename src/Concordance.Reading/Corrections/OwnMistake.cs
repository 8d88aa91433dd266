using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>One's own words, called wrong in the next breath: "We reported that the pass was open. That was wrong", "“I said it was shut. I was mistaken.”".</summary>
internal static class OwnMistake
{
    public static readonly RuleId Rule = new("corrections/own-mistake");

    /// <summary>The words that set the rule off, in this sentence or the one behind it; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        NoticeWords ahead = words.WithNext;
        for (int i = 0; i < words.Count; i++)
        {
            if (Told(words, i) is not (> 0 and int told)) continue;
            for (int j = told; j < ahead.Count; j++)
                if (ahead[j] is "that" or "this" or "which" or "it" or "i" or "we" && ahead[j + 1] is "was" or "is" or "were" && (EarlierTelling.IsWrong(ahead, j + 2) || (ahead[j + 2] is "a" or "an" && ahead[j + 3] is "mistake" or "error" or "slip"))) return ahead.At(i, j + 3);
        }

        return null;
    }

    /// <summary>"We reported", "I said", "this paper wrote", "our bulletin gave"; the word behind it.</summary>
    private static int Told(NoticeWords words, int at)
    {
        int verb = words[at] is "we" or "i" ? at + 1 : words[at] is "this" or "our" && (words.IsPublication(at + 1) || words[at + 1] is "paper" or "newspaper" or "station" or "programme" or "bulletin" or "issue") ? at + 2 : 0;
        if (verb == 0) return -1;
        while (words[verb] is "had" or "have" or "first" or "also") verb++;
        return words[verb] is "reported" or "said" or "wrote" or "stated" or "gave" or "printed" or "told" or "announced" or "named" or "put" ? verb + 1 : -1;
    }
}
