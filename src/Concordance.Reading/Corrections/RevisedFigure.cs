using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>"The toll was corrected from 41 to 14", "revised down to 300 from 340": one number put in the place of another. A forecast that is revised was no error.</summary>
internal static class RevisedFigure
{
    public static readonly RuleId Rule = new("corrections/revised-figure");

    private const int Reach = 12;

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        if (words.First((w, i) => w[i] is "forecast" or "forecasts" or "outlook" or "target" or "targets" or "guidance" or "projection" or "projections" or "expectations" or "bill" or "offer" or "bid") >= 0) return null;
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i] is not ("revised" or "corrected" or "amended")) continue;
            // "The number has been corrected to nine".
            if (words[i] is "corrected" && words[i - 1] is "been" or "was" or "were" or "be" && words.First((w, j) => j < i && EarlierTelling.IsThing(w, j)) >= 0) return words.At(i, i + 1);
            int from = -1, to = -1;
            for (int j = i + 1; j < i + Reach && words[j] is not (";" or "." or ""); j++)
            {
                if (words[j] is "from" && words.IsNumber(j + 1)) from = j + 1;
                if (words[j] is "to" && words.IsNumber(j + 1)) to = j + 1;
            }

            // "Amended the count to 29; the earlier figure of 31 …".
            NoticeWords ahead = words.WithNext;
            if (to > 0 && from < 0 && ahead.First((w, j) => EarlierTelling.IsBefore(w[j]) && EarlierTelling.IsThing(w, j + 1) && w[j + 2] is "of" && w.IsNumber(j + 3), to) is > 0 and var earlier) return ahead.At(i, earlier + 4);
            if (from > 0 && to > 0) return words.At(i, Math.Max(from, to) + 1);
        }

        return null;
    }
}
