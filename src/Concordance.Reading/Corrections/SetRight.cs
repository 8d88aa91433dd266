using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>Somebody says that he sets something right, and says behind it what: "She had to put something right: the tickets included free passes", "We must put one thing right. Lund is called Lunde.".</summary>
internal static class SetRight
{
    public static readonly RuleId Rule = new("corrections/set-right");

    private const int Reach = 4;

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i] is not ("put" or "set") || words[i + 1] is not ("one" or "something" or "a" or "two" or "the")) continue;
            for (int j = i + 2; j <= i + Reach; j++)
                if (words[j] is "right" or "straight" && words[j - 1] is "thing" or "something" or "things" or "point" or "detail" or "record" && words[j + 1] is ":" or "." or "," or "–" or "") return words.At(i, j + 1);
        }

        return null;
    }
}
