using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>
/// A paper mends what it printed: "Correction: …", "An earlier version of this article misstated …", "The headline has been amended",
/// "We wrongly reported …". An update is no correction, nor is a correction that others make.
/// </summary>
internal static class CorrectionNotice
{
    public static readonly RuleId Rule = new("corrections/correction-notice");
    private static readonly FrozenSet<string> Labels = NoticeWords.Set("en.correction-labels.txt"), Mending = NoticeWords.Set("en.mending-words.txt");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        if (Label.End(words, Labels) is > 0 and int label) return words.Parsed.SpanOf(words.Range.First, words.Range.First + label);
        for (int i = 0; i < words.Count; i++)
            if (End(words, i) is > 0 and int end) return words.Parsed.SpanOf(words.Range.First + i, words.Range.First + end);
        return null;
    }

    private static int End(NoticeWords words, int at)
    {
        if (EarlierVersion(words, at) is > 0 and int earlier) return earlier;
        if (words.OwnPublication(at) is > 0 and int own && Mended(words, own) is > 0 and int mended) return mended;
        // "We wrongly reported", "we incorrectly said".
        return words[at] is "we" && words.IsError(at + 1) && words[at + 1].EndsWith("ly", StringComparison.Ordinal) && words[at + 2] is "reported" or "said" or "stated" or "wrote" or "gave" or "identified" or "named" ? at + 3 : -1;
    }

    /// <summary>"An earlier version of this article" with a word for an error, or with what is correct.</summary>
    private static int EarlierVersion(NoticeWords words, int at)
    {
        if (words[at] is not ("earlier" or "previous" or "original" or "first") || words[at + 1] is not ("version" or "versions")) return -1;
        if (words[at + 2] is not "of" || words.OwnPublication(at + 3) is not (> 0 and int end)) return -1;
        NoticeWords ahead = words.WithNext;
        return ahead.First((w, i) => w.IsError(i) || w[i] is "correct" || (i >= end && i < end + 3 && IsGiven(w[i])) || (w[i] is "in" && w[i + 1] is "fact") || (w[i] is "," or ";" && w[i + 1] is "not")) > 0 ? end : -1;
    }

    /// <summary>What an earlier version gave, this one does not.</summary>
    private static bool IsGiven(string word) => word is "gave" or "said" or "stated" or "put" or "listed" or "named" or "described" or "referred" or "identified" or "reported";

    /// <summary>"Has been amended", "was corrected", "has been updated to correct".</summary>
    private static int Mended(NoticeWords words, int at)
    {
        int verb = at;
        while (words[verb] is "has" or "have" or "been" or "was" or "were" or "since") verb++;
        if (verb == at || verb > at + 4) return -1;
        if (Mending.Contains(words[verb])) return verb + 1;
        return words[verb] is "updated" or "changed" or "edited" && words[verb + 1] is "to" && (words[verb + 2] is "correct" or "rectify" || (words[verb + 2] is "fix" or "remove" && words.First((w, i) => w[i] is "error" or "mistake" or "errors" || w.IsError(i)) > 0)) ? verb + 3 : -1;
    }
}
