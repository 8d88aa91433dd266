using Concordance.Texts;

namespace Concordance.Reading.Corrections;

/// <summary>What was first thought of a thing is denied of it: "The party that had first been blamed played no part", "the cook, who had initially been suspected, was not even in town".</summary>
internal static class NamedFirst
{
    public static readonly RuleId Rule = new("corrections/named-first");

    /// <summary>The words that set the rule off; null where the sentence is no notice.</summary>
    public static Span? Trigger(NoticeWords words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i] is not ("had" or "was" or "were") || words[i - 1] is not ("that" or "which" or "who")) continue;
            int at = i + 1;
            bool before = EarlierTelling.IsBefore(words[at]);
            if (words[i] is "had" && words[at + (before ? 1 : 0)] is not "been") continue;
            while (EarlierTelling.IsBefore(words[at]) || words[at] is "been") before |= words[at++] is not "been";
            bool named = words[at] is "blamed" or "suspected" or "accused" or "named" or "thought" or "believed" or "reported" or "identified" or "assumed";
            if (before && named && words.First((w, j) => w[j] is "no" or "not" or "never" or "n't" or "nothing", at) is > 0 and var no) return words.At(i - 1, no + 1);
        }

        return null;
    }
}
