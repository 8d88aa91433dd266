using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>"Contrary to what police announced at first, …", "contrary to reports in the press, …": a report sets right what others, or it itself, told before.</summary>
internal static class ContraryToReports
{
    public static readonly RuleId Rule = new("corrections/contrary-to-reports");

    /// <summary>The words that set the rule off; null where the sentence is no notice, or only tells what somebody says against reports.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] is not "contrary" || words[i + 1] is not "to") continue;
            int end = words[i + 2] is "what" ? Told(words, i + 3) : Reports(words, i + 2);
            // "Contrary to reports, he said, …": his word against theirs.
            return end > 0 && !new NoticeWords(words.Parsed, new SentenceRange(words.Range.First + end, words.Range.End)).IsSaid ? words.At(i, end) : null;
        }

        return null;
    }

    /// <summary>"What was first reported", "what police announced in the first hours": told, and told early.</summary>
    private static int Told(NoticeWords words, int from)
    {
        for (int i = from; i < from + 8 && words[i] is not ("," or "."); i++)
        {
            if (!EarlierTelling.IsTold(words, i)) continue;
            bool passive = words[i - 1] is "was" or "been" || (EarlierTelling.IsBefore(words[i - 1]) && words[i - 2] is "was" or "been");
            for (int j = from; j < i + 6 && words[j] is not ","; j++)
                if (passive || EarlierTelling.IsBefore(words[j]) || words[j] is "had" or "we" or "yesterday") return i + 1;
        }

        return -1;
    }

    private static int Reports(NoticeWords words, int from)
    {
        for (int i = from; i < from + 4; i++)
            if (words[i] is "reports" || ((EarlierTelling.IsThing(words, i) || EarlierTelling.AreThings(words, i)) && (Enumerable.Range(from, i - from).Any(j => EarlierTelling.IsBefore(words[j]) || words[j] is "our") || (words[i + 1] is "of" or "from" && EarlierTelling.IsDay(words, i + 2))))) return i + 1;
        return -1;
    }
}
