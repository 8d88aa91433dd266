using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>A number that was told first and holds no longer: "The patient was initially reported by some newspapers to be 43", "the length was first given as 12 metres".</summary>
internal static class GivenFirst
{
    public static readonly RuleId Rule = new("corrections/given-first");

    /// <summary>From the telling to its number: "reported by some newspapers, among them the Gazette, to be".</summary>
    private const int Reach = 14;

    /// <summary>The words that set the rule off, with the number; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (!EarlierTelling.IsBefore(words[i]) || words[i - 1] is not ("was" or "were" or "been") || !(EarlierTelling.IsTold(words, i + 1) || words[i + 1] is "reported" or "given" or "described" or "put")) continue;
            for (int j = i + 2; j < words.Count && j <= i + Reach; j++)
                if (((words[j] is "to" && words[j + 1] is "be" && words.IsNumber(j + 2)) || (words[j] is "as" && words.IsNumber(j + 1))) && (words[j] is "to" ? j + 3 : j + 2) is var end) return words.At(i - 1, end);
        }

        return null;
    }
}
