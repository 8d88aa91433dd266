using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was told before is called wrong by who told it: "The figure given on Monday was mistaken", "its first count proved wrong".</summary>
internal static class CalledWrong
{
    public static readonly RuleId Rule = new("corrections/called-wrong");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
            if (EarlierTelling.End(words, i) is > 0 and int end && EarlierTelling.CalledWrong(words, end) is > 0 and int wrong) return words.At(i, wrong + 1);
        return null;
    }
}
