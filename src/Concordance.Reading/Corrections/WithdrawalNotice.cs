using System.Collections.Frozen;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>A paper takes back what it printed: "This story has been withdrawn", "We have retracted this article", "Retraction: …".</summary>
internal static class WithdrawalNotice
{
    public static readonly RuleId Rule = new("corrections/withdrawal-notice");
    private static readonly FrozenSet<string> Labels = NoticeWords.Set("en.withdrawal-labels.txt"), Verbs = NoticeWords.Set("en.withdrawal-words.txt");

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
        if (words[at] is "this" or "our" && words.IsPublication(at + 1))
        {
            int verb = at + 2;
            while (words[verb] is "has" or "have" or "been" or "was" or "is" or "since" or "hereby") verb++;
            // A headline that was deleted leaves the report; "this video was deleted by its owner" is no notice of the paper's.
            return verb > at + 2 && Verbs.Contains(words[verb]) && words[verb + 1] is not "by" && words[at + 1] is not ("headline" or "caption" or "tweet" or "post" or "video" or "picture" or "photograph") ? verb + 1 : -1;
        }

        if (words[at] is not "we") return -1;
        int did = at + 1;
        while (words[did] is "have" or "are" or "hereby") did++;
        if (words[did] is not ("withdrawn" or "retracted" or "retract" or "withdraw" or "withdrawing" or "retracting")) return -1;
        return words[did + 1] is "this" or "our" or "the" && words.IsPublication(did + 2) ? did + 3 : -1;
    }
}
