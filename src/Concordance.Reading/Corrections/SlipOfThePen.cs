using System.Collections.Frozen;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was told is called a slip: "At first it had promised a week; that was a slip", "due to a typing error the price was given as 30", "the clerk had miscounted".</summary>
internal static class SlipOfThePen
{
    public static readonly RuleId Rule = new("corrections/slip-of-the-pen");
    private static readonly FrozenSet<string> Verbs = NoticeWords.Set("en.slip-verbs.txt");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] is "had" && Did(words, i + 1) is > 0 and int did && (IsTold(words.WithBefore) || words.First((w, j) => EarlierTelling.IsThing(w, j)) >= 0)) return words.At(i, did);
            // "The two figures were transposed."
            if (words[i] is "were" or "was" or "been" && words[i + 1] is "transposed" or "swapped" or "interchanged" && words.First(EarlierTelling.AreThings) is >= 0 && IsTold(words.WithBefore)) return words.WithBefore.At(0, words.WithBefore.Count);
            if (!EarlierTelling.IsSlip(words, i)) continue;
            int article = words[i - 1] is "a" or "an" ? i - 1 : i - 2;
            if (words[article - 1] is "was" or "is" or "been" && words.First((w, j) => w[j] is "that" or "this" or "it" or "which") is >= 0 and int what && what < article && IsTold(words.WithBefore)) return words.At(what, i + 1);
            if (words[article - 1] is "to" && words[article - 2] is "due" or "owing" && (words[i] is "error" or "mistake" || IsTold(words.WithBefore))) return words.At(article - 2, i + 1);
        }

        return null;
    }

    /// <summary>"(Had) miscounted", "been counted twice", "changed places": what went wrong.</summary>
    private static int Did(NoticeWords words, int at)
    {
        int verb = words[at] is "been" or "simply" or "evidently" or "apparently" ? at + 1 : at;
        if (Verbs.Contains(words[verb])) return words[verb] is not "mixed" || words[verb + 1] is "up" ? verb + 1 : -1;
        if (words[verb] is "mistaken" && words.First((w, i) => i < verb + 5 && w[i] is "for", verb) is > 0 and int taken) return taken + 1;
        if (words[verb] is "changed" && words[verb + 1] is "places") return verb + 2;
        return words[verb] is "counted" && words.First((w, i) => i < verb + 5 && w[i] is "twice", verb) is > 0 and int twice ? twice + 1 : -1;
    }

    /// <summary>Somebody had said or promised something.</summary>
    private static bool IsTold(NoticeWords words) => words.First((w, i) => EarlierTelling.IsTold(w, i) || w[i] is "promised" or "put" or "wrote" or "gave" or "named" or "called") >= 0;
}
