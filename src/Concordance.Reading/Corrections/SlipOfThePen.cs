using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was told is called a slip: "At first it had promised a week; that was a slip", "due to a typing error the price was given as 30".</summary>
internal static class SlipOfThePen
{
    public static readonly RuleId Rule = new("corrections/slip-of-the-pen");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (!EarlierTelling.IsSlip(words, i)) continue;
            int article = words[i - 1] is "a" or "an" ? i - 1 : i - 2;
            if (words[article - 1] is "was" or "is" or "been" && words.First((w, j) => w[j] is "that" or "this" or "it" or "which") is >= 0 and int what && what < article && IsTold(words.WithBefore)) return words.At(what, i + 1);
            if (words[article - 1] is "to" && words[article - 2] is "due" or "owing") return words.At(article - 2, i + 1);
        }

        return null;
    }

    /// <summary>Somebody had said or promised something.</summary>
    private static bool IsTold(NoticeWords words) => words.First((w, i) => EarlierTelling.IsTold(w, i) || w[i] is "promised" or "put" or "wrote" or "gave" or "named" or "called") >= 0;
}
