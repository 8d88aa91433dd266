using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>"Nine people, not twelve as first reported", "14 instead of the 41 given earlier", "not on Friday, as we wrote".</summary>
internal static class NotAsReported
{
    public static readonly RuleId Rule = new("corrections/not-as-reported");

    private const int Reach = 9;

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool fewer = words[i] is "fewer" or "less" or "lower" && words[i + 1] is "than";
            if (words[i] is not "not" && !fewer && !(words[i] is "instead" or "rather" && words[i + 1] is "of" or "than")) continue;
            // "Not, as first reported, on Friday": the telling may stand in front of what is wrong.
            for (int j = i + 1; j <= i + Reach; j++)
                if (End(words, i, j) is > 0 and int end) return words.At(i, end);
        }

        return null;
    }

    /// <summary>"As the paper had it", "as she had told reporters", "as had been announced": where it ends.</summary>
    private static int HadIt(NoticeWords words, int at)
    {
        for (int i = at; i <= at + 3 && words[i] is not ("," or "."); i++)
            if (words[i] is "had") return words[i + 1] is "it" ? i + 2 : words[i + 1] is "been" && EarlierTelling.IsTold(words, i + 2) ? i + 3 : EarlierTelling.IsTold(words, i + 1) ? i + 2 : -1;
        return -1;
    }

    private static int End(NoticeWords words, int from, int at)
    {
        if (words[at] is "as")
        {
            int told = at + 1;
            bool we = words[told] is "we" || (words[told] is "this" or "our" && words.IsPublication(told + 1));
            if (we) told += words[told] is "we" ? 1 : 2;
            bool before = we;
            while (words[told] is "had" or "was" or "were" or "been" or "has" or "wrongly" or "mistakenly" or "incorrectly" or "erroneously" || EarlierTelling.IsBefore(words[told])) before |= words[told++] is not ("has" or "have");
            if (!we && HadIt(words, told) is > 0 and int had && words[from] is "not" && (at == from + 1 || words[at - 1] is "," || words.HasValue(from, at))) return had;
            bool reported = EarlierTelling.IsTold(words, told) || (we && words[told] is "wrote" or "gave" or "put");
            // "Not as good as was said" compares; a thing told stands alone in front of "as", or a value does.
            return reported && (before || words[told] is "reported" or "stated" or "announced" or "printed" or "published" or "advertised") && words[from] is "not" or "instead" or "rather" && (at == from + 1 || words[at - 1] is "," || words.IsNumber(at - 1) || words.IsName(at - 1) || words.HasValue(from, at)) ? told + 1 : -1;
        }

        return EarlierTelling.IsBefore(words[at]) && EarlierTelling.IsTold(words, at + 1) && words.HasValue(from, at) ? at + 2
            : EarlierTelling.IsTold(words, at) && EarlierTelling.IsBefore(words[at + 1]) && words.HasValue(from, at) ? at + 2 : -1;
    }
}
